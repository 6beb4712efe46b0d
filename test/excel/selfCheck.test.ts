/** The self-check from end to end over the stand-in: what it answers is Excel's affair, what it leaves behind is not. */
import { words } from "../../src/i18n/vi/selfCheck";
import type { SelfCheckItem, SelfCheckReport } from "../../src/tracker/port";
import { HostError } from "../../workbench/host/contract";
import { OfficeError } from "../../workbench/host/protocol/wire";
import { type Desk, type DeskOptions, good, openDesk } from "./desk";
import { SMALL } from "./small";

const SHEET = "NLB tự kiểm tra";

/** A desk whose workbook holds something of the user's: cells, a table, a name, a selection, another sheet of our name. */
async function usersDesk(options: DeskOptions = {}): Promise<Desk> {
  const desk = await openDesk({ programme: SMALL, ...options });
  await desk.addin.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.name = "Của tôi";
    sheet.getRange("A1:B2").values = [
      ["Tên", "Số"],
      ["một", 1],
    ];
    sheet.tables.add("A1:B2", true).name = "BangCuaToi";
    names.add("TenCuaToi", sheet.getRange("B2"));
    worksheets.add(SHEET).getRange("A1").values = [["Trang của tôi, trùng tên"]];
    sheet.activate();
    sheet.getRange("B2").select();
    await context.sync();
  });
  return desk;
}

/** All a person may miss afterwards. */
async function mine(desk: Desk): Promise<unknown> {
  const cells = await desk.everything();
  return desk.addin.Excel.run(async (context) => {
    const { worksheets, tables, names, settings, customXmlParts, application } = context.workbook;
    const front = worksheets.getActiveWorksheet().load("name");
    const selected = context.workbook.getSelectedRange().load("address");
    tables.load("items/name");
    names.load("items/name,items/formula");
    const count = settings.getCount();
    const parts = customXmlParts.getByNamespace("urn:nlb:self-check:1").getCount();
    application.load("calculationMode");
    await context.sync();
    return {
      cells,
      front: front.name,
      selected: selected.address,
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name, formula }) => [name, String(formula)]),
      beside: [count.value, parts.value],
      mode: application.calculationMode,
    };
  });
}

const outcomesOf = ({ items }: SelfCheckReport) =>
  Object.fromEntries(items.map(({ id, outcome }) => [id, outcome])) as Record<
    SelfCheckItem["id"],
    SelfCheckItem["outcome"]
  >;

/** What Microsoft's documentation settles, so that a check of it which differs is wrong, or the stand-in is. */
const SETTLED: readonly SelfCheckItem["id"][] = [
  // learn.microsoft.com: custom functions return matrices, errors with #VALUE!, and spill.
  ...(["functions-known", "functions-spill", "functions-fault", "spill"] as const),
  // Typings of Range.values: null leaves a cell alone; of numberFormat: "@" holds what is written as text.
  ...(["cells-values", "cells-null", "cells-text", "text-cell-formula", "format-of-formula"] as const),
  ...(["cells-parts", "table", "table-formulas", "table-renamed", "name"] as const),
  // A new conditional format comes first; categories of bars run upwards unless reversed.
  ...(["colour-rules", "validations", "chart-order", "page-setup", "file-setting", "file-xml"] as const),
  "functions-empty-text",
];

const silent = () => undefined;

describe("in one workbook", () => {
  let desk: Desk;
  let before: unknown;
  beforeAll(async () => {
    desk = await usersDesk();
    before = await mine(desk);
  });
  afterAll(() => desk.close());
  afterEach(() => {
    desk.addin.host.faults = {};
  });

  test("every check gives an answer, what documentation settles is as needed, and nothing of the user's is changed", async () => {
    const shares: number[] = [];
    const report = good(await desk.actions.selfCheck((done) => shares.push(done)));
    const outcomes = outcomesOf(report);
    expect(Object.keys(outcomes).sort()).toEqual(Object.keys(words.checks).sort());
    expect(report.items.filter(({ id, outcome }) => SETTLED.includes(id) && outcome !== "passed")).toEqual(
      [],
    );
    expect(report.items.filter(({ outcome }) => outcome === "untried")).toEqual([]);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(report.left).toBeNull();
    expect(await mine(desk)).toEqual(before);
    expect(desk.addin.internalErrors).toEqual([]);
  });

  test("whoever stops it finds the workbook as it was", async () => {
    const controller = new AbortController();
    const outcome = await desk.actions.selfCheck(() => controller.abort(), controller.signal);
    expect(outcome).toEqual({ ok: false, fault: { code: "stopped" } });
    expect(await mine(desk)).toEqual(before);
  });

  test("a workbook whose structure is protected is refused and left alone", async () => {
    const protect = (on: boolean) =>
      desk.addin.Excel.run(async ({ workbook }) => {
        if (on) workbook.protection.protect();
        else workbook.protection.unprotect();
        await workbook.context.sync();
      });
    await protect(true);
    expect(await desk.actions.selfCheck(silent)).toEqual({
      ok: false,
      fault: { code: "workbook-protected" },
    });
    await protect(false);
    expect(await mine(desk)).toEqual(before);
  });

  test("a scratch sheet Excel does not let go is named, and the next self-check removes it", async () => {
    const controller = new AbortController();
    desk.addin.host.faults = {
      action: ({ Name }) => (Name === "Delete" ? new HostError("AccessDenied", "no", 403) : undefined),
    };
    const report = good(await desk.actions.selfCheck(() => controller.abort(), controller.signal));
    expect(report.left).toBe(`${SHEET} (2)`);
    desk.addin.host.faults = {};
    const again = new AbortController();
    await desk.actions.selfCheck(() => again.abort(), again.signal);
    expect(await mine(desk)).toEqual(before);
  });
});

let other: Desk | undefined;
afterAll(() => other?.close());

test("where one command is missing and another refused, only their checks are without an answer; the web leaves blanks out", async () => {
  const desk = await usersDesk({ protocol: "web", blanks: "null" });
  other = desk;
  const before = await mine(desk);
  let refused = 0;
  desk.addin.host.faults = {
    action: ({ Name }) =>
      Name === "SetSolidColor" ? new HostError("ApiNotFound", "not in this Excel", 400) : undefined,
    // Whoever types into a cell holds everything up; that one request is refused.
    request: ({ paths }) =>
      Object.values(paths).some(({ Name }) => Name === "CustomXmlParts") && refused++ === 1
        ? OfficeError.InvalidOperationInCellEditMode
        : undefined,
  };
  const report = good(await desk.actions.selfCheck(silent));
  const untried = report.items.filter(({ outcome }) => outcome === "untried");
  expect(untried.map(({ id }) => id)).toEqual(["chart-order", "chart-series", "file-xml"]);
  expect(untried[0]?.came).toMatch(/^ApiNotFound/);
  expect(outcomesOf(report)["functions-blank-cells"]).toBe("passed");
  desk.addin.host.faults = {};
  expect(await mine(desk)).toEqual(before);
});
