/**
 * Figures that somebody parted from their table or their target, and workbooks in which a set-up or mending was stopped:
 * what was typed is found, nothing is laid beside it, and no finding comes back.
 */
import { columnLetters } from "../../src/sheets/a1/address";
import { columnIndex, tableRange } from "../../src/sheets/a1/tableRange";
import { figuresSheet } from "../../src/sheets/figures";
import { LAYOUT_KEY } from "../../src/repair/layoutSetting";
import { HostError } from "../../workbench/host/contract";
import { mendable, whole } from "./bending";
import { type Desk, good, openDesk } from "./desk";
import { SMALL, SMALL_DESK } from "./small";

const silent = () => undefined;
const FIGURE = 77.5;
const SHEET = "Số liệu";

const { table } = figuresSheet(SMALL, 2026);
if (!table) throw new Error("The sheet of the figures has a table.");
const AREA = tableRange(table);
const [, LAST = ""] = AREA.split(":");
const HEADER = table.headerRow;
const TITLES = table.columns.map(({ name }) => name);
const columnOf = (title: string) => columnLetters(columnIndex(table, title));

type Bend = (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => void;

const bendBook = (desk: Desk, bend: Bend) =>
  desk.addin.Excel.run(async (context) => {
    bend(context.workbook.worksheets, context.workbook);
    await context.sync();
  });

const sheetNames = (desk: Desk) =>
  desk.addin.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const check = async (desk: Desk) => good(await desk.actions.check());
const codes = async (desk: Desk) => (await check(desk)).map(({ code }) => code).sort();
const mendAll = async (desk: Desk) =>
  good(await desk.actions.mend(mendable(await check(desk)), silent)).left.map(({ code }) => code);

async function openBook(): Promise<Desk> {
  const desk = await openDesk(SMALL_DESK);
  good(await desk.actions.setUp(silent));
  await desk.enter("SoLieu", "D01B", { "TH 2026": FIGURE });
  await desk.enter("SoLieu", "D02", { "TH 2026": "=1.5*2" });
  return desk;
}

let desk: Desk;
afterEach(() => desk.close());

test("a table made smaller is told with the rows outside it, and gets them back with what is typed in them", async () => {
  desk = await openBook();
  const before = await whole(desk);
  await bendBook(desk, (_, { tables }) =>
    tables.getItem("SoLieu").resize(`A${HEADER}:${LAST.replace(/\d+/, "")}${HEADER + 2}`),
  );
  expect(await check(desk)).toMatchObject([
    { code: "rows-outside", proposed: true, detail: { codes: "D01C, D02" } },
  ]);
  expect(await mendAll(desk)).toEqual([]);
  expect(await whole(desk)).toEqual(before);
});

test("rows of the table below it, apart, are told and left alone", async () => {
  desk = await openBook();
  const row = HEADER + table.rows.length + 3;
  await bendBook(desk, (sheets) => (sheets.getItem(SHEET).getRange(`A${row}`).values = [["D01B"]]));
  expect(await check(desk)).toMatchObject([
    { code: "rows-apart", mendable: false, detail: { codes: "D01B", address: `A${row}` } },
  ]);
});

test.each<readonly [string, Bend]>([
  [
    "with a blank row in it",
    (sheets, { tables }) => {
      tables.getItem("SoLieu").convertToRange();
      sheets
        .getItem(SHEET)
        .getRange(`${HEADER + 2}:${HEADER + 2}`)
        .insert("Down");
    },
  ],
  [
    "pushed 25 rows down",
    (sheets, { tables }) => {
      tables.getItem("SoLieu").convertToRange();
      sheets
        .getItem(SHEET)
        .getRange(`${HEADER}:${HEADER + 24}`)
        .insert("Down");
    },
  ],
])("a table turned into cells, %s, is found, and no set-up lays a second one", async (_what, bend) => {
  desk = await openBook();
  await bendBook(desk, bend);
  expect(await desk.actions.setUp(silent)).toMatchObject({
    fault: { code: "table-gone", detail: { table: "SoLieu", sheet: SHEET } },
  });
  expect(await codes(desk)).toContain("table-gone");
  await mendAll(desk);
  expect(await desk.row("SoLieu", "D01B")).toMatchObject({ "TH 2026": FIGURE });
  expect((await desk.row("TinhHinh", "D01B"))["TH năm"]).toBe(FIGURE);
});

test("titles with letters composed otherwise are the same titles, and translated ones do not make the table a stranger's", async () => {
  desk = await openBook();
  const titles = (of: (title: string, place: number) => string) =>
    bendBook(
      desk,
      (_, { tables }) => (tables.getItem("SoLieu").getHeaderRowRange().values = [TITLES.map(of)]),
    );
  await titles((title) => title.normalize("NFD"));
  expect(new Set((await check(desk)).map(({ code, proposed }) => `${code} ${proposed}`))).toEqual(
    new Set(["title-changed true"]),
  );
  await titles((_, place) => `Column ${place + 1}`);
  expect(await codes(desk)).toContain("title-unsure");
  good(await desk.actions.setUp(silent));
  expect((await sheetNames(desk)).filter((name) => name.startsWith(SHEET))).toEqual([SHEET]);
});

test("a defined name called as a table is named before anything is laid, and nothing is in the way once it is gone", async () => {
  desk = await openDesk(SMALL_DESK);
  await bendBook(desk, (sheets, { names }) => void names.add("SOLIEU", sheets.getFirst().getRange("B2")));
  const before = await desk.everything();
  expect(await desk.actions.setUp(silent)).toMatchObject({
    fault: { code: "name-taken", detail: { name: "SOLIEU" } },
  });
  expect(await desk.everything()).toEqual(before);
  await bendBook(desk, (_, { names }) => names.getItem("SOLIEU").delete());
  good(await desk.actions.setUp(silent));
  expect(await codes(desk)).toEqual([]);
});

test("a name that became a value is named by what reads it, and mending keeps the value", async () => {
  desk = await openBook();
  await bendBook(desk, (_, { names }) => {
    names.getItem("NLB_NamBaoCao").delete();
    names.add("nlb_nambaocao", "=2031");
  });
  expect(await desk.actions.readStatus()).toMatchObject({
    fault: { code: "name-no-cells", detail: { formula: "=2031" } },
  });
  expect(await mendAll(desk)).toEqual([]);
  expect(good(await desk.actions.readStatus())?.reportingYear).toBe(2026);
  expect(JSON.stringify(await desk.values("Giữ lại", "A2:F2"))).toContain("=2031");
});

describe("mending refuses before it writes, and says what is in the way:", () => {
  const loseRow = () =>
    bendBook(desk, (_, { tables }) => tables.getItem("SoLieu").rows.getItemAt(0).delete());
  const refused = async () => {
    const before = await desk.everything();
    const answer = await desk.actions.mend(mendable(await check(desk)), silent);
    expect(await desk.everything()).toEqual(before);
    return answer;
  };

  test("a filter", async () => {
    desk = await openBook();
    await loseRow();
    await bendBook(desk, (_, { tables }) =>
      tables.getItem("SoLieu").columns.getItem("Mã").filter.applyValuesFilter(["D01B"]),
    );
    expect(await refused()).toMatchObject({ fault: { code: "table-filtered", detail: { sheet: SHEET } } });
  });

  test("another table that would be torn", async () => {
    desk = await openBook();
    await loseRow();
    const row = HEADER + 20;
    await bendBook(desk, (sheets) => {
      const right = columnLetters(TITLES.length);
      const area = `${columnOf(TITLES.at(-1) ?? "")}${row}:${right}${row + 1}`;
      sheets.getItem(SHEET).getRange(area).values = [
        ["a", "b"],
        [1, 2],
      ];
      sheets.getItem(SHEET).tables.add(area, true).name = "BangKhac";
    });
    expect(await refused()).toMatchObject({
      fault: { code: "table-in-the-way", detail: { table: "BangKhac", sheet: SHEET } },
    });
  });

  test("a workbook whose structure is protected", async () => {
    desk = await openBook();
    await bendBook(desk, (sheets, { protection }) => {
      sheets.getItem("Nhiệm vụ").delete();
      protection.protect();
    });
    expect(await refused()).toMatchObject({ fault: { code: "workbook-protected" } });
  });
});

test.each([
  ["cells", "ErrorAlert", "half-done"],
  ["pages", "SetPrintArea", "pages-left"],
])(
  "a mending killed at the %s of a sheet it lays again is gone on with: no torso stands beside a second sheet",
  async (_, stopped, code) => {
    desk = await openBook();
    const before = await whole(desk);
    await bendBook(desk, (sheets) => sheets.getItem("Nhiệm vụ").delete());
    const items = mendable(await check(desk));
    desk.addin.host.faults = {
      action: ({ Name }) =>
        Name === stopped ? new HostError("GeneralException", "The host fails on purpose.", 500) : undefined,
    };
    expect(await desk.actions.mend(items, silent)).toMatchObject({ fault: { code } });
    desk.addin.host.faults = {};
    expect(await codes(desk)).toEqual(["set-up-unfinished"]);
    expect(await mendAll(desk)).toEqual([]);
    expect(await whole(desk)).toEqual(before);
    const settings = await desk.addin.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem(LAYOUT_KEY).load("value");
      await context.sync();
      return setting.value as object;
    });
    expect(settings).not.toHaveProperty("laying");
  },
);

