import type { HostObject } from "../../workbench/host/contract";
import { Driver } from "./model-driver";

let drive: Driver;
beforeEach(() => {
  drive = new Driver();
});
afterEach(() => {
  drive.model.dispose();
});

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const FIGURES = [
  ["Mã", "TH 2026", "KH năm", "So sánh"],
  ["CT01", 8, 10, ""],
  ["CT02", 6, 12, ""],
];
const figures = (): Promise<HostObject> => drive.table("A1:D3", FIGURES, "SoLieu");
const columns = (table: HostObject) => drive.part(table, "Columns");
const address = async (table: HostObject, method: string) =>
  drive.get(await drive.call(table, method), "Address");

describe("a table", () => {
  it("has its header row and body apart", async () => {
    const table = await figures();
    expect(await address(table, "GetRange")).toBe("Sheet1!A1:D3");
    expect(await address(table, "GetHeaderRowRange")).toBe("Sheet1!A1:D1");
    expect(await address(table, "GetDataBodyRange")).toBe("Sheet1!A2:D3");
  });

  it("is found by name in any case and by id, on its sheet and in the workbook", async () => {
    const table = await figures();
    const all = await drive.part(drive.book, "Tables");
    for (const key of ["SoLieu", "solieu", table.id ?? ""]) {
      expect(await drive.get(await drive.call(all, "GetItem", key), "Name")).toBe("SoLieu");
    }
    await expect(drive.call(all, "GetItem", "Khac")).rejects.toEqual(refused("ItemNotFound"));
    expect(await drive.ask(all, "GetItemOrNullObject", "Khac")).toBeNull();
  });

  it("gives blank and repeated headers a name of their own", async () => {
    await drive.write("A1:C2", [
      ["Năm", "", "năm"],
      [1, 2, 3],
    ]);
    await drive.call(await drive.part(await drive.sheet(), "Tables"), "Add", "A1:C2", true);
    expect(await drive.values("A1:C1")).toEqual([["Năm", "Column2", "năm2"]]);
  });

  it("turns a number in the header to text", async () => {
    await drive.table("A1:A2", [[2026], [1]], "Nam");
    expect(await drive.values("A1")).toEqual([["2026"]]);
  });

  it("does not overlap another one", async () => {
    await figures();
    const tables = await drive.part(await drive.sheet(), "Tables");
    await expect(drive.call(tables, "Add", "C3:E5", true)).rejects.toEqual(refused("InvalidArgument"));
  });

  it("takes no name that is taken, reads as a cell or has a space", async () => {
    const table = await figures();
    await drive.table("F1:F2", [["x"], [1]], "Khac");
    for (const name of ["khac", "A1", "Số liệu", "", "R1C1", "2026"]) {
      await expect(drive.set(table, "Name", name)).rejects.toEqual(refused("InvalidArgument"));
    }
  });
});

