import { at } from "../../domain/at";
import { verdictRow } from "../../domain/verdict";
import { COLUMNS } from "../columns";
import { FORMATS } from "../look";
import { figuresIn } from "../lookups";
import type { Constant, Look } from "../types";
import { basisOf, type Report, type ReportRow, figureOf } from "./report";

const { TinhHinh, SoLieu } = COLUMNS;

/** A column of the annex. */
export interface AnnexColumn {
  readonly title: string;
  /** Title printed above this column and the neighbours that share it. */
  readonly over?: string;
  /** As the row of column numbers prints it. */
  readonly number: string | number;
  /** Width in digits of the default font. */
  readonly width: number;
  readonly look: Look;
  /** "figure", "comparison": in the formats of the target's figures and of its comparisons. */
  readonly format?: "figure" | "comparison" | "percent";
  readonly value: (row: ReportRow) => Constant;
  /** Year of the figure it shows, where estimates and results stand side by side and have to be told apart. */
  readonly isOf?: number;
}

const sentence = (text: string) => text.trim().replace(/[.;,\s]*$/, "");

/** Cause, remedy and what is asked for in one cell, each under its name and only where it is given. */
const causes = ({ cause, remedy, proposal }: ReportRow) =>
  [
    [SoLieu.cause, cause],
    [SoLieu.remedy, remedy],
    [SoLieu.proposal, proposal],
  ]
    .filter(([, text]) => text?.trim())
    .map(([name, text]) => `${name}: ${sentence(text ?? "")}.`)
    .join("\n");

const units = ({ unit, figuresUnit }: ReportRow) =>
  figuresUnit === unit ? unit : `${unit}${figuresIn(figuresUnit)}`;

/** The fourteen numbered columns; number 12 has two, the computed verdict and the official one. */
export function annexColumns(report: Report): readonly AnnexColumn[] {
  const { reportingYear, years } = report;
  const base = at(years, 0);
  const used = (row: ReportRow, year: number) => figureOf(row, year)?.used ?? null;
  return [
    { title: "STT", number: 1, width: 5, look: "centre", value: () => null },
    { title: "Chỉ tiêu", number: 2, width: 32, look: "text", value: ({ name }) => name },
    { title: "Đơn vị tính", number: 3, width: 9, look: "centre", value: units },
    { title: "Mục tiêu", number: 4, width: 10, look: "centre", value: ({ target }) => target },
    { title: "Năm đích", number: 5, width: 6, look: "centre", value: ({ dueYear }) => dueYear },
    {
      title: `TH ${base} (gốc)`,
      number: 6,
      width: 9,
      look: "figure",
      format: "figure",
      value: (row) => used(row, base),
    },
    {
      title: `KH năm ${reportingYear}`,
      number: 7,
      width: 9,
      look: "figure",
      format: "figure",
      value: (row) => figureOf(row, reportingYear)?.plan ?? null,
    },
    {
      title: `TH hoặc ước TH năm ${reportingYear}`,
      number: 8,
      width: 9,
      look: "figure",
      format: "figure",
      value: (row) => row.growth ?? used(row, reportingYear),
      ...(basisOf(report) === "both" && { isOf: reportingYear }),
    },
    {
      over: "So sánh",
      title: "với KH năm",
      number: 9,
      width: 13,
      look: "figure",
      format: "comparison",
      value: ({ ofPlan }) => ofPlan,
    },
    {
      over: "So sánh",
      title: "với năm trước",
      number: 10,
      width: 13,
      look: "figure",
      format: "comparison",
      value: ({ ofBefore }) => ofBefore,
    },
    {
      title: TinhHinh.attainment,
      number: 11,
      width: 8,
      look: "figure",
      format: "percent",
      value: ({ attainment }) => attainment,
    },
    {
      over: "Đánh giá",
      title: "theo số liệu",
      number: "12a",
      width: 12,
      look: "verdict",
      value: ({ verdict, verdictText }) => (verdict === null ? verdictText : verdictRow(verdict).word),
    },
    {
      over: "Đánh giá",
      title: "chính thức",
      number: "12b",
      width: 12,
      look: "centre",
      value: ({ officialVerdict }) => officialVerdict,
    },
    { title: "Cơ quan chủ trì", number: 13, width: 17, look: "text", value: ({ lead }) => lead },
    {
      title: "Nguyên nhân, giải pháp, đề nghị",
      number: 14,
      width: 22,
      look: "text",
      value: causes,
    },
  ];
}

/** Number formats of a target's own. */
export interface RowFormats {
  readonly figure: string;
  readonly comparison: string;
}

/** Number format of a column's cell in the row of a target. */
export const formatOf = ({ format }: AnnexColumn, own: RowFormats): string =>
  format === undefined ? FORMATS.general : format === "percent" ? FORMATS.percent : own[format];
