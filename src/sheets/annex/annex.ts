import type { Day } from "../../domain/calendar";
import { tally } from "../../domain/tally";
import { VERDICTS } from "../../domain/verdict";
import type { Programme } from "../../programme/types";
import { columnLetters } from "../a1/address";
import { FORMATS } from "../look";
import { TAB } from "../palette";
import { summaryText } from "../summary";
import { cutTo, inCell, type Whole } from "../inCell";
import { PAGE_WIDTH } from "../page";
import { printed } from "./printed";
import type { Block, Colours, Constant, Look, Sheet } from "../types";
import { type AnnexColumn, annexColumns, formatOf } from "./columns";
import { type AnnexForm } from "../../domain/annexForm";
import { dayWords, formText, type HeadLine } from "./forms";
import { type AnnexLine, annexLines } from "./lines";
import { annexNotes, periodLine, UNIT_NOTE } from "./notes";
import { isEstimate, type Report } from "./report";

/** Where texts beside each other stand, as shares of the page from its left edge. */
const HALVES = { left: [0, 0.42], right: [0.48, 1] } as const;
const THIRDS = { left: [0, 0.3], middle: [0.33, 0.65], right: [0.68, 1] } as const;
type Share = readonly [from: number, to: number];

/** Room for a signature and a stamp between the post and the name. */
const SIGNING_ROWS = 4;