describe("structured references", () => {
  it.each([
    ["=[@[TH 2026]]/[@[KH năm]]", 0.8],
    ["=SoLieu[@[TH 2026]]+1", 9],
    ["=SoLieu[[#This Row],[KH năm]]", 10],
    ["=SUM(SoLieu[TH 2026])", 14],
    ["=SUM(SoLieu[[TH 2026]:[KH năm]])", 36],
    ["=SUM(SoLieu[@[TH 2026]:[KH năm]])", 18],
    ['=INDEX(SoLieu[KH năm],MATCH("CT02",SoLieu[Mã],0))', 12],
    ["=ROWS(SoLieu)", 2],
    ["=ROWS(SoLieu[#All])", 3],
    ["=SoLieu[[#Headers],[KH năm]]", "KH năm"],
  ])("%s", async (formula, value) => {
    await figures();
    await drive.write("D2", formula);
    expect(await drive.values("D2")).toEqual([[value]]);
    expect(await drive.formulas("D2")).toEqual([[formula]]);
  });

  it.each([
    ["So sánh (%)", "=SUM(T[So sánh (%)])"],
    ["TH/KH, năm", "=SUM(T[TH/KH, năm])"],
    ["Mã số #", "=SUM(T[Mã số '#])"],
    ["Ghi chú [1]", "=SUM(T[Ghi chú '[1']])"],
    ["Cấp 'A'", "=SUM(T[Cấp ''A''])"],
  ])("find a column called %s", async (name, formula) => {
    await drive.table(
      "A1:B3",
      [
        [name, "b"],
        [1, 2],
        [3, 4],
      ],
      "T",
    );
    await drive.write("D1", formula);
    expect(await drive.values("D1")).toEqual([[4]]);
    await drive.write("B2:B3", formula.replace("SUM(T[", "SUM(T[@[").replace("])", "]])"));
    expect(await drive.values("B2:B3")).toEqual([[1], [3]]);
  });

  it("mean the row and the table of each cell, where one text is written into many at once", async () => {
    const rows = [
      ["x", "Gấp đôi"],
      [1, ""],
      [2, ""],
    ];
    await drive.table("A1:B3", rows, "Trên");
    await drive.table("A5:B7", rows, "Dưới");
    await drive.write("A6:A7", [[30], [40]]);
    await drive.write("B2:B7", [["=[@x]*2"], ["=[@x]*2"], [null], [null], ["=[@x]*2"], ["=[@x]*2"]]);
    expect(await drive.values("B2:B7")).toEqual([[2], [4], [""], ["Gấp đôi"], [60], [80]]);
    await drive.write("D1:D4", "=Trên[@x]+1");
    expect(await drive.values("D1:D4")).toEqual([["#VALUE!"], [2], [3], ["#VALUE!"]]);
  });

  it("reach a table on another sheet", async () => {
    await drive.call(await drive.part(drive.book, "Worksheets"), "Add", "Tình hình");
    await figures();
    await drive.write("A1", "=SUM(SoLieu[KH năm])", "Tình hình");
    expect(await drive.values("A1", "Tình hình")).toEqual([[22]]);
  });

  it("are refused for a table or column that is not there, and for @ outside a table", async () => {
    await figures();
    for (const formula of ["=SUM(Khac[x])", "=SUM(SoLieu[Khác])", "=[@Mã]", "=SoLieu[@KH năm]"]) {
      await expect(drive.write("F9", formula)).rejects.toEqual(refused("InvalidArgument"));
    }
  });

  it("follow the table when it grows", async () => {
    const table = await figures();
    await drive.write("F1", "=SUM(SoLieu[KH năm])");
    await drive.call(await drive.part(table, "Rows"), "Add", null, [["CT03", 1, 5, null]]);
    expect(await drive.values("F1")).toEqual([[27]]);
    expect(await drive.formulas("F1")).toEqual([["=SUM(SoLieu[KH năm])"]]);
  });

  it("follow the table when rows are put in above it, with the addresses beside them", async () => {
    await figures();
    await drive.write("D2", "=[@[TH 2026]]*$H$9");
    await drive.write("H9", 2);
    await drive.ask(await drive.range("1:2"), "Insert", "Down");
    expect(await drive.formulas("D4")).toEqual([["=[@[TH 2026]]*$H$11"]]);
    expect(await drive.values("D4")).toEqual([[16]]);
  });

  it("follow the table when columns are put in or taken out before it", async () => {
    const table = await figures();
    await drive.write("D2", "=[@[TH 2026]]/[@[KH năm]]");
    await drive.ask(await drive.range("A:B"), "Insert", "Right");
    expect(await address(table, "GetRange")).toBe("Sheet1!C1:F3");
    expect(await drive.formulas("F2")).toEqual([["=[@[TH 2026]]/[@[KH năm]]"]]);
    expect(await drive.values("F2")).toEqual([[0.8]]);
    await drive.ask(await drive.range("A:B"), "Delete", "Left");
    expect(await address(table, "GetRange")).toBe("Sheet1!A1:D3");
    expect(await drive.formulas("D2")).toEqual([["=[@[TH 2026]]/[@[KH năm]]"]]);
    expect(await drive.values("D2")).toEqual([[0.8]]);
  });

  it("take the new name of a table or a column", async () => {
    const table = await figures();
    await drive.write("F1:F2", [["=SUM(SoLieu[KH năm])"], ["=SoLieu[[#Headers],[KH năm]]"]]);
    await drive.write("D2", "=[@[KH năm]]");
    await drive.set(table, "Name", "So_Lieu");
    await drive.set(await drive.call(await columns(table), "GetItem", "KH năm"), "Name", "KeHoach");
    expect(await drive.formulas("F1:F2")).toEqual([
      ["=SUM(So_Lieu[KeHoach])"],
      ["=So_Lieu[[#Headers],[KeHoach]]"],
    ]);
    expect(await drive.formulas("D2")).toEqual([["=[@[KeHoach]]"]]);
    expect(await drive.values("D2")).toEqual([[10]]);
  });

  it("become addresses when the table becomes a range", async () => {
    const table = await figures();
    await drive.write("F1", "=SUM(SoLieu[KH năm])");
    await drive.ask(table, "ConvertToRange");
    expect(await drive.formulas("F1")).toEqual([["=SUM($C$2:$C$3)"]]);
  });

  it("become #REF! when the table is deleted", async () => {
    const table = await figures();
    await drive.write("F1", "=SUM(SoLieu[KH năm])");
    await drive.ask(table, "Delete");
    expect(await drive.values("F1")).toEqual([["#REF!"]]);
  });

  it("work in names", async () => {
    const table = await figures();
    await drive.ask(await drive.part(drive.book, "Names"), "Add", "NLB_KeHoach", "=SoLieu[KH năm]");
    await drive.write("F1", "=SUM(NLB_KeHoach)");
    expect(await drive.values("F1")).toEqual([[22]]);
    await drive.call(await drive.part(table, "Rows"), "Add", null, [["CT03", 1, 5, null]]);
    expect(await drive.values("F1")).toEqual([[27]]);
  });
});

