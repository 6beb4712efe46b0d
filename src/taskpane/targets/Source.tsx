import { useId } from "react";
import { words as en } from "../../i18n/en/targets";
import { words as vi } from "../../i18n/vi/targets";
import type { StatusRow } from "../../tracker/port";
import { useWordsOf } from "../parts/words";

/** Where a target comes from, in the programme's own words, and what the sheet notes about it. */
export function Source({ row }: { readonly row: StatusRow }) {
  const t = useWordsOf({ vi, en });
  const id = useId();
  const notes: readonly (readonly [name: string, text: string])[] = [
    [t.note, row.note],
    [t.remark, row.remark],
    [t.official, [row.officialVerdict, row.officialReason].filter((text) => text !== "").join(": ")],
  ];
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.source}</h3>
      <figure className="pane-quote">
        <blockquote lang="vi">{row.quote}</blockquote>
        <figcaption className="pane-hint">
          {t.clause(row.clause)} · {t.code} {row.code}
        </figcaption>
      </figure>
      <dl className="pane-facts">
        {notes
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang="vi">{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
