import type { Words } from "../vi/about";

export const words: Words = {
  host: (platform, version) => `Excel: ${platform}, version ${version}`,
  has: "available",
  lacks: "not available",
  needed: "required",
  better: "recommended",
  sets: {
    "ExcelApi 1.12": "Creating and reading the standard sheets",
    "CustomFunctionsRuntime 1.3": "The NLB functions in cells",
    "SharedRuntime 1.1": "Functions, buttons and this pane working together",
  },
  lacking:
    "The add-in does without what is not available; sheets and figures in the workbook are not affected.",
  other: "An extension of Excel",
};
