import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/check";
import { words as findingsEn } from "../../i18n/en/findings";
import { words as vi } from "../../i18n/vi/check";
import { words as findingsVi } from "../../i18n/vi/findings";
import { findingText } from "../../sentences/findingText";
import type { CheckItem } from "../../tracker/port";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

interface FindingsProps {
  readonly items: readonly CheckItem[];
  readonly ticked: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

const useStyles = makeStyles({
  finding: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  // The sentence wraps beside its box, not below it.
  box: { display: "flex", alignItems: "flex-start" },
});

/** What was found, each with what mending would do; below, what needs no mending. */
export function Findings({ items, ticked, onToggle }: FindingsProps) {
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const told = items.filter(({ mendable }) => !mendable);
  const mendable = items.filter((item) => item.mendable);
  return (
    <>
      {mendable.length > 0 && (
        <ul aria-label={t.list}>
          {mendable.map((item) => (
            <li key={item.id} className={styles.finding}>
              <Checkbox
                className={styles.box}
                checked={ticked.has(item.id)}
                onChange={() => onToggle(item.id)}
                label={<Sentences item={item} />}
              />
            </li>
          ))}
        </ul>
      )}
      {told.length > 0 && (
        <>
          <h3>{t.know}</h3>
          <ul aria-label={t.know}>
            {told.map((item) => (
              <li key={item.id} className={styles.finding}>
                <Sentences item={item} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Sentences({ item: { code, detail } }: { readonly item: CheckItem }) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const findings = useWordsOf({ vi: findingsVi, en: findingsEn });
  const { what, remedy } = findingText(code, detail, findings);
  const kept = Number(detail["kept"] ?? 0);
  return (
    <span>
      {what}{" "}
      <span className={shapes.hint}>
        {detail["codes"] && code !== "code-unknown" ? `${t.codes(String(detail["codes"]))} ` : ""}
        {remedy}
        {kept > 0 && ` ${t.keeps(kept)}`}
      </span>
    </span>
  );
}
