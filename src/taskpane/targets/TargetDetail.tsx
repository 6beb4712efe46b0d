import { Button } from "../parts/Button";
import { words as explainEn } from "../../i18n/en/explain";
import { words as faultsEn } from "../../i18n/en/faults";
import { words as faultsVi } from "../../i18n/vi/faults";
import { words as adjustEn } from "../../i18n/en/adjust";
import { words as adjustVi } from "../../i18n/vi/adjust";
import { words as targetsEn } from "../../i18n/en/targets";
import { words as targetsVi } from "../../i18n/vi/targets";
import { explain } from "../../sentences/explain/explain";
import { functionFaultText } from "../../sentences/functionFaultText";
import type { StatusRow } from "../../tracker/port";
import { assessRow } from "../../tracker/assessRow";
import { BackToList } from "../parts/BackToList";
import { inUnit } from "../../sentences/inUnit";
import { achieved } from "../../tracker/achieved";
import { DatedLinks } from "../parts/DatedLinks";
import { isProposal } from "../../tracker/assignment";
import type { Desk } from "../frame/desk";
import { DetailTitle } from "../parts/DetailTitle";
import { Mark } from "../parts/Mark";
import { verdictFace } from "../parts/verdictFace";
import { useWords, useWordsOf } from "../parts/words";
import { Adjustments } from "./Adjustments";
import { Causes } from "./Causes";
import { EntryForm } from "./EntryForm";
import { Figures } from "./Figures";
import { Neighbours } from "./Neighbours";
import { Outlook } from "./Outlook";
import { Source } from "./Source";
import { WhatIf } from "./WhatIf";

interface TargetDetailProps {
  readonly desk: Desk;
  readonly row: StatusRow;
  /** The list it was opened from, to go on to the next. */
  readonly neighbours: readonly StatusRow[];
  readonly byHand: boolean;
}

/** Everything about one target: how it stands and why, its figures, what it still needs, where it comes from. */
export function TargetDetail({ desk, row, neighbours, byHand }: TargetDetailProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi: targetsVi, en: targetsEn });
  const adjusted = useWordsOf({ vi: adjustVi, en: adjustEn });
  const faults = useWordsOf({ vi: faultsVi, en: faultsEn });
  const { years, reportingYear, milestones } = desk.snapshot;
  const face = verdictFace(row.verdict, language);
  const judged = assessRow(row, reportingYear);
  const assessment = judged.ok ? judged.value : null;
  // The cell explains itself in Vietnamese, and not at all where it holds an error.
  const why = !judged.ok
    ? functionFaultText(judged.fault, faults)
    : language === "vi"
      ? row.why
      : explain(judged.value, explainEn);
  return (
    <article className="pane-screen">
      <BackToList onBack={() => desk.list("targets")}>
        <Neighbours desk={desk} row={row} rows={neighbours} />
      </BackToList>
      <DetailTitle name={row.name} takesFocus={byHand} />
      <p className="pane-verdict">
        <Mark face={face} /> <strong>{face.word}</strong>
        {row.verdict === null && <span lang="vi">{row.verdictText}</span>}
      </p>
      <dl className="pane-facts">
        <div>
          <dt>{t.target}</dt>
          <dd lang="vi">
            {inUnit(row.target, row.unit)}
            {row.dueYear !== null && ` (${row.dueYear})`}
            {row.target !== row.targetNow && <p>{adjusted.now(row.targetNow)}</p>}
          </dd>
        </div>
        <div>
          <dt>
            {t.actual} {reportingYear > 0 && reportingYear}
          </dt>
          <dd lang={row.actual === null ? undefined : "vi"}>
            {achieved(row, reportingYear, language) || shared.noFigure}
          </dd>
        </div>
        <div>
          <dt>{t.figuresUnit}</dt>
          <dd lang="vi">{row.figuresUnit}</dd>
        </div>
        <div>
          <dt>{t.lead}</dt>
          <dd>
            <span lang="vi">{row.lead}</span> {row.lead === "" && t.noLead}
            {row.lead !== "" &&
              row.leadBasis !== "" &&
              `(${isProposal(row.leadBasis) ? t.proposed : row.leadBasis})`}
          </dd>
        </div>
      </dl>
      <h3>{t.why}</h3>
      <p>{why}</p>
      <div className="pane-actions">
        <Button size="small" onClick={() => desk.goTo({ table: "TinhHinh", code: row.code })}>
          {shared.showRow}
        </Button>
      </div>
      <Causes desk={desk} row={row} />
      <EntryForm desk={desk} row={row} />
      <Figures row={row} years={years} assessment={assessment} />
      {assessment && (
        <section>
          <h3>{t.outlook}</h3>
          <Outlook row={row} assessment={assessment} />
        </section>
      )}
      <WhatIf desk={desk} row={row} />
      <Adjustments desk={desk} row={row} />
      <DatedLinks
        desk={desk}
        title={t.related}
        milestones={milestones.filter(({ refs }) => refs.includes(row.code))}
      />
      <Source row={row} />
    </article>
  );
}
