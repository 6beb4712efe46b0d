import { ICommandService } from "@univerjs/core";
import { InsertRowByRangeCommand, SetRangeValuesCommand } from "@univerjs/sheets";
import type { HostEvent, HostObject, Json } from "../../workbench/host/contract";
import { Driver } from "./model-driver";

let drive: Driver;
beforeEach(() => {
  drive = new Driver();
});
afterEach(() => {
  drive.model.dispose();
});

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const sheets = () => drive.part(drive.book, "Worksheets");
const add = async (name: string): Promise<HostObject> => drive.call(await sheets(), "Add", name);
const address = async (range: Promise<HostObject>) => drive.get(await range, "Address");

describe("worksheets", () => {
  it("are added at the end and found by name in any case and by id", async () => {
    const sheet = await add("Tình hình");
    expect(await drive.get(sheet, "Position")).toBe(1);
    for (const key of ["Tình hình", "TÌNH HÌNH", sheet.id ?? ""]) {
      expect((await drive.call(await sheets(), "GetItem", key)).id).toBe(sheet.id);
    }
    expect(await drive.ask(await sheets(), "GetItemOrNullObject", "Khác")).toBeNull();
  });

  it.each(["", "a".repeat(32), "a/b", "a\\b", "a?b", "a*b", "a[b", "a:b", "'a", "a'"])(
    "take no name like %p",
    async (name) => {
      await expect(drive.set(await drive.sheet(), "Name", name)).rejects.toEqual(refused("InvalidArgument"));
    },
  );

  it("have names that differ in more than case", async () => {
    await add("Số liệu");
    await expect(add("SỐ LIỆU")).rejects.toEqual(refused("ItemAlreadyExists"));
  });

  it("take formulas with them when they are renamed", async () => {
    await add("Số liệu");
    await drive.write("A1", 5, "Số liệu");
    await drive.write("A1", "='Số liệu'!A1*2");
    await drive.set(await drive.sheet("Số liệu"), "Name", "Số liệu 2026");
    expect(await drive.formulas("A1")).toEqual([["='Số liệu 2026'!A1*2"]]);
    expect(await drive.values("A1")).toEqual([[10]]);
  });

  it("can be hidden but for the last, and deleted but for the last", async () => {
    const sheet = await drive.sheet();
    await expect(drive.set(sheet, "Visibility", "Hidden")).rejects.toEqual(refused("InvalidOperation"));
    await expect(drive.ask(sheet, "Delete")).rejects.toEqual(refused("InvalidOperation"));
    const other = await add("Khác");
    await drive.set(other, "Visibility", "VeryHidden");
    expect(await drive.get(other, "Visibility")).toBe("VeryHidden");
    await drive.set(other, "Visibility", "Visible");
    await drive.ask(other, "Delete");
    await expect(drive.get(other, "Name")).rejects.toEqual(refused("ItemNotFound"));
  });

  it("stay as they are while the workbook is protected", async () => {
    await drive.ask(await drive.part(drive.book, "Protection"), "Protect");
    await expect(add("Khác")).rejects.toEqual(refused("AccessDenied"));
    await expect(drive.set(await drive.sheet(), "Name", "Khác")).rejects.toEqual(refused("AccessDenied"));
    await drive.write("A1", 1);
  });

  it("keep colour of tab, gridlines and frozen panes", async () => {
    const sheet = await drive.sheet();
    await drive.set(sheet, "TabColor", "#00664b");
    await drive.set(sheet, "Gridlines", false);
    const panes = await drive.part(sheet, "FreezePanes");
    await drive.ask(panes, "FreezeAt", "A1:B8");
    expect(await drive.get(sheet, "TabColor")).toBe("#00664B");
    expect(await drive.get(sheet, "ShowGridlines")).toBe(false);
    expect(await address(drive.call(panes, "GetLocationOrNullObject"))).toBe("Sheet1!A1:B8");
    await drive.ask(panes, "Unfreeze");
    expect(await drive.ask(panes, "GetLocationOrNullObject")).toBeNull();
  });

  it("keep properties by a key in any case", async () => {
    const properties = await drive.part(await drive.sheet(), "CustomProperties");
    await drive.ask(properties, "Add", "NLB.id", "TinhHinh");
    expect(await drive.get(await drive.call(properties, "GetItemOrNullObject", "nlb.ID"), "Value")).toBe(
      "TinhHinh",
    );
    expect(await drive.ask(properties, "GetItemOrNullObject", "khác")).toBeNull();
  });
});

