/** The leader's page tells what the other sheets, the pane and the domain tell. */
import "./hucre";
import fc from "fast-check";
import { attention, needsAttention } from "../../src/domain/attention";
import { toSerial } from "../../src/domain/calendar";
import type { FigureRow, TypedFigure } from "../../src/domain/figureRow";
import { COUNT_BASES, type CountBase, tally } from "../../src/domain/tally";
import { COLOUR_GROUPS, VERDICTS, verdictOf, verdictRow } from "../../src/domain/verdict";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { addressOf, placeAt } from "../../src/sheets/a1/address";
import { BASE_WORDS } from "../../src/sheets/counting";
import { serialOf } from "../../src/sheets/lookups";
import { standardSheets } from "../../src/sheets/standard";
import { type Cell, isError } from "../../src/domain/cell";
import type { Constant, Look, SheetDefinition } from "../../src/sheets/types";
import { plainSheets } from "../../src/plain/plain";
import { calculate } from "../../src/xlsx/calculate/calculate";
import { withFigures } from "../../src/xlsx/withFigures";
import { shownOn } from "./made";

const TODAY = toSerial({ year: 2026, month: 11, day: 29 });

const sheetOf = (sheets: readonly SheetDefinition[], id: SheetDefinition["id"]): SheetDefinition => {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};

/** What a cell shows as text. */
const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell === null ? "" : isError(cell) ? cell.error : String(cell);

/** What the sheets show, by calculating them once. */
function pageOf(sheets: readonly SheetDefinition[], shown = shownOn(sheets, TODAY)) {
  const overview = sheetOf(sheets, "TongQuan");
  const value = (row: number, column: number) => shown(overview.name, row, column);
  /** What the cells of all blocks with a look show, block by block. */
  const looking = (look: Look) =>
    overview.blocks
      .filter((block) => block.look === look)
      .map(({ at, cells }) => {
        const { row, column } = placeAt(at);
        return cells.map((line, down) => line.map((_, right) => value(row + down, column + right)));
      });
  /** What stands under a title, one cell a row, as many as the block there has. */
  const under = (title: string) => {
    const head = overview.blocks.find(({ look, cells }) => look === "header" && cells[0]?.[0] === title);
    const { row, column } = placeAt(head?.at ?? "");
    const list = overview.blocks.find(({ at }) => at === addressOf({ row: row + 1, column }));
    return (list?.cells ?? []).map((_, down) => value(row + 1 + down, column));
  };
  const column = (table: SheetDefinition["id"], title: string) => {
    const { name, table: own } = sheetOf(sheets, table);
    const place = own?.columns.findIndex((one) => one.name === title) ?? -1;
    return (own?.rows ?? []).map((_, row) => shown(name, (own?.headerRow ?? 0) + row, place));
  };
  return { overview, value, looking, under, column };
}

const FIGURES: Readonly<Record<string, readonly TypedFigure[]>> = {
  D01A: [95, 96.2, 97],
  D01B: [93, 89.6, 91],
  D01C: ["Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành nhiệm vụ"],
  D02: [2.1, 3.4, 3],
  D07B: ["Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
  K02: [1850, 1992, 2300],
  K02C: [300, 297, 299],
  K04: [93, 103, 114],
  K05B: [96, 93.8, 97],
  K06C: [8.2, 9.1, 9.2],
  K08A: [68, 71, 73],
  K09: [41, 40.2, 43],
  K12B: ["14/14", "14/14", "13/14"],
  K15: [38, 31, 0],
};
const rows: readonly FigureRow[] = Object.entries(FIGURES).flatMap(([code, figures]) =>
  figures.map((figure, place) => ({ code, year: 2025 + place, figures: [null, null, figure] as const })),
);
const workbookOf = (year: number, programme: Programme = PROGRAMME) =>
  withFigures(standardSheets(programme, year), rows);

/** The sheets with texts typed over a column. */
const typedOver = (
  sheets: readonly SheetDefinition[],
  id: SheetDefinition["id"],
  title: string,
  texts: readonly Constant[],
): readonly SheetDefinition[] =>
  sheets.map((sheet) => {
    const place = sheet.table?.columns.findIndex(({ name }) => name === title) ?? -1;
    if (sheet.id !== id || !sheet.table) return sheet;
    const typed = sheet.table.rows.map((cells, row) =>
      cells.map((cell, column) => (column === place ? (texts[row] ?? null) : cell)),
    );
    return { ...sheet, table: { ...sheet.table, rows: typed } };
  });

const withBase = (sheets: readonly SheetDefinition[], base: CountBase): readonly SheetDefinition[] =>
  sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.cells[0]?.[0] === BASE_WORDS.item ? { ...block, cells: [[BASE_WORDS[base]]] } : block,
    ),
  }));

