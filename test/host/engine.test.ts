/**
 * The engine with our shortcuts (workbench/host/univer) and as Univer ships it: whatever is done, both show the same.
 */
import {
  getNumfmtParseValueFilter,
  ICommandService,
  Injector,
  LogLevel,
  Plugin,
  setDependencies,
  Styles,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import {
  DependencyManagerService,
  FormulaDataModel,
  FormulaDependencyGenerator,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IOtherFormulaManagerService,
  Interpreter,
  LexerTreeBuilder,
  OtherFormulaManagerService,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import fc from "fast-check";
import { columnLetters } from "../../src/sheets/a1/address";
import type { Json } from "../../workbench/host/contract";
import { openBook, UNIVER_LOCALE } from "../../workbench/host/univer/boot";
import { CalculationPlugin } from "../../workbench/host/univer/calculation";
import { ENGINE_PLUGINS } from "../../workbench/host/univer/plugins";
import { Driver } from "./model-driver";
import { paintedFills } from "./painted";

/** Puts Univer's own parts back in the place of ours; when a calculation runs stays ours to decide. */
class UniversOwn extends Plugin {
  static override pluginName = "UNIVERS_OWN";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    protected readonly config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([FormulaDataModel, { useClass: FormulaDataModel }]);
    this._injector.replace([LexerTreeBuilder, { useClass: LexerTreeBuilder }]);
    this._injector.replace([RegisterOtherFormulaService, { useClass: RegisterOtherFormulaService }]);
    this._injector.replace([IOtherFormulaManagerService, { useClass: OtherFormulaManagerService }]);
    this._injector.replace([Interpreter, { useClass: Interpreter }]);
    this._injector.replace([IDependencyManagerService, { useClass: DependencyManagerService }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: FormulaDependencyGenerator }]);
  }
}
setDependencies(UniversOwn, [Injector], 1);

