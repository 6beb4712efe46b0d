import { SCRATCH } from "../scratch";
import { calculated, onSheet, same, trial } from "../trial";

const isWord = (value: unknown) => typeof value === "string" && value !== "" && !value.startsWith("#");

const isNear = (value: unknown, wanted: number) =>
  typeof value === "number" && Math.abs(value - wanted) < 0.0001;

type Judged = readonly unknown[] | undefined;

/** Whether a row is judged, and alike with and without cells that hold nothing. */
const isUnchanged = (came: { readonly without: Judged; readonly with: Judged }) =>
  isWord(came.without?.[0]) && same(came.without)(came.with);

/** Verdicts worked out to measure how long they take. */
const MANY = 100;

/** Functions, arrays and names: rows 270 to 319, and from row 400 on. */
export const FUNCTIONS = [
  trial(
    async ({ context }) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      await context.sync();
      const { name, numberFormat } = application.cultureInfo;
      return {
        settings: {
          calculation: application.calculationMode,
          culture: name,
          decimal: numberFormat.numberDecimalSeparator,
          group: numberFormat.numberGroupSeparator,
        },
      };
    },
    { settings: ({ calculation }) => calculation === "Automatic" },
  ),
  trial(
    async ({ sheet }) => {
      sheet.getRange("A270:F271").values = [
        [2025, 2026, 2027, 2028, 2029, 2030],
        [82, 85, 86, "", "", ""],
      ];
      // As the sheets have it: what is not there yet is the empty text of a formula.
      sheet.getRange("A272:F272").formulas = [["=A271", "=B271", "=C271", '=""', '=""', '=""']];
      const cells = sheet.getRange("H270:L271");
      cells.formulas = [
        [
          '=NLB.STATUS(A271:C271,A270:C270,"> 90",2030)',
          '=NLB.STATUS(A271:F271,A270:F270,"> 90",2030)',
          '=NLB.STATUS(A271:C271,A270:C270,"> 90",2030,M270,M271)',
          '=NLB.STATUS(A272:F272,A270:F270,"> 90",2030)',
          '=NLB.STATUS(A271:C271,A270:C270,"rất cao",2030)',
        ],
        [
          '=NLB.GAP(A271:C271,A270:C270,"> 90",2030)',
          '=NLB.GAP(A271:F271,A270:F270,"> 90",2030)',
          '=NLB.GAP(A271:C271,A270:C270,"> 90",2030,M270,M271)',
          '=NLB.GAP(A272:F272,A270:F270,"> 90",2030)',
          "=NLB.GROWTH(A271:B271,A270:B270)",
        ],
      ];
      const [words = [], numbers = []] = await calculated(cells);
      const [without, blanks, argument, texts] = words.map((word, column) => [word, numbers[column]]);
      return {
        "functions-known": without,
        "functions-empty-text": { without, with: texts },
        "functions-blank-cells": { without, with: blanks },
        "functions-blank-argument": { without, with: argument },
        "functions-fault": words[4],
        "functions-names": numbers[4],
      };
    },
    {
      "functions-known": (came) => isWord(came?.[0]),
      "functions-empty-text": isUnchanged,
      "functions-blank-cells": isUnchanged,
      "functions-blank-argument": isUnchanged,
      "functions-fault": same("#VALUE!"),
      "functions-names": (growth) => isNear(growth, 85 / 82 - 1),
    },
  ),
  trial(
    async ({ sheet }) => {
      sheet.getRange("A280:C282").values = [
        [2025, 2026, 2027],
        [82, 85, 86],
        [70, 71, 72],
      ];
      sheet.getRange("E281").formulas = [['=NLB.ASSESS(A281:C282,A280:C280,"> 90",2030)']];
      const rows = await calculated(sheet.getRange("E281:F282"));
      return { "functions-spill": rows };
    },
    { "functions-spill": (rows) => rows.every(([word]) => isWord(word)) },
  ),
  trial(
    async ({ sheet }) => {
      sheet.getRange("A290").formulas = [["=SEQUENCE(3)"]];
      return { spill: await calculated(sheet.getRange("A290:A292")) };
    },
    { spill: same([[1], [2], [3]]) },
  ),
  trial(
    async ({ context, sheet }) => {
      const { names } = context.workbook;
      const cells = sheet.getRange("A300:C300");
      cells.values = [[1, 2, 3]];
      names.add(SCRATCH.name, cells);
      names.load("items/name,items/formula,items/type");
      const named = names.getItemOrNullObject(SCRATCH.name).getRangeOrNullObject().load("address");
      const again = names.getItem(SCRATCH.name).getRange().load("address");
      const sum = sheet.getRange("E300");
      sum.formulas = [[`=SUM(IF(${SCRATCH.name}>=2,${SCRATCH.name},0))`]];
      sum.load("formulas");
      const [[value] = []] = await calculated(sum);
      const item = names.items.find(({ name }) => name === SCRATCH.name);
      names.getItem(SCRATCH.name).delete();
      await context.sync();
      return {
        name: [
          item?.formula,
          item && item.type,
          ...[named, again].map((range) => (range.isNullObject ? null : onSheet(range.address))),
        ],
        "name-array": { value, formula: sum.formulas[0]?.[0] as unknown },
      };
    },
    {
      name: ([formula, type, ...addresses]) =>
        String(formula).endsWith("!$A$300:$C$300") &&
        type === "Range" &&
        same(["A300:C300", "A300:C300"])(addresses),
      "name-array": ({ value, formula }) => value === 5 && !String(formula).includes("@"),
    },
  ),
  trial(
    async ({ sheet }) => {
      sheet.getRange(`A400:B${399 + MANY}`).values = Array.from({ length: MANY }, (_, row) => [
        70,
        70 + row / 10,
      ]);
      const verdicts = sheet.getRange(`C400:C${399 + MANY}`);
      verdicts.formulas = Array.from({ length: MANY }, (_, row) => [
        `=NLB.STATUS(A${400 + row}:B${400 + row},A$270:B$270,"> 90",2030)`,
      ]);
      const begun = Date.now();
      const words = await calculated(verdicts);
      return {
        "speed-functions": {
          milliseconds: Date.now() - begun,
          words: words.filter(([word]) => isWord(word)).length,
        },
      };
    },
    { "speed-functions": ({ milliseconds, words }) => words === MANY && milliseconds < 10_000 },
  ),
];
