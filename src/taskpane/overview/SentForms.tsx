import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { lazy, useId, useState } from "react";
import { words as en } from "../../i18n/en/overview";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/overview";
import { partsOf } from "../../tracker/partsOf";
import { askedBodies } from "../../tracker/sending";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { Row, Rows } from "../parts/Rows";
import { SectionHead } from "../parts/SectionHead";
import { sendingWord } from "../parts/sendingWord";
import { useShapes } from "../parts/useShapes";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";

/** Loads when asked for; creating it again retries a failure. */
const lazyBox = () => lazy(async () => ({ default: (await import("../bodies/ReminderBox")).ReminderBox }));

const SHOWN = 3;

/** States that are counted, those to act on first. */
const COUNTED = [
  ["late", ["late"]],
  ["unsent", ["unsent"]],
  ["sent", ["sent"]],
  ["some", ["some"]],
  ["all", ["all", "came"]],
] as const;

/** How many bodies were sent a form and have answered, those that are late by name; the way to all of them. */
export function SentForms({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const { forms: t, lastDay, remind } = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  const [ReminderBox] = useState(lazyBox);
  const asked = askedBodies(desk.snapshot.bodies);
  if (asked.length === 0) return null;
  const late = asked.filter(({ state }) => state === "late");
  const counts = COUNTED.flatMap(([name, states]) => {
    const count = asked.filter(({ state }) => (states as readonly string[]).includes(state)).length;
    return count === 0 ? [] : [t.count(count, t.counts[name])];
  });
  return (
    <section className={shapes.section}>
      <SectionHead
        id={id}
        title={t.title(desk.snapshot.reportingYear)}
        count={late.length}
        all={{ words: t.bodies, onClick: () => desk.list("bodies") }}
      />
      <p>{counts.join(" · ")}</p>
      {late.length > 0 && (
        <Rows label={t.late}>
          {late.slice(0, SHOWN).map(({ body }) => (
            <Row
              key={body.code}
              {...(partsOf(body, desk.snapshot).owes.length > 0 && {
                deed: {
                  words: remind,
                  icon: <AlertRegular />,
                  form: () => <ReminderBox desk={desk} bodies={[body]} />,
                },
              })}
            >
              <RowLink
                face={verdictFace("missed", language)}
                name={body.name}
                remark={[
                  sendingWord(body, language),
                  ...(body.answerBy === null ? [] : [lastDay(formatDay(body.answerBy))]),
                ].join(" · ")}
                onOpen={() => desk.open({ table: "CoQuan", code: body.code })}
              />
            </Row>
          ))}
        </Rows>
      )}
    </section>
  );
}
