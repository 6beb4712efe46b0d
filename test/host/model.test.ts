import type { CellValue, Json } from "../../workbench/host/contract";
import { Driver } from "./model-driver";

let drive: Driver;
beforeEach(() => {
  drive = new Driver();
});
afterEach(() => {
  drive.model.dispose();
});

const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe("values", () => {
  it("come back as written, with their types", async () => {
    await drive.write("A1:E1", [[1.5, "xã", true, "", "#N/A"]]);
    expect(await drive.values("A1:E1")).toEqual([[1.5, "xã", true, "", "#N/A"]]);
    expect(await drive.get(await drive.range("A1:E1"), "ValueTypes")).toEqual([
      ["Double", "String", "Boolean", "Empty", "Error"],
    ]);
  });

  it("leave a cell alone where null is written and clear it where an empty text is", async () => {
    await drive.write("A1:B1", [["a", "b"]]);
    await drive.write("A1:B1", [[null, ""]]);
    expect(await drive.values("A1:B1")).toEqual([["a", ""]]);
  });

  it("are not taken alone, not even for one cell", async () => {
    for (const name of ["Values", "Formulas", "NumberFormat"])
      await expect(drive.set(await drive.range("A1"), name, "7")).rejects.toEqual(refused("InvalidArgument"));
  });

  it("of formulas are copied to as many times their size", async () => {
    await drive.table(
      "A1:C4",
      [
        ["a", "b", "c"],
        [1, "", ""],
        [2, "", ""],
        [3, "", ""],
      ],
      "T",
    );
    await drive.set(await drive.range("B2:C2"), "Formulas", [["=[@a]*2", "=[@b]+1"]]);
    const source = await drive.range("B2:C2");
    await drive.ask(await drive.range("B3:C4"), "CopyFrom", source, "Formulas");
    expect(await drive.values("B2:C4")).toEqual([
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
    await expect(drive.ask(await drive.range("B3:B4"), "CopyFrom", source, "Formulas")).rejects.toEqual(
      refused("InvalidArgument"),
    );
    await drive.write("E1:E2", [['=IF(TRUE,"A1","")'], ["=$A$1"]]);
    await drive.ask(await drive.range("F1"), "CopyFrom", await drive.range("E1"), "Formulas");
    expect(await drive.values("F1")).toEqual([["A1"]]);
    await expect(
      drive.ask(await drive.range("F1"), "CopyFrom", await drive.range("E2"), "Formulas"),
    ).rejects.toEqual(refused("NotImplemented"));
    await expect(drive.ask(await drive.range("B3:C4"), "CopyFrom", source, "All")).rejects.toEqual(
      refused("NotImplemented"),
    );
  });

  it("must have the size of the range", async () => {
    await expect(drive.write("A1:B2", [[1, 2]])).rejects.toEqual(refused("InvalidArgument"));
  });

  it("turn text that is a number, a percentage or a truth value into one", async () => {
    await drive.write("A1:C1", [["12", "50%", "true"]]);
    expect(await drive.values("A1:C1")).toEqual([[12, 0.5, true]]);
    expect(await drive.get(await drive.range("B1"), "NumberFormat")).toEqual([["0%"]]);
  });

  it("stay text behind an apostrophe and in a cell formatted as text", async () => {
    await drive.set(await drive.range("B1"), "NumberFormat", [["@"]]);
    await drive.write("A1:B1", [["'01", "02"]]);
    expect(await drive.values("A1:B1")).toEqual([["01", "02"]]);
  });

  it("keep 14/14 as text, since it is no date in any language", async () => {
    await drive.write("A1", "14/14");
    expect(await drive.values("A1")).toEqual([["14/14"]]);
  });

  it.each(["1/2/2026", "2 - 4", "1.234", "1,5", "- Lưu", "12:30", "01/2025"])(
    "are refused where Excel's reading depends on the computer: %s",
    async (text) => {
      await expect(drive.write("A1", text)).rejects.toEqual(refused("NotImplemented"));
    },
  );

  it("are shown in the workbook's language", async () => {
    await drive.set(await drive.range("A1"), "NumberFormat", [["#,##0.0"]]);
    await drive.write("A1", 1809.5);
    expect(await drive.get(await drive.range("A1"), "Text")).toEqual([["1.809,5"]]);
  });
});

describe("formulas", () => {
  it("are calculated before their value is read, and come back as given", async () => {
    await drive.write("A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
    expect(await drive.values("A3")).toEqual([[3]]);
    expect(await drive.formulas("A1:A3")).toEqual([[1], [2], ["=SUM(A1:A2)"]]);
  });

  it("give 0 for a blank cell", async () => {
    await drive.write("B1", "=A1");
    expect(await drive.values("B1")).toEqual([[0]]);
  });

  it("hold no number for a text, and 0 for no empty text, however often a column is asked", async () => {
    const kinds: Json[] = ["=1-1", 0, "", '=""', '="2"', 2];
    await drive.write(
      "A1:E6",
      kinds.map((kind, row): Json[] => {
        const found = `INDEX($A$1:$A$6,${row + 1})`;
        return [kind, `=${found}=""`, `=${found}=0`, `=${found}=2`, `=${found}="2"`];
      }),
    );
    expect(await drive.values("B1:E6")).toEqual([
      [false, true, false, false],
      [false, true, false, false],
      [true, true, false, false],
      [true, false, false, false],
      [false, false, false, true],
      [false, false, true, false],
    ]);
  });

  it("are refused when they cannot be read or separate arguments with a semicolon", async () => {
    await expect(drive.write("A1", "=SUM(1")).rejects.toEqual(refused("InvalidArgument"));
    await expect(drive.write("A1", "=SUM(1;2)")).rejects.toEqual(refused("InvalidArgument"));
  });

  it("spill, and tell where to", async () => {
    await drive.write("A1:C1", [[1, "", 3]]);
    await drive.write("A3", '=IF(A1:C1="","",A1:C1)');
    expect(await drive.values("A3:C3")).toEqual([[1, "", 3]]);
    const spill = await drive.call(await drive.range("A3"), "GetSpillingToRangeOrNullObject");
    expect(await drive.get(spill, "Address")).toBe("Sheet1!A3:C3");
    expect(await drive.ask(await drive.range("A1"), "GetSpillingToRangeOrNullObject")).toBeNull();
  });

  it("find a range by its name", async () => {
    await drive.write("A1:C1", [[2025, 2026, 2027]]);
    await drive.ask(await drive.part(drive.book, "Names"), "Add", "NLB_CacNam", await drive.range("A1:C1"));
    await drive.write("A3", '=SUM(IF(NLB_CacNam<2026,"",NLB_CacNam))');
    expect(await drive.values("A3")).toEqual([[4053]]);
  });
});

describe("custom functions", () => {
  const seen: unknown[] = [];
  const echo = (_id: string, args: readonly unknown[]): Promise<CellValue> => {
    seen.push(args);
    return Promise.resolve(JSON.stringify(args.map((arg) => (arg === undefined ? "omitted" : arg))));
  };
  const parameters = [
    { name: "values", optional: false, matrix: true },
    { name: "due", optional: true, matrix: false },
    { name: "asOf", optional: true, matrix: false },
  ];

  beforeEach(() => {
    seen.length = 0;
    drive.model.registerFunctions([{ id: "ECHO", name: "NLB.ECHO", parameters }], echo);
  });

  it("get a blank cell as null and an omitted argument as undefined", async () => {
    await drive.write("A1:C1", [[1, "", "x"]]);
    await drive.write("A2", "=NLB.ECHO(A1:C1,,3)");
    await drive.model.settled();
    expect(await drive.values("A2")).toEqual([['[[[1,null,"x"]],"omitted",3]']]);
  });

  it("show #BUSY! until the answer is there", async () => {
    await drive.write("A2", "=NLB.ECHO(1)");
    expect(await drive.values("A2")).toEqual([["#BUSY!"]]);
    await drive.model.settled();
    expect(await drive.values("A2")).toEqual([['[[[1]],"omitted","omitted"]']]);
  });

  it("take arrays that formulas make on the way", async () => {
    await drive.table(
      "A1:D3",
      [
        ["Mã", "2025", "2026", "x"],
        ["a", 1, "", 0],
        ["b", 4, 5, 0],
      ],
      "SoLieu",
    );
    await drive.write("F1", '=NLB.ECHO(INDEX(SoLieu[[2025]:[2026]],MATCH("a",SoLieu[Mã],0),0))');
    await drive.write("F2", '=NLB.ECHO(IF(SoLieu[[2025]:[2026]]="","",SoLieu[[2025]:[2026]]))');
    await drive.model.settled();
    expect(seen).toContainEqual([[[1, null]], undefined, undefined]);
    expect(seen).toContainEqual([
      [
        [1, ""],
        [4, 5],
      ],
      undefined,
      undefined,
    ]);
  });

  it("are called again when a cell they read changes, and not otherwise", async () => {
    await drive.write("A1:B1", [[1, 1]]);
    await drive.write("A2", "=NLB.ECHO(A1)");
    await drive.model.settled();
    await drive.write("B1", 2);
    await drive.model.settled();
    expect(seen).toHaveLength(1);
    await drive.write("A1", 2);
    await drive.model.settled();
    expect(seen).toHaveLength(2);
    expect(await drive.values("A2")).toEqual([['[[[2]],"omitted","omitted"]']]);
  });

  it("pass on an error of a cell without being called", async () => {
    await drive.write("A1", "=1/0");
    await drive.write("A2", "=NLB.ECHO(A1)");
    await drive.model.settled();
    expect(await drive.values("A2")).toEqual([["#DIV/0!"]]);
    expect(seen).toHaveLength(0);
  });

  it("that are still under way when the workbook closes do no harm", async () => {
    let answer: (value: CellValue) => void = () => undefined;
    const signature = { id: "SLOW", name: "NLB.SLOW", parameters: [] };
    drive.model.registerFunctions([signature], () => new Promise((resolve) => (answer = resolve)));
    await drive.write("A1", "=NLB.SLOW()");
    expect(await drive.values("A1")).toEqual([["#BUSY!"]]);
    drive.model.dispose();
    answer(1);
    await new Promise(setImmediate);
  });

  it("spill an array and keep the message of an error", async () => {
    const signature = { id: "ROW", name: "NLB.ROW", parameters: [] };
    drive.model.registerFunctions([signature], () =>
      Promise.resolve([["Đạt", { error: "#NUM!" as const, message: "Mốc gốc bằng 0" }]]),
    );
    await drive.write("A1", "=NLB.ROW()");
    await drive.model.settled();
    expect(await drive.values("A1:B1")).toEqual([["Đạt", "#NUM!"]]);
    const sheetId = await drive.get(await drive.sheet(), "Id");
    expect(drive.model.messageAt(sheetId as string, 0, 1)).toBe("Mốc gốc bằng 0");
  });
});

describe("a formula's number format", () => {
  const formatOf = async (address: string) => drive.get(await drive.range(address), "NumberFormat");

  it("is that of the first cell it refers to, once, where the cell has none of its own", async () => {
    await drive.set(await drive.range("A1:B1"), "NumberFormat", [["0.0", "0%"]]);
    await drive.set(await drive.range("C2"), "NumberFormat", [["dd/mm/yyyy"]]);
    await drive.write("A2:C2", [["=1+SUM(A1:B1)", "=2*3", "=A1"]]);
    expect(await formatOf("A2:C2")).toEqual([["0.0", "General", "dd/mm/yyyy"]]);
    await drive.set(await drive.range("A1"), "NumberFormat", [["0.000"]]);
    expect(await formatOf("A2")).toEqual([["0.0"]]);
  });

  it("is text where that cell is text, so that the formula stays text when it is written again", async () => {
    await drive.set(await drive.range("A1"), "NumberFormat", [["@"]]);
    await drive.write("A1:A2", [["7"], ["=A1"]]);
    expect(await drive.values("A2")).toEqual([["7"]]);
    await drive.write("A2", [["=A1"]]);
    expect(await drive.values("A2")).toEqual([["=A1"]]);
  });
});

describe("a calculation", () => {
  it("asks again what hangs on the day of today, whatever changed, and nothing else", async () => {
    const asked: string[] = [];
    const one = { name: "x", optional: false, matrix: false };
    drive.model.registerFunctions(
      [
        { id: "AGE", name: "NLB.AGE", parameters: [one] },
        { id: "SAME", name: "NLB.SAME", parameters: [one] },
      ],
      (id) => {
        asked.push(id);
        return Promise.resolve(1);
      },
    );
    await drive.write("A1:B2", [
      ["=TODAY()", 5],
      ["=NLB.AGE(A1)", "=NLB.SAME(B1)"],
    ]);
    await drive.model.settled();
    asked.length = 0;
    await drive.write("D9", [["elsewhere"]]);
    await drive.model.settled();
    expect(asked).toEqual(["AGE"]);
  });
});

test("a lone value for all cells of a range is refused, for values, formulas and number formats", async () => {
  for (const name of ["Values", "Formulas", "NumberFormat"])
    for (const address of ["A1", "A1:B2"])
      await expect(drive.set(await drive.range(address), name, "General")).rejects.toMatchObject({
        code: "InvalidArgument",
      });
});
