import { withoutSheet } from "../../../sheets/a1/address";
import { CHART_GAP } from "../../../sheets/chart";
import { PAGE_NUMBERS } from "../../../sheets/page";
import { addChart, setUpPrint } from "../../write/features";
import { same, trial } from "../trial";

const SERIES = [
  { name: "Đạt", values: "B231:B232", colour: "#70AD47" },
  { name: "Chưa đạt", values: "C231:C232", colour: "#FFC000" },
];

/** The chart and the printed page: rows 230 to 269. */
export const CHART_AND_PAGE = [
  trial(
    async ({ context, sheet }) => {
      sheet.getRange("A230:C232").values = [
        ["", "Đạt", "Chưa đạt"],
        ["I", 3, 1],
        ["II", 2, 2],
      ];
      const categories = "A231:A232";
      addChart(sheet, {
        ...{ name: "NLB_TuKiemTra", title: "Tự kiểm tra", from: "E230", to: "J240" },
        ...{ categories, series: SERIES },
      });
      const chart = sheet.charts.getItem("NLB_TuKiemTra");
      const axis = chart.axes.categoryAxis.load("reversePlotOrder");
      chart.series.load("items/name");
      const first = chart.series.getItemAt(0).load("gapWidth");
      sheet.charts.load("items/name");
      await context.sync();
      const names = chart.series.items.map(({ name }) => name);
      const charts = sheet.charts.items.map(({ name }) => name);
      const { gapWidth } = first;
      chart.delete();
      await context.sync();
      return {
        "chart-order": axis.reversePlotOrder,
        "chart-series": [...charts, ...names, gapWidth] as unknown[],
      };
    },
    {
      "chart-order": same(true),
      "chart-series": same(["NLB_TuKiemTra", ...SERIES.map(({ name }) => name), CHART_GAP]),
    },
  ),
  trial(
    async ({ context, sheet }) => {
      setUpPrint(sheet, { area: "A1:H60", titleRows: "1:2", orientation: "landscape" });
      const layout = sheet.pageLayout.load("zoom,orientation,paperSize,centerHorizontally");
      const footer = layout.headersFooters.defaultForAllPages.load("centerFooter");
      const titles = layout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      const { zoom, orientation, paperSize, centerHorizontally } = layout;
      return {
        "page-setup": [
          ...[zoom.scale, orientation, paperSize, centerHorizontally, footer.centerFooter],
          titles.isNullObject ? null : withoutSheet(titles.address),
        ] as unknown[],
      };
    },
    { "page-setup": same([100, "Landscape", "A4", true, PAGE_NUMBERS, "1:2"]) },
  ),
  trial(
    async ({ context, sheet }) => {
      const layout = sheet.pageLayout;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.load("zoom");
      await context.sync();
      const fitted = layout.zoom;
      layout.zoom = { scale: 100 };
      layout.load("zoom");
      await context.sync();
      return { "page-fit": { fitted, then: layout.zoom } };
    },
    { "page-fit": ({ then }) => then.scale === 100 },
  ),
  trial(
    async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      sheet.getRange("A245:B246").values = [
        ["Mã", "Số"],
        ["A", 1],
      ];
      const table = sheet.tables.add("A245:B246", true);
      pageLayout.setPrintArea("A245:B246");
      table.rows.add(undefined, [["B", 2]]);
      const grown = pageLayout.getPrintArea().load("address");
      await context.sync();
      pageLayout.setPrintArea("A245:B247");
      const again = pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      return {
        "print-area": withoutSheet(grown.address),
        "print-area-set": withoutSheet(again.address),
      };
    },
    { "print-area": same("A245:B246"), "print-area-set": same("A245:B247") },
  ),
];
