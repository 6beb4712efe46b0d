import { useId } from "react";
import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { Row, Rows } from "../parts/Rows";
import { schemeFace } from "../parts/stateFace";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";

/** The schemes and plans: the state of the step each is at, and how many steps are behind it. */
export function SchemeList({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  const { schemes, today } = desk.snapshot;
  if (schemes.length === 0) return null;
  return (
    <section className={shapes.section} aria-labelledby={id}>
      <h2 id={id}>{t.schemes}</h2>
      <Rows labelledBy={id}>
        {schemes.map((scheme) => {
          const face = schemeFace(scheme, today, language);
          const done = scheme.steps.filter((step) => step.done !== null).length;
          return (
            <Row key={scheme.code}>
              <RowLink
                face={face}
                code={scheme.code}
                name={scheme.title}
                remark={`${face.word} · ${t.stepsDone(done, scheme.steps.length)}`}
                onOpen={() => desk.open({ table: "DeAn", code: scheme.code })}
              />
            </Row>
          );
        })}
      </Rows>
    </section>
  );
}
