import { ADJUSTED, type AdjustedWord } from "../domain/journal";
import { blankAsBlank, body, own } from "./formulas";
import { NAMES } from "./names";

const about = (word: AdjustedWord) =>
  `(${body("NhatKy", "Mã")}=${own("Mã")})*(${body("NhatKy", "Nội dung")}="${word}")*(${body("NhatKy", "Từ năm")}=${NAMES.years})`;

/**
 * What the journal says held before the earliest change after the reporting year, else `now`. Of two changes in one year
 * the upper row tells what held before both. Each year and row of the sheet is one number that grows with both; the
 * least one is looked for, in plain functions that Excel 2016 and LibreOffice have: (Mã = code) × (Nội dung = word) ×
 * (Từ năm = a year of the term after the reporting year) × (10¹⁰ − year × 10⁶ − row) is greatest there.
 */
function before(word: AdjustedWord, now: string): string {
  const row = `ROW(${body("NhatKy", "Mã")})`;
  const greatest = `SUMPRODUCT(MAX(${about(word)}*(${body("NhatKy", "Cũ")}<>"")*(${NAMES.years}>${NAMES.reportingYear})*(10^10-${NAMES.years}*10^6-${row})))`;
  return `IFERROR(INDEX(${body("NhatKy", "Cũ")},MOD(-${greatest},10^6)-ROW(NhatKy[#Headers])),${now})`;
}

const due = before(ADJUSTED.due, blankAsBlank(own(ADJUSTED.due)));

/**
 * What a target is judged by in the reporting year, as columns of ChiTieu: years before a change are judged by what was
 * in force then.
 */
export const IN_FORCE = {
  target: {
    name: "Mục tiêu kỳ báo cáo",
    formula: `=${before(ADJUSTED.target, blankAsBlank(own(ADJUSTED.target)))}`,
  },
  // The journal holds texts: a year becomes a number again, and "-" stays, for there was none.
  due: { name: "Năm đích kỳ báo cáo", formula: `=IFERROR(VALUE(${due}),${due})` },
  /** Year of the latest break up to the reporting year; 0 where there is none. */
  break: {
    name: "Đổi chuẩn từ năm",
    formula: `=IFERROR(SUMPRODUCT(MAX(${about(ADJUSTED.break)}*(${NAMES.years}<=${NAMES.reportingYear})*${NAMES.years})),0)`,
  },
} as const;
