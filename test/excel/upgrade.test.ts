import { readFileSync } from "node:fs";
import { join } from "node:path";
import { standardSheets } from "../../src/sheets/standard";
import type { SheetDefinition } from "../../src/sheets/types";
import { laySheets } from "../../src/excel/write/lay";
import { mendable } from "./bending";
import { type Desk, good, openDesk } from "./desk";
import { SMALL, SMALL_DESK } from "./small";

const silent = () => undefined;

/** The sheets as an earlier layout laid them for the first rows of the programme, kept as they were. */
const layoutIn = (file: string) =>
  JSON.parse(readFileSync(join(__dirname, "layouts", `${file}.json`), "utf8"), (key, value: unknown) =>
    // A look that has gone since.
    key === "look" && value === "legend" ? "chip" : value,
  ) as readonly SheetDefinition[];

const today = standardSheets(SMALL, 2026);

async function openLayout(file: string, version: number): Promise<Desk> {
  const desk = await openDesk(SMALL_DESK);
  await desk.addin.Excel.run(async (context) => {
    const placed = layoutIn(file).map((definition) => ({ definition, sheetName: definition.name }));
    await laySheets(context, placed, new Set());
    context.workbook.worksheets.getItem("Tình hình").activate();
    if (version > 1) context.workbook.settings.add("NLB.Layout", { version });
    await context.sync();
  });
  return desk;
}

/** What people typed under the titles of that layout, and the titles under which it has to be found. */
const TYPED = [
  ["SoLieu", "D01A", { "TH 2025": 88.5, "KH 2026": 90, "Ghi chú": "theo báo cáo quý", Nguồn: "BC 12" }, {}],
  [
    "SoLieu",
    "D01B",
    { "Đánh giá chính thức": "Đi lùi", "Lý do": "đánh giá của cấp trên" },
    { "Lý do": "Lý do đánh giá chính thức" },
  ],
  ["ChiTieu", "D01B", { "Cơ quan chủ trì": "Văn phòng" }, {}],
  [
    "ChiTieu",
    "D01A",
    { "Điều khoản": "II.1.2.1(9)", Chiều: "lên" },
    { "Điều khoản": "Mục", Chiều: "Xu hướng mong muốn" },
  ],
  ["MocThoiGian", "M01", { "Ngày hoàn thành": 45995, "Ghi chú": "xong sớm" }, {}],
  ["NhiemVu", "NV01", { "Trạng thái": "Đang thực hiện" }, {}],
] as const;

const newTitle = (renamed: Readonly<Record<string, string>>, title: string) => renamed[title] ?? title;

/** Types the code of the target whose road the guide charts; as text: as a formula it would give an error. */
const chartOf = (desk: Desk, code: string) =>
  desk.addin.Excel.run(async (context) => {
    context.workbook.names.getItem("NLB_ChiTieuXem").getRange().values = [[code]];
    await context.sync();
  });

interface Shape {
  /** The formula of each column, by its title; "" where it has none. */
  readonly formulas: Record<string, Record<string, unknown>>;
  /** Cells above each table. */
  readonly heads: Record<string, unknown[][]>;
  readonly names: Record<string, unknown>;
}

/** What a layout is, without what is typed and without the words of the programme. */
const shapeOf = (desk: Desk): Promise<Shape> =>
  desk.addin.Excel.run(async (context) => {
    const { tables, names } = context.workbook;
    tables.load("items/name");
    names.load("items/name,items/formula");
    await context.sync();
    const found = tables.items.map((table) => {
      const header = table.getHeaderRowRange().load("values,rowIndex");
      const first = table.getDataBodyRange().getRow(0).load("formulas");
      return { name: table.name, table, header, first };
    });
    await context.sync();
    const heads = found.map(({ table, header }) =>
      table.worksheet.getRangeByIndexes(0, 0, header.rowIndex, 45).load("formulas"),
    );
    await context.sync();
    const isFormula = (cell: unknown) => typeof cell === "string" && cell.startsWith("=");
    const rowOf = (cells: unknown) => (cells as unknown[][])[0] ?? [];
    return {
      formulas: Object.fromEntries(
        found.map(({ name, header, first }) => {
          const [titles, cells] = [rowOf(header.values), rowOf(first.formulas)];
          return [
            name,
            Object.fromEntries(titles.map((title, at) => [title, isFormula(cells[at]) ? cells[at] : ""])),
          ];
        }),
      ),
      heads: Object.fromEntries(
        found.map(({ name }, place) => [name, (heads[place]?.formulas ?? []) as unknown[][]]),
      ),
      names: Object.fromEntries(names.items.map(({ name, formula }) => [name, formula as unknown])),
    };
  });

