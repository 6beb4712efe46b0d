import { officeMembers } from "./officeMembers";

/** What the self-check does not try by itself, and why. */
const UNTRIED: Readonly<Record<string, string>> = {
  "Context.diagnostics": "the report names platform and version",
  "ContextInformation.platform": "the report names it",
  "ContextInformation.version": "the report names it",
  "Context.requirements": "the report names each set",
  "RequirementSetSupport.isSetSupported": "the report names each set",
  "Workbook.context": "of office.js itself: nothing is asked of Excel",
  "Excel.createWorkbook": "opens a window, which only the user can close",
};

test("everything the add-in uses of Office.js is tried by the self-check, or there is a reason why not", () => {
  const { used, reached } = officeMembers();
  const missing = [...used].filter(([member]) => !reached.has(member) && !(member in UNTRIED));
  expect(missing).toEqual([]);
  expect(Object.keys(UNTRIED).filter((member) => !used.has(member) || reached.has(member))).toEqual([]);
  // Read at all: the typings have not moved.
  expect(used.size).toBeGreaterThan(200);
});