describe("rows of a table", () => {
  it("added at the end leave free cells below alone", async () => {
    const table = await figures();
    await drive.write("A5", "chú thích");
    await drive.call(await drive.part(table, "Rows"), "Add", null, [["CT03", 1, 2, 3]]);
    expect(await address(table, "GetRange")).toBe("Sheet1!A1:D4");
    expect(await drive.values("A4:A5")).toEqual([["CT03"], ["chú thích"]]);
  });

  it("added at the end push down what stands right below, but nothing beside the table", async () => {
    const table = await figures();
    await drive.write("A4:F4", [["chú thích", null, null, null, null, "bên cạnh"]]);
    await drive.call(await drive.part(table, "Rows"), "Add", null, [["CT03", 1, 2, 3]]);
    expect(await drive.values("A4:A5")).toEqual([["CT03"], ["chú thích"]]);
    expect(await drive.values("F4")).toEqual([["bên cạnh"]]);
  });

  it("added in the middle move the others down", async () => {
    const table = await figures();
    await drive.call(await drive.part(table, "Rows"), "Add", 1, [["CT01b", 1, 2, 3]]);
    expect(await drive.values("A1:A4")).toEqual([["Mã"], ["CT01"], ["CT01b"], ["CT02"]]);
    expect(await address(table, "GetRange")).toBe("Sheet1!A1:D4");
  });

  it("get the formula of a calculated column", async () => {
    const table = await figures();
    await drive.set(await drive.range("D2:D3"), "Formulas", [
      ["=[@[TH 2026]]/[@[KH năm]]"],
      ["=[@[TH 2026]]/[@[KH năm]]"],
    ]);
    await drive.call(await drive.part(table, "Rows"), "Add", null, [["CT03", 3, 4, null]]);
    expect(await drive.values("D4")).toEqual([[0.75]]);
  });

  it("get a calculated column's plain addresses moved to their own row", async () => {
    const table = await figures();
    await drive.set(await drive.range("D2:D3"), "Formulas", [["=B2*$C2"], ["=B3*$C3"]]);
    await drive.call(await drive.part(table, "Rows"), "Add", null, [["CT03", 3, 4, null]]);
    expect(await drive.formulas("D4")).toEqual([["=B4*$C4"]]);
  });

  it("can be deleted", async () => {
    const table = await figures();
    await drive.write("A5", "chú thích");
    await drive.ask(await drive.call(await drive.part(table, "Rows"), "GetItemAt", 0), "Delete");
    expect(await drive.values("A1:A4")).toEqual([["Mã"], ["CT02"], [""], ["chú thích"]]);
    expect(await address(table, "GetRange")).toBe("Sheet1!A1:D2");
  });
});

