import { words as en } from "../../i18n/en/check";
import { words as findingsEn } from "../../i18n/en/findings";
import { words as vi } from "../../i18n/vi/check";
import { words as findingsVi } from "../../i18n/vi/findings";
import { findingText } from "../../sentences/findingText";
import type { CheckItem } from "../../tracker/port";
import { useWordsOf } from "../parts/words";

interface FindingsProps {
  readonly items: readonly CheckItem[];
  readonly ticked: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** What was found, each with what mending would do; below, what needs no mending. */
export function Findings({ items, ticked, onToggle }: FindingsProps) {
  const t = useWordsOf({ vi, en });
  const told = items.filter(({ mendable }) => !mendable);
  const mendable = items.filter((item) => item.mendable);
  return (
    <>
      {mendable.length > 0 && (
        <ul className="pane-findings" aria-label={t.list}>
          {mendable.map((item) => (
            <li key={item.id}>
              <label className="pane-tick">
                <input type="checkbox" checked={ticked.has(item.id)} onChange={() => onToggle(item.id)} />
                <Sentences item={item} />
              </label>
            </li>
          ))}
        </ul>
      )}
      {told.length > 0 && (
        <>
          <h3>{t.know}</h3>
          <ul className="pane-findings" aria-label={t.know}>
            {told.map((item) => (
              <li key={item.id}>
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
  const findings = useWordsOf({ vi: findingsVi, en: findingsEn });
  const { what, remedy } = findingText(code, detail, findings);
  const kept = Number(detail["kept"] ?? 0);
  return (
    <span>
      {what}{" "}
      <small>
        {detail["codes"] && code !== "code-unknown" ? `${t.codes(String(detail["codes"]))} ` : ""}
        {remedy}
        {kept > 0 && ` ${t.keeps(kept)}`}
      </small>
    </span>
  );
}