function universOwn(): Driver {
  const univer = new Univer({
    locale: UNIVER_LOCALE["vi-VN"],
    locales: { [UNIVER_LOCALE["vi-VN"]]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of ENGINE_PLUGINS) {
    univer.registerPlugin(plugin);
    if (plugin === CalculationPlugin) univer.registerPlugin(UniversOwn);
  }
  return new Driver(openBook(univer, "vi-VN"));
}

const RED = "#FF0000";

/** Figures with formulas over them on two sheets, a rule that paints by a formula and a check by a formula. */
async function layDown(drive: Driver): Promise<void> {
  const sheets = await drive.part(drive.book, "Worksheets");
  await drive.call(sheets, "Add", "Tổng");
  await drive.write(
    "A1:C6",
    Array.from({ length: 6 }, (_, row): Json[] => [row + 1, `=A${row + 1}*2`, `=SUM(B$1:B${row + 1})`]),
  );
  await drive.call(await drive.part(drive.book, "Names"), "Add", "Ngưỡng", await drive.range("E1"));
  await drive.write("E1", 10);
  await drive.write("A1:A3", [["=SUM(Sheet1!C1:C6)"], ["=MAX(Sheet1!B1:B6)"], ["=A1+A2+Ngưỡng"]], "Tổng");
  await drive.write("B1:B2", [["=Sheet1!A1*10"], ["=B1+1"]], "Tổng");
  const formats = await drive.part(await drive.range("C1:C6"), "ConditionalFormats");
  const format = await drive.call(formats, "Add", "Custom");
  await drive.set(await drive.part(format, "Custom.Rule"), "Formula", "=$C1>$E$1");
  await drive.set(await drive.part(format, "Custom.Format.Fill"), "Color", RED);
  const validation = await drive.part(await drive.range("A1:A6"), "DataValidation");
  await drive.set(validation, "Rule", { custom: { formula: "=A1<$E$1" } });
}

const shift = async (drive: Driver, address: string, how: "Insert" | "Delete", to: string) =>
  drive.ask(await drive.range(address), how, to);

/** As somebody pulls a formula down with the mouse: cells that share one formula, which the first of them holds. */
async function fillDown({ grid, model }: Driver): Promise<void> {
  const { workbook, injector } = grid;
  const subUnitId = workbook.getSheetBySheetName("Sheet1")?.getSheetId() ?? "";
  const cellValue = {
    0: { 5: { f: "=A1*3", si: "shared" } },
    1: { 5: { si: "shared" } },
    2: { 5: { si: "shared" } },
  };
  const params = { unitId: workbook.getUnitId(), subUnitId, cellValue };
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
  await model.settled();
}

const EDITS: readonly (readonly [string, (drive: Driver) => Promise<unknown>])[] = [
  ["a figure is typed", (drive) => drive.write("A2", 20)],
  ["a figure is cleared", (drive) => drive.write("A4", "")],
  ["the threshold of rule and check is typed", (drive) => drive.write("E1", 30)],
  ["a formula is typed over", (drive) => drive.write("B3", 7)],
  ["another is typed for it", (drive) => drive.write("B3", "=A3+A2+Tổng!B1")],
  ["a formula refers to one cell, and then to another", (drive) => drive.write("B3", "=A6")],
  ["the cell it refers to is typed", (drive) => drive.write("A6", 100)],
  ["a row comes", (drive) => shift(drive, "2:2", "Insert", "Down")],
  ["a row is hidden", async (drive) => drive.set(await drive.range("7:7"), "RowHidden", true)],
  ["a figure is typed above it", (drive) => drive.write("A1", 8)],
  ["a figure is typed below it", (drive) => drive.write("A4", 5)],
  ["a column comes", (drive) => shift(drive, "B:B", "Insert", "Right")],
  ["a row goes", (drive) => shift(drive, "4:4", "Delete", "Up")],
  ["the sheet gets another name", async (drive) => drive.set(await drive.sheet("Tổng"), "Name", "Cộng")],
  ["a figure is typed after that", (drive) => drive.write("A1", 3)],
  ["a formula is filled down on the grid", fillDown],
  ["a figure is typed over the first that shares it", (drive) => drive.write("F1", 1)],
  ["a circle is made", (drive) => drive.write("A1", "=C1")],
  ["the circle is undone", (drive) => drive.write("A1", 4)],
];

/** Values and formulas of both sheets, as they are once all is calculated. */
async function cells(drive: Driver): Promise<unknown> {
  const other = drive.grid.workbook
    .getSheets()
    .find((sheet) => sheet.getName() !== "Sheet1")
    ?.getName();
  await drive.model.settled();
  return {
    values: [await drive.values("A1:H8"), await drive.values("A1:B4", other)],
    formulas: [await drive.formulas("A1:H8"), await drive.formulas("A1:B4", other)],
  };
}

/** What the rule paints and what the check says of the figures. */
async function looks(drive: Driver): Promise<unknown> {
  const { grid, model } = drive;
  const { workbook, injector } = grid;
  const checks = injector.get(SheetsDataValidationValidatorService);
  const sheetId = workbook.getSheetBySheetName("Sheet1")?.getSheetId() ?? "";
  const rows = [0, 1, 2, 3, 4, 5];
  // The sums move when a column comes; the threshold stands two columns after them.
  const [firstRow = []] = (await drive.formulas("A1:H1")) as Json[][];
  const sums = firstRow.findIndex((formula) => typeof formula === "string" && formula.startsWith("=SUM("));
  const [values, [[threshold]]] = [
    await drive.values("A1:H6"),
    await drive.values(`${columnLetters(sums + 2)}1`),
  ] as [number[][], [[number]]];
  const above = values.map((row) => Number(row[sums]) > threshold);
  return {
    paint: await paintedFills(
      grid,
      model,
      "Sheet1",
      rows.map((row) => [row, sums] as const),
      (fills) => fills.every((fill, row) => (fill === RED) === above[row]),
    ),
    valid: await Promise.all(rows.map((row) => checks.validatorCell(workbook.getUnitId(), sheetId, row, 0))),
  };
}

/**
 * What a workbook shows of its cells after each edit, and what rule and check give at the start, in the middle and at
 * the end, or at the end only. Two engines in one process share what Univer knows of formulas, so one is closed before
 * the other opens.
 */
async function shown(open: () => Driver, looked: "often" | "once"): Promise<readonly unknown[]> {
  const drive = open();
  await layDown(drive);
  const all: unknown[] = [];
  for (const [index, [what, edit]] of EDITS.entries()) {
    await edit(drive);
    if (looked === "often") all.push([what, await cells(drive)]);
    if (looked === "often" && index % 5 === 2) all.push([what, await looks(drive)]);
  }
  all.push(await cells(drive), await looks(drive));
  drive.model.dispose();
  return all;
}

it.each(["often", "once"] as const)("shows what Univer's own parts show, looked at %s", async (looked) => {
  const univers = await shown(universOwn, looked);
  const ours = await shown(() => new Driver(), looked);
  expect(ours).toEqual(univers);
  expect(JSON.stringify(ours)).toContain(RED);
});

/** Of every sort a condition or a side of IF can have. */
const PARTS = [
  ..."A1 A2 A3 A4 A5 A6 A1:A3 TRUE 0 2 -1 1/0 {1,0} {1;0} NA()".split(" "),
  ...[
    "A1=1",
    'A2=""',
    "A1:A3>1",
    "ISNUMBER(A5)",
    "ISERROR(A6)",
    'A4="x"',
    '""',
    '"x"',
    "INDEX(A1:A6,4)",
    "SUM(A1:A3)",
  ],
  ..."AND(A1=1,A3>5) OR(A2,A5) NOT(A1) COUNTIF(A1:A6,1)".split(" "),
];
const part = fc.constantFrom(...PARTS);
const { formula } = fc.letrec<{ formula: string; if: string; other: string }>((tie) => ({
  if: fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: part }, tie("formula")),
      tie("formula"),
      fc.option(tie("formula")),
    )
    .map(([condition, met, unmet]) => `IF(${condition},${met}${unmet === null ? "" : `,${unmet}`})`),
  other: fc.oneof(
    tie("formula").map((inner) => `IFERROR(${inner},"lỗi")`),
    tie("formula").map((inner) => `SUM(${inner})`),
    fc.tuple(tie("formula"), part).map(([left, right]) => `(${left})&${right}`),
  ),
  formula: fc.oneof({ maxDepth: 3 }, part, tie("if"), tie("other")),
}));

