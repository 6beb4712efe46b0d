import type { ChartDefinition, ColourRule, PrintSetup, Validation } from "../../sheets/types";

function addRule(
  formats: Excel.ConditionalFormatCollection,
  { when }: ColourRule,
): Excel.ConditionalRangeFormat {
  if ("equals" in when) {
    const { cellValue } = formats.add("CellValue");
    cellValue.rule = { formula1: `="${when.equals}"`, operator: "EqualTo" };
    return cellValue.format;
  }
  if ("beginsWith" in when) {
    const { textComparison } = formats.add("ContainsText");
    textComparison.rule = { operator: "BeginsWith", text: when.beginsWith };
    return textComparison.format;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = `=${when.formula}`;
  return custom.format;
}

/**
 * Conditional formats on constants, plain formulas or text; never on a custom function, which Excel would not run.
 * Excel puts each new one before all others, so the one listed first is added last.
 */
export function addColourRules(sheet: Excel.Worksheet, rules: readonly ColourRule[]): void {
  const collections = new Map<string, Excel.ConditionalFormatCollection>();
  for (const rule of [...rules].reverse()) {
    const formats = collections.get(rule.range) ?? sheet.getRange(rule.range).conditionalFormats;
    collections.set(rule.range, formats);
    const { fill, font } = addRule(formats, rule);
    if (rule.fill !== undefined) fill.color = rule.fill;
    if (rule.text !== undefined) font.color = rule.text;
  }
}

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  if ("list" in rule) return { list: { inCellDropDown: true, source: rule.list.join(",") } };
  if ("listFrom" in rule) return { list: { inCellDropDown: true, source: rule.listFrom } };
  if ("formula" in rule) return { custom: { formula: rule.formula } };
  return { date: { formula1: rule.dateFrom, formula2: rule.dateTo, operator: "Between" } };
}

export function addValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const target = sheet.getRange(validation.range).dataValidation;
  target.rule = ruleOf(validation);
  target.ignoreBlanks = true;
  target.errorAlert = {
    showAlert: true,
    style: validation.severity === "stop" ? "Stop" : "Warning",
    title: validation.title,
    message: validation.message,
  };
}

const CHART_TYPES = { bar: "BarClustered", line: "LineMarkers" } as const;

export function addChart(sheet: Excel.Worksheet, definition: ChartDefinition): void {
  const [first] = definition.series;
  if (!first) return;
  const chart = sheet.charts.add(CHART_TYPES[definition.type], sheet.getRange(first.values), "Columns");
  chart.name = definition.name;
  chart.title.text = definition.title;
  chart.legend.visible = definition.series.length > 1;
  chart.setPosition(definition.from, definition.to);
  definition.series.forEach(({ name, values, colour, pointColours }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (index > 0) series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(definition.categories));
    if (definition.type === "line") series.format.line.color = colour;
    else series.format.fill.setSolidColor(colour);
    pointColours?.forEach((pointColour, point) =>
      series.points.getItemAt(point).format.fill.setSolidColor(pointColour),
    );
  });
}

/** A4, one page wide, the header repeated, the page number at the top from the second page on. */
export function setUpPrint(sheet: Excel.Worksheet, { area, titleRows, orientation }: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.setPrintArea(area);
  if (titleRows !== undefined) layout.setPrintTitleRows(`$${titleRows.replace(":", ":$")}`);
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", { top: 2, bottom: 2, left: 3, right: 1.5, header: 1, footer: 1 });
  layout.headersFooters.state = "FirstAndDefault";
  layout.headersFooters.defaultForAllPages.centerHeader = "&P";
}