describe("ranges", () => {
  it.each<[string, string, readonly Json[], string]>([
    ["B2:C4", "GetCell", [1, 1], "Sheet1!C3"],
    ["B2:C4", "GetRow", [2], "Sheet1!B4:C4"],
    ["B2:C4", "GetColumn", [1], "Sheet1!C2:C4"],
    ["B2:C4", "GetLastCell", [], "Sheet1!C4"],
    ["B2:C4", "GetOffsetRange", [-1, 2], "Sheet1!D1:E3"],
    ["B2:C4", "GetResizedRange", [1, -1], "Sheet1!B2:B5"],
    ["B2:C4", "GetBoundingRect", ["E5"], "Sheet1!B2:E5"],
    ["B2:C4", "GetIntersectionOrNullObject", ["C4:F9"], "Sheet1!C4"],
    ["B2:C4", "GetEntireColumn", [], "Sheet1!B:C"],
    ["B2:C4", "GetEntireRow", [], "Sheet1!2:4"],
  ])("%s.%s(%p) is %s", async (from, method, args, to) => {
    expect(await address(drive.call(await drive.range(from), method, ...args))).toBe(to);
  });

  it("name their sheet in quotes where it needs them", async () => {
    await add("Tình hình");
    expect(await drive.get(await drive.range("A1", "Tình hình"), "Address")).toBe("'Tình hình'!A1");
  });

  it("do not leave the sheet", async () => {
    await expect(drive.call(await drive.range("A1"), "GetOffsetRange", -1, 0)).rejects.toEqual(
      refused("InvalidArgument"),
    );
  });

  it("in use are those with contents or formats", async () => {
    await drive.write("B2", 1);
    await drive.write("D5", "=1+1");
    expect(await address(drive.call(await drive.sheet(), "GetUsedRange", true))).toBe("Sheet1!B2:D5");
    await drive.set(await drive.part(await drive.range("A1"), "Format.Font"), "Bold", true);
    expect(await address(drive.call(await drive.sheet(), "GetUsedRangeOrNullObject"))).toBe("Sheet1!A1:D5");
    expect(await address(drive.call(await drive.sheet(), "GetUsedRangeOrNullObject", true))).toBe(
      "Sheet1!B2:D5",
    );
  });

  it("of an empty sheet are A1, or null when asked so", async () => {
    expect(await address(drive.call(await drive.sheet(), "GetUsedRange"))).toBe("Sheet1!A1");
    expect(await drive.ask(await drive.sheet(), "GetUsedRangeOrNullObject")).toBeNull();
  });

  it("take a name for an address", async () => {
    await drive.ask(await drive.part(drive.book, "Names"), "Add", "NLB_Nam", await drive.range("C3"));
    expect(await address(drive.range("NLB_Nam"))).toBe("Sheet1!C3");
  });

  it("cleared of contents keep their format, cleared of formats their contents", async () => {
    await drive.write("A1", 1);
    const font = await drive.part(await drive.range("A1"), "Format.Font");
    await drive.set(font, "Bold", true);
    await drive.ask(await drive.range("A1"), "Clear", "Contents");
    expect([await drive.values("A1"), await drive.get(font, "Bold")]).toEqual([[[""]], true]);
    await drive.write("A1", 2);
    await drive.ask(await drive.range("A1"), "Clear", "Formats");
    expect([await drive.values("A1"), await drive.get(font, "Bold")]).toEqual([[[2]], false]);
  });

  it("that are selected are the selected range", async () => {
    await add("Khác");
    await drive.ask(await drive.range("B2:C3", "Khác"), "Select");
    expect(await address(drive.call(drive.book, "GetSelectedRange"))).toBe("Khác!B2:C3");
    expect(await address(drive.call(drive.book, "GetActiveCell"))).toBe("Khác!B2");
  });

  it("beyond the rows of the grid can be written", async () => {
    await drive.write("AZ5000", 1);
    expect(await drive.values("AZ5000")).toEqual([[1]]);
  });
});

