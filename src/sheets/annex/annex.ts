import type { Day } from "../../domain/calendar";
import { type Tally, isItem, tally } from "../../domain/tally";
import { VERDICTS } from "../../domain/verdict";
import type { Programme } from "../../programme/types";
import { columnLetters } from "../a1/address";
import { FORMATS } from "../look";
import { OUTSIDE } from "../numbering";
import { TAB } from "../palette";
import { summaryText } from "../summary";
import { cutTo, inCell, type Whole } from "../inCell";
import { PAGE_WIDTH } from "../page";
import { printed } from "./printed";
import type { Block, Colours, Constant, Look, Sheet } from "../types";
import { GOOD_FALL } from "../comparison";
import { type AnnexColumn, type AnnexField, annexColumns, formatOf } from "./columns";
import { type AnnexForm } from "../../domain/annexForm";
import { formText, type Line } from "./forms";
import { type AnnexLine, annexLines } from "./lines";
import { basisOf, isEstimate, type Report } from "./report";

/** Where texts beside each other stand, as shares of the page from its left edge. */
const HALVES = { left: [0, 0.42], right: [0.48, 1] } as const;
const THIRDS = { left: [0, 0.3], middle: [0.33, 0.65], right: [0.68, 1] } as const;
type Share = readonly [from: number, to: number];

/** Room for a signature and a stamp between the post and the name. */
const SIGNING_ROWS = 4;

const BASIS_WORDS = {
  result: " (số thực hiện)",
  estimate: " (số ước thực hiện)",
  both: " (số thực hiện và số ước thực hiện)",
  none: "",
} as const;

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

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const signedOn = ({ signed }: Programme["document"]) =>
  signed === null ? "" : `, ngày ${signed.split("-").reverse().join("/")}`;

/** That the year was closed, and what is printed otherwise than it was signed. */
function closingNote({ closed, late, reportingYear }: Report): string | false {
  if (!closed) return false;
  const day = closed.day === "" ? "" : ` ngày ${closed.day}`;
  const document = closed.document === "" ? "" : ` theo văn bản số ${closed.document}`;
  const changes = late.map(({ code, change }) => `${code} (${change})`);
  const since = changes.length === 0 ? "" : `; sửa sau chốt: ${changes.join(", ")}`;
  return `Kỳ báo cáo năm ${reportingYear} đã chốt${day}${document}${since}.`;
}

/** What the reader has to know to check a row, and the rule that verdicts follow. */
function notes(
  report: Report,
  { document }: Programme,
  { items }: Tally,
  columns: readonly AnnexColumn[],
  end: string,
): readonly string[] {
  const { reportingYear, rows } = report;
  const outside = items === 0 ? [] : rows.filter(({ clause }) => !isItem(clause));
  const clauses = [...new Set(outside.map(({ clause }) => clause).filter((clause) => clause !== ""))];
  const sources = [...new Set(rows.map(({ source }) => source.trim()).filter((source) => source !== ""))];
  /** "6, 7" for the columns of these that are there; "" for none. */
  const numbers = (...fields: readonly AnnexField[]) =>
    columns.flatMap(({ field, number }) => (fields.includes(field) ? [number] : [])).join(", ");
  const compared = (["ofPlan", "ofBefore"] as const).flatMap((field) => {
    const number = numbers(field);
    const against = field === "ofPlan" ? "so với kế hoạch năm" : `so với năm ${reportingYear - 1}`;
    return number === "" ? [] : [`cột ${number} ${against}`];
  });
  const [now, verdict, official] = [numbers("now"), numbers("verdict"), numbers("official")];
  const ofYear = numbers("base", "plan");
  const texts = [
    basisOf(report) === "both" && `Cột ${now}: số in nghiêng là số ước thực hiện.`,
    compared.length > 0 &&
      capital(
        `${compared.join(", ")}: chỉ tiêu tính bằng % ghi số điểm % chênh lệch, chỉ tiêu khác ghi tỷ lệ %; dấu${GOOD_FALL} chỉ mức giảm đúng hướng mong muốn.`,
      ),
    `Cột ${verdict} đánh giá theo tiến độ thực tế so với tiến độ cần đạt; ngưỡng 95% / 60% / 0% là thông lệ quốc tế (Eurostat 2021, Cơ quan Thống kê Canada), không phải quy định của Việt Nam.`,
    official !== "" &&
      `Cột ${official} là đánh giá của cấp có thẩm quyền; dòng tổng số tính theo cột này ở chỉ tiêu có đánh giá chính thức, theo cột ${verdict} ở các chỉ tiêu còn lại.`,
    rows.some(({ growth }) => growth !== null) &&
      `Chỉ tiêu tăng, giảm bình quân: cột ${now} là mức bình quân từ năm gốc đến năm báo cáo${
        ofYear === ""
          ? ""
          : `; cột ${ofYear}${compared.length > 0 ? " và so sánh" : ""} là của số liệu từng năm`
      }.`,
    outside.length > 0 &&
      `${outside.map(({ name }) => name).join("; ")}: ${clauses.length > 0 ? `nêu ở mục ${clauses.join(", ")}, ` : ""}không thuộc ${items} chỉ tiêu đánh số, chỉ tính trong số chỉ tiêu thành phần (dấu ${OUTSIDE}).`,
    document.number != null && `Chương trình hành động: văn bản số ${document.number}${signedOn(document)}.`,
    document.area != null && `Số liệu tính theo địa bàn: ${document.area}.`,
    closingNote(report),
    sources.length > 0 && `Nguồn số liệu: ${sources.join("; ")}.`,
  ].filter((text) => text !== false);
  return texts.map((text, index) => {
    const closed = index === texts.length - 1 ? text.replace(/\.?$/, end) : text;
    return `${index === 0 ? "Ghi chú: " : ""}(${index + 1}) ${closed}`;
  });
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
  const text = formText(form, programme, reportingYear, day);
  const columns = annexColumns(report);
  const lines = annexLines(programme, report);
  const width = columns.length;
  const lastColumn = columnLetters(width - 1);
  const stacked = (texts: readonly Line[], share: Share, row: number): Block[] => {
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
  const footnotes = notes(report, programme, counted, columns, text.end);
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
      across(periodRow, `Kỳ báo cáo: năm ${reportingYear}${BASIS_WORDS[basisOf(report)]}`, "dateline"),
      across(periodRow + 1, summaryText(counted), "summary"),
      { at: `${lastColumn}${periodRow + 2}`, cells: [["Đơn vị tính: theo cột 3"]], look: "period" },
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
              ...text.recipients.map((line): Line => ({ text: line, look: "recipients" })),
            ],
            THIRDS.left,
            signRow,
          )
        : []),
      ...stacked([{ text: "NGƯỜI LẬP BIỂU", look: "sign" }], preparer, signRow),
      ...stacked(
        text.signature.map((line): Line => ({ text: line, look: "sign" })),
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
