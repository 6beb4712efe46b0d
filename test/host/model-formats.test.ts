import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { DataValidationStatus } from "@univerjs/core";
import type { HostObject, Json } from "../../workbench/host/contract";
import { Driver } from "./model-driver";
import { paintedFill } from "./painted";

let drive: Driver;
beforeEach(() => {
  drive = new Driver();
});
afterEach(() => {
  drive.model.dispose();
});

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const part = async (address: string, path: string): Promise<HostObject> =>
  drive.part(await drive.range(address), path);

describe("formats", () => {
  it.each<[string, string, Json]>([
    ["Format.Font", "Name", "Times New Roman"],
    ["Format.Font", "Size", 13],
    ["Format.Font", "Bold", true],
    ["Format.Font", "Italic", true],
    ["Format.Font", "Underline", "Single"],
    ["Format.Font", "Color", "#B33A00"],
    ["Format.Fill", "Color", "#F0E442"],
    ["Format", "HorizontalAlignment", "Center"],
    ["Format", "VerticalAlignment", "Top"],
    ["Format", "WrapText", true],
    ["Format", "IndentLevel", 2],
    ["Format", "TextOrientation", 90],
    ["Format", "TextOrientation", -45],
    ["Format", "TextOrientation", 180],
    ["Format", "ColumnWidth", 120],
    ["Format", "RowHeight", 30],
    ["Format.Protection", "Locked", false],
  ])("%s.%s comes back as set", async (path, name, value) => {
    const format = await part("B2:C3", path);
    await drive.set(format, name, value);
    expect(await drive.get(await part("B2:C3", path), name)).toBe(value);
  });

  it("that differ between cells read as null", async () => {
    await drive.set(await part("A1", "Format.Font"), "Bold", true);
    expect(await drive.get(await part("A1:B1", "Format.Font"), "Bold")).toBeNull();
  });

  it("of new cells are Calibri 11 on columns of 48 and rows of 15 points", async () => {
    expect(await drive.get(await part("A1", "Format.Font"), "Name")).toBe("Calibri");
    expect(await drive.get(await part("A1", "Format"), "ColumnWidth")).toBe(48);
    expect(await drive.get(await part("A1", "Format"), "RowHeight")).toBe(15);
  });

  it("of a whole column hold for cells that are written later", async () => {
    await drive.set(await part("B:B", "Format.Font"), "Bold", true);
    await drive.write("B500", 1);
    expect(await drive.get(await part("B500", "Format.Font"), "Bold")).toBe(true);
    expect(await drive.get(await part("C500", "Format.Font"), "Bold")).toBe(false);
  });

  it("take no colour but #RRGGBB", async () => {
    await expect(drive.set(await part("A1", "Format.Fill"), "Color", "đỏ")).rejects.toEqual(
      refused("InvalidArgument"),
    );
  });

  it("can be given to every cell in one call", async () => {
    const cells = [
      [{ format: { font: { bold: true }, fill: { color: "#009E73" } } }, { format: { wrapText: true } }],
    ];
    await drive.ask(await drive.range("A1:B1"), "SetCellProperties", cells);
    expect(await drive.get(await part("A1", "Format.Font"), "Bold")).toBe(true);
    expect(await drive.get(await part("A1", "Format.Fill"), "Color")).toBe("#009E73");
    expect(await drive.get(await part("B1", "Format"), "WrapText")).toBe(true);
    await expect(drive.ask(await drive.range("A1:B2"), "SetCellProperties", cells)).rejects.toEqual(
      refused("InvalidArgument"),
    );
  });

  it("and widths can be given to every column in one call", async () => {
    await drive.ask(await drive.range("A1:B1"), "SetColumnProperties", [
      { format: { columnWidth: 60 } },
      { format: { columnWidth: 90, font: { italic: true } } },
    ]);
    expect(await drive.get(await part("B1", "Format"), "ColumnWidth")).toBe(90);
    expect(await drive.get(await part("B1", "Format.Font"), "Italic")).toBe(true);
  });

  it("and heights to every row, but to no column or cell", async () => {
    const tall = { format: { rowHeight: 30 } };
    await drive.ask(await drive.range("A2:B4"), "SetRowProperties", [
      tall,
      {},
      { format: { rowHeight: 45 } },
    ]);
    const heights = ["A1", "A2", "A3", "A4"].map(async (at) =>
      drive.get(await part(at, "Format"), "RowHeight"),
    );
    expect(await Promise.all(heights)).toEqual([15, 30, 15, 45]);
    await expect(drive.ask(await drive.range("A1"), "SetColumnProperties", [tall])).rejects.toEqual(
      refused("NotImplemented"),
    );
    await expect(drive.ask(await drive.range("A1"), "SetCellProperties", [[tall]])).rejects.toEqual(
      refused("NotImplemented"),
    );
  });
});

