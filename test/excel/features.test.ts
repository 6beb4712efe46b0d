import { loadRule } from "../../src/excel/read/colourRules";
import { addColourRules } from "../../src/excel/write/features";
import { laySheets } from "../../src/excel/write/lay";
import { EVERY_FEATURE } from "../sheets/everyFeature";
import { type Desk, openDesk } from "./desk";

/** What a definition can ask for, as it stands in the workbook once it is laid. */
let desk: Desk;
const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  desk.addin.Excel.run((context) => work(context.workbook.worksheets.getItem(EVERY_FEATURE.name), context));
/** What `load` asks of each of some ranges. */
const each = <T>(addresses: readonly string[], read: (range: Excel.Range) => T, load: string) =>
  onSheet(async (sheet, context) => {
    const ranges = addresses.map((address) => sheet.getRange(address).load(load));
    await context.sync();
    return ranges.map(read);
  });
const borderOf = (address: string, edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight") =>
  onSheet(async (sheet, context) => {
    const border = sheet.getRange(address).format.borders.getItem(edge).load("style,weight,color");
    await context.sync();
    return border.style === "None" ? "none" : `${border.weight} ${border.color}`;
  });
const lay = (isNew: boolean) =>
  desk.addin.Excel.run(async (context) => {
    const ground = { staying: new Set<string>(), tables: [{ name: "Bang", range: "A2:F4" }], charts: [] };
    const placed = { definition: EVERY_FEATURE, sheetName: EVERY_FEATURE.name, ...(isNew ? {} : { ground }) };
    const layPages = await laySheets(context, [placed], new Set());
    layPages();
    await context.sync();
  });

beforeAll(async () => {
  desk = await openDesk();
  await lay(true);
});
afterAll(() => desk.close());

test("folded columns are hidden, and a click on their group shows them", async () => {
  const hidden = () =>
    each(["A:A", "B:B", "C:C", "D:D", "E:E", "F:F", "G:G"], (range) => range.columnHidden, "columnHidden");
  expect(await hidden()).toEqual([false, true, true, false, false, true, false]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("B:C").showGroupDetails("ByColumns");
    await context.sync();
  });
  expect(await hidden()).toEqual([false, false, false, false, false, true, false]);
});

test("rows of the table are as high as their longest text, folded columns left out; others as defined", async () => {
  const [title, header, long, short] = await each(
    ["1:1", "2:2", "3:3", "4:4"],
    (range) => range.format.rowHeight,
    "format/rowHeight",
  );
  expect(title).toBe(40);
  expect(header).toBe(short);
  expect(long).toBeGreaterThan(2.5 * Number(short));
  expect(long).toBeLessThan(4 * Number(short));
});

test("a table has pale lines between rows and a strong one under its header, cells to type in their own", async () => {
  expect(await borderOf("A2", "EdgeBottom")).toBe("Medium #00664B");
  expect(await borderOf("A3", "EdgeBottom")).toBe("Thin #D0D7DE");
  expect(await borderOf("A3", "EdgeLeft")).toBe("none");
  expect(await borderOf("D3", "EdgeLeft")).toBe("Thin #9DC3E6");
  expect(await borderOf("D2", "EdgeBottom")).toBe("Medium #00664B");
  expect(await borderOf("F5", "EdgeTop")).toBe("Thin #9DC3E6");
  expect(await borderOf("I6", "EdgeLeft")).toBe("Thin #000000");
});

test("numbers have bars without a gradient, from and to where the definition says, under the colours", async () => {
  const formats = await onSheet(async (sheet, context) => {
    const all = sheet.getRange().conditionalFormats.load("items/type,items/priority");
    await context.sync();
    const bars = all.items.filter(({ type }) => type === "DataBar").map((format) => format.dataBar.load());
    bars.forEach((bar) => bar.positiveFormat.load());
    await context.sync();
    return { kinds: all.items.map(({ type }) => type), bars: bars.map((bar) => bar.toJSON()) };
  });
  expect(formats.kinds).toEqual(["Custom", "DataBar", "DataBar"]);
  for (const { positiveFormat, lowerBoundRule } of formats.bars) {
    expect(positiveFormat).toMatchObject({ fillColor: "#9BD3C1", gradientFill: false });
    expect(lowerBoundRule).toEqual({ type: "Number", formula: "=0" });
  }
  expect(formats.bars.map(({ upperBoundRule }) => upperBoundRule?.type).sort()).toEqual([
    "Automatic",
    "Number",
  ]);
});

test("a rule draws a line above its cells", async () => {
  const line = await onSheet(async (sheet, context) => {
    const { top } = sheet.getRange("A3:F4").conditionalFormats.getItemAt(0).custom.format.borders;
    top.load("style,color");
    await context.sync();
    return top.toJSON();
  });
  expect(line).toMatchObject({ style: "Continuous", color: "#00664B" });
});

test("a rule takes a text with quotation marks, and is read as it was given", async () => {
  const rule = { range: "H1:H2", when: { equals: 'Mức "Đạt"' }, fill: "#9BD3C1" } as const;
  const [formula, read] = await onSheet(async (sheet, context) => {
    addColourRules(sheet, [rule]);
    const format = sheet.getRange(rule.range).conditionalFormats.getItemAt(0);
    format.load("type,id,priority");
    await context.sync();
    format.cellValue.load("rule");
    const readRule = loadRule(format);
    await context.sync();
    const found = [format.cellValue.rule.formula1, readRule?.()] as const;
    format.delete();
    await context.sync();
    return found;
  });
  expect(formula).toBe('="Mức ""Đạt"""');
  expect(read).toMatchObject({ when: rule.when });
});

test("a chart is lying bars of 100 %, from the top down, without title and legend: words stand beside it", async () => {
  const chart = await onSheet(async (sheet, context) => {
    const only = sheet.charts.getItemAt(0).load("chartType,name");
    only.axes.categoryAxis.load("reversePlotOrder");
    only.legend.load("visible");
    only.title.load("visible");
    only.series.load("items/name,items/gapWidth");
    await context.sync();
    return only.toJSON();
  });
  expect(chart).toMatchObject({
    chartType: "BarStacked100",
    axes: { categoryAxis: { reversePlotOrder: true } },
    title: { visible: false },
    legend: { visible: false },
    series: [
      { name: "Đạt", gapWidth: 35 },
      { name: "Chậm", gapWidth: 35 },
    ],
  });
});

test("it prints on A4 at full size, with its own margins and the number of each page", async () => {
  const layout = await onSheet(async (sheet, context) => {
    const page = sheet.pageLayout.load("paperSize,zoom,leftMargin,topMargin");
    page.headersFooters.defaultForAllPages.load("centerFooter");
    await context.sync();
    return page.toJSON();
  });
  expect(layout).toMatchObject({
    paperSize: "A4",
    zoom: { scale: 100 },
    headersFooters: { defaultForAllPages: { centerFooter: "Trang &P/&N" } },
  });
  expect(layout.leftMargin).toBeCloseTo((10 / 25.4) * 72);
  expect(layout.topMargin).toBeCloseTo((10 / 25.4) * 72);
});

test("laid again over itself it has each group once: one click shows its columns, and no group is left then", async () => {
  await lay(false);
  await onSheet(async (sheet, context) => {
    sheet.getRange("B:C").ungroup("ByColumns");
    await context.sync();
  });
  await expect(
    onSheet(async (sheet, context) => {
      sheet.getRange("B:C").ungroup("ByColumns");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  // Where an interruption left no group there is none to take apart.
  await lay(false);
  expect(await each(["A:A", "B:C"], (range) => range.columnHidden, "columnHidden")).toEqual([false, true]);
});
