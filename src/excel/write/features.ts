import { CHART_GAP } from "../../sheets/chart";
import { quoted } from "../../sheets/formulas";
import { marginsOf, PAGE_NUMBERS } from "../../sheets/page";
import type { ChartDefinition, ColourRule, DataBar, PrintSetup, Validation } from "../../sheets/types";

function addRule(
  formats: Excel.ConditionalFormatCollection,
  { when }: ColourRule,
): Excel.ConditionalRangeFormat {
  if ("equals" in when) {
    const { cellValue } = formats.add("CellValue");
    cellValue.rule = { formula1: `=${quoted(when.equals)}`, operator: "EqualTo" };
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
    const { fill, font, borders } = addRule(formats, rule);
    if (rule.fill !== undefined) fill.color = rule.fill;
    if (rule.text !== undefined) font.color = rule.text;
    if (rule.italic === true) font.italic = true;
    if (rule.lineAbove !== undefined) {
      borders.top.style = "Continuous";
      borders.top.color = rule.lineAbove;
    }
  }
}

/** A bound of a bar, as Excel writes numbers in rules. */
const bound = (number: number) => ({ type: "Number", formula: `=${number}` }) as const;

export function addDataBar(sheet: Excel.Worksheet, { range, colour, from, to }: DataBar): void {
  const { dataBar } = sheet.getRange(range).conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = colour;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = bound(from);
  dataBar.upperBoundRule = to === undefined ? { type: "Automatic" } : bound(to);
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
  if (validation.prompt !== undefined)
    target.prompt = { showPrompt: true, title: validation.title, message: validation.prompt };
}

export function addChart(sheet: Excel.Worksheet, definition: ChartDefinition): void {
  const [first] = definition.series;
  if (!first) return;
  const chart = sheet.charts.add("BarStacked100", sheet.getRange(first.values), "Columns");
  chart.name = definition.name;
  // What a screen reader tells; on the page words and colours stand beside it.
  chart.title.text = definition.title;
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.axes.valueAxis.visible = false;
  chart.setPosition(definition.from, definition.to);
  // Excel's own order of lying bars is from the bottom up.
  chart.axes.categoryAxis.reversePlotOrder = true;
  definition.series.forEach(({ name, values, colour }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (index > 0) series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(definition.categories));
    series.format.fill.setSolidColor(colour);
  });
  chart.series.getItemAt(0).gapWidth = CHART_GAP;
}

/** A4 at full size, the header repeated, the number of each page and of all of them at the foot. */
export function setUpPrint(
  sheet: Excel.Worksheet,
  { area, titleRows, orientation, margin }: PrintSetup,
): void {
  const layout = sheet.pageLayout;
  layout.setPrintArea(area);
  if (titleRows !== undefined) layout.setPrintTitleRows(`$${titleRows.replace(":", ":$")}`);
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { scale: 100 };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Centimeters", marginsOf(margin));
  layout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS;
}