const numbers = (cells: readonly unknown[]) => cells.map(Number);
const sum = (cells: readonly unknown[]) => numbers(cells).reduce((all, one) => all + one, 0);

describe("tiles, groups and chips", () => {
  const { targets } = PROGRAMME;
  const words = fc.array(fc.constantFrom(...VERDICTS.map(({ word }) => word), "#LỖI"), {
    minLength: targets.length,
    maxLength: targets.length,
  });
  const official = fc.array(fc.constantFrom("", "", "", "Đạt", "Chậm tiến độ", "Cơ bản đạt"), {
    minLength: targets.length,
    maxLength: targets.length,
  });

  test("count by either base what the domain counts, agree with one another, and add up to all targets", () => {
    fc.assert(
      fc.property(words, official, fc.constantFrom(...COUNT_BASES), (verdicts, decided, base) => {
        const plain = withBase(standardSheets(PROGRAMME, 2028), base);
        const sheets = typedOver(
          typedOver(plain, "TinhHinh", "Đánh giá", verdicts),
          "SoLieu",
          "Đánh giá chính thức",
          decided,
        );
        const shown = calculate(sheets, TODAY);
        const { looking, under } = pageOf(sheets, shown);
        const counted = tally(
          targets.map(({ clause, dueYear }, place) => ({
            verdict: verdictOf(verdicts[place] ?? "") ?? null,
            officialVerdict: decided[place] ?? "",
            clause,
            dueYear,
          })),
          2028,
          base,
        );
        const tiles = numbers(looking("tile").flat(2));
        const [green, blue, yellow, orange, red, grey] = tiles;
        expect({ green, blue, yellow, grey }).toEqual({
          green: counted.exceeded + counted.met,
          blue: counted.ongoing.onTrack,
          yellow: counted.ongoing.slow + counted.nearly,
          grey: counted.open + counted.unread,
        });
        expect((orange ?? 0) + (red ?? 0)).toBe(counted.ongoing.atRisk + counted.missed - counted.nearly);
        expect(sum(tiles)).toBe(counted.total);

        const ofGroups = under("Số");
        expect(sum(ofGroups)).toBe(counted.total);
        const classes = COLOUR_GROUPS.map(({ verdicts: those }) =>
          under(those.map((verdict) => verdictRow(verdict).symbol).join("")),
        );
        expect(classes.map(sum)).toEqual(tiles);
        ofGroups.forEach((count, row) => expect(sum(classes.map((cells) => cells[row]))).toBe(count));

        const chips = sheetOf(sheets, "TinhHinh").blocks.filter(({ look }) => look === "chip");
        const told = chips.map(({ at }) => {
          const { row, column } = placeAt(at);
          return Number(/\d+$/.exec(textOf(shown("Tình hình", row, column)))?.[0]);
        });
        expect(told).toEqual(tiles);
      }),
      { numRuns: 12 },
    );
  });

  test("count components where the programme numbers no item, whatever is chosen", () => {
    const loose = PROGRAMME.targets.slice(0, 5).map((target) => ({ ...target, clause: "II.1" }));
    const { looking } = pageOf(workbookOf(2026, { ...PROGRAMME, targets: loose, notes: {} }));
    expect(sum(looking("tile").flat(2))).toBe(5);
  });
});

