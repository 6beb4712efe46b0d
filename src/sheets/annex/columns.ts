import { at } from "../../domain/at";
import { verdictRow } from "../../domain/verdict";
import { COLUMNS } from "../columns";
import { FORMATS } from "../look";
import { PAGE_WIDTH } from "../page";
import { cutTo } from "../inCell";
import { figuresIn } from "../lookups";
import type { Constant, Look } from "../types";
import { printed } from "./printed";
import { basisOf, type Report, type ReportRow, figureOf } from "./report";

const { TinhHinh, SoLieu } = COLUMNS;

/** What a column of the annex shows; the footnotes speak of columns by it. */
export type AnnexField =
  | "number"
  | "name"
  | "unit"
  | "target"
  | "due"
  | "base"
  | "plan"
  | "now"
  | "ofPlan"
  | "ofBefore"
  | "attainment"
  | "verdict"
  | "official"
  | "lead"
  | "causes";

/** A column of the annex. */
interface Possible {
  readonly field: AnnexField;
  readonly title: string;
  /** Title printed above this column and the neighbours that share it. */
  readonly over?: string;
  /** Left out where no target has anything in it. */
  readonly optional?: true;
  /** Letter behind the number it shares with its neighbour, where both are there: "a" for 12a. */
  readonly letter?: "a" | "b";
  /** Least width, in digits of the default font; `grows` is its part of what the page has left. */
  readonly width: number;
  readonly grows?: number;
  readonly look: Look;
  /** "figure", "comparison": in the formats of the target's figures and of its comparisons. */
  readonly format?: "figure" | "comparison" | "percent";
  readonly value: (row: ReportRow) => Constant;
  /** The same with at most so many letters of each text that a person typed, where it is put together from several. */
  readonly cut?: (row: ReportRow, letters: number) => string;
  /** Year of the figure it shows, where estimates and results stand side by side and have to be told apart. */
  readonly isOf?: number;
}

export interface AnnexColumn extends Possible {
  /** As the row of column numbers prints it. */
  readonly number: string | number;
}

const sentence = (text: string) => text.trim().replace(/[.;,\s]*$/, "");

/** Cause, remedy and what is asked for in one cell, each under its name and only where it is given. */
const causes = ({ cause, remedy, proposal }: ReportRow, letters: number) =>
  (
    [
      [SoLieu.cause, cause],
      [SoLieu.remedy, remedy],
      [SoLieu.proposal, proposal],
    ] as const
  )
    .filter(([, text]) => text.trim() !== "")
    .map(([name, text]) => `${name}: ${cutTo(`${sentence(text)}.`, letters, "trang Số liệu")}`)
    .join("\n");

const units = ({ unit, figuresUnit }: ReportRow) =>
  figuresUnit === unit ? unit : `${unit}${figuresIn(figuresUnit)}`;

const NOW_TITLES = {
  result: "TH",
  estimate: "Ước TH",
  both: "TH hoặc ước TH",
  none: "TH",
} as const;

/** Columns of the official table, in its order. */
function possible(report: Report): readonly Possible[] {
  const { reportingYear, years } = report;
  const base = at(years, 0);
  const used = (row: ReportRow, year: number) => figureOf(row, year)?.used ?? null;
  return [
    { field: "number", title: "STT", width: 4.5, look: "formCentre", value: () => null },
    { field: "name", title: "Chỉ tiêu", width: 19, grows: 3, look: "formText", value: ({ name }) => name },
    { field: "unit", title: "Đơn vị tính", width: 7, grows: 0.5, look: "formCentre", value: units },
    {
      field: "target",
      title: "Mục tiêu",
      width: 8,
      grows: 0.5,
      look: "formCentre",
      value: ({ target }) => target,
    },
    { field: "due", title: "Năm đích", width: 5.5, look: "formCentre", value: ({ dueYear }) => dueYear },
    {
      field: "base",
      title: `TH ${base} (gốc)`,
      optional: true,
      width: 7,
      look: "formFigure",
      format: "figure",
      value: (row) => used(row, base),
    },
    {
      field: "plan",
      title: `KH năm ${reportingYear}`,
      optional: true,
      width: 7,
      look: "formFigure",
      format: "figure",
      value: (row) => figureOf(row, reportingYear)?.plan ?? null,
    },
    {
      field: "now",
      title: `${NOW_TITLES[basisOf(report)]} năm ${reportingYear}`,
      width: 7,
      grows: 0.5,
      look: "formFigure",
      format: "figure",
      value: (row) => row.growth ?? used(row, reportingYear),
      ...(basisOf(report) === "both" && { isOf: reportingYear }),
    },
    {
      field: "ofPlan",
      over: "So sánh",
      title: "với KH năm",
      optional: true,
      width: 11.5,
      look: "formFigure",
      format: "comparison",
      value: ({ ofPlan }) => ofPlan,
    },
    {
      field: "ofBefore",
      over: "So sánh",
      title: "với năm trước",
      optional: true,
      width: 11.5,
      look: "formFigure",
      format: "comparison",
      value: ({ ofBefore }) => ofBefore,
    },
    {
      field: "attainment",
      title: TinhHinh.attainment,
      optional: true,
      width: 7.5,
      look: "formFigure",
      format: "percent",
      value: ({ attainment }) => attainment,
    },
    {
      field: "verdict",
      over: "Đánh giá",
      title: "theo số liệu",
      letter: "a",
      width: 9,
      grows: 1.5,
      look: "formVerdict",
      value: ({ verdict, verdictText }) => (verdict === null ? verdictText : verdictRow(verdict).word),
    },
    {
      field: "official",
      over: "Đánh giá",
      title: "chính thức",
      letter: "b",
      optional: true,
      width: 8.5,
      look: "formCentre",
      value: ({ officialVerdict }) => officialVerdict,
    },
    {
      field: "lead",
      title: "Cơ quan chủ trì",
      optional: true,
      width: 10,
      grows: 1.5,
      look: "formText",
      value: ({ lead }) => lead,
    },
    {
      field: "causes",
      title: "Nguyên nhân, giải pháp, đề nghị",
      optional: true,
      width: 14,
      grows: 2,
      look: "formText",
      value: (row) => causes(row, Infinity),
      cut: causes,
    },
  ];
}