describe("names", () => {
  const names = () => drive.part(drive.book, "Names");

  it("tell what they stand for", async () => {
    const name = await drive.call(await names(), "Add", "NLB_KyBaoCao", await drive.range("B3"));
    expect(await drive.get(name, "Type")).toBe("Range");
    expect(await drive.get(name, "Formula")).toBe("='Sheet1'!$B$3");
    expect(await address(drive.call(name, "GetRange"))).toBe("Sheet1!B3");
    const year = await drive.call(await names(), "Add", "NLB_Nam", "=2025+1");
    expect([await drive.get(year, "Type"), await drive.get(year, "Value")]).toEqual(["Integer", 2026]);
    expect(await drive.ask(year, "GetRangeOrNullObject")).toBeNull();
  });

  it("move with their cells", async () => {
    const name = await drive.call(await names(), "Add", "NLB_KyBaoCao", await drive.range("B3"));
    await drive.ask(await drive.range("1:1"), "Insert", "Down");
    expect(await address(drive.call(name, "GetRange"))).toBe("Sheet1!B4");
  });

  it.each([
    ["short", "=NLB_Ma&1"],
    ["long", `=NLB_Ma&1&"${"x".repeat(80)}"`],
  ])("made again for another cell are found there by a %s formula", async (_length, formula) => {
    await drive.write("A1:A2", [["cũ"], ["mới"]]);
    const old = await drive.call(await names(), "Add", "NLB_Ma", await drive.range("A1"));
    await drive.write("C1", [[formula]]);
    expect(JSON.stringify(await drive.values("C1"))).toContain("cũ1");
    await drive.ask(old, "Delete");
    await drive.ask(await names(), "Add", "NLB_Ma", await drive.range("A2"));
    await drive.write("C1", [[formula]]);
    expect(JSON.stringify(await drive.values("C1"))).toContain("mới1");
  });

  it("are refused where Excel refuses them", async () => {
    for (const name of ["", "1a", "có dấu cách", "A1", "R1C1", "TRUE"]) {
      await expect(drive.ask(await names(), "Add", name, "=1")).rejects.toEqual(refused("InvalidArgument"));
    }
    await drive.ask(await names(), "Add", "NLB_Nam", "=1");
    await expect(drive.ask(await names(), "Add", "nlb_nam", "=1")).rejects.toEqual(
      refused("ItemAlreadyExists"),
    );
  });

  it("that are deleted leave #NAME? behind", async () => {
    const name = await drive.call(await names(), "Add", "NLB_Nam", "=2026");
    await drive.write("A1", "=NLB_Nam+1");
    expect(await drive.values("A1")).toEqual([[2027]]);
    await drive.ask(name, "Delete");
    expect(await drive.values("A1")).toEqual([["#NAME?"]]);
  });
});

describe("settings of the workbook", () => {
  it("hold anything that is JSON", async () => {
    const settings = await drive.part(drive.book, "Settings");
    await drive.ask(settings, "Add", "NLB", { years: [2025, 2026] });
    expect(await drive.get(await drive.call(settings, "GetItem", "NLB"), "Value")).toEqual({
      years: [2025, 2026],
    });
    expect(await drive.ask(settings, "GetItemOrNullObject", "khác")).toBeNull();
  });
});

