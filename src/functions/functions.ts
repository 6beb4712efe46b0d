import { assess as assessRow } from "../domain/assess";
import type { Assessment, Measure } from "../domain/assessment";
import { isError, readCell } from "../domain/cell";
import { growth as growthOf, parseGrowthMethod } from "../domain/growth";
import { milestoneState } from "../domain/milestone";
import type { InputFault, Outcome } from "../domain/outcome";
import { seen } from "../domain/text";
import { verdictRow } from "../domain/verdict";
import { words as explainWords } from "../i18n/vi/explain";
import { words as milestoneWords } from "../i18n/vi/milestone";
import { explain as sentenceOf } from "../sentences/explain/explain";
import { milestoneText } from "../sentences/milestoneText";
import { TARGETS } from "../programme/targets";
import { assessBlock } from "./block";
import { fieldOf } from "./fields";
import { doneOn, serialOf, warnOf } from "./milestoneArguments";
import { isOmitted, lineOf } from "./ranges";
import { refuse, refuseAbsent } from "./refuse";

type Row = readonly [
  values: unknown,
  years: unknown,
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
];

const judge = ([values, years, target, due, kind, asOf, breakYear]: Row): Outcome<Assessment> =>
  assessRow({ values: lineOf(values), years: lineOf(years), target, due, kind, asOf, breakYear });

/** What a cell shows for a row that is not judged: a blank row stays blank. */
const unjudged = (fault: InputFault): unknown => (fault.code === "blank-row" ? "" : refuse(fault));

/** One measure of a row as a cell shows it. */
function measured(
  row: Row,
  measure: "pace" | "progress" | "attainment" | "gap" | "required" | "forecast",
): unknown {
  const outcome = judge(row);
  if (!outcome.ok) return unjudged(outcome.fault);
  const value: Measure = outcome.value[measure];
  return typeof value === "number" ? value : refuseAbsent(value);
}

/**
 * Judges a target from its yearly figures and gives the verdict word, such as Đạt or Chậm tiến độ.
 * @example NLB.STATUS(B2:D2, B1:D1, "> 90", 2030) // Có khả năng hoàn thành
 * @example NLB.STATUS(B3:G3, B1:G1, "không còn", 2028, "mức", 2026) // Có khả năng hoàn thành
 * @example NLB.STATUS(B5:D5, B1:D1, 250, 2030, "luỹ kế") // Chậm tiến độ
 * @example NLB.STATUS(B6:D6, B1:D1, "Hoàn thành tốt nhiệm vụ trở lên", 2030, "xếp loại") // Vượt
 * @example NLB.STATUS(B2:D2, B1:D1, "rất cao", 2030) // #VALUE!
 * @customfunction STATUS
 * @param values Figures, one cell a year; a row or a column.
 * @param years Years of the figures, as many cells as values.
 * @param target Target, a number or text such as "> 90", "khoảng 250", "2 - 4", "đạt chuẩn".
 * @param [due] Year by which the target has to be met.
 * @param [kind] Kind of target, such as mức, hằng năm, tăng bình quân, luỹ kế; read off the target when left out.
 * @param [asOf] Reporting year; the latest year with a figure when left out.
 * @param [breakYear] First year of a new standard (poverty line, merger, price base); earlier figures are set aside.
 * @returns The verdict word.
 * @helpurl https://localhost:3000/help/functions.html#status
 */
export function status(
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
): unknown {
  const outcome = judge([values, years, target, due, kind, asOf, breakYear]);
  return outcome.ok ? verdictRow(outcome.value.verdict).word : unjudged(outcome.fault);
}

/**
 * Pace R of a target: actual pace divided by the pace needed to meet it in time; 1 is just enough.
 * @example NLB.PACE(B5:D5, B1:D1, 250, 2030, "luỹ kế") // 0.8
 * @example NLB.PACE(B2:D2, B1:D1, "> 90", 2030, "hằng năm") // #N/A
 * @customfunction PACE
 * @param values Figures, one cell a year; a row or a column.
 * @param years Years of the figures, as many cells as values.
 * @param target Target, a number or text such as "> 90".
 * @param [due] Year by which the target has to be met.
 * @param [kind] Kind of target; read off the target when left out.
 * @param [asOf] Reporting year; the latest year with a figure when left out.
 * @param [breakYear] First year of a new standard (poverty line, merger, price base); earlier figures are set aside.
 * @returns R, or #N/A with the reason where there is none.
 * @helpurl https://localhost:3000/help/functions.html#pace
 */
