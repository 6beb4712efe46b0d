import { Button } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/path";
import { words as vi } from "../../i18n/vi/path";
import { planEntry, proposalFor } from "../../tracker/path";
import type { StatusRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { contentWords } from "../parts/cellWords";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";

interface PathFormProps {
  readonly desk: Desk;
  /** The targets to propose plans for. */
  readonly rows: readonly StatusRow[];
}

/** Targets shown before the rest is only counted. */
const MOST = 60;

/** Shows the plans proposed for the years left, and writes them all at once into cells that are blank. */
export default function PathForm({ desk, rows }: PathFormProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const all = rows.map((row) => proposalFor(row, desk.snapshot));
  const proposals = all.flatMap((one) => (one.ok ? [one] : []));
  const without = [...new Set(all.flatMap((one) => (one.ok ? [] : [one.why])))].map((why) => ({
    why,
    codes: all.flatMap((one) => (!one.ok && one.why === why ? [one.row.code] : [])),
  }));
  const cells = proposals.reduce((count, { steps }) => count + steps.length, 0);
  return (
    <div className={shapes.section}>
      <p className={shapes.hint}>{t.hint}</p>
      {rows.length > 1 && <p>{t.proposed(proposals.length, rows.length)}</p>}
      {proposals.length > 0 && (
        <ul aria-label={t.title}>
          {proposals.slice(0, MOST).map(({ row, steps }) => (
            <li key={row.code}>
              {rows.length > 1 && (
                <>
                  <span lang="vi">{`${row.code} · ${row.name}`}</span>
                  <br />
                </>
              )}
              {steps.map(({ year, value }) => `${year}: ${contentWords(value, language)}`).join(" · ")}
              {typeof steps[0]?.value === "number" && <span lang="vi"> {row.figuresUnit}</span>}
            </li>
          ))}
          {proposals.length > MOST && <li>{t.more(proposals.length - MOST)}</li>}
        </ul>
      )}
      {proposals.length === 0 && <p>{t.none}</p>}
      {without.length > 0 && (
        <p className={shapes.hint}>
          {t.without}{" "}
          {without
            .map(({ why, codes }) => (rows.length > 1 ? `${t.why[why]} (${codes.join(", ")})` : t.why[why]))
            .join("; ")}
          .
        </p>
      )}
      {cells > 0 && (
        <div className={shapes.actions}>
          <Button
            appearance="primary"
            size="small"
            onClick={() => void desk.write(proposals.map(({ row, steps }) => planEntry(row, steps)))}
          >
            {t.write(cells)}
          </Button>
        </div>
      )}
    </div>
  );
}
