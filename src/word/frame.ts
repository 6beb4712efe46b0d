import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { at } from "../domain/at";
import { type FormText, type HeadLine, UNKNOWN } from "../sheets/annex/forms";
import { LOOKS } from "../sheets/look";
import type { Look } from "../sheets/types";
import { lettersOf } from "./letters";
import { TEXT_WIDTH } from "./page";
import { millimetres, STYLES } from "./styles";

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;

/** Room for a signature and a stamp between the post and the name. */
const SIGNING_LINES = 4;

/** A line of a form as its look says, in a style. */
export const formLine = ({ text, look }: HeadLine, style: string = STYLES.frame): Paragraph =>
  new Paragraph({ style, children: lettersOf(text, LOOKS[look]) });

/** How far the head stands out to the left and the right of the text: names of organs are long, and have one line. */
const HEAD = { left: millimetres(12), right: millimetres(8), share: 0.448 };
const FOOT = { left: 0, right: 0, share: 0.5 };

/** Two columns of lines side by side, as wide as the text and what they stand out; `share` is what the left one takes. */
function beside(left: readonly Paragraph[], right: readonly Paragraph[], out: typeof HEAD): Table {
  const width = TEXT_WIDTH.portrait + out.left + out.right;
  const first = Math.floor(width * out.share);
  const widths = [first, width - first];
  const cells = [left, right].map(
    (children, place) => new TableCell({ children, width: { size: at(widths, place), type: WidthType.DXA } }),
  );
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    indent: { size: -out.left, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    margins: { left: 0, right: 0 },
  });
}

/** Who issues the paper and its number, beside the name of the state or the party, place and day. */
export const letterhead = ({ left, right }: FormText): Table =>
  beside(
    left.map((line) => formLine(line)),
    right.map((line) => formLine(line)),
    HEAD,
  );

/** The name of the paper, its subject and what stands under it. */
export const titleLines = ({ title }: FormText): readonly Paragraph[] =>
  title.map((line, place) =>
    line.look === "title" ? formLine(line, place === 0 ? STYLES.title : STYLES.subtitle) : formLine(line),
  );

/** Who gets the paper, beside who signs it. */
export function signature({ recipients, signature: posts, signatory }: FormText): Table {
  const line = (text: string, look: Look, style?: string) => formLine({ text, look }, style);
  return beside(
    [
      line("Nơi nhận:", "recipientsHead", STYLES.recipients),
      ...recipients.map((text) => line(text, "recipients", STYLES.recipients)),
    ],
    [
      ...posts.map((text) => line(text, "sign")),
      ...Array.from({ length: SIGNING_LINES }, () => line("", "sign")),
      line(signatory ?? UNKNOWN, "sign"),
    ],
    FOOT,
  );
}
