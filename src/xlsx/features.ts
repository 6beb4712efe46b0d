import { quoted } from "../sheets/formulas";
import type { ConditionalRule, DataValidation, SheetChart } from "hucre/xlsx";
import { serialOf } from "../sheets/lookups";
import { CHART_GAP, CHART_LABELS } from "../sheets/chart";
import { FONT } from "../sheets/look";
import type { ChartDefinition, ColourRule, DataBar, Validation } from "../sheets/types";
import { cellAddress, fixedAddress, rectangleOf, sheetPrefix } from "../sheets/a1/address";
import { colour } from "./look";

const withoutSign = (formula: string) => formula.replace(/^=/, "");

/** A conditional format; of two that apply, the one with the lower priority number wins. */
export function conditionalRule(
  { range, when, fill, text, italic, lineAbove }: ColourRule,
  priority: number,
): ConditionalRule {
  const { top, left } = rectangleOf(range);
  const first = cellAddress(top, left);
  return {
    range,
    priority,
    ...("equals" in when
      ? { type: "cellIs", operator: "equal", formula: quoted(when.equals) }
      : {
          type: "expression",
          formula:
            "formula" in when
              ? when.formula
              : `LEFT(${first},${when.beginsWith.length})=${quoted(when.beginsWith)}`,
        }),
    style: {
      ...((text !== undefined || italic === true) && {
        font: { ...(text !== undefined && { color: colour(text) }), ...(italic === true && { italic }) },
      }),
      ...(fill !== undefined && {
        fill: { type: "pattern", pattern: "solid", fgColor: colour(fill), bgColor: colour(fill) },
      }),
      ...(lineAbove !== undefined && { border: { top: { style: "thin", color: colour(lineAbove) } } }),
    },
  };
}

/** Bars as Excel 2007 has them, with a gradient; `finish` adds what makes them plain. */
export const dataBarRule = (
  { range, colour: code, from, to }: DataBar,
  priority: number,
): ConditionalRule => ({
  type: "dataBar",
  range,
  priority,
  dataBar: {
    cfvo: [
      { type: "num", value: String(from) },
      to === undefined ? { type: "max" } : { type: "num", value: String(to) },
    ],
    color: `FF${colour(code).rgb}`,
  },
});

function ruleOf(rule: Validation["rule"]): Pick<DataValidation, "type"> & Partial<DataValidation> {
  if ("list" in rule) return { type: "list", values: [...rule.list] };
  if ("listFrom" in rule) return { type: "list", formula1: withoutSign(rule.listFrom) };
  if ("formula" in rule) return { type: "custom", formula1: withoutSign(rule.formula) };
  return {
    type: "date",
    operator: "between",
    formula1: String(serialOf(rule.dateFrom)),
    formula2: String(serialOf(rule.dateTo)),
  };
}

export const dataValidation = ({
  range,
  rule,
  severity,
  title,
  message,
  prompt,
}: Validation): DataValidation => ({
  ...ruleOf(rule),
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: severity,
  errorTitle: title,
  errorMessage: message,
  ...(prompt !== undefined && { showInputMessage: true, inputTitle: title, inputMessage: prompt }),
});

export function sheetChart(chart: ChartDefinition, sheetName: string): SheetChart {
  const from = rectangleOf(chart.from);
  const to = rectangleOf(chart.to);
  const cells = (range: string) => sheetPrefix(sheetName) + fixedAddress(rectangleOf(range));
  return {
    type: "bar",
    barGrouping: "percentStacked",
    gapWidth: CHART_GAP,
    altText: chart.title,
    frameTitle: chart.name,
    legend: false,
    dispBlanksAs: "gap",
    anchor: { from: { row: from.top, col: from.left }, to: { row: to.bottom + 1, col: to.right + 1 } },
    // The words of lying bars read from the top down, as in the sheet.
    axes: { x: { reverse: true, labelFontSize: CHART_LABELS, labelFontFamily: FONT }, y: { hidden: true } },
    series: chart.series.map(({ name, values, colour: seriesColour }) => ({
      name,
      values: cells(values),
      categories: cells(chart.categories),
      color: seriesColour,
    })),
  };
}
