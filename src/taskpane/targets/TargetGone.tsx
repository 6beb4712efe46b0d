import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import { BackToList } from "../parts/BackToList";
import type { Desk } from "../frame/desk";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

/** In place of a target whose row was deleted while it was open. */
export function TargetGone({ desk, code }: { readonly desk: Desk; readonly code: string }) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  return (
    <div className={shapes.screen}>
      <BackToList onBack={() => desk.list("targets")} />
      <p>{t.gone(code)}</p>
    </div>
  );
}
