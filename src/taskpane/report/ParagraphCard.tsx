import { TextAlignLeftRegular } from "@fluentui/react-icons/svg/text-align-left";
import { words as en } from "../../i18n/en/report";
import { words as paragraphEn } from "../../i18n/en/reportParagraph";
import { words as vi } from "../../i18n/vi/report";
import { words as paragraphVi } from "../../i18n/vi/reportParagraph";
import { reportParagraph } from "../../sentences/reportParagraph";
import { paragraphFacts } from "../../tracker/paragraphFacts";
import type { Desk } from "../frame/desk";
import { CopyBox } from "../parts/CopyBox";
import { useWords, useWordsOf } from "../parts/words";
import { ReportCard } from "./ReportCard";

/** The paragraph that goes into a report. */
export function ParagraphCard({ desk: { snapshot } }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const paragraph = reportParagraph(
    paragraphFacts(snapshot, language),
    { vi: paragraphVi, en: paragraphEn }[language],
  );
  return (
    <ReportCard icon={<TextAlignLeftRegular fontSize={24} />} title={t.paragraph} what={t.paragraphWhat}>
      <CopyBox key={paragraph} text={paragraph} lang={language} hint={t.paragraphHint} />
    </ReportCard>
  );
}
