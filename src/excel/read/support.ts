import type { HostSupport } from "../../tracker/port";

/** Sets the add-in cannot do without, then sets that make it better where they are there. */
const SETS = [
  { name: "ExcelApi", version: "1.12", required: true },
  { name: "CustomFunctionsRuntime", version: "1.3", required: true },
  { name: "SharedRuntime", version: "1.1", required: true },
  { name: "ExcelApi", version: "1.14", required: false },
  { name: "ExcelApi", version: "1.17", required: false },
  { name: "ExcelApi", version: "1.20", required: false },
] as const;

/** What this Excel can do, asked of Office.js itself. */
export function hostSupport(): HostSupport {
  const { platform, version } = Office.context.diagnostics;
  return {
    platform: String(platform),
    version,
    sets: SETS.map((set) => ({
      ...set,
      supported: Office.context.requirements.isSetSupported(set.name, set.version),
    })),
  };
}
