import { ADJUSTED, type AdjustedWord } from "../domain/journal";
import { COLUMNS } from "./columns";
import { blankAsBlank, body, own } from "./formulas";
import { NAMES } from "./names";

const { ChiTieu } = COLUMNS;

const about = (word: AdjustedWord) =>
  `(${body("NhatKy", "code")}=${own(ChiTieu.code)})*(${body("NhatKy", "about")}="${word}")*(${body("NhatKy", "fromYear")}=${NAMES.years})`;

/**
 * What the journal says held before the earliest change after the reporting year, else `now`. When two changes fall
 * in one year, the upper row says what held before both. Year and row of the sheet together make one number that
 * grows with both, and the smallest is wanted. Plain functions that Excel 2016 and LibreOffice have find it: (Mã =
 * code) × (Nội dung = word) × (Từ năm = a year of the term after the reporting year) × (10¹⁰ − year × 10⁶ − row) is
 * greatest there.
 */
function before(word: AdjustedWord, now: string): string {
  const row = `ROW(${body("NhatKy", "code")})`;
  const greatest = `SUMPRODUCT(MAX(${about(word)}*(${body("NhatKy", "before")}<>"")*(${NAMES.years}>${NAMES.reportingYear})*(10^10-${NAMES.years}*10^6-${row})))`;
  return `IFERROR(INDEX(${body("NhatKy", "before")},MOD(-${greatest},10^6)-ROW(NhatKy[#Headers])),${now})`;
}

const due = before(ADJUSTED.due, blankAsBlank(own(ChiTieu.dueYear)));

/**
 * What a target is judged by in the reporting year, as formulas of ChiTieu: years before a change are judged by what
 * was in force then.
 */
export const IN_FORCE = {
  target: `=${before(ADJUSTED.target, blankAsBlank(own(ChiTieu.target)))}`,
  // The journal holds texts: a year becomes a number again, and "-" stays where there was none.
  due: `=IFERROR(VALUE(${due}),${due})`,
  /** Year of the latest break up to the reporting year; 0 where there is none. */
  break: `=IFERROR(SUMPRODUCT(MAX(${about(ADJUSTED.break)}*(${NAMES.years}<=${NAMES.reportingYear})*${NAMES.years})),0)`,
} as const;
