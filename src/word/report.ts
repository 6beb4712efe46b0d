import { AlignmentType, Document, type ISectionOptions, Packer, Paragraph } from "docx";
import { at } from "../domain/at";
import { tally } from "../domain/tally";
import { words as paragraphEn } from "../i18n/en/reportParagraph";
import { words as textEn } from "../i18n/en/reportText";
import { words as stepsEn } from "../i18n/en/steps";
import { words as paragraphVi } from "../i18n/vi/reportParagraph";
import { words as textVi } from "../i18n/vi/reportText";
import { words as stepsVi } from "../i18n/vi/steps";
import type { ReportLine } from "../sentences/reportLine";
import { reportLines } from "../sentences/reportText";
import { wholeColumns } from "../sheets/annex/columns";
import { blankDay, type FormText, formText, reporterOf } from "../sheets/annex/forms";
import { annexLines } from "../sheets/annex/lines";
import { annexNotes, periodLine, UNIT_NOTE } from "../sheets/annex/notes";
import { summaryText } from "../sheets/summary";
import { annexReport } from "../tracker/annexReport";
import { rowsSigned } from "../tracker/closing";
import { fileName } from "../tracker/fileName";
import type { ReportBook, WriteReport } from "../tracker/port";
import { reportFacts } from "../tracker/reportFacts";
import { annexTable } from "./annexTable";
import { formLine, letterhead, signature, titleLines } from "./frame";
import { lettersOf, writable } from "./letters";
import { landscape, portrait } from "./page";
import { STYLES, stylesOf, WORDS_OWN_STYLES } from "./styles";

const WORDS = {
  vi: { text: textVi, paragraph: paragraphVi, steps: stepsVi },
  en: { text: textEn, paragraph: paragraphEn, steps: stepsEn },
};

/** The form of the annex that goes with a report. */
const ANNEXES = { party: "party-annex", government: "annex" } as const;

/** Stands where a number is filled in. */
const DOTS = "……";

const bodyLine = ({ kind, text }: ReportLine): Paragraph =>
  new Paragraph({ style: STYLES[kind], children: lettersOf(kind === "item" ? `- ${text}` : text) });

/** What stands on the annex's own pages. */
function annexPages({ programme, snapshot }: ReportBook, text: FormText): ISectionOptions["children"] {
  const report = annexReport(snapshot, rowsSigned(snapshot));
  const columns = wholeColumns(report);
  const counted = tally(report.rows, report.reportingYear, report.countBase);
  return [
    ...text.right.map((line) => formLine(line, STYLES.annexNumber)),
    ...text.title.map((line) => formLine(line)),
    formLine({ text: periodLine(report), look: "dateline" }),
    formLine({ text: summaryText(counted), look: "summary" }),
    new Paragraph({ style: STYLES.note, alignment: AlignmentType.RIGHT, children: lettersOf(UNIT_NOTE) }),
    annexTable(columns, annexLines(programme, report)),
    ...annexNotes(report, programme, counted, columns, text.end).map(
      (note) => new Paragraph({ style: STYLES.note, children: lettersOf(note) }),
    ),
  ];
}

/**
 * Writes the report of a workbook's reporting year as a Word document in the form of the party or of the government: its
 * body in the language asked for, its head, its annex and its signature in Vietnamese, which such papers are in. What the
 * workbook does not know is left as dots: the number, the day, and the name of who signs.
 *
 * @example await writeReport(book, "party", "vi", { year: 2026, month: 12, day: 15 })
 */
export const writeReport: WriteReport = async (book, form, language, day) => {
  const { programme, snapshot } = book;
  const { reportingYear } = snapshot;
  const on = { number: DOTS, day: blankDay(day.year) };
  const text = formText(form, programme, reportingYear, on);
  const annexText = formText(ANNEXES[form], programme, reportingYear, on);
  const paper = { annex: at(annexText.right, 0).text, end: text.end };
  const title = `Báo cáo năm ${reportingYear} - ${reporterOf(form, programme)}`;
  const document = new Document({
    title: writable(title),
    creator: writable(reporterOf(form, programme)),
    externalStyles: WORDS_OWN_STYLES,
    styles: stylesOf(language),
    sections: [
      portrait([
        letterhead(text),
        ...titleLines(text),
        ...reportLines(reportFacts(book, form, language, paper), WORDS[language]).map(bodyLine),
        signature(text),
      ]),
      landscape(annexPages(book, annexText)),
    ],
  });
  return { name: `${fileName(title)}.docx`, bytes: await Packer.pack(document, "uint8array") };
};
