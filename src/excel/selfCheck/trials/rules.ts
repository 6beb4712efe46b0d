import type { ColourRule, Validation } from "../../../sheets/types";
import { loadRule } from "../../read/colourRules";
import { addColourRules, addDataBar, addValidation } from "../../write/features";
import { same, trial } from "../trial";

const RULED = "A90:A92";

const RULES: readonly ColourRule[] = [
  { range: RULED, when: { equals: "Đạt" }, fill: "#C6EFCE", text: "#006100" },
  { range: RULED, when: { beginsWith: "Quá hạn" }, fill: "#FFC7CE", text: "#9C0006" },
  { range: RULED, when: { formula: '$B90="x"' }, italic: true, lineAbove: "#808080" },
];

const validation = (range: string, rule: Validation["rule"]): Validation => ({
  range,
  rule,
  severity: "warning",
  title: "Tự kiểm tra",
  message: "Tự kiểm tra",
  prompt: "Tự kiểm tra",
});

/** Conditional formats and validations: rows 90 to 129. */
export const COLOURS_AND_VALIDATIONS = [
  trial(
    async ({ context, sheet }) => {
      const range = sheet.getRange(RULED);
      range.conditionalFormats.clearAll();
      addColourRules(sheet, RULES);
      const formats = range.conditionalFormats.load("items/type,items/id,items/priority");
      await context.sync();
      const rules = formats.items.map((format) => loadRule(format));
      await context.sync();
      const read = rules
        .flatMap((rule) => rule?.() ?? [])
        .sort((one, other) => one.priority - other.priority);
      const [last] = read.slice(-1);
      if (last) formats.getItem(last.id).delete();
      await context.sync();
      return { "colour-rules": read.map(({ when, fill }) => ({ when, fill: fill?.toUpperCase() })) };
    },
    { "colour-rules": same(RULES.map(({ when, fill }) => ({ when, fill }))) },
  ),
  trial(
    async ({ context, sheet }) => {
      const range = "A95:A97";
      sheet.getRange(range).values = [[0.2], [0.5], [1]];
      addDataBar(sheet, { range, colour: "#9DC3E6", from: 0, to: 1 });
      const { dataBar } = sheet.getRange(range).conditionalFormats.getItemAt(0);
      dataBar.load("lowerBoundRule,upperBoundRule");
      dataBar.positiveFormat.load("fillColor,gradientFill");
      await context.sync();
      const { fillColor, gradientFill } = dataBar.positiveFormat;
      const bounds = [dataBar.lowerBoundRule, dataBar.upperBoundRule].map(({ type }) => type);
      return { "data-bar": [fillColor.toUpperCase(), gradientFill, ...bounds] };
    },
    { "data-bar": same(["#9DC3E6", false, "Number", "Number"]) },
  ),
  trial(
    async ({ context, sheet }) => {
      addValidation(sheet, validation("A100", { list: ["có", "chưa"] }));
      addValidation(sheet, validation("A101", { listFrom: "=$A$90:$A$92" }));
      addValidation(sheet, validation("A102", { dateFrom: "2025-01-01", dateTo: "2030-12-31" }));
      addValidation(sheet, validation("A103", { formula: "=ISNUMBER(A103)" }));
      addValidation(sheet, validation("A104", { formula: "=ISNUMBER(A104)" }));
      sheet.getRange("A104").dataValidation.clear();
      const types = ["A100", "A101", "A102", "A103", "A104"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule"),
      );
      await context.sync();
      return {
        validations: [...types.map(({ type }) => type), types[0]?.rule.list?.source],
      };
    },
    { validations: same(["List", "List", "Date", "Custom", "None", "có,chưa"]) },
  ),
];
