import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { millimetres } from "./styles";

/** A4 and the margins that both forms want, in millimetres. */
const PAPER = { width: millimetres(210), height: millimetres(297) };
const PORTRAIT = { top: 20, bottom: 20, left: 30, right: 15 };
/** A page turned to the left has its binding above. */
const LANDSCAPE = { top: 30, bottom: 15, left: 20, right: 15 };
const HEADER = 10;

type Margins = typeof PORTRAIT;

const marginsOf = (margins: Margins) => ({
  top: millimetres(margins.top),
  bottom: millimetres(margins.bottom),
  left: millimetres(margins.left),
  right: millimetres(margins.right),
  header: millimetres(HEADER),
  footer: millimetres(HEADER),
});

const across = (width: number, { left, right }: Margins) => width - millimetres(left) - millimetres(right);

/** Twips that text has from margin to margin. */
export const TEXT_WIDTH = {
  portrait: across(PAPER.width, PORTRAIT),
  landscape: across(PAPER.height, LANDSCAPE),
} as const;

/** The number of the page, in the middle above the text. */
const numbered = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });

/** The report's own pages; the first has no number. */
export const portrait = (children: ISectionOptions["children"]): ISectionOptions => ({
  properties: { titlePage: true, page: { size: PAPER, margin: marginsOf(PORTRAIT) } },
  headers: { default: numbered(), first: new Header({ children: [new Paragraph("")] }) },
  children,
});

/** The pages of the annex, numbered on. */
export const landscape = (children: ISectionOptions["children"]): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    page: { size: { ...PAPER, orientation: PageOrientation.LANDSCAPE }, margin: marginsOf(LANDSCAPE) },
  },
  headers: { default: numbered() },
  children,
});
