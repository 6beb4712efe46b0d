import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { words as en } from "../../i18n/en/closing";
import { words as vi } from "../../i18n/vi/closing";
import { closedNow } from "../../tracker/closing";
import { useWordsOf } from "../parts/words";
import type { DeskToolProps } from "../tools/toolProps";
import { ClosedYearPart } from "./ClosedYearPart";
import { CloseForm } from "./CloseForm";
import { ReportCard } from "./ReportCard";

/** Closes the reporting year once its report is signed; of a closed one it says by what, and what changed since. */
export function CloseCard(given: DeskToolProps) {
  const t = useWordsOf({ vi, en });
  const { snapshot } = given.desk;
  const closed = closedNow(snapshot);
  const year = snapshot.reportingYear;
  return (
    <ReportCard
      icon={<LockClosedRegular fontSize={24} />}
      title={closed ? t.closed(year) : t.title}
      what={t.what(year)}
    >
      {closed ? <ClosedYearPart {...given} closed={closed} /> : <CloseForm key={year} {...given} />}
    </ReportCard>
  );
}