test("what is kept stands on “Giữ lại” once, though the mending had to be begun again", async () => {
  desk = await openBook();
  await bendBook(desk, (sheets) => {
    sheets.getItem("Tình hình").getRange("E4:E5").values = [["của tôi"], ["=5+5"]];
  });
  const items = mendable(await check(desk));
  let failures = 1;
  desk.addin.host.faults = {
    action: ({ Name }) =>
      Name === "CopyFrom" || Name === "Formulas"
        ? failures-- > 0
          ? new HostError("GeneralException", "The host fails on purpose.", 500)
          : undefined
        : undefined,
  };
  await desk.actions.mend(items, silent);
  desk.addin.host.faults = {};
  good(await desk.actions.mend(mendable(await check(desk)), silent));
  const kept = (await desk.values("Giữ lại", "F2:F6")).flat().filter((content) => content !== "");
  expect(kept.sort()).toEqual(["=5+5", "của tôi"]);
});

test("an adjustment that was interrupted and is made again stands in the journal once", async () => {
  desk = await openBook();
  const adjustment = {
    table: "ChiTieu",
    code: "D01A",
    cells: { "Mục tiêu": "> 99" },
    journal: [{ Mã: "D01A", "Nội dung": "Mục tiêu", Mới: "> 99", "Từ năm": 2028, "Số văn bản": "12-NQ/ĐU" }],
  } as const;
  let writes = 0;
  desk.addin.host.faults = {
    action: ({ Name, ActionType }) =>
      Name === "Values" && ActionType === 4 && ++writes === 2
        ? new HostError("GeneralException", "The host fails on purpose.", 500)
        : undefined,
  };
  expect(await desk.actions.write([adjustment])).toMatchObject({ fault: { code: "half-done" } });
  desk.addin.host.faults = {};
  good(await desk.actions.write([adjustment]));
  const rows = (await desk.values("Nhật ký", "A1:G20")).filter(([code]) => code === "D01A");
  expect(rows).toHaveLength(1);
});

test("tables that share titles are told apart where several were turned into cells", async () => {
  desk = await openBook();
  const before = await whole(desk);
  await bendBook(desk, (_, { tables }) => {
    for (const name of ["TinhHinh", "SoLieu", "ChiTieu"]) tables.getItem(name).convertToRange();
  });
  expect((await codes(desk)).filter((code) => code === "table-gone")).toHaveLength(3);
  await mendAll(desk);
  expect(await mendAll(desk)).toEqual([]);
  expect(await whole(desk)).toEqual(before);
});
