import { words as en } from "../../i18n/en/bodies";
import { words as vi } from "../../i18n/vi/bodies";
import { BackToList } from "../parts/BackToList";
import type { ScreenProps } from "../frame/desk";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { BodyDetail } from "./BodyDetail";
import { BodyList } from "./BodyList";

/** The bodies of the programme: who owes what, or one body in full. */
export default function BodiesScreen({ desk, selected, byHand, leftCode }: ScreenProps) {
  const shapes = useShapes();
  const t = useWordsOf({ vi, en });
  if (selected === null) return <BodyList desk={desk} leftCode={leftCode} />;
  const body = desk.snapshot.bodies.find(({ code }) => code === selected.code);
  return (
    <article className={shapes.screen}>
      <BackToList onBack={() => desk.list("bodies")} />
      {body ? (
        <BodyDetail key={body.code} desk={desk} body={body} byHand={byHand} />
      ) : (
        <p>{t.gone(selected.code)}</p>
      )}
    </article>
  );
}