describe("borders", () => {
  const border = async (address: string, edge: string) =>
    drive.call(await part(address, "Format.Borders"), "GetItem", edge);

  it("lie on the edge they are set on", async () => {
    const bottom = await border("A1:C2", "EdgeBottom");
    await drive.set(bottom, "Style", "Continuous");
    await drive.set(bottom, "Weight", "Medium");
    await drive.set(bottom, "Color", "#A6A6A6");
    const cell = await border("B2", "EdgeBottom");
    expect(await drive.get(cell, "Style")).toBe("Continuous");
    expect(await drive.get(cell, "Weight")).toBe("Medium");
    expect(await drive.get(cell, "Color")).toBe("#A6A6A6");
    expect(await drive.get(await border("B1", "EdgeBottom"), "Style")).toBe("None");
  });

  it("inside a range leave its outline alone", async () => {
    await drive.set(await border("A1:B2", "InsideHorizontal"), "Style", "Dot");
    expect(await drive.get(await border("A1", "EdgeBottom"), "Style")).toBe("Dot");
    expect(await drive.get(await border("A2", "EdgeTop"), "Style")).toBe("Dot");
    expect(await drive.get(await border("A1", "EdgeTop"), "Style")).toBe("None");
  });

  it("can be taken away", async () => {
    await drive.set(await border("A1", "EdgeTop"), "Style", "Double");
    await drive.set(await border("A1", "EdgeTop"), "Style", "None");
    expect(await drive.get(await border("A1", "EdgeTop"), "Style")).toBe("None");
  });
});

describe("an outline", () => {
  const ask = async (address: string, what: string, by = "ByColumns") =>
    drive.ask(await drive.range(address), what, by);
  const hidden = async (address: string) => drive.get(await drive.range(address), "ColumnHidden");

  it("hides and shows the columns of a group, and those put in between them", async () => {
    await ask("B:C", "Group");
    await ask("B:C", "HideGroupDetails");
    expect([await hidden("A:A"), await hidden("B:C"), await hidden("D:D")]).toEqual([false, true, false]);
    await ask("B:C", "ShowGroupDetails");
    await drive.ask(await drive.range("C:C"), "Insert", "Right");
    await ask("B:D", "HideGroupDetails");
    expect([await hidden("B:D"), await hidden("E:E")]).toEqual([true, false]);
  });

  it("has groups of its own for rows", async () => {
    await ask("2:4", "Group", "ByRows");
    await ask("2:4", "HideGroupDetails", "ByRows");
    expect(await drive.get(await drive.range("2:4"), "RowHidden")).toBe(true);
    await expect(ask("B:C", "HideGroupDetails")).rejects.toEqual(refused("InvalidArgument"));
  });

  it("loses its outermost groups first, and what they hid stays hidden", async () => {
    await ask("B:E", "Group");
    await ask("C:D", "Group");
    await ask("B:E", "HideGroupDetails");
    await ask("B:E", "Ungroup");
    expect(await hidden("B:E")).toBe(true);
    await ask("B:E", "ShowGroupDetails");
    expect([await hidden("B:B"), await hidden("C:D")]).toEqual([true, false]);
    await ask("B:E", "Ungroup");
    await expect(ask("B:E", "Ungroup")).rejects.toEqual(refused("InvalidArgument"));
  });

  it("takes whole rows or columns only, and seven groups one in another", async () => {
    for (const [address, by] of [
      ["B2:C3", "ByColumns"],
      ["2:3", "ByColumns"],
      ["B:C", "ByRows"],
    ] as const)
      await expect(ask(address, "Group", by)).rejects.toEqual(refused("InvalidArgument"));
    for (let level = 1; level <= 7; level++) await ask("B:C", "Group");
    await expect(ask("C:D", "Group")).rejects.toEqual(refused("InvalidArgument"));
  });

  it("is not changed on a protected sheet", async () => {
    await drive.ask(await drive.part(await drive.sheet(), "Protection"), "Protect");
    await expect(ask("B:C", "Group")).rejects.toEqual(refused("AccessDenied"));
  });
});

