import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../i18n/language";
import { FONT } from "../sheets/look";

/** Points as Word counts the size of letters: in halves. */
const points = (size: number) => size * 2;
/** Points as Word counts lengths: in twentieths. */
export const twips = (size: number): number => size * 20;
/** Millimetres on paper as Word counts lengths. */
export const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);

/** Styles of paragraphs by their ids. Those of Word keep Word's names, so that every Word shows them in its own words. */
export const STYLES = {
  /** Lines of the head, of the signature and above the annex. */
  frame: "FormLine",
  recipients: "Recipients",
  annexNumber: "AnnexNumber",
  title: "Title",
  subtitle: "Subtitle",
  part: "Heading1",
  group: "Heading2",
  lead: "Heading3",
  text: "BodyText",
  item: "ListDash",
  table: "TableText",
  note: "TableNote",
} as const;

/** The style of tables with lines on all sides. */
export const TABLE_GRID = "TableGrid";

const LANGUAGES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** The language of what is in Vietnamese whatever language the report is in. */
const VIETNAMESE = { value: LANGUAGES.vi };

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;

const SIDES_XML = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);

/** Word's own "Normal" and "Table Grid", which the library has no words for. */
export const WORDS_OWN_STYLES = [
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">`,
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
  `<w:style w:type="table" w:styleId="${TABLE_GRID}"><w:name w:val="Table Grid"/><w:uiPriority w:val="39"/>`,
  `<w:tblPr><w:tblBorders>${SIDES_XML.join("")}</w:tblBorders></w:tblPr></w:style></w:styles>`,
].join("");

const BLACK = "000000";
const NORMAL = "Normal";
/** First line of a paragraph, 1.27 cm, and lines of at least 18 points, as both forms want them. */
const FIRST_LINE = millimetres(12.7);
const LINES = { line: twips(18), lineRule: LineRuleType.AT_LEAST };
const body = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: FIRST_LINE },
  spacing: { ...LINES, before: 0, after: twips(6) },
};
const heading = { ...body, keepNext: true, spacing: { ...LINES, before: twips(6), after: twips(6) } };

/** Fourteen points throughout, the table of the annex smaller, so that its columns fit on the page. */
export const stylesOf = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: points(14), language: { value: LANGUAGES[language] } },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    title: {
      basedOn: NORMAL,
      run: { bold: true, size: points(14), color: BLACK },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: twips(18) } },
    },
    heading1: { basedOn: NORMAL, run: { bold: true, size: points(14), color: BLACK }, paragraph: heading },
    heading2: { basedOn: NORMAL, run: { bold: true, size: points(14), color: BLACK }, paragraph: heading },
    heading3: {
      basedOn: NORMAL,
      run: { bold: true, italics: true, size: points(14), color: BLACK },
      paragraph: heading,
    },
  },
  paragraphStyles: [
    { id: STYLES.text, name: "Body Text", basedOn: NORMAL, quickFormat: true, paragraph: body },
    { id: STYLES.item, name: "Gạch đầu dòng", basedOn: STYLES.text, quickFormat: true },
    {
      id: STYLES.subtitle,
      name: "Subtitle",
      basedOn: NORMAL,
      quickFormat: true,
      run: { bold: true, size: points(14), color: BLACK },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: STYLES.frame,
      name: "Thể thức",
      basedOn: NORMAL,
      quickFormat: true,
      run: { size: points(13), language: VIETNAMESE },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: STYLES.annexNumber,
      name: "Số của biểu",
      basedOn: STYLES.frame,
      quickFormat: true,
      paragraph: { alignment: AlignmentType.RIGHT },
    },
    {
      id: STYLES.recipients,
      name: "Nơi nhận",
      basedOn: NORMAL,
      quickFormat: true,
      run: { size: points(12), language: VIETNAMESE },
    },
    {
      id: STYLES.table,
      name: "Chữ trong bảng",
      basedOn: NORMAL,
      quickFormat: true,
      run: { size: points(10), language: VIETNAMESE },
    },
    {
      id: STYLES.note,
      name: "Ghi chú của bảng",
      basedOn: NORMAL,
      quickFormat: true,
      run: { size: points(11), italics: true, language: VIETNAMESE },
      paragraph: { spacing: { before: twips(3) } },
    },
  ],
});
