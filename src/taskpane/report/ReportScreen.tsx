import type { DeskToolProps } from "../tools/toolProps";
import { useShapes } from "../parts/useShapes";
import { SendCard } from "../send/SendCard";
import { AnnexCard } from "./AnnexCard";
import { CloseCard } from "./CloseCard";
import { ParagraphCard } from "./ParagraphCard";
import { WordCard } from "./WordCard";

/** What leaves the workbook: the annex to print and sign, the paragraph of a report, the report in Word, copies to send; and its close. */
export default function ReportScreen(given: DeskToolProps) {
  const shapes = useShapes();
  return (
    <div className={shapes.screen}>
      <AnnexCard {...given} />
      <ParagraphCard desk={given.desk} />
      <WordCard {...given} />
      <SendCard {...given} />
      <CloseCard {...given} />
    </div>
  );
}
