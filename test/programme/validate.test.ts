import { PROGRAMME } from "../../src/programme/programme";
import { validateProgramme } from "../../src/programme/validate";

type Node = Record<string, unknown>;

/** The programme as a reader's file would give it, with one place changed; `undefined` takes the place away. */
function bent(at: string, value: unknown): unknown {
  const whole = JSON.parse(JSON.stringify(PROGRAMME)) as Node;
  const keys = at.replace(/\[(\d+)\]/g, ".$1").split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((node, key) => node[key] as Node, whole);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return whole;
}

const flawsOf = (value: unknown): readonly unknown[] => {
  const outcome = validateProgramme(value);
  return outcome.ok ? [] : outcome.flaws;
};

test("the programme of the commune has no flaw, also after a journey through JSON", () => {
  expect(flawsOf(PROGRAMME)).toEqual([]);
  const read: unknown = JSON.parse(JSON.stringify(PROGRAMME));
  expect(validateProgramme(read)).toEqual({ ok: true, value: PROGRAMME });
});

test.each([
  ["a code used twice in a table", "tasks[1].code", "NV01", "duplicate-code"],
  ["a code used in two tables", "tasks[0].code", "M01", "duplicate-code"],
  ["a group that is not there", "targets[0].group", "VI", "unknown-group"],
  ["a lead that is not there", "schemes[0].lead", "X", "unknown-agency"],
  ["a proposed lead that is not there", "targets[0].proposedLead", "Phòng Kinh tế", "unknown-agency"],
  ["a body proposed for a task that is not there", "tasks[0].proposedLead", "X", "unknown-agency"],
  ["a step no scheme has", "milestones[0].step", "review", "not-in-list"],
  ["an issuer that is not there", "document.issuer", "X", "unknown-agency"],
  ["an actor that is not there", "duties[0].actor", "X", "unknown-agency"],
  ["a part of a target that is not there", "targets[0].parent", "X", "unknown-ref"],
  ["a note on a target that is not there", "notes.D99", "D99", "unknown-ref"],
  ["a target due before it starts", "targets[0].dueYear", 2024, "due-before-start"],
  ["a term that ends before it starts", "term.end", 2024, "due-before-start"],
  ["growth counted from a later year", "targets[11].baseYear", 2027, "base-after-start"],
  ["a kind the method does not have", "targets[0].kind", "yearly_floor", "not-in-list"],
  ["a target no rule can read", "targets[0].target", "nhiều hơn nữa", "bad-target"],
  ["a year as text", "targets[0].startYear", "2025", "not-year"],
  ["a year with a digit too many", "targets[0].startYear", 20255, "not-year"],
  ["a day the calendar does not have", "milestones[0].lastDay", "2025-11-31", "not-day"],
  ["29 February of a common year", "milestones[0].lastDay", "2026-02-29", "not-day"],
  ["a day in the Vietnamese order", "milestones[0].lastDay", "30/11/2025", "not-day"],
  ["a blank name", "targets[0].name", " ", "not-text"],
  ["a quote with a line break", "targets[0].quote", "trên\n90%", "untidy-text"],
  ["a quote with loose accents", "targets[0].quote", "trên 90%".normalize("NFD"), "untidy-text"],
  ["aliases that are no list", "agencies[0].aliases", "BCH", "not-list"],
])("finds %s", (_name, at, value, code) => {
  expect(flawsOf(bent(at, value))).toEqual([{ code, at, found: String(value) }]);
});

test.each([
  ["a field left out", "targets[3].target", undefined, { code: "missing", found: "" }],
  ["a misspelt field", "targets[3].dueyear", 2030, { code: "unknown-field", found: "2030" }],
  ["a table that is no list", "tasks", {}, { code: "not-list", found: "{…}" }],
  ["a row that is no object", "tasks[0]", ["NV01"], { code: "not-object", found: "[…]" }],
])("finds %s", (_name, at, value, flaw) => {
  expect(flawsOf(bent(at, value))).toEqual([{ ...flaw, at }]);
});

test("finds a reference that leads nowhere, and says from which row", () => {
  expect(flawsOf(bent("tasks[3].refs", ["DA01", "D99"]))).toEqual([
    { code: "unknown-ref", at: "tasks[3].refs", found: "D99" },
  ]);
});

test("finds a body listed twice", () => {
  expect(flawsOf(bent("agencies[1].code", "BCH"))).toContainEqual({
    code: "duplicate-code",
    at: "agencies[1].code",
    found: "BCH",
  });
});

test("a date without a day needs its reason", () => {
  const at = `milestones[${PROGRAMME.milestones.findIndex(({ code }) => code === "M26")}].note`;
  expect(flawsOf(bent(at, undefined))).toEqual([{ code: "no-reason", at, found: "" }]);
});

test.each([null, undefined, 43, "programme", [PROGRAMME]])("%p is no programme", (value) => {
  expect(flawsOf(value)).toEqual([expect.objectContaining({ code: "not-object", at: "" })]);
});

test("an empty object is told every table it lacks", () => {
  const missing = flawsOf({}) as readonly { readonly code: string; readonly at: string }[];
  expect(missing.map(({ at }) => at)).toEqual(
    expect.arrayContaining(["commune", "term", "targets", "duties"]),
  );
  expect(new Set(missing.map(({ code }) => code))).toEqual(new Set(["missing"]));
});

test("a text that no cell of Excel holds is too long, one character less is not", () => {
  const flaws = flawsOf(bent("targets[0].quote", "a".repeat(32_768)));
  expect(flaws).toEqual([{ code: "too-long", at: "targets[0].quote", found: `${"a".repeat(40)}…` }]);
  expect(flawsOf(bent("targets[0].quote", "a".repeat(32_767)))).toEqual([]);
});