describe("the years of the term", () => {
  const sheets = workbookOf(2027);
  const { looking, column } = pageOf(sheets);
  const [heat = []] = looking("heat");

  test("a past year shows the word that the status sheet had when it was the reporting year", () => {
    for (const year of [2025, 2026]) {
      const then = pageOf(workbookOf(year));
      expect(column("TinhHinh", `Đánh giá ${year}`)).toEqual(then.column("TinhHinh", "Đánh giá"));
    }
  });

  test("the reporting year shows the official verdict where there is one; past years are not touched by it", () => {
    const decided = PROGRAMME.targets.map(({ code }) => (code === "K02C" ? "Đạt" : ""));
    const official = pageOf(typedOver(sheets, "SoLieu", "Đánh giá chính thức", decided));
    const place = PROGRAMME.targets.findIndex(({ code }) => code === "K02C");
    expect(official.column("TinhHinh", "Đánh giá 2027")[place]).toBe("Đạt");
    expect(official.column("TinhHinh", "Đánh giá 2026")).toEqual(column("TinhHinh", "Đánh giá 2026"));
  });

  test("a year before a change of target is judged by what was in force then", () => {
    const lowered = sheets.map((sheet) => {
      if (sheet.table?.name !== "NhatKy") return sheet;
      const line: Record<string, Constant> = {
        Mã: "K09",
        "Nội dung": "Mục tiêu",
        Cũ: "> 40",
        "Từ năm": 2027,
      };
      return {
        ...sheet,
        table: { ...sheet.table, rows: [sheet.table.columns.map(({ name }) => line[name] ?? null)] },
      };
    });
    const place = PROGRAMME.targets.findIndex(({ code }) => code === "K09");
    const changed = pageOf(lowered);
    expect(changed.column("TinhHinh", "Đánh giá 2026")[place]).toBe("Đạt");
    expect(changed.column("TinhHinh", "Đánh giá 2027")[place]).toBe(column("TinhHinh", "Đánh giá")[place]);
  });

  test("every cell has the symbol of its word; years to come are blank but for the due year", () => {
    const years = [2025, 2026, 2027, 2028, 2029, 2030];
    years.forEach((year, down) => {
      const words = column("TinhHinh", `Đánh giá ${year}`);
      PROGRAMME.targets.forEach(({ dueYear }, right) => {
        const verdict = verdictOf(textOf(words[right]));
        const symbol = verdict ? verdictRow(verdict).symbol : dueYear === year ? "◎" : "";
        expect([year, right, heat[down]?.[right]]).toEqual([year, right, symbol]);
        expect(verdict === undefined).toBe(year > 2027);
      });
    });
  });

  test("a copy without the add-in keeps the words of past years, and judges the reporting year", () => {
    const shown = shownOn(sheets, TODAY);
    const copies = plainSheets(sheets, shown) as readonly SheetDefinition[];
    const plain = pageOf(copies, calculate(copies, TODAY));
    expect(plain.looking("heat")).toEqual(looking("heat"));
    const titles = copies.flatMap(({ table }) => (table?.name === "TinhHinh" ? table.columns : []));
    expect(titles.find(({ name }) => name === "Đánh giá 2026")?.formula).toBeUndefined();
    expect(titles.find(({ name }) => name === "Đánh giá 2027")?.formula).not.toContain("NLB.");
    expect(JSON.stringify(copies)).toContain("các năm trước năm báo cáo");
  });
});