describe("columns of a table", () => {
  it("are found by name, and know their place and cells", async () => {
    const column = await drive.call(await columns(await figures()), "GetItem", "kh năm");
    expect(await drive.get(column, "Index")).toBe(2);
    expect(await address(column, "GetDataBodyRange")).toBe("Sheet1!C2:C3");
  });

  it("are renamed by writing into the header", async () => {
    const table = await figures();
    await drive.write("F1", "=SUM(SoLieu[KH năm])");
    await drive.write("C1", "Kế hoạch");
    expect(await drive.get(await drive.call(await columns(table), "GetItemAt", 2), "Name")).toBe("Kế hoạch");
    expect(await drive.formulas("F1")).toEqual([["=SUM(SoLieu[Kế hoạch])"]]);
  });

  it("added at the end widen the table", async () => {
    const table = await figures();
    await drive.call(await columns(table), "Add", null, [["Ghi chú"], ["a"], ["b"]]);
    expect(await drive.values("E1:E3")).toEqual([["Ghi chú"], ["a"], ["b"]]);
    expect(await address(table, "GetRange")).toBe("Sheet1!A1:E3");
  });

  it("added before others move them, and references stay with their column", async () => {
    const table = await figures();
    await drive.write("H9", "=SUM(SoLieu[KH năm])");
    await drive.call(await columns(table), "Add", 1, [["ĐVT"], ["%"], ["ha"]]);
    expect(await drive.values("A1:E1")).toEqual([["Mã", "ĐVT", "TH 2026", "KH năm", "So sánh"]]);
    expect(await drive.values("H9")).toEqual([[22]]);
  });

  it("can be deleted", async () => {
    const table = await figures();
    await drive.ask(await drive.call(await columns(table), "GetItem", "TH 2026"), "Delete");
    expect(await drive.values("A1:C1")).toEqual([["Mã", "KH năm", "So sánh"]]);
    expect(await drive.get(await columns(table), "Count")).toBe(3);
  });

  it("filter rows by the texts that stay", async () => {
    const table = await figures();
    const filter = await drive.part(await drive.call(await columns(table), "GetItem", "Mã"), "Filter");
    await drive.ask(filter, "ApplyValuesFilter", ["CT02"]);
    const sheet = drive.grid.workbook.getSheets()[0];
    expect([1, 2].map((row) => sheet?.getRowFiltered(row) ?? false)).toEqual([true, false]);
    await drive.ask(table, "ClearFilters");
    expect(sheet?.getRowFiltered(1) ?? false).toBe(false);
  });
});

describe("a formula written into a part of a column", () => {
  const compare = async (fills: "none" | "others" | "all") => {
    await figures();
    await drive.write("A4:D4", [["CT03", 3, 4, ""]]);
    await drive.write("D2", [["=B2*2"]]);
    drive.model.fillsColumns = fills;
    await drive.write("D3:D4", [["=B3/C3"], [null]]);
    return drive.formulas("D2:D4");
  };

  it("stays there where nobody asked for more", async () => {
    expect(await compare("none")).toEqual([["=B2*2"], ["=B3/C3"], [""]]);
  });

  it("goes into the rows of the table that were left alone, as Excel's AutoCorrect has it", async () => {
    expect(await compare("others")).toEqual([["=B2/C2"], ["=B3/C3"], [""]]);
  });

  it("leaves what the same assignment puts there, unless Excel goes over that too, and never touches constants", async () => {
    await figures();
    await drive.write("B3", [[6]]);
    drive.model.fillsColumns = "others";
    await drive.write("D2:D3", [["=B2"], ["=C3"]]);
    expect(await drive.formulas("D2:D3")).toEqual([["=B2"], ["=C3"]]);
    drive.model.fillsColumns = "all";
    await drive.write("D2:D3", [["=B2"], ["=C3"]]);
    expect(await drive.formulas("B2:D3")).toEqual([
      [8, 10, "=C2"],
      [6, 12, "=C3"],
    ]);
  });
});
