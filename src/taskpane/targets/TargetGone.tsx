import { TARGET_WORDS } from "../../i18n/targets";
import { BackToList } from "../parts/BackToList";
import type { Desk } from "../frame/desk";
import { useWordsOf } from "../parts/words";

/** In place of a target whose row was deleted while it was open. */
export function TargetGone({ desk, code }: { readonly desk: Desk; readonly code: string }) {
  const t = useWordsOf(TARGET_WORDS);
  return (
    <div className="pane-screen">
      <BackToList onBack={() => desk.list("targets")} />
      <p>{t.gone(code)}</p>
    </div>
  );
}