describe("merged cells", () => {
  it("keep the first cell's content only", async () => {
    await drive.write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await drive.ask(await drive.range("A1:B2"), "Merge", false);
    expect(await drive.values("A1:B2")).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(drive.grid.workbook.getSheets()[0]?.getMergeData()).toHaveLength(1);
    await drive.ask(await drive.range("A1"), "Unmerge");
    expect(drive.grid.workbook.getSheets()[0]?.getMergeData()).toHaveLength(0);
  });

  it("across are one for each row", async () => {
    await drive.ask(await drive.range("A1:C2"), "Merge", true);
    expect(drive.grid.workbook.getSheets()[0]?.getMergeData()).toHaveLength(2);
  });

  it("are not made in a table", async () => {
    await drive.table(
      "A1:B2",
      [
        ["a", "b"],
        [1, 2],
      ],
      "T",
    );
    await expect(drive.ask(await drive.range("A2:B2"), "Merge", false)).rejects.toEqual(
      refused("InvalidOperation"),
    );
  });
});

describe("a protected sheet", () => {
  const protection = async () => drive.part(await drive.sheet(), "Protection");

  it("refuses writing into locked cells and takes it into others", async () => {
    await drive.set(await part("B1", "Format.Protection"), "Locked", false);
    await drive.ask(await protection(), "Protect");
    await expect(drive.write("A1", 1)).rejects.toEqual(refused("AccessDenied"));
    await drive.write("B1", 1);
    expect(await drive.values("B1")).toEqual([[1]]);
  });

  it("opens with its password only", async () => {
    await drive.ask(await protection(), "Protect", null, "mk");
    await expect(drive.ask(await protection(), "Unprotect", "khac")).rejects.toEqual(refused("AccessDenied"));
    await drive.ask(await protection(), "Unprotect", "mk");
    expect(await drive.get(await protection(), "Protected")).toBe(false);
  });
});