let wanted: Shape;
beforeAll(async () => {
  const fresh = await openDesk(SMALL_DESK);
  good(await fresh.actions.setUp(silent));
  wanted = await shapeOf(fresh);
  fresh.close();
});

describe.each([
  ["first", 1],
  ["c49e0d0", 2],
] as const)("a workbook of the layout %s", (file, version) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openLayout(file, version);
    for (const [table, code, cells] of TYPED) await desk.enter(table, code, cells);
    await chartOf(desk, "'=D01B");
    good(await desk.actions.setReportingYear(2028));
    await desk.type("Hướng dẫn", "B20", [["Liên hệ: phòng Tổng hợp"]]);
  });
  afterAll(() => desk.close());

  test("is told to be of an older layout, and mending all of it leaves nothing to mend", async () => {
    const items = good(await desk.actions.check());
    expect(items[0]).toMatchObject({ code: "layout-old", detail: { version } });
    // A cell of the programme that is blank may be somebody's choice.
    const unticked = items.filter(({ mendable: can, proposed }) => can && !proposed);
    expect(unticked.filter(({ code }) => code !== "constants-missing")).toEqual([]);
    const { left } = good(await desk.actions.mend(mendable(items), silent));
    expect(left).toEqual([]);
    // The year somebody chose stays chosen, though its cell was written anew.
    expect(good(await desk.actions.readStatus())?.reportingYear).toBe(2028);
    good(await desk.actions.setReportingYear(2026));
    expect((await desk.row("TinhHinh", "D01A"))["STT"]).toBe("1.1");
    expect(desk.addin.internalErrors).toEqual([]);
  });

  test("has the titles, formulas, words above the tables and names of today then", async () => {
    const shape = await shapeOf(desk);
    // A column that is no longer made stays, since people's formulas may name it.
    expect(shape.formulas).toEqual({
      ...wanted.formulas,
      ChiTieu: { ...wanted.formulas["ChiTieu"], "Trị số mục tiêu": "" },
    });
    // Earlier layouts had more rows above their tables and a column more, which stay, blank.
    const withoutBlank = (rows: readonly unknown[][]) =>
      rows.map((row) => row.filter((cell) => cell !== "")).filter((row) => row.length > 0);
    for (const [name, head] of Object.entries(wanted.heads))
      expect(withoutBlank(shape.heads[name] ?? [])).toEqual(withoutBlank(head));
    expect(Object.keys(shape.names).sort()).toEqual(Object.keys(wanted.names).sort());
  });

  test.each(TYPED)(
    "keeps what was typed in %s of %s, under its new title where that changed",
    async (table, code, cells, renamed) => {
      const row = await desk.row(table, code);
      for (const [title, content] of Object.entries(cells))
        expect([title, row[newTitle(renamed, title)]]).toEqual([title, content]);
    },
  );

  test("keeps what was typed where today's layout has other texts", async () => {
    const kept = await desk.values("Giữ lại", "B2:F60");
    // Formulas of that layout are kept as the check keeps any that differ from today's.
    expect(kept.filter((row) => row[0] !== "" && !String(row[4]).startsWith("="))).toEqual([
      // The name of the commune's party, which that layout wrote there, might as well be somebody's own.
      ...(version > 1 ? [["Tình hình", "A1", "", "", "ĐẢNG BỘ XÃ NGUYỄN LƯƠNG BẰNG"]] : []),
      ["Hướng dẫn", "B20", "", "", "Liên hệ: phòng Tổng hợp"],
    ]);
  });

  test("shows what today's layout shows, in the order that layout had, and nothing above it", async () => {
    const seen = await desk.addin.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("TinhHinh");
      const header = table.getHeaderRowRange().load("values,rowIndex,columnCount");
      await context.sync();
      const columns = Array.from({ length: header.columnCount }, (_, column) =>
        header.getColumn(column).load("columnHidden"),
      );
      const above = table.worksheet.getRangeByIndexes(0, 0, header.rowIndex - 2, 1).load("rowHidden");
      await context.sync();
      const titles = (header.values as string[][])[0] ?? [];
      return { titles: titles.filter((_, column) => !columns[column]?.columnHidden), above: above.rowHidden };
    });
    expect(seen).toEqual({
      titles: [
        "Mã",
        "Chỉ tiêu",
        "ĐVT",
        "Mục tiêu",
        "Năm đích",
        "TH năm",
        "So với năm trước",
        "Đánh giá",
        "TH/mục tiêu (%)",
        "Ký hiệu",
        "Lý do ngắn",
      ],
      above: true,
    });
  });

  test("colours the words of today", async () => {
    const status = today.find(({ id }) => id === "TinhHinh");
    const rules = await desk.addin.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Tình hình").getRange().conditionalFormats;
      formats.load("items/type");
      await context.sync();
      return formats.items.length;
    });
    // One more for the bars.
    expect(rules).toBe((status?.colourRules.length ?? 0) + 1);
  });

  test("follows the journal from then on", async () => {
    await desk.enter("ChiTieu", "D01A", { "Mục tiêu": "> 95" });
    // The first layout had no journal.
    await desk.type("Nhật ký", version > 1 ? "A6:F6" : "A4:F4", [
      ["D01A", "", "Mục tiêu", "> 90", "> 95", 2027],
    ]);
    expect((await desk.row("TinhHinh", "D01A"))["Mục tiêu"]).toBe("> 90");
    good(await desk.actions.setReportingYear(2027));
    expect((await desk.row("TinhHinh", "D01A"))["Mục tiêu"]).toBe("> 95");
  });
});

