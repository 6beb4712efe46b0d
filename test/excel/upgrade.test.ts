import { standardSheets } from "../../src/sheets/standard";
import type { Column, SheetDefinition, TableDefinition } from "../../src/sheets/types";
import { laySheets } from "../../src/excel/write/lay";
import { mendable, whole } from "./bending";
import { type Desk, good, openDesk } from "./desk";
import { SMALL, SMALL_DESK } from "./small";

const silent = () => undefined;

type Back = (definitions: readonly SheetDefinition[]) => readonly SheetDefinition[];

const withFormulas = (definition: SheetDefinition, change: (formula: string) => string): SheetDefinition => ({
  ...definition,
  blocks: definition.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) =>
      row.map((content) =>
        content !== null && typeof content === "object" ? { formula: change(content.formula) } : content,
      ),
    ),
  })),
  ...(definition.table && {
    table: {
      ...definition.table,
      columns: definition.table.columns.map((column): Column =>
        column.formula === undefined ? column : { ...column, formula: change(column.formula) },
      ),
    },
  }),
});

const withoutColumns = (table: TableDefinition, titles: readonly string[]): TableDefinition => {
  const stays = table.columns.map(({ name }) => !titles.includes(name));
  const some = <T>(cells: readonly T[]) => cells.filter((_, place) => stays[place]);
  return { ...table, columns: some(table.columns), rows: table.rows.map(some) };
};