describe("conditional formats", () => {
  const add = async (address: string, kind: string) =>
    drive.call(await part(address, "ConditionalFormats"), "Add", kind);
  const fill = (row: number, column: number) =>
    paintedFill(drive.grid, drive.model, drive.grid.workbook.getSheets()[0]?.getName() ?? "", row, column);
  const colour = async (format: HostObject, view: string, rgb: string) =>
    drive.set(await drive.part(format, `${view}.Format.Fill`), "Color", rgb);

  it("colour the cells that equal a text", async () => {
    await drive.write("A1:A2", [["Đạt"], ["Chậm"]]);
    const format = await add("A1:A2", "CellValue");
    await drive.set(await drive.part(format, "CellValue"), "Rule", {
      formula1: '="Đạt"',
      operator: "EqualTo",
    });
    await colour(format, "CellValue", "#00664B");
    expect([await fill(0, 0), await fill(1, 0)]).toEqual(["#00664B", undefined]);
  });

  it("follow the value of a formula", async () => {
    await drive.write("A1:B1", [[1, "=A1*2"]]);
    const format = await add("B1", "CellValue");
    await drive.set(await drive.part(format, "CellValue"), "Rule", { formula1: 10, operator: "GreaterThan" });
    await colour(format, "CellValue", "#FF0000");
    expect(await fill(0, 1)).toBeUndefined();
    await drive.write("A1", 6);
    expect(await fill(0, 1)).toBe("#FF0000");
  });

  it("find a text at the beginning of a cell", async () => {
    await drive.write("A1:A2", [["Quá hạn 3 ngày"], ["Chưa đến hạn"]]);
    const format = await add("A1:A2", "ContainsText");
    await drive.set(await drive.part(format, "TextComparison"), "Rule", {
      operator: "BeginsWith",
      text: "Quá hạn",
    });
    await colour(format, "TextComparison", "#B33A00");
    expect([await fill(0, 0), await fill(1, 0)]).toEqual(["#B33A00", undefined]);
  });

  it("take a formula written for the first cell", async () => {
    await drive.write("A1:B2", [
      ["x", 1],
      ["", 1],
    ]);
    const format = await add("A1:B2", "Custom");
    await drive.set(await drive.part(format, "Custom.Rule"), "Formula", '=$A1<>""');
    await colour(format, "Custom", "#D9D9D9");
    expect([await fill(0, 1), await fill(1, 1)]).toEqual(["#D9D9D9", undefined]);
  });

  it("follow rows and columns that come and go, with the addresses of their formula", async () => {
    const format = await add("B5:B8", "Custom");
    const rule = await drive.part(format, "Custom.Rule");
    await drive.set(rule, "Formula", '=$C5="x"');
    const at = async () => [
      await drive.get(await drive.call(format, "GetRanges"), "Address"),
      await drive.get(rule, "Formula"),
    ];
    await drive.ask(await drive.range("1:2"), "Insert", "Down");
    await drive.ask(await drive.range("A:A"), "Insert", "Right");
    expect(await at()).toEqual(["Sheet1!C7:C10", '=$D7="x"']);
    await drive.ask(await drive.range("8:8"), "Delete", "Up");
    expect(await at()).toEqual(["Sheet1!C7:C9", '=$D7="x"']);
    await drive.ask(await drive.range("C7:C9"), "Insert", "Right");
    expect(await at()).toEqual(["Sheet1!D7:D9", '=$E7="x"']);
    await drive.ask(await drive.range("7:9"), "Delete", "Up");
    expect(await drive.ask(await part("A1:Z99", "ConditionalFormats"), "GetCount")).toBe(0);
  });

  it("leave texts, names and addresses of other sheets in their formula as they are", async () => {
    const format = await add("B5:B8", "Custom");
    const rule = await drive.part(format, "Custom.Rule");
    await drive.set(rule, "Formula", `=AND($C5="C5",COUNTIF('S 2'!$A$1:$A$9,B5:B$8)>LOG10(10))`);
    await drive.ask(await drive.range("1:2"), "Insert", "Down");
    expect(await drive.get(rule, "Formula")).toBe(
      `=AND($C7="C5",COUNTIF('S 2'!$A$1:$A$9,B7:B$10)>LOG10(10))`,
    );
  });

  it("never apply when their formula calls a custom function, as in Excel", async () => {
    drive.model.registerFunctions([{ id: "YES", name: "NLB.YES", parameters: [] }], () =>
      Promise.resolve(true),
    );
    const format = await add("A1", "Custom");
    await drive.set(await drive.part(format, "Custom.Rule"), "Formula", "=NLB.YES()");
    await colour(format, "Custom", "#D9D9D9");
    expect(await fill(0, 0)).toBeUndefined();
  });

  it("win over those added before them, until the priority is changed", async () => {
    await drive.write("A1", 1);
    const first = await add("A1", "Custom");
    await drive.set(await drive.part(first, "Custom.Rule"), "Formula", "=$A$1=1");
    await colour(first, "Custom", "#111111");
    const second = await add("A1", "Custom");
    await drive.set(await drive.part(second, "Custom.Rule"), "Formula", "=$A$1>0");
    await colour(second, "Custom", "#222222");
    expect(await fill(0, 0)).toBe("#222222");
    expect(await drive.get(second, "Priority")).toBe(0);
    await drive.set(first, "Priority", 0);
    // The grid gathers such changes for a tenth of a second before it draws them.
    while ((await fill(0, 0)) !== "#111111") await new Promise(setImmediate);
  });

  it("draw bars behind numbers between two bounds", async () => {
    const bar = await drive.part(await add("A1:A3", "DataBar"), "DataBar");
    expect(await drive.get(bar, "LowerBoundRule")).toEqual({ type: "Automatic", formula: null });
    await drive.set(bar, "LowerBoundRule", { type: "Number", formula: "=0" });
    await drive.set(bar, "UpperBoundRule", { type: "Number", formula: "=1" });
    const positive = await drive.part(bar, "PositiveFormat");
    await drive.set(positive, "FillColor", "#9bd3c1");
    await drive.set(positive, "GradientFill", false);
    expect(await drive.get(bar, "UpperBoundRule")).toEqual({ type: "Number", formula: "=1" });
    expect(await drive.get(positive, "FillColor")).toBe("#9BD3C1");
    expect(await drive.get(positive, "GradientFill")).toBe(false);
    await expect(drive.set(bar, "UpperBoundRule", { type: "Number" })).rejects.toEqual(
      refused("InvalidArgument"),
    );
    await expect(drive.set(bar, "UpperBoundRule", { type: "Number", formula: "=B1" })).rejects.toEqual(
      refused("NotImplemented"),
    );
  });

  it("keep a line on a side of their cells", async () => {
    const format = await add("A1:A3", "Custom");
    const borders = await drive.part(format, "Custom.Format.Borders");
    const top = await drive.part(borders, "Top");
    expect(await drive.get(top, "Style")).toBe("None");
    await drive.set(top, "Style", "Continuous");
    await drive.set(top, "Color", "#00664B");
    expect(await drive.get(top, "Color")).toBe("#00664B");
    expect(await drive.get(await drive.part(borders, "Bottom"), "Style")).toBe("None");
    await drive.set(top, "Style", "None");
    expect(await drive.get(top, "Color")).toBe("");
  });

  it("take no structured reference", async () => {
    await drive.table("A1:A2", [["a"], [1]], "T");
    const rule = await drive.part(await add("C1", "Custom"), "Custom.Rule");
    await expect(drive.set(rule, "Formula", "=T[a]>0")).rejects.toEqual(refused("InvalidArgument"));
  });

  it("can be cleared from a range", async () => {
    await add("A1:A3", "Custom");
    const formats = await part("A2", "ConditionalFormats");
    expect(await drive.ask(formats, "GetCount")).toBe(1);
    await drive.ask(formats, "ClearAll");
    expect(await drive.ask(await part("A1:A3", "ConditionalFormats"), "GetCount")).toBe(0);
  });
});