describe("a workbook of the layout 70b9229, before tasks had a day of their own", () => {
  const typed = {
    "Trạng thái": "Đang thực hiện",
    "Sản phẩm": "Kế hoạch số 12",
    "Minh chứng": "https://luutru.example/12.pdf",
    "Ghi chú": "chờ góp ý",
  };
  let desk: Desk;
  beforeAll(async () => {
    desk = await openLayout("70b9229", 4);
    await desk.enter("NhiemVu", "NV01", typed);
    await desk.enter("NhiemVu", "TN04", { "Năm 2026": "x" });
    await desk.enter("SoLieu", "D01A", { "TH 2025": 88.5 });
  });
  afterAll(() => desk.close());

  test("is mended whole, and nothing of ours is taken for something typed", async () => {
    const items = good(await desk.actions.check());
    expect(items[0]).toMatchObject({ code: "layout-old", detail: { version: 4 } });
    const { left, kept } = good(await desk.actions.mend(mendable(items), silent));
    expect(left).toEqual([]);
    // A formula of a column that changed is kept once, as any that differs from today's; nothing else is.
    const rows = (await desk.values("Giữ lại", "B2:F90")).filter(([sheet]) => sheet !== "");
    expect(rows.length).toBe(kept);
    expect(
      rows.filter(([, , , column, content]) => column === "" || !String(content).startsWith("=")),
    ).toEqual([]);
    const shape = await shapeOf(desk);
    expect(shape.formulas).toEqual(wanted.formulas);
    expect(shape.heads).toEqual(wanted.heads);
  });

  test("keeps what was typed in tasks, and judges them by a last day from then on", async () => {
    expect(await desk.row("NhiemVu", "NV01")).toMatchObject(typed);
    expect(await desk.row("NhiemVu", "TN04")).toMatchObject({ "Năm 2026": "x" });
    await desk.enter("NhiemVu", "NV01", { "Hạn cuối": 46091, "Ngày hoàn thành": 46093 });
    expect((await desk.row("NhiemVu", "NV01"))["Tình trạng thực hiện"]).toBe("Hoàn thành chậm 2 ngày");
    expect((await desk.row("SoLieu", "D01A"))["TH 2025"]).toBe(88.5);
  });
});
