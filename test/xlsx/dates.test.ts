/** States of dates are plain formulas: what a cell shows is what the domain says, whatever the day is called today. */
import fc from "fast-check";
import { milestoneState } from "../../src/domain/milestone";
import { words } from "../../src/i18n/vi/milestone";
import { PROGRAMME } from "../../src/programme/programme";
import { COLUMNS } from "../../src/sheets/columns";
import { isFormula } from "../../src/sheets/content";
import { callsAddIn } from "../../src/sheets/formula/addIn";
import { bodyShown } from "../../src/sheets/shown";
import { standardSheets } from "../../src/sheets/standard";
import type { Constant, Sheet } from "../../src/sheets/types";
import { calculate } from "../../src/xlsx/calculate/calculate";

const { due, done, state } = COLUMNS.MocThoiGian;
const sheets = standardSheets(PROGRAMME, 2026);
const dates = sheets.find(({ id }) => id === "MocThoiGian");

/** What the sheet of dates shows in "Trạng thái" for rows of a due day and what stands in "Ngày hoàn thành". */
function statesOf(rows: readonly (readonly [Constant, Constant])[], today: number): readonly unknown[] {
  if (!dates?.table) throw new Error("no sheet of dates");
  const { columns } = dates.table;
  const place = (title: string) => columns.findIndex(({ name }) => name === title);
  const table = {
    ...dates.table,
    rows: rows.map(([dueOn, doneOn]) =>
      columns.map(({ name }): Constant => (name === due ? dueOn : name === done ? doneOn : null)),
    ),
  };
  const sheet: Sheet = { ...dates, table };
  const others = sheets.filter(({ id }) => id !== "MocThoiGian");
  return bodyShown(sheet, calculate([sheet, ...others], today)).map((cells) => cells[place(state)]);
}

const day = fc.integer({ min: 45_900, max: 46_100 });

test("for any two days and today, the words of the method", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.option(day)), { minLength: 1 }), day, (rows, today) => {
      const expected = rows.map(([dueOn, doneOn]) => {
        const found = milestoneState(dueOn, doneOn, today);
        return found && words[found.code](found.days);
      });
      expect(statesOf(rows, today)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test.each<[string, Constant, Constant, string]>([
  ["a tick instead of the day", 46_000, "x", "Hoàn thành"],
  ["a word for done, in any case", 46_000, " Đã hoàn thành ", "Hoàn thành"],
  ["yes", 46_000, true, "Hoàn thành"],
  ["a word for not done", 46_000, "chưa", "Quá hạn 50 ngày"],
  ["no", 46_000, false, "Quá hạn 50 ngày"],
  ["a word nobody can read is doubted, not taken for one or the other", 46_000, "?", "Xem lại ngày"],
  ["a due day in words", "hết quý I", null, "Xem lại ngày"],
  ["no due day", null, 46_000, ""],
  ["the last day itself", 46_050, null, "Sắp đến hạn (còn 0 ngày)"],
])("%s", (_, dueOn, doneOn, expected) => {
  expect(statesOf([[dueOn, doneOn]], 46_050)).toEqual([expected]);
});

test("no function of the add-in is called anew because a day has passed", () => {
  const formulas = sheets.flatMap(({ name, blocks, table }) => [
    ...blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : []))),
    ...(table?.columns ?? []).flatMap(({ formula, name: title }) =>
      formula === undefined ? [] : [`${formula} of ${name}!${title}`],
    ),
  ]);
  const volatile = /TODAY\(|NOW\(|RAND\(|OFFSET\(|INDIRECT\(|NLB_HomNay/;
  expect(formulas.filter((formula) => volatile.test(formula) && callsAddIn(formula))).toEqual([]);
  // Nor by way of the state that hangs on it.
  expect(formulas.filter((formula) => formula.includes(`[@[${state}]]`) && callsAddIn(formula))).toEqual([]);
});