/** Layout 1 had no journal and judged every year by the target of today; its colours stood in the opposite order. */
const secondToFirst: Back = (definitions) =>
  definitions
    .filter(({ id }) => id !== "NhatKy")
    .map((definition) => {
      const old = withFormulas(definition, (formula) =>
        formula
          .replaceAll(",INDEX(ChiTieu[Đổi chuẩn từ năm],MATCH([@Mã],ChiTieu[Mã],0))", "")
          .replaceAll("Mục tiêu kỳ báo cáo", "Mục tiêu")
          .replaceAll("Năm đích kỳ báo cáo", "Năm đích")
          .replace(/^=IF\(\[@Mã\]="","",(COUNTIF\(.*|SUMPRODUCT\(.*)\)$/, "=$1"),
      );
      return { ...old, colourRules: [...old.colourRules].reverse() };
    })
    .map((definition): SheetDefinition => {
      const { id, table, blocks } = definition;
      if (id === "ChiTieu" && table) {
        const added = ["Mục tiêu kỳ báo cáo", "Năm đích kỳ báo cáo", "Đổi chuẩn từ năm"];
        const note = (at: string) => at === "A2";
        // The wishes, beside the table, came later.
        return {
          ...definition,
          table: withoutColumns(table, added),
          blocks: blocks
            .filter(({ at }) => at.startsWith("A"))
            .map((block) => (note(block.at) ? { ...block, cells: block.cells.slice(0, 1) } : block)),
          print: { ...definition.print, area: definition.print.area.replace(/[A-Z]+(\d+)$/, "Q$1") },
        };
      }
      return id === "HuongDan"
        ? guideWithout(definition, ["Điều chỉnh chỉ tiêu", "Thay đổi chuẩn"])
        : definition;
    });

/** The guide without some of its lines: what stands below moves up. */
function guideWithout(guide: SheetDefinition, labels: readonly string[]): SheetDefinition {
  const count = labels.length;
  const lines = guide.blocks.find(({ cells }) => cells.some(([label]) => label === labels[0]));
  if (!lines) throw new Error(`The guide has no line ${labels.join()}.`);
  const rowOf = (at: string) => Number(/\d+/.exec(at)?.[0]);
  const first = rowOf(lines.at);
  const places = lines.cells.flatMap(([label], place) =>
    labels.some((one) => one === label) ? [place] : [],
  );
  const up = (range: string) =>
    range.replace(/\d+/g, (row) => String(Number(row) > first ? Number(row) - count : Number(row)));
  return {
    ...guide,
    blocks: guide.blocks.map((block) =>
      rowOf(block.at) === first
        ? { ...block, cells: block.cells.filter((_, place) => !places.includes(place)) }
        : { ...block, at: up(block.at) },
    ),
    print: { ...guide.print, area: up(guide.print.area) },
    colourRules: guide.colourRules.map((rule) => ({
      ...rule,
      range: up(rule.range),
      when: "formula" in rule.when ? { formula: up(rule.when.formula) } : rule.when,
    })),
    validations: guide.validations.map((validation) => ({ ...validation, range: up(validation.range) })),
    charts: guide.charts.map((chart) => ({
      ...chart,
      categories: up(chart.categories),
      series: chart.series.map((series) => ({ ...series, values: up(series.values) })),
    })),
    names: Object.fromEntries(Object.entries(guide.names).map(([name, range]) => [name, up(range)])),
  };
}

/** For each earlier layout the step back to it from the one after it, the latest first. */
const BACK: readonly Back[] = [secondToFirst];

const today = standardSheets(SMALL, 2026);

async function openLayout(version: number): Promise<Desk> {
  const desk = await openDesk(SMALL_DESK);
  const steps = BACK.slice(0, BACK.length + 1 - version);
  const definitions = steps.reduce<readonly SheetDefinition[]>((all, back) => back(all), today);
  await desk.addin.Excel.run(async (context) => {
    const placed = definitions.map((definition) => ({ definition, sheetName: definition.name }));
    await laySheets(context, placed, new Set());
    context.workbook.worksheets.getItem("Tình hình").activate();
    if (version > 1) context.workbook.settings.add("NLB.Layout", { version });
    await context.sync();
  });
  return desk;
}

/** What people typed, by the titles and names that every layout has. */
async function fillIn(desk: Desk) {
  await desk.enter("SoLieu", "D01A", { "TH 2025": 88.5, "Ghi chú": "theo báo cáo quý" });
  await desk.enter("ChiTieu", "D01B", { "Cơ quan chủ trì": "Văn phòng" });
  await desk.enter("MocThoiGian", "M01", { "Ngày hoàn thành": 45995 });
  // As text: upgraded into a formula, it would give an error.
  await chartOf(desk, "'=D01B");
}

/** Types the code of the target whose road the guide charts. */
const chartOf = (desk: Desk, code: string) =>
  desk.addin.Excel.run(async (context) => {
    context.workbook.names.getItem("NLB_ChiTieuXem").getRange().values = [[code]];
    await context.sync();
  });

/**
 * The workbook without the number formats of the guide: the engine gives one to a figure when it first calculates it.
 */
const withoutFormats = ({ sheets, ...rest }: Awaited<ReturnType<typeof whole>>) => ({
  ...rest,
  sheets: sheets.map((sheet) => (sheet.name === "Hướng dẫn" ? { ...sheet, numberFormat: [] } : sheet)),
});

let wanted: Awaited<ReturnType<typeof whole>>;
beforeAll(async () => {
  const fresh = await openDesk(SMALL_DESK);
  good(await fresh.actions.setUp(silent));
  await fillIn(fresh);
  wanted = await whole(fresh);
  fresh.close();
});

describe.each(BACK.map((_, index) => BACK.length - index))("a workbook of layout %i", (version) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openLayout(version);
    await fillIn(desk);
    await desk.type("Hướng dẫn", "B20", [["Liên hệ: phòng Tổng hợp"]]);
  });
  afterAll(() => desk.close());

  test("is told to be of an older layout; mending all of it makes it one of today, with all that was typed", async () => {
    const items = good(await desk.actions.check());
    expect(items[0]).toMatchObject({ code: "layout-old", detail: { version } });
    expect(items.filter(({ mendable: can, proposed }) => can && !proposed)).toEqual([]);
    const { left } = good(await desk.actions.mend(mendable(items), silent));
    expect(left).toEqual([]);
    expect(withoutFormats(await whole(desk))).toEqual(withoutFormats(wanted));
    expect(desk.addin.internalErrors).toEqual([]);
  });

  test("shows no error but #N/A where a chart needs a gap, and #NAME? for the functions this desk does not have", async () => {
    await chartOf(desk, "D01B");
    type Cells = Record<string, { values: unknown[][]; formulas: unknown[][] }>;
    const errors = Object.values((await desk.everything()) as Cells).flatMap(({ values, formulas }) =>
      values.flatMap((row, down) =>
        row.flatMap((value, right) =>
          /^#[A-Z]/.test(String(value)) ? [`${String(value)} ${String(formulas[down]?.[right])}`] : [],
        ),
      ),
    );
    expect(errors.filter((error) => !/^#N\/A =.*\bNA\(\)|^#NAME\? =.*\bNLB\./s.test(error))).toEqual([]);
  });

  test("keeps what was typed where today's layout has other texts", async () => {
    expect(await desk.values("Giữ lại", "B2:F2")).toEqual([
      ["Hướng dẫn", "B20", "", "", "Liên hệ: phòng Tổng hợp"],
    ]);
  });

  test("follows the journal from then on", async () => {
    await desk.enter("ChiTieu", "D01A", { "Mục tiêu": "> 95" });
    await desk.type("Nhật ký", "A6:F6", [["D01A", "", "Mục tiêu", "> 90", "> 95", 2027]]);
    expect((await desk.row("TinhHinh", "D01A"))["Mục tiêu"]).toBe("> 90");
    good(await desk.actions.setReportingYear(2027));
    expect((await desk.row("TinhHinh", "D01A"))["Mục tiêu"]).toBe("> 95");
  });
});