/** Numbers from 1; neighbours with a letter share one where both are there. */
function numbered(columns: readonly Possible[]): readonly AnnexColumn[] {
  let last = 0;
  return columns.map((column, place): AnnexColumn => {
    const { letter } = column;
    const isSecond = letter === "b" && columns[place - 1]?.letter === "a";
    const isShared = isSecond || (letter === "a" && columns[place + 1]?.letter === "b");
    if (!isSecond) last += 1;
    return { ...column, number: isShared ? `${last}${letter}` : last };
  });
}

/** Width of a letter of the annex's table, of a digit there, and of the widest word that makes its column wider. */
const LETTER = 0.8;
const DIGIT = 0.95;
const WIDEST = 12;
/** Width of the most digits Excel keeps of a number, with their signs: 999.999.999.999.999,0. */
const WIDEST_NUMBER = 21;

/** Width a value needs in its column: a number all of its signs, a text its longest word. */
function widthNeeded({ format }: Possible, value: Constant): number {
  if (typeof value === "string")
    return Math.min(WIDEST, Math.max(...value.split(/\s/).map((word) => word.length)) * LETTER + 1);
  if (typeof value !== "number" || format === undefined || format === "comparison") return 0;
  const written = format === "percent" ? value * 100 : value;
  const signs = written.toLocaleString("vi", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return Math.min(WIDEST_NUMBER, (signs.length + (format === "percent" ? 1 : 0)) * DIGIT + 1);
}

/** Makes the columns as wide as their values need, and gives those of text what the page leaves. */
function fitted(columns: readonly AnnexColumn[], { rows }: Report): readonly AnnexColumn[] {
  const least = columns.map((column) =>
    Math.max(column.width, ...rows.map((row) => widthNeeded(column, column.value(row)))),
  );
  const spare = PAGE_WIDTH.landscape - least.reduce((sum, width) => sum + width, 0);
  const parts = columns.reduce((sum, { grows = 0 }) => sum + grows, 0);
  return columns.map((column, place) => ({
    ...column,
    width: at(least, place) + (spare * (column.grows ?? 0)) / parts,
  }));
}

/** Where the texts of these fields were typed; those of the others in Số liệu. */
const OF_TARGETS: readonly AnnexField[] = ["name", "unit", "target", "due", "lead"];

/** The column with what a printed row shows of each text. */
const inRows = (column: AnnexColumn): AnnexColumn => ({
  ...column,
  value: (row) => {
    const whole = column.value(row);
    if (typeof whole !== "string") return whole;
    const where = OF_TARGETS.includes(column.field) ? "trang Chỉ tiêu" : "trang Số liệu";
    const cut = (letters: number) => column.cut?.(row, letters) ?? cutTo(whole, letters, where);
    return printed(cut, whole.length, column.look, column.width);
  },
});

/**
 * The numbered columns with their whole texts: those of the official table in which a target has something, as wide as the
 * page together.
 */
export function wholeColumns(report: Report): readonly AnnexColumn[] {
  const isBlank = (content: Constant) => content === null || content === "";
  const filled = possible(report).filter(
    ({ optional, value }) => !optional || report.rows.some((row) => !isBlank(value(row))),
  );
  return fitted(numbered(filled), report);
}

/** The same columns with as much of each text as a printed row of a sheet shows. */
export const annexColumns = (report: Report): readonly AnnexColumn[] => wholeColumns(report).map(inRows);

/** Number formats of a target's own. */
export interface RowFormats {
  readonly figure: string;
  readonly comparison: string;
}

/** Number format of a column's cell in the row of a target. */
export const formatOf = ({ format }: AnnexColumn, own: RowFormats): string =>
  format === undefined ? FORMATS.general : format === "percent" ? FORMATS.percent : own[format];