export function pace(
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
): unknown {
  return measured([values, years, target, due, kind, asOf, breakYear], "pace");
}

/**
 * Share of the road from the base to the target that is done: 0 to 1, more when beyond, negative when moving away. Only
 * levels, totals, counts and averages have a road.
 * @example NLB.PROGRESS(B2:D2, B1:D1, 90, 2030) // 0.6
 * @example NLB.PROGRESS(B3:G3, B1:G1, "không còn", 2028, "mức", 2027) // 0.675
 * @customfunction PROGRESS
 * @param values Figures, one cell a year; a row or a column.
 * @param years Years of the figures, as many cells as values.
 * @param target Target, a number or text such as "> 90".
 * @param [due] Year by which the target has to be met.
 * @param [kind] Kind of target; read off the target when left out.
 * @param [asOf] Reporting year; the latest year with a figure when left out.
 * @param [breakYear] First year of a new standard (poverty line, merger, price base); earlier figures are set aside.
 * @returns The share, or #N/A with the reason where there is none.
 * @helpurl https://localhost:3000/help/functions.html#progress
 */
export function progress(
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
): unknown {
  return measured([values, years, target, due, kind, asOf, breakYear], "progress");
}

/**
 * Figure as a share of the target, for targets to reach from below: 0.91 for 82 of 90.
 * @example NLB.ATTAINMENT(B2:D2, B1:D1, 90, 2030) // 0.9111
 * @example NLB.ATTAINMENT(B3:G3, B1:G1, "không còn", 2028, "mức", 2027) // #N/A
 * @customfunction ATTAINMENT
 * @param values Figures, one cell a year; a row or a column.
 * @param years Years of the figures, as many cells as values.
 * @param target Target, a number or text such as "> 90".
 * @param [due] Year by which the target has to be met.
 * @param [kind] Kind of target; read off the target when left out.
 * @param [asOf] Reporting year; the latest year with a figure when left out.
 * @param [breakYear] First year of a new standard (poverty line, merger, price base); earlier figures are set aside.
 * @returns The share, or #N/A with the reason where there is no ratio: ceilings, "không còn", grades, yes or no.
 * @helpurl https://localhost:3000/help/functions.html#attainment
 */
export function attainment(
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
): unknown {
  return measured([values, years, target, due, kind, asOf, breakYear], "attainment");
}

/**
 * What is still missing to the target, in its unit; 0 when it is met.
 * @example NLB.GAP(B2:D2, B1:D1, 90, 2030) // 8
 * @customfunction GAP
 * @param values Figures, one cell a year; a row or a column.
 * @param years Years of the figures, as many cells as values.
 * @param target Target, a number or text such as "> 90".
 * @param [due] Year by which the target has to be met.
 * @param [kind] Kind of target; read off the target when left out.
 * @param [asOf] Reporting year; the latest year with a figure when left out.
 * @param [breakYear] First year of a new standard (poverty line, merger, price base); earlier figures are set aside.
 * @returns The gap, or #N/A with the reason where there is none.
 * @helpurl https://localhost:3000/help/functions.html#gap
 */
export function gap(
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
): unknown {
  return measured([values, years, target, due, kind, asOf, breakYear], "gap");
}

/**
 * What each remaining year has to bring: points for targets in %, growth (0.05 is 5 %) for other levels and averages, an amount for totals and counts.
 * @example NLB.REQUIRED(B5:D5, B1:D1, 250, 2030, "luỹ kế") // 50
 * @example NLB.REQUIRED(B2:D2, B1:D1, 90, 2030) // 0.0315
 * @customfunction REQUIRED
 * @param values Figures, one cell a year; a row or a column.
 * @param years Years of the figures, as many cells as values.
 * @param target Target, a number or text such as "> 90".
 * @param [due] Year by which the target has to be met.
 * @param [kind] Kind of target; read off the target when left out.
 * @param [asOf] Reporting year; the latest year with a figure when left out.
 * @param [breakYear] First year of a new standard (poverty line, merger, price base); earlier figures are set aside.
 * @returns The yearly requirement, 0 when met, or #N/A with the reason where there is none.
 * @helpurl https://localhost:3000/help/functions.html#required
 */
export function required(
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
): unknown {
  return measured([values, years, target, due, kind, asOf, breakYear], "required");
}

