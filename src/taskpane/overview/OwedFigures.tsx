import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { lazy, useId, useState } from "react";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import { type Debt, owedFigures } from "../../tracker/owed";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { Row, Rows } from "../parts/Rows";
import { SectionHead } from "../parts/SectionHead";
import { useShapes } from "../parts/useShapes";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";

/** Loads when asked for; creating it again retries a failure. */
const lazyBox = () => lazy(async () => ({ default: (await import("../bodies/ReminderBox")).ReminderBox }));

const SHOWN = 5;
/** How many targets are named for one body; its line leads to all of them. */
const NAMES = 3;

/** Which bodies still owe figures of the reporting year, and which; each can be reminded. */
export function OwedFigures({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  const [ReminderBox] = useState(lazyBox);
  const { rows, bodies, reportingYear, years } = desk.snapshot;
  if (!years.includes(reportingYear)) return null;
  const debts = owedFigures(rows);
  const face = verdictFace("no-data", language);
  const bodyOf = ({ body }: Debt) => bodies.find(({ name }) => name === body);
  const open = (debt: Debt) => {
    const known = bodyOf(debt);
    if (known) desk.open({ table: "CoQuan", code: known.code });
    else desk.list("targets", { ...ALL_TARGETS, body: debt.body });
  };
  return (
    <section className={shapes.section}>
      <SectionHead
        id={id}
        title={t.owed(reportingYear)}
        count={debts.length}
        {...(debts.length > SHOWN && {
          all: { words: t.seeAll(debts.length), onClick: () => desk.list("bodies") },
        })}
      />
      {debts.length === 0 && rows.length > 0 && <p>{t.noOwed(reportingYear)}</p>}
      {debts.length > 0 && (
        <Rows label={t.owed(reportingYear)}>
          {debts.slice(0, SHOWN).map((debt) => {
            const known = bodyOf(debt);
            return (
              <Row
                key={debt.body}
                {...(known && {
                  deed: {
                    words: t.remind,
                    icon: <AlertRegular />,
                    form: () => <ReminderBox desk={desk} bodies={[known]} />,
                  },
                })}
              >
                <RowLink
                  face={face}
                  name={debt.body || t.nobody}
                  remark={
                    <>
                      <strong>{t.owes(debt.rows.length)}</strong>:{" "}
                      <span lang="vi">
                        {debt.rows
                          .slice(0, NAMES)
                          .map(({ name }) => name)
                          .join("; ")}
                      </span>
                      {debt.rows.length > NAMES && ` ${t.andOthers(debt.rows.length - NAMES)}`}
                    </>
                  }
                  onOpen={() => open(debt)}
                />
              </Row>
            );
          })}
        </Rows>
      )}
    </section>
  );
}
