import { useId } from "react";
import { words as en } from "../../i18n/en/overview";
import { words as vi } from "../../i18n/vi/overview";
import { worseThan } from "../../tracker/worseThan";
import type { Desk } from "../frame/desk";
import { SectionHead } from "../parts/SectionHead";
import { TargetLinks } from "../parts/TargetLinks";
import { useShapes } from "../parts/useShapes";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";

/** Which targets got worse since the reporting year before. */
export function Worse({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  const { rows, reportingYear, years } = desk.snapshot;
  if (!years.includes(reportingYear)) return null;
  const yearBefore = reportingYear - 1;
  const worse = worseThan(yearBefore, rows);
  const words = new Map(worse.map(({ row, before }) => [row, verdictFace(before, language).word]));
  return (
    <section className={shapes.section}>
      <SectionHead id={id} title={t.worse(yearBefore)} count={worse.length} />
      {!years.includes(yearBefore) ? (
        <p>{t.noYearBefore}</p>
      ) : worse.length === 0 ? (
        <p>{t.noWorse(yearBefore)}</p>
      ) : (
        <TargetLinks
          rows={worse.map(({ row }) => row)}
          desk={desk}
          label={t.worse(yearBefore)}
          remark={(row) => t.change(words.get(row) ?? "", verdictFace(row.verdict, language).word)}
        />
      )}
    </section>
  );
}