/** A fill four fifths of the way to white: it prints as a grey on which text stays readable. */
function pale(fill: string): string {
  const channel = (from: number) => {
    const full = parseInt(fill.slice(from, from + 2), 16);
    return Math.round(full + (255 - full) * 0.8)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The columns whose middle lies in a share of the page: the first of them, and how many there are. */
function columnsIn(columns: readonly AnnexColumn[], [from, to]: Share) {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let left = 0;
  const inside = columns.flatMap(({ width }, place) => {
    const middle = (left + width / 2) / total;
    left += width;
    return middle >= from && middle <= to ? [place] : [];
  });
  return { column: columnLetters(inside[0] ?? 0), mergeAcross: inside.length };
}

/** Header of two rows: titles over several columns in the first, all other titles merged down over both. */
function headerBlocks(columns: readonly AnnexColumn[], row: number): readonly Block[] {
  return columns.flatMap(({ title, over }, index): Block[] => {
    const letter = columnLetters(index);
    const look = "header";
    if (over === undefined)
      return [{ at: `${letter}${row}`, cells: [[title]], look, grid: "form", mergeDown: 2 }];
    const below: Block = { at: `${letter}${row + 1}`, cells: [[title]], look, grid: "form" };
    if (columns[index - 1]?.over === over) return [below];
    const span = columns.filter((column) => column.over === over).length;
    return [{ at: `${letter}${row}`, cells: [[over]], look, grid: "form", mergeAcross: span }, below];
  });
}

/** The body in one block: a row for each group and target. */
function bodyBlock(columns: readonly AnnexColumn[], lines: readonly AnnexLine[], row: number): Block {
  const fills = new Map<string, Colours>(
    VERDICTS.map(({ word, fill }) => [word, { fill: pale(fill), text: "#000000" }]),
  );
  const each = <T>(
    ofTarget: (line: Exclude<AnnexLine, { kind: "group" }>, column: AnnexColumn, place: number) => T,
    ofGroup: (line: AnnexLine & { kind: "group" }, place: number) => T,
  ) =>
    lines.map((line) =>
      columns.map((column, place) =>
        line.kind === "group" ? ofGroup(line, place) : ofTarget(line, column, place),
      ),
    );
  const cells = each<Constant>(
    ({ kind, number, row: target }, { value }, place) =>
      place === 0 ? number : kind === "part" && place === 1 ? `- ${value(target)}` : value(target),
    ({ number, name }, place) =>
      place === 0 ? number : place === 1 ? inCell(name, "văn bản Chương trình") : null,
  );
  return {
    at: `A${row}`,
    cells,
    look: each<Look>(
      ({ kind, row: target }, { look, isOf }, place) =>
        kind === "part" && place === 1
          ? "formPart"
          : isOf !== undefined && isEstimate(target, isOf)
            ? "formEstimate"
            : look,
      (_, place) => (place === 0 ? "groupNumber" : "groupRow"),
    ),
    format: each(
      ({ formats }, column) => formatOf(column, formats),
      () => FORMATS.general,
    ),
    colours: cells.map((contents) =>
      contents.map((content, place) =>
        columns[place]?.look === "formVerdict" && typeof content === "string"
          ? (fills.get(content) ?? {})
          : {},
      ),
    ),
    grid: "form",
  };
}

/** Name of the sheet with the annex of a year; a second one gets a number behind it. */
export const annexName = (year: number) => `Biểu báo cáo ${year}`;

/**
 * The printable annex "Biểu báo cáo" of a reporting year: what the workbook shows, as values, in the form officials sign.
 * Everything in it that names a place, a body or a post comes from the programme.
 *
 * @param day day of the report
 */
export function annexSheet(programme: Programme, report: Report, form: AnnexForm, day: Day): Sheet {
  const { reportingYear, rows, countBase } = report;
  const text = formText(form, programme, reportingYear, { number: "         ", day: dayWords(day) });
  const columns = annexColumns(report);
  const lines = annexLines(programme, report);
  const width = columns.length;
  const lastColumn = columnLetters(width - 1);
  const stacked = (texts: readonly HeadLine[], share: Share, row: number): Block[] => {
    const { column, mergeAcross } = columnsIn(columns, share);
    return texts.flatMap(({ text: line, look }, down) =>
      line === ""
        ? []
        : [
            {
              at: `${column}${row + down}`,
              cells: [[inCell(line, "văn bản Chương trình")]],
              look,
              mergeAcross,
            },
          ],
    );
  };
  const across = (row: number, line: string, look: Look, whole: Whole = "văn bản Chương trình"): Block => ({
    at: `A${row}`,
    cells: [[printed((letters) => cutTo(line, letters, whole), line.length, look, PAGE_WIDTH.landscape)]],
    look,
    mergeAcross: width,
  });

  const titleRow = Math.max(text.left.length, text.right.length) + 2;
  const periodRow = titleRow + text.title.length + 1;
  const headerRow = periodRow + 3;
  const bodyRow = headerRow + 3;
  const noteRow = bodyRow + lines.length + 1;
  const counted = tally(rows, reportingYear, countBase);
  const footnotes = annexNotes(report, programme, counted, columns, text.end);
  const signRow = noteRow + footnotes.length + 1;
  const lastRow = signRow + Math.max(text.recipients.length, text.signature.length + SIGNING_ROWS);
  // "Nơi nhận" takes the left side; where there is none, the person who drew up the table signs there.
  const preparer = text.recipients.length > 0 ? THIRDS.middle : THIRDS.left;

  return {
    name: annexName(reportingYear),
    tabColour: TAB.read,
    widths: columns.map((column) => column.width),
    blocks: [
      ...stacked(text.left, HALVES.left, 1),
      ...stacked(text.right, HALVES.right, 1),
      ...text.title.map(({ text: line, look }, down) => across(titleRow + down, line, look)),
      across(periodRow, periodLine(report), "dateline"),
      across(periodRow + 1, summaryText(counted), "summary"),
      { at: `${lastColumn}${periodRow + 2}`, cells: [[UNIT_NOTE]], look: "period" },
      ...headerBlocks(columns, headerRow),
      {
        at: `A${headerRow + 2}`,
        cells: [columns.map(({ number }) => number)],
        look: "columnNumber",
        grid: "form",
      },
      bodyBlock(columns, lines, bodyRow),
      ...footnotes.map((line, down) => across(noteRow + down, line, "note", "trang Số liệu")),
      ...(text.recipients.length > 0
        ? stacked(
            [
              { text: "Nơi nhận:", look: "recipientsHead" },
              ...text.recipients.map((line): HeadLine => ({ text: line, look: "recipients" })),
            ],
            THIRDS.left,
            signRow,
          )
        : []),
      ...stacked([{ text: "NGƯỜI LẬP BIỂU", look: "sign" }], preparer, signRow),
      ...stacked(
        text.signature.map((line): HeadLine => ({ text: line, look: "sign" })),
        THIRDS.right,
        signRow,
      ),
      ...stacked(
        text.signatory === null ? [] : [{ text: text.signatory, look: "sign" }],
        THIRDS.right,
        signRow + text.signature.length + SIGNING_ROWS,
      ),
    ],
    freeze: { rows: headerRow + 2, columns: 0 },
    print: {
      area: `A1:${lastColumn}${lastRow}`,
      titleRows: `${headerRow}:${headerRow + 2}`,
      orientation: "landscape",
    },
    colourRules: [],
    validations: [],
    charts: [],
    names: {},
  };
}
