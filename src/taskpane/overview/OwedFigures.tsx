import { Button } from "../parts/Button";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import type { Desk } from "../frame/desk";
import { type Debt, owedFigures } from "../../tracker/owed";
import { RowLink } from "../parts/RowLink";
import { ALL_TARGETS } from "../../tracker/targetFilter";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";

const SHOWN = 5;
/** How many targets are named for one body; its line leads to all of them. */
const NAMES = 5;

/** Which bodies still owe figures of the reporting year, and which. */
export function OwedFigures({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const { rows, bodies, reportingYear, years } = desk.snapshot;
  if (!years.includes(reportingYear)) return null;
  const debts = owedFigures(rows);
  const face = verdictFace("no-data", language);
  const open = ({ body }: Debt) => {
    const known = bodies.find(({ name }) => name === body);
    if (known) desk.open({ table: "CoQuan", code: known.code });
    else desk.list("targets", { ...ALL_TARGETS, body });
  };
  return (
    <section>
      <h2>{t.owed(reportingYear)}</h2>
      {debts.length === 0 && rows.length > 0 && <p>{t.noOwed(reportingYear)}</p>}
      {debts.length > 0 && (
        <ul className="pane-targets" aria-label={t.owed(reportingYear)}>
          {debts.slice(0, SHOWN).map((debt) => (
            <li key={debt.body}>
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
            </li>
          ))}
        </ul>
      )}
      {debts.length > SHOWN && (
        <div className="pane-actions">
          <Button size="small" onClick={() => desk.list("bodies")}>
            {t.allOwed(debts.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