it("shows what Univer shows that calculates both sides of an IF", async () => {
  const formulas = fc.sample(formula, 400).map((text) => `=${text}`);
  const shownBy = async (drive: Driver) => {
    await drive.write("A1:A6", [[1], [""], [8], ["x"], ["=2*2"], ["=1/0"]]);
    // One in three columns and rows: what spills has room.
    for (const [index, text] of formulas.entries())
      await drive.write(`${columnLetters(3 + 3 * (index % 10))}${1 + 7 * Math.floor(index / 10)}`, text);
    await drive.model.settled();
    const values = await drive.values("A1:AH290");
    drive.model.dispose();
    return values;
  };
  const univers = await shownBy(universOwn());
  expect(await shownBy(new Driver())).toEqual(univers);
});

it("calls no function of the side of an IF that is not taken, and the other once what decides changes", async () => {
  const drive = new Driver();
  const called: Json[] = [];
  drive.model.registerFunctions(
    [{ id: "TOLD", name: "NLB.TOLD", parameters: [{ name: "value", matrix: false, optional: false }] }],
    (_, [value]) => {
      called.push(value as Json);
      return Promise.resolve(value as string);
    },
  );
  await drive.write("A1:B1", [[1, '=IF(A1=1,NLB.TOLD("có"),IF(A1=2,NLB.TOLD("không"),""))']]);
  await drive.model.settled();
  expect([await drive.values("B1"), called]).toEqual([[["có"]], ["có"]]);
  await drive.write("A1", 2);
  await drive.model.settled();
  expect([await drive.values("B1"), called]).toEqual([[["không"]], ["có", "không"]]);
  drive.model.dispose();
});

it("keeps one style for the same format, whatever order its parts come in, and makes it anew once it was removed", () => {
  const styles = new Styles();
  const id = styles.setValue({ fs: 11, ff: "Calibri" });
  const other = styles.setValue({ fs: 12, ff: "Calibri" });
  expect([1, 2].map(() => styles.setValue({ ff: "Calibri", fs: 11 }))).toEqual([id, id]);
  expect(other).not.toBe(id);
  styles.remove(String(id));
  expect(styles.get(styles.setValue({ ff: "Calibri", fs: 11 }))).toEqual({ ff: "Calibri", fs: 11 });
});

it.each([
  ["1/12/2026", true],
  ["7:30", true],
  ["85%", true],
  ["Không đạt", false],
  ["14/14 thôn", false],
])("reads %s as a number or not, every time it is asked", (text, isNumber) => {
  const first = getNumfmtParseValueFilter(text);
  const told = JSON.stringify(first);
  expect(first !== null).toBe(isNumber);
  // What is done to one answer changes no other.
  if (first !== null) first.v = -1;
  expect(JSON.stringify(getNumfmtParseValueFilter(text))).toBe(told);
});