describe("the targets to look at first", () => {
  const sheets = workbookOf(2026);
  const { under, column, overview } = pageOf(sheets);

  test("stand in the order of attention, then of the due year, then of the sheet", () => {
    const words = column("TinhHinh", "Đánh giá áp dụng");
    const alarming = PROGRAMME.targets
      .map(({ code, name, dueYear }, row) => ({
        code,
        name,
        due: dueYear ?? Infinity,
        verdict: verdictOf(textOf(words[row])),
      }))
      .filter(({ verdict }) => verdict && needsAttention(verdict))
      .sort(
        (one, other) =>
          attention(one.verdict ?? null) - attention(other.verdict ?? null) || one.due - other.due,
      )
      .slice(0, 10);
    expect(alarming.length).toBeGreaterThan(5);
    const shown = under("Chỉ tiêu").map((text) => textOf(text).split(" ")[0]);
    expect(shown.filter((code) => code !== "")).toEqual(alarming.map(({ code }) => code));
  });

  test("say where they stand, by how much, why, and whose turn it is", () => {
    const place = under("Chỉ tiêu").findIndex((text) => textOf(text).startsWith("D07B "));
    expect(under("Đánh giá")[place]).toBe("✖ Không đạt");
    expect(under("TH")[place]).toBe("HTNV");
    expect(under("Mục tiêu")[place]).toBe("HTTNV trở lên");
    const row = PROGRAMME.targets.findIndex(({ code }) => code === "D07B");
    expect(under("Vì sao")[place]).toBe(column("TinhHinh", "Lý do ngắn")[row]);
    expect(textOf(under("Chủ trì")[place])).toContain("Cơ quan Uỷ ban Mặt trận");
    const growth = under("Chỉ tiêu").findIndex((text) => textOf(text).startsWith("K02C "));
    expect([under("TH")[growth], under("Mục tiêu")[growth]]).toEqual(["297 tỷ đồng", "≥ 10 %/năm"]);
  });

  test("lead to their row of the status sheet", () => {
    const links = overview.blocks.find(({ look }) => look === "link")?.cells.flat() ?? [];
    expect(links).toHaveLength(10);
    for (const link of links)
      expect(JSON.stringify(link)).toContain(`HYPERLINK(\\"#'Tình hình'!A\\"&(ROW(TinhHinh[#Headers])+`);
  });

  test("one line says so where there are none", () => {
    const { under: calm } = pageOf(standardSheets(PROGRAMME, 2026));
    expect(calm("Chỉ tiêu")[0]).toBe("Không có chỉ tiêu nào chậm, khó hoàn thành hoặc không đạt.");
    expect(calm("Chỉ tiêu").slice(1)).toEqual(Array.from({ length: 9 }, () => ""));
  });
});

describe("what is due and what is owed", () => {
  const last = (day: string) => serialOf(day) ?? 0;

  test("dates that are past or fall in 90 days stand first to last; done ones and those of verdicts go", () => {
    const sheets = typedOver(
      workbookOf(2027),
      "MocThoiGian",
      "Ngày hoàn thành",
      PROGRAMME.milestones.map(({ what }) => (what === "Hoàn thiện 02 kế hoạch" ? last("2025-11-20") : null)),
    );
    const on = (day: number) =>
      pageOf(sheets, shownOn(sheets, day))
        .under("Hạn")
        .filter((cell) => cell !== "");
    expect(on(last("2025-10-01"))).toEqual(
      ["2025-11-29", "2025-11-30"].map(last).concat(last("2025-12-31")).slice(0, 2),
    );
    expect(on(last("2025-10-02"))).toEqual(["2025-11-29", "2025-11-30", "2025-12-31"].map(last));
    expect(on(last("2027-11-01"))).toEqual(
      ["2025-11-29", "2025-11-30", "2025-12-31", "2027-06-30"].map(last),
    );
  });

  test("bodies that owe figures stand with the most first, and all lines add up to what is missing", () => {
    const { under, column } = pageOf(workbookOf(2026));
    const missing = column("TinhHinh", "TH năm").filter((cell) => cell === "").length;
    const owed = under("Thiếu").filter((cell) => cell !== "");
    expect(sum(owed)).toBe(missing);
    const bodies = under("Cơ quan");
    const debts = PROGRAMME.agencies
      .map(({ name }, row) => [name, Number(column("CoQuan", "Còn thiếu số liệu")[row])] as const)
      .filter(([, debt]) => debt > 0)
      .sort(([, one], [, other]) => other - one);
    debts.slice(0, bodies.length - 1).forEach(([name, debt], place) => {
      expect([bodies[place], owed[place]]).toEqual([name, debt]);
    });
  });
});
