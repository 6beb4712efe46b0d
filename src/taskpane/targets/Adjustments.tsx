import { Button } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/adjust";
import { words as vi } from "../../i18n/vi/adjust";
import { formatDay } from "../../i18n/language";
import { ADJUSTED, counts } from "../../domain/journal";
import type { JournalRow, StatusRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { AdjustForm } from "./AdjustForm";
import { useFormStyles } from "../parts/useFormStyles";

interface AdjustmentsProps {
  readonly desk: Desk;
  readonly row: StatusRow;
}

/** What the journal says about a target, each change with its document, and the form for one more. */
export function Adjustments({ desk, row }: AdjustmentsProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const { journal } = row;
  const what = ({ about, before, after, fromYear }: JournalRow) => {
    const year = String(fromYear ?? "…");
    return about === ADJUSTED.break ? t.broke(year) : t.changed(about ?? "…", before, after, year);
  };
  const joined = (parts: readonly string[], by: string) => parts.filter((part) => part !== "").join(by);
  const source = ({ document, documentDate, reason, by }: JournalRow) => {
    const paper = [
      document === "" ? "" : t.byDocument(document),
      documentDate === null ? "" : t.ofDay(formatDay(documentDate)),
    ];
    return joined([joined(paper, " "), reason, by], " · ");
  };
  const latest = (word: string) =>
    journal.reduce<JournalRow | undefined>(
      (last, one) =>
        one.about === word && counts(one, row) && one.fromYear >= (last?.fromYear ?? 0) ? one : last,
      undefined,
    );
  const unlogged = [
    { word: ADJUSTED.target, now: row.targetNow },
    { word: ADJUSTED.due, now: String(row.dueYearNow ?? "-") },
  ].flatMap(({ word, now }) => {
    const logged = latest(word)?.after ?? "";
    return logged === "" || logged === now ? [] : [t.unlogged(word, now, logged)];
  });
  return (
    <div className={shapes.section}>
      {journal.length > 0 && (
        <>
          <ul aria-label={t.history}>
            {journal.map((one, place) => (
              <li key={place}>
                <strong lang="vi">{what(one)}</strong>
                <p className={shapes.hint} lang="vi">
                  {source(one)}
                </p>
                {!counts(one, row) && <p className={styles.fault}>{t.notCounted}</p>}
              </li>
            ))}
          </ul>
          {unlogged.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          <div className={styles.actions}>
            <Button size="small" onClick={() => desk.goTo({ table: "NhatKy", code: row.code })}>
              {t.show}
            </Button>
          </div>
        </>
      )}
      <AdjustForm desk={desk} row={row} />
    </div>
  );
}