/**
 * Figure at the due year if the pace so far goes on; a share stays between 0 and 100 %.
 * @example NLB.FORECAST(B5:D5, B1:D1, 250, 2030, "luỹ kế") // 200
 * @customfunction FORECAST
 * @param values Figures, one cell a year; a row or a column.
 * @param years Years of the figures, as many cells as values.
 * @param target Target, a number or text such as "> 90".
 * @param [due] Year by which the target has to be met.
 * @param [kind] Kind of target; read off the target when left out.
 * @param [asOf] Reporting year; the latest year with a figure when left out.
 * @param [breakYear] First year of a new standard (poverty line, merger, price base); earlier figures are set aside.
 * @returns The forecast, or #N/A with the reason where there is none.
 * @helpurl https://localhost:3000/help/functions.html#forecast
 */
export function forecast(
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
): unknown {
  return measured([values, years, target, due, kind, asOf, breakYear], "forecast");
}

/**
 * One Vietnamese sentence that explains the verdict: the figures, the rule, R and why this word.
 * @example NLB.EXPLAIN(B5:D5, B1:D1, 250, 2030, "luỹ kế") // Cộng dồn từ năm 2025 đến năm 2027 là 100, theo tiến độ phải đạt 125 (mục tiêu từ 250 trở lên đến năm 2030); từ nay mỗi năm cần thêm 50. Đánh giá: Chậm tiến độ; R = 0,8, từ 0,60 đến dưới 0,95.
 * @customfunction EXPLAIN
 * @param values Figures, one cell a year; a row or a column.
 * @param years Years of the figures, as many cells as values.
 * @param target Target, a number or text such as "> 90".
 * @param [due] Year by which the target has to be met.
 * @param [kind] Kind of target; read off the target when left out.
 * @param [asOf] Reporting year; the latest year with a figure when left out.
 * @param [breakYear] First year of a new standard (poverty line, merger, price base); earlier figures are set aside.
 * @returns The sentence.
 * @helpurl https://localhost:3000/help/functions.html#explain
 */
export function explain(
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
  breakYear?: unknown,
): unknown {
  const outcome = judge([values, years, target, due, kind, asOf, breakYear]);
  return outcome.ok ? sentenceOf(outcome.value, explainWords) : unjudged(outcome.fault);
}

/**
 * Judges a whole block, one row of figures a target, and spills eight columns: verdict, pace R, progress, gap, yearly requirement, forecast, explanation, short reason.
 * @example NLB.ASSESS(B5:D5, B1:D1, 250, 2030, "luỹ kế") // Chậm tiến độ | 0.8 | 0.4 | 150 | 50 | 200 | Cộng dồn từ năm 2025 đến năm 2027 là 100, theo tiến độ phải đạt 125 (mục tiêu từ 250 trở lên đến năm 2030); từ nay mỗi năm cần thêm 50. Đánh giá: Chậm tiến độ; R = 0,8, từ 0,60 đến dưới 0,95. | Còn thiếu 150; mỗi năm cần 50
 * @customfunction ASSESS
 * @param values Figures: one row a target, one column a year.
 * @param years Years: one row for all targets, or a block as large as values.
 * @param target Target: one cell for all rows, or a column with one cell a row.
 * @param [due] Due year: one cell for all rows, or a column.
 * @param [kind] Kind of target: one cell for all rows, or a column.
 * @param [asOf] Reporting year: one cell for all rows, or a column.
 * @param [breakYear] First year of a new standard: one cell for all rows, or a column; earlier figures are set aside.
 * @returns One row of eight cells for each row of figures; cells without a number stay blank.
 * @helpurl https://localhost:3000/help/functions.html#assess
 */
export function assess(
  values: unknown[][],
  years: unknown[][],
  target: unknown[][],
  due?: unknown[][],
  kind?: unknown[][],
  asOf?: unknown[][],
  breakYear?: unknown[][],
): unknown[][] {
  return assessBlock(values, years, { target, due, kind, asOf, breakYear });
}

/**
 * Average yearly growth from the first to the last figure.
 * @example NLB.GROWTH(B4:D4, B1:D1) // 0.1045
 * @example NLB.GROWTH(B2:D2, B1:D1, "points") // 6
 * @example NLB.GROWTH(B4:B4, B1:B1) // #N/A
 * @customfunction GROWTH
 * @param values Figures; a row or a column.
 * @param [years] Years or dates of the figures; one year apart when left out.
 * @param [method] geometric (default, as RRI), points (for shares and rates), log (as in censuses) or rates (values are yearly rates).
 * @returns The growth: 0.05 is 5 %; in points the unit of the values.
 * @helpurl https://localhost:3000/help/functions.html#growth
 */