describe("data validation", () => {
  const validation = (address: string) => part(address, "DataValidation");
  const valid = async (row: number, column: number): Promise<boolean> => {
    await drive.model.settled();
    const { injector, workbook } = drive.grid;
    const service = injector.get(SheetsDataValidationValidatorService);
    const sheetId = workbook.getSheets()[0]?.getSheetId() ?? "";
    return (
      (await service.validatorCell(workbook.getUnitId(), sheetId, row, column)) === DataValidationStatus.VALID
    );
  };

  it("comes back as set", async () => {
    const rule = { list: { inCellDropDown: true, source: "Đạt,Không đạt" } };
    const errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "Đánh giá",
      message: "Chọn một từ trong danh sách.",
    };
    await drive.set(await validation("A1:A3"), "Rule", rule);
    await drive.set(await validation("A1:A3"), "IgnoreBlanks", false);
    await drive.set(await validation("A1:A3"), "ErrorAlert", errorAlert);
    const read = await validation("A2");
    expect(await drive.get(read, "Type")).toBe("List");
    expect(await drive.get(read, "Rule")).toEqual(rule);
    expect(await drive.get(read, "IgnoreBlanks")).toBe(false);
    expect(await drive.get(read, "ErrorAlert")).toEqual(errorAlert);
    expect(await drive.get(await validation("A1:B1"), "Type")).toBe("Inconsistent");
  });

  it.each<[string, Json, Json, Json]>([
    ["a list", { list: { inCellDropDown: true, source: "Đạt,Chậm" } }, "Đạt", "Khác"],
    ["whole numbers", { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } }, 3, 2.5],
    ["decimals", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, 0.5, -1],
    ["days", { date: { formula1: "2025-01-01", formula2: "2030-12-31", operator: "Between" } }, 46023, 36526],
    ["the length of a text", { textLength: { formula1: 3, operator: "LessThan" } }, "ab", "abc"],
    ["a formula", { custom: { formula: "=OR(A1=1,A1=2)" } }, 2, 3],
  ])("%s", async (_what, rule, good, bad) => {
    await drive.set(await validation("A1:A2"), "Rule", rule);
    await drive.write("A1:A2", [[good], [bad]]);
    expect([await valid(0, 0), await valid(1, 0)]).toEqual([true, false]);
  });

  it("holds Excel's limits", async () => {
    const long = { list: { inCellDropDown: true, source: "x,".repeat(128) } };
    await expect(drive.set(await validation("A1"), "Rule", long)).rejects.toEqual(refused("InvalidArgument"));
    await drive.set(await validation("A1"), "Rule", { custom: { formula: "=TRUE" } });
    const alert = { showAlert: true, style: "Stop", title: "t".repeat(33), message: "" };
    await expect(drive.set(await validation("A1"), "ErrorAlert", alert)).rejects.toEqual(
      refused("InvalidArgument"),
    );
  });

  it("can be cleared", async () => {
    await drive.set(await validation("A1:A2"), "Rule", { custom: { formula: "=TRUE" } });
    await drive.ask(await validation("A1"), "Clear");
    expect(await drive.get(await validation("A1"), "Type")).toBe("None");
    expect(await drive.get(await validation("A2"), "Type")).toBe("Custom");
  });
});
