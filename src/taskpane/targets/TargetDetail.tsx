import { Accordion, Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { lazy, Suspense, useRef, useState } from "react";
import { words as explainEn } from "../../i18n/en/explain";
import { words as faultsEn } from "../../i18n/en/faults";
import { words as faultsVi } from "../../i18n/vi/faults";
import { words as adjustEn } from "../../i18n/en/adjust";
import { words as adjustVi } from "../../i18n/vi/adjust";
import { words as closingEn } from "../../i18n/en/closing";
import { words as closingVi } from "../../i18n/vi/closing";
import { words as entryEn } from "../../i18n/en/entry";
import { words as entryVi } from "../../i18n/vi/entry";
import { words as pathEn } from "../../i18n/en/path";
import { words as pathVi } from "../../i18n/vi/path";
import { words as targetsEn } from "../../i18n/en/targets";
import { words as targetsVi } from "../../i18n/vi/targets";
import { explain } from "../../sentences/explain/explain";
import { functionFaultText } from "../../sentences/functionFaultText";
import type { StatusRow } from "../../tracker/port";
import { assessRow } from "../../tracker/assessRow";
import { BackToList } from "../parts/BackToList";
import { lateChanges } from "../../tracker/closing";
import { asksForCause, lacksCause } from "../../tracker/causes";
import { DatedLinks } from "../parts/DatedLinks";
import { isProposal } from "../../tracker/assignment";
import type { Desk } from "../frame/desk";
import { DetailTitle } from "../parts/DetailTitle";
import { figureForm } from "../../tracker/figure";
import { Skeleton } from "../parts/Skeleton";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { LateChanges } from "../parts/LateChanges";
import { AccountForm } from "./AccountForm";
import { Adjustments } from "./Adjustments";
import { DetailPart } from "./DetailPart";
import { EntryForm } from "./EntryForm";
import { Figures } from "./Figures";
import { Neighbours } from "./Neighbours";
import { Numbers } from "./Numbers";
import { Outlook } from "./Outlook";
import { Source } from "./Source";
import { VerdictBox } from "./VerdictBox";
import { WhatIf } from "./WhatIf";

/** Asked for once a year. Creating it again retries a failure. */
const lazyPath = () => lazy(() => import("./PathForm"));

interface TargetDetailProps {
  readonly desk: Desk;
  readonly row: StatusRow;
  /** The list it was opened from, to go on to the next. */
  readonly neighbours: readonly StatusRow[];
  readonly byHand: boolean;
}

/** The parts that unfold, in their order. */
type Part = "entry" | "accounts" | "whatIf" | "outlook" | "path" | "adjust" | "source";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  toRow: { alignSelf: "flex-start" },
});

/** A desk for each of several forms, so that one that is done with does not speak for another that is not. */
function useDesks(desk: Desk): (form: string) => Desk {
  const drafting = useRef(new Set<string>());
  return (form) => ({
    ...desk,
    onDraft: (isDrafting) => {
      if (isDrafting) drafting.current.add(form);
      else drafting.current.delete(form);
      desk.onDraft(drafting.current.size > 0);
    },
  });
}

/** Everything about one target: how it stands and why, its figures, what it still needs, where it comes from. */
export function TargetDetail({ desk, row, neighbours, byHand }: TargetDetailProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi: targetsVi, en: targetsEn });
  const adjusted = useWordsOf({ vi: adjustVi, en: adjustEn });
  const path = useWordsOf({ vi: pathVi, en: pathEn });
  const [PathForm] = useState(lazyPath);
  const closing = useWordsOf({ vi: closingVi, en: closingEn });
  const entry = useWordsOf({ vi: entryVi, en: entryEn });
  const faults = useWordsOf({ vi: faultsVi, en: faultsEn });
  const shapes = useShapes();
  const styles = useStyles();
  const deskOf = useDesks(desk);
  const { years, reportingYear, milestones } = desk.snapshot;
  const late = lateChanges(desk.snapshot).filter(({ code }) => code === row.code);
  const isAsked = asksForCause(row, reportingYear);
  const [open, setOpen] = useState<readonly unknown[]>(["entry"]);
  const judged = assessRow(row, reportingYear);
  const assessment = judged.ok ? judged.value : null;
  // The cell explains itself in Vietnamese, and not at all where it holds an error.
  const why = !judged.ok
    ? functionFaultText(judged.fault, faults)
    : language === "vi"
      ? row.why
      : explain(judged.value, explainEn);
  const part = (value: Part) => ({ value, open: open.includes(value) });
  const lead = row.lead === "" ? t.noLead : row.lead;
  const basis = row.lead === "" ? "" : isProposal(row.leadBasis) ? t.proposed : row.leadBasis;
  return (
    <article className={shapes.screen}>
      <BackToList onBack={() => desk.list("targets")}>
        <Neighbours desk={desk} row={row} rows={neighbours} />
      </BackToList>
      <div className={styles.head}>
        <DetailTitle name={row.name} takesFocus={byHand} />
        <p className={shapes.hint}>
          {row.code} · <span lang={row.lead === "" ? undefined : "vi"}>{lead}</span>
          {basis !== "" && ` (${basis})`}
        </p>
      </div>
      <VerdictBox row={row} why={why} />
      {late.length > 0 && <LateChanges changes={late} label={closing.late(late.length)} named={false} />}
      <Figures row={row} years={years} assessment={assessment} />
      <Numbers row={row} reportingYear={reportingYear} assessment={assessment} />
      {row.target !== row.targetNow && <p className={shapes.hint}>{adjusted.now(row.targetNow)}</p>}
      <Button
        className={styles.toRow}
        size="small"
        icon={<TableRegular />}
        onClick={() => desk.goTo({ table: "TinhHinh", code: row.code })}
      >
        {shared.showRow}
      </Button>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => setOpen(openItems)}
      >
        <DetailPart {...part("entry")} title={entry.title}>
          <EntryForm desk={deskOf("entry")} row={row} />
        </DetailPart>
        {(isAsked || [row.cause, row.remedy, row.proposal].some((text) => text.trim() !== "")) && (
          <DetailPart
            {...part("accounts")}
            title={t.accounts}
            todo={lacksCause(row, reportingYear) ? t.toBeGiven : undefined}
          >
            <AccountForm desk={deskOf("accounts")} row={row} />
          </DetailPart>
        )}
        <DetailPart {...part("whatIf")} title={entry.whatIf}>
          <WhatIf desk={desk} row={row} />
        </DetailPart>
        {assessment && figureForm(row).words === null && (
          <DetailPart {...part("outlook")} title={t.outlook}>
            <Outlook row={row} assessment={assessment} />
          </DetailPart>
        )}
        <DetailPart {...part("path")} title={path.title}>
          <Suspense fallback={<Skeleton />}>
            <PathForm desk={desk} rows={[row]} />
          </Suspense>
        </DetailPart>
        <DetailPart {...part("adjust")} title={adjusted.title}>
          <Adjustments desk={deskOf("adjust")} row={row} />
        </DetailPart>
        <DetailPart {...part("source")} title={t.source}>
          <Source row={row} />
        </DetailPart>
      </Accordion>
      <DatedLinks
        desk={desk}
        title={t.related}
        milestones={milestones.filter(({ refs }) => refs.includes(row.code))}
      />
    </article>
  );
}
