import type { Desk } from "./desk";

/** Where a range is, as its own object gives it. */
const at = (range: Excel.Range) => range.load("address");

const RULE = "rule,format/fill/color,format/font/color";

/**
 * Everything an add-in can read of a workbook and a set-up writes: cells, tables, names, rules, validations, charts,
 * looks, print set-up and settings. Two workbooks with one portrait are the same to their users.
 */
export async function portrait(desk: Desk): Promise<Record<string, unknown>> {
  await desk.model.settled();
  return desk.addin.Excel.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load("items/name,items/tabColor,items/showGridlines,items/position");
    tables.load("items/name,items/style,items/showBandedRows");
    names.load("items/name,items/formula");
    settings.load("items/key,items/value");
    await context.sync();
    const ranges = tables.items.map((table) => at(table.getRange()));
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRange().load("address,values,formulas,numberFormat,columnCount,rowCount");
      return {
        sheet,
        used,
        rules: sheet.getRange().conditionalFormats.load("items/type"),
        charts: sheet.charts.load("items/name,items/chartType,items/left,items/top,items/title/text"),
        frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
        print: sheet.pageLayout.load(
          "orientation,paperSize,zoom,centerHorizontally,leftMargin,headersFooters/state",
        ),
        area: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
      };
    });
    await context.sync();
    const details = sheets.map(({ sheet, used, rules, charts }) => {
      const width = sheet.getRange("A1").getResizedRange(0, used.columnCount + 1);
      const cells = Array.from({ length: used.columnCount }, (_, column) =>
        sheet
          .getRange("A1")
          .getOffsetRange(0, column)
          .getResizedRange(used.rowCount, 0)
          .load("format/columnWidth,format/font/bold,format/fill/color,format/wrapText,dataValidation/type"),
      );
      return {
        widths: width,
        cells,
        rules: rules.items.map((rule) => ({
          range: rule.getRangeOrNullObject().load("address"),
          detail:
            rule.type === "CellValue"
              ? rule.cellValue.load(RULE)
              : rule.type === "ContainsText"
                ? rule.textComparison.load(RULE)
                : rule.type === "DataBar"
                  ? rule.dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor")
                  : rule.custom.load("rule/formula,format/fill/color,format/font/color"),
        })),
        series: charts.items.map((chart) => chart.series.load("items/name")),
      };
    });
    await context.sync();
    return {
      settings: settings.items.map(({ key, value }) => [key, value as unknown]).sort(),
      names: names.items.map(({ name, formula }) => [name, formula as unknown]).sort(),
      tables: tables.items
        .map(({ name, style, showBandedRows }, index) => [
          name,
          style,
          showBandedRows,
          ranges[index]?.address,
        ])
        .sort(),
      sheets: sheets.map(({ sheet, used, charts, frozen, print, area }, index) => ({
        ...sheet.toJSON(),
        id: "",
        cells: used.toJSON(),
        charts: charts.items.map((chart) => ({ ...chart.toJSON(), id: "" })),
        series: details[index]?.series.map((series) => series.items.map(({ name }) => name)),
        frozen: frozen.isNullObject ? null : frozen.address,
        print: print.toJSON(),
        area: area.isNullObject ? null : area.address,
        looks: details[index]?.cells.map((cell) => cell.toJSON()),
        rules: details[index]?.rules.map(({ range, detail }) => [range.address, detail.toJSON()]),
      })),
    };
  });
}
