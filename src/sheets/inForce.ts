import { ADJUSTED, type AdjustedWord } from "../domain/journal";
import { COLUMNS } from "./columns";
import { type Judging, blankAsBlank, body, cellIn, own, quoted } from "./formulas";
import { NAMES } from "./names";

const about = (word: AdjustedWord) =>
  `(${body("NhatKy", "code")}=${own(COLUMNS.NhatKy.code)})*(${body("NhatKy", "about")}=${quoted(word)})*(${body("NhatKy", "fromYear")}=${NAMES.years})`;

/**
 * What the journal says held before the earliest change after a year, else `now`. When two changes fall
 * in one year, the upper row says what held before both. Year and row of the sheet together make one number that
 * grows with both, and the smallest is wanted. Plain functions that Excel 2016 and LibreOffice have find it: (Mã =
 * code) × (Nội dung = word) × (Từ năm = a later year of the term) × (10¹⁰ − year × 10⁶ − row) is
 * greatest there.
 */
function before(word: AdjustedWord, now: string, year: string): string {
  const row = `ROW(${body("NhatKy", "code")})`;
  const greatest = `SUMPRODUCT(MAX(${about(word)}*(${body("NhatKy", "before")}<>"")*(${NAMES.years}>${year})*(10^10-${NAMES.years}*10^6-${row})))`;
  return `IFERROR(${cellIn("NhatKy", "before", `MOD(-${greatest},10^6)-ROW(NhatKy[#Headers])`)},${now})`;
}

/**
 * What a row with the code of a target is judged by in a year: years before a change are judged by what held then.
 *
 * @param year formula of the year
 * @param today formula of what ChiTieu has now
 */
export function inForce(year: string, today: (field: "target" | "dueYear") => string): Judging {
  const due = before(ADJUSTED.due, blankAsBlank(today("dueYear")), year);
  return {
    asOf: year,
    target: before(ADJUSTED.target, blankAsBlank(today("target")), year),
    // The journal holds texts: a year becomes a number again, and "-" stays where there was none.
    due: `IFERROR(VALUE(${due}),${due})`,
    // Year of the latest break; 0 where there is none.
    breakYear: `IFERROR(SUMPRODUCT(MAX(${about(ADJUSTED.break)}*(${NAMES.years}<=${year})*${NAMES.years})),0)`,
  };
}