describe("XML parts of the workbook's file", () => {
  const parts = () => drive.part(drive.book, "CustomXmlParts");
  const ofNamespace = async (uri: string) => drive.call(await parts(), "GetByNamespace", uri);

  it("are found by the namespace of their root, prefixed or not", async () => {
    await drive.ask(await parts(), "Add", '<?xml version="1.0"?><a xmlns="urn:one">1 &lt; 2</a>');
    await drive.ask(await parts(), "Add", '<n:b xmlns:n="urn:two" xmlns="urn:one"/>');
    const only = await drive.call(await ofNamespace("urn:one"), "GetOnlyItemOrNullObject");
    expect(await drive.ask(only, "GetXml")).toContain("1 &lt; 2");
    expect(
      await drive.get(await drive.call(await ofNamespace("urn:two"), "GetOnlyItem"), "NamespaceUri"),
    ).toBe("urn:two");
    expect(await drive.ask(await ofNamespace("urn:three"), "GetOnlyItemOrNullObject")).toBeNull();
  });

  it("change and go", async () => {
    const part = await drive.call(await parts(), "Add", '<a xmlns="urn:one"/>');
    await drive.ask(part, "SetXml", '<a xmlns="urn:two"/>');
    expect(await drive.ask(await ofNamespace("urn:one"), "GetCount")).toBe(0);
    await drive.ask(part, "Delete");
    expect(await drive.ask(await parts(), "GetCount")).toBe(0);
  });

  it("have to be well-formed", async () => {
    await expect(drive.ask(await parts(), "Add", "<a><b></a>")).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("events", () => {
  const heard: HostEvent[] = [];
  beforeEach(async () => {
    heard.length = 0;
    drive.model.onEvent((event) => heard.push(event));
    await drive.ask(await sheets(), "_RegisterDataChangedEvent");
  });
  const changes = () =>
    heard.filter(({ type }) => type === 10).map(({ payload }) => payload as Record<string, Json>);

  /** Types into a cell the way the grid does. */
  const person = (row: number, column: number, value: object) =>
    drive.grid.injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
      unitId: drive.grid.workbook.getUnitId(),
      subUnitId: drive.grid.workbook.getSheets()[0]?.getSheetId(),
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value,
    });

  it("tell what an add-in changed, and that it was an add-in", async () => {
    await drive.write("B2:C3", 1);
    expect(changes()).toMatchObject([
      { address: "B2:C3", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" },
    ]);
  });

  it("tell what a person typed, and formulas follow", async () => {
    await drive.write("A1:B1", [[1, "=A1*2"]]);
    heard.length = 0;
    await person(0, 0, { v: 21 });
    expect(changes()).toMatchObject([{ address: "A1", changeType: "RangeEdited", valueAfter: 21 }]);
    expect(changes()[0]).not.toHaveProperty("triggerSource");
    expect(await drive.values("B1")).toEqual([[42]]);
  });

  it("are not sent for formats, nor when nobody listens any more", async () => {
    await drive.set(await drive.part(await drive.range("A1"), "Format.Font"), "Bold", true);
    await drive.ask(await sheets(), "_UnregisterDataChangedEvent");
    await drive.write("A1", 1);
    expect(changes()).toEqual([]);
  });

  it("tell of rows put in", async () => {
    await drive.ask(await drive.range("2:3"), "Insert", "Down");
    expect(changes()).toMatchObject([{ address: "2:3", changeType: "RowInserted" }]);
  });

  it("tell what is selected", async () => {
    await drive.ask(await drive.range("B2:C3"), "Select");
    expect(heard.filter(({ type }) => type === 14)).toMatchObject([
      { targetId: "Workbook", payload: { address: "B2:C3" } },
    ]);
  });

  it("a person may type a structured formula, type over one, and put rows in above", async () => {
    await drive.table(
      "A1:C3",
      [
        ["Mã", "TH", "KH"],
        ["a", 1, 2],
        ["b", 3, 4],
      ],
      "SoLieu",
    );
    await person(5, 0, { f: "=SUM(SoLieu[KH])", v: null });
    expect(await drive.values("A6")).toEqual([[6]]);
    expect(await drive.formulas("A6")).toEqual([["=SUM(SoLieu[KH])"]]);
    const at = {
      unitId: drive.grid.workbook.getUnitId(),
      subUnitId: drive.grid.workbook.getSheets()[0]?.getSheetId(),
    };
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 39 };
    await drive.grid.injector
      .get(ICommandService)
      .executeCommand(InsertRowByRangeCommand.id, { ...at, range, direction: 0 });
    expect(await drive.formulas("A7")).toEqual([["=SUM(SoLieu[KH])"]]);
    await person(6, 0, { v: 5, f: null });
    expect(await drive.formulas("A7")).toEqual([[5]]);
  });

  it("of a table tell the part of the change that lies in it", async () => {
    const table = await drive.table(
      "A1:B2",
      [
        ["a", "b"],
        [1, 2],
      ],
      "T",
    );
    await drive.ask(table, "_RegisterDataChangedEvent");
    heard.length = 0;
    await drive.write("B2:C3", 5);
    expect(heard.filter(({ type }) => type === 101)).toMatchObject([
      { targetId: table.id, payload: { tableId: table.id, address: "B2" } },
    ]);
  });
});

describe("speed", () => {
  it("a block of 45 × 25 cells with 500 formulas is there in well under two seconds of the processor", async () => {
    const start = process.cpuUsage();
    const rows = Array.from({ length: 45 }, (_, r) =>
      Array.from({ length: 25 }, (_, c) => (c < 12 ? r * c : `=SUM(A${r + 1}:L${r + 1})*${c}`)),
    );
    await drive.write("A1:Y45", rows);
    expect(await drive.values("Y45")).toEqual([[44 * 66 * 24]]);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
