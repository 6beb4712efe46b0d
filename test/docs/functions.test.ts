import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Desk, openDesk } from "../excel/desk";

const PAGE = readFileSync(join(__dirname, "../../docs/functions.md"), "utf8");

const rows = PAGE.split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .slice(2, -2)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\|", "|")),
  );

/** The cells a reader of the page is asked to imagine. */
const sheet = rows
  .filter(([label = ""]) => /^\d$/.test(label))
  .map(([, ...cells]) => cells.map((text) => (/^\d+$/.test(text) ? Number(text) : text)));

const examples = rows.flatMap(([code = "", result = ""]) => {
  const formula = /^`(=.*NLB\..*)`$/.exec(code)?.[1];
  return formula === undefined ? [] : [{ formula, shown: result.split(" | ") }];
});

/** Each example has a row of its own, to the right of which its answer spills. */
const FIRST = 20;
const LAST = FIRST + examples.length - 1;
const WIDEST = String.fromCharCode(64 + Math.max(...examples.map(({ shown }) => shown.length)));

/** A number as the page shows it: rounded to the decimals printed there. */
const asShown = (value: unknown, shown: string) =>
  typeof value === "number" ? value.toFixed(shown.split(".")[1]?.length ?? 0) : String(value);

describe.each(["null", "zero"] as const)(
  "the page of the functions, where Excel hands blanks on as %s",
  (blanks) => {
    let desk: Desk;
    let answers: unknown[][];

    beforeAll(async () => {
      desk = await openDesk({ blanks });
      await desk.type("Sheet1", `A1:G${sheet.length}`, sheet);
      await desk.addin.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(`A${FIRST}:A${LAST}`).formulas = examples.map(
          ({ formula }) => [formula],
        );
        await context.sync();
      });
      answers = await desk.values("Sheet1", `A${FIRST}:${WIDEST}${LAST}`);
    });
    afterAll(() => desk.close());

    it.each(examples.map((example, row) => ({ ...example, row })))("$formula", ({ row, shown }) => {
      const cells = answers[row]?.slice(0, shown.length) ?? [];
      expect(cells.map((value, place) => asShown(value, shown[place] ?? ""))).toEqual(shown);
    });
  },
);
