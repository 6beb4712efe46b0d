import { at } from "../../domain/at";
import { verdictRow } from "../../domain/verdict";
import { FORMATS } from "../look";
import type { Constant, Look } from "../types";
import { basisOf, type Report, type ReportRow, figureOf } from "./report";

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
  /** "figure": in the format of the target's figures. */
  readonly format?: "figure" | "percent";
  readonly value: (row: ReportRow) => Constant;
  /** Year of the figure it shows, where estimates and results stand side by side and have to be told apart. */
  readonly isOf?: number;
}

const numberIn = (content: Constant | undefined) => (typeof content === "number" ? content : null);

const share = (part: Constant | undefined, whole: Constant | undefined): number | null => {
  const [one, other] = [numberIn(part), numberIn(whole)];
  return one === null || other === null || other === 0 ? null : one / other;
};

/** Which way a figure moved; the sign can be read in black and white too. */
function trend(now: Constant | undefined, before: Constant | undefined): string {
  const [one, other] = [numberIn(now), numberIn(before)];
  if (one === null || other === null) return "";
  return one > other ? "▲ tăng" : one < other ? "▼ giảm" : "● giữ";
}

const sentence = (text: string) => text.trim().replace(/[.;,\s]*$/, "");

/** Cause and remedy in one cell, each only where it is given. */
const causes = ({ officialReason, remark }: ReportRow) =>
  [sentence(officialReason), sentence(remark)].filter((text) => text !== "").join(". ");

const lead = ({ lead: name, leadBasis }: ReportRow) =>
  name === "" || leadBasis === "" ? name : `${name} (${leadBasis})`;

/** The fifteen numbered columns; number 12 has two, the computed verdict and the official one. */
export function annexColumns(report: Report): readonly AnnexColumn[] {
  const { reportingYear, years } = report;
  const base = at(years, 0);
  const used = (row: ReportRow, year: number) => figureOf(row, year)?.used;
  const plan = (row: ReportRow) => figureOf(row, reportingYear)?.plan;
  const beforeIsBase = reportingYear - 1 === base;
  return [
    { title: "STT", number: 1, width: 5, look: "centre", value: () => null },
    { title: "Chỉ tiêu", number: 2, width: 32, look: "text", value: ({ name }) => name },
    { title: "Đơn vị tính", number: 3, width: 9, look: "centre", value: ({ unit }) => unit },
    { title: "Mục tiêu", number: 4, width: 10, look: "centre", value: ({ target }) => target },
    { title: "Năm đích", number: 5, width: 6, look: "centre", value: ({ dueYear }) => dueYear },
    {
      title: `TH ${base} (gốc)`,
      number: 6,
      width: 9,
      look: "figure",
      format: "figure",
      value: (row) => used(row, base) ?? null,
    },
    {
      title: `KH năm ${reportingYear}`,
      number: 7,
      width: 9,
      look: "figure",
      format: "figure",
      value: (row) => plan(row) ?? null,
    },
    {
      title: `TH hoặc ước TH năm ${reportingYear}`,
      number: 8,
      width: 9,
      look: "figure",
      format: "figure",
      value: (row) => used(row, reportingYear) ?? null,
      ...(basisOf(report) === "both" && { isOf: reportingYear }),
    },
    {
      over: "So sánh (%)",
      title: "với KH năm",
      number: "9=8/7",
      width: 8,
      look: "figure",
      format: "percent",
      value: (row) => share(used(row, reportingYear), plan(row)),
    },
    {
      over: "So sánh (%)",
      title: "với năm trước",
      // Column 6 is the year before only in the second year of the term.
      number: beforeIsBase ? "10=8/6" : 10,
      width: 8,
      look: "figure",
      format: "percent",
      value: (row) => share(used(row, reportingYear), used(row, reportingYear - 1)),
    },
    {
      title: "Mức đạt so với mục tiêu (%)",
      number: 11,
      width: 8,
      look: "figure",
      format: "percent",
      value: ({ progress }) => progress,
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
    {
      title: "Xu hướng",
      number: 13,
      width: 8,
      look: "centre",
      value: (row) => trend(used(row, reportingYear), used(row, reportingYear - 1)),
    },
    { title: "Cơ quan chủ trì", number: 14, width: 17, look: "text", value: lead },
    {
      title: "Ghi chú (nguyên nhân, giải pháp)",
      number: 15,
      width: 22,
      look: "text",
      value: causes,
    },
  ];
}

/** Number format of a column's cell in a row whose figures are written in `figure`. */
export const formatOf = ({ format }: AnnexColumn, figure: string): string =>
  format === "figure" ? figure : format === "percent" ? FORMATS.percent : FORMATS.general;
