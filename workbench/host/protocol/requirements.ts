/** Requirement sets of a host: name → highest version, both as text ("1.10" is newer than "1.9"). */
export type RequirementMatrix = Readonly<Record<string, string>>;

/**
 * A current Excel, as far as the stand-in can keep the promise: sets it cannot serve (dialogs, selection as
 * data, ribbon updates, keyboard shortcuts) are left out, so that an add-in that probes for them goes without.
 * "CustomFunctions" is the internal set that decides how results of functions are sent back.
 * RichApiRuntime is left out: with it office.js asks in forms (QueryAsJson) whose answer was never observed.
 */
export const CURRENT_EXCEL: RequirementMatrix = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  AddinCommands: "1.1",
  DocumentEvents: "1.1",
  Settings: "1.1",
};

/** Excel 2016 under volume licence: no custom functions, no shared runtime. */
export const EXCEL_2016: RequirementMatrix = {
  ExcelApi: "1.1",
  AddinCommands: "1.1",
  DocumentEvents: "1.1",
  Settings: "1.1",
};

/** What was answered before: asked for each member of each request, of a handful of sets and versions. */
const ANSWERS = new WeakMap<RequirementMatrix, Map<string, boolean>>();

/**
 * @param need A set with its version, "ExcelApi 1.9"; "" needs nothing.
 * @example supports(CURRENT_EXCEL, "ExcelApi 1.9") // true
 */
export function supports(matrix: RequirementMatrix, need: string): boolean {
  const answers = ANSWERS.get(matrix) ?? new Map<string, boolean>();
  ANSWERS.set(matrix, answers);
  const answer = answers.get(need) ?? isNewEnough(matrix, need);
  answers.set(need, answer);
  return answer;
}

function isNewEnough(matrix: RequirementMatrix, need: string): boolean {
  if (need === "") return true;
  const [name = "", version = ""] = need.split(" ");
  const offered = matrix[name];
  if (offered === undefined) return false;
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [needMajor = NaN, needMinor = 0] = version.split(".").map(Number);
  return major > needMajor || (major === needMajor && minor >= needMinor);
}
