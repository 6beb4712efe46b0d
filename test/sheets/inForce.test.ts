import fc from "fast-check";
import { ADJUSTED, type JournalNote, inForce } from "../../src/domain/journal";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { COLUMNS } from "../../src/sheets/columns";
import { standardSheets } from "../../src/sheets/standard";
import type { Constant, SheetDefinition } from "../../src/sheets/types";
import { calculate } from "../../src/xlsx/calculate/calculate";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const TARGETS = PROGRAMME.targets.slice(0, 3);
const TODAY = 46350;

const programme: Programme = {
  ...PROGRAMME,
  targets: TARGETS,
  notes: {},
  schemes: [],
  milestones: PROGRAMME.milestones.slice(0, 1),
  tasks: PROGRAMME.tasks.slice(0, 1),
  duties: [],
  agencies: PROGRAMME.agencies.slice(0, 1),
};

/** A row of the journal as it may stand in the sheet, the ones that count for nothing among them. */
interface Line extends JournalNote {
  readonly code: string;
  readonly word: string | null;
}

const line: fc.Arbitrary<Line> = fc
  .record({
    code: fc.constantFrom(...TARGETS.map(({ code }) => code), "K99"),
    about: fc.constantFrom(...Object.values(ADJUSTED), null),
    before: fc.constantFrom("> 80", "từ 92 trở lên", "2027", "2029", "-", ""),
    fromYear: fc.constantFrom(...YEARS, ...YEARS, 2024, 2031, null),
  })
  .map((row) => ({ ...row, word: row.about ?? "Ghi chú" }));

const withJournal = (
  sheets: readonly SheetDefinition[],
  lines: readonly Line[],
): readonly SheetDefinition[] =>
  sheets.map((sheet) => {
    const { table } = sheet;
    if (table?.name !== "NhatKy" || lines.length === 0) return sheet;
    const rows = lines.map(({ code, word, before, fromYear }) => {
      const cells: Record<string, Constant> = {
        Mã: code,
        "Nội dung": word,
        Cũ: before === "" ? null : before,
        "Từ năm": fromYear,
      };
      return table.columns.map(({ name }) => cells[name] ?? null);
    });
    return { ...sheet, table: { ...table, rows } };
  });

const { ChiTieu } = COLUMNS;

/** The journal holds texts; the cell shows a year in them as a number. */
const asCell = (due: number | string | null) => (due === null ? "" : Number(due) || due);

test("the sheet of targets shows for every year what the journal says was in force then", () => {
  const sheetsOf = new Map(YEARS.map((year) => [year, standardSheets(programme, year)]));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom(...YEARS), (lines, year) => {
      const sheets = withJournal(sheetsOf.get(year) ?? [], lines);
      const sheet = sheets.find(({ id }) => id === "ChiTieu");
      const table = sheet?.table;
      if (!table) throw new Error("no sheet of targets");
      const { value } = calculate(sheets, TODAY);
      TARGETS.forEach(({ code, target, dueYear }, place) => {
        const cell = (title: string) =>
          value(
            sheet.name,
            table.headerRow + place,
            table.columns.findIndex(({ name }) => name === title),
          );
        const held = inForce(
          {
            targetNow: target,
            dueYearNow: dueYear,
            figures: YEARS.map((one) => ({ year: one })),
            journal: lines.filter((one) => one.code === code),
          },
          year,
        );
        expect([cell(ChiTieu.targetInForce), cell(ChiTieu.dueYearInForce), cell(ChiTieu.breakYear)]).toEqual([
          held.target,
          asCell(held.due),
          held.breakYear ?? 0,
        ]);
      });
    }),
    { numRuns: 40 },
  );
});
