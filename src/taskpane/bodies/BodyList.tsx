import { useId } from "react";
import { words as en } from "../../i18n/en/bodies";
import { words as vi } from "../../i18n/vi/bodies";
import type { BodyRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { useReturn } from "../hooks/useReturn";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { type Parts, partsOf } from "../../tracker/partsOf";

interface BodyListProps {
  readonly desk: Desk;
  readonly leftCode: string | null;
}

/** The bodies, those that still owe figures first. */
export function BodyList({ desk, leftCode }: BodyListProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const id = useId();
  const { bodies, reportingYear } = desk.snapshot;
  useReturn(leftCode);
  if (bodies.length === 0) return <p>{t.none}</p>;

  const known = bodies.map((body) => ({ body, parts: partsOf(body, desk.snapshot) }));
  const owing = known
    .filter(({ parts }) => parts.owes.length > 0)
    .sort((one, other) => other.parts.owes.length - one.parts.owes.length);
  const others = known.filter(({ parts }) => parts.owes.length === 0);
  const items = (entries: readonly { readonly body: BodyRow; readonly parts: Parts }[]) =>
    entries.map(({ body, parts }) => (
      <li key={body.code}>
        <RowLink
          face={verdictFace(parts.owes.length > 0 ? "no-data" : "met", language)}
          code={body.code}
          name={body.name}
          remark={[
            t.counts(parts.targets.length, parts.leads.length),
            ...(parts.owes.length > 0 ? [t.owes(parts.owes.length)] : []),
          ].join("; ")}
          onOpen={() => desk.open({ table: "CoQuan", code: body.code })}
        />
      </li>
    ));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {t.title}
      </h2>
      {owing.length > 0 ? <h3 id={`${id}-owing`}>{t.owing}</h3> : <p>{t.allIn(reportingYear)}</p>}
      {owing.length > 0 && (
        <ul className="pane-targets" aria-labelledby={`${id}-owing`}>
          {items(owing)}
        </ul>
      )}
      <h3 id={`${id}-others`}>{t.others}</h3>
      <ul className="pane-targets" aria-labelledby={`${id}-others`}>
        {items(others)}
      </ul>
    </section>
  );
}