export function growth(values: unknown[][], years?: unknown[][], method?: unknown): unknown {
  const cell = readCell(method);
  if (isError(cell)) return refuse({ code: "cell-error", error: cell.error });
  const named = cell === null || cell === 0 || cell === "" ? "geometric" : parseGrowthMethod(String(cell));
  if (named === undefined) return refuse({ code: "bad-method", text: String(cell) });
  const cells = lineOf(values);
  const outcome = growthOf(cells, isOmitted(years) && cells.length !== 1 ? null : lineOf(years), named);
  return outcome.ok ? outcome.value : refuse(outcome.fault);
}

/**
 * A figure or text, for one target, of the programme that comes with the add-in; those of an imported programme stand on the sheet Chỉ tiêu.
 * @example NLB.TARGET("K05A") // khoảng 250
 * @example NLB.TARGET("K05A", "năm đích") // 2030
 * @example NLB.TARGET("Z99") // #N/A
 * @customfunction TARGET
 * @param code Code of the target, such as K05A.
 * @param [field] What to tell: target (default), number, unit, due, start, base, kind, name, group, clause, quote or lead.
 * @returns The figure or text.
 * @helpurl https://localhost:3000/help/functions.html#target
 */
export function target(code: unknown, field?: unknown): unknown {
  const wanted = readCell(code);
  if (isError(wanted)) return refuse({ code: "cell-error", error: wanted.error });
  const asked = readCell(field);
  if (isError(asked)) return refuse({ code: "cell-error", error: asked.error });
  const key = seen(String(wanted ?? ""))
    .trim()
    .toUpperCase();
  const found = TARGETS.find((one) => one.code === key);
  if (!found) return refuse({ code: "unknown-target", text: String(wanted ?? "") });
  const named = asked === null || asked === 0 || asked === "" ? fieldOf("target") : fieldOf(String(asked));
  if (!named) return refuse({ code: "unknown-field", text: String(asked) });
  return named.read(found) ?? refuse({ code: "no-value", target: found.code, field: named.words[0] });
}

/**
 * Last day that keeps an official deadline: "hết tháng 11/2025", "trước Quý I năm 2030", "đến năm 2028".
 * @example TEXT(NLB.DUE("trước Quý I năm 2030"), "yyyy-mm-dd") // 2029-12-31
 * @example NLB.DUE("khi có điều kiện") // #N/A
 * @customfunction DUE
 * @param text Deadline in words, a year, or a date.
 * @returns The day as an Excel date; format the cell as a date.
 * @helpurl https://localhost:3000/help/functions.html#due
 */
export function due(text: unknown): unknown {
  const day = serialOf(text);
  if (!day.ok) return refuse(day.fault);
  return day.value ?? refuse({ code: "no-date", text: "" });
}

/**
 * State of a milestone: done, done late, due soon, overdue or not due, with its days.
 * @example NLB.MILESTONE("hết tháng 11/2025", "", DATE(2025, 12, 12)) // Quá hạn 12 ngày
 * @example NLB.MILESTONE("hết tháng 11/2025", DATE(2025, 11, 28)) // Hoàn thành
 * @customfunction MILESTONE
 * @param due Due day: a date, or a deadline in words.
 * @param [done] Day it was done, or x; blank while open.
 * @param [today] Today's date, TODAY(); needed while it is open.
 * @param [warnDays] Days before the due day from which it is due soon; 30 when left out.
 * @returns The state in Vietnamese.
 * @helpurl https://localhost:3000/help/functions.html#milestone
 */
export function milestone(due: unknown, done?: unknown, today?: unknown, warnDays?: unknown): unknown {
  const last = serialOf(due);
  if (!last.ok) return refuse(last.fault);
  if (last.value === null) return refuse({ code: "no-date", text: "" });
  const finished = doneOn(done);
  if (!finished.ok) return refuse(finished.fault);
  const now = serialOf(today);
  if (!now.ok) return refuse(now.fault);
  const warn = warnOf(warnDays);
  if (!warn.ok) return refuse(warn.fault);
  const state = milestoneState(last.value, finished.value, now.value, warn.value);
  return state ? milestoneText(state, milestoneWords) : refuse({ code: "no-today" });
}
