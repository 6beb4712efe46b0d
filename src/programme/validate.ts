import { KINDS } from "../domain/kind";
import {
  AGENCY_KINDS,
  DATE_KINDS,
  DIRECTIONS,
  ROLES,
  type Agency,
  type AgencyRole,
  type Candidate,
  type Deadline,
  type Duty,
  type Group,
  type Milestone,
  type Place,
  type Programme,
  type ProgrammeDocument,
  type Scheme,
  type Span,
  type Target,
  type Task,
  type Term,
} from "./types";

/** What can be wrong with a value that should be a programme. The words for each code are looked up outside. */
export type FlawCode =
  | "missing"
  | "unknown-field"
  | "not-object"
  | "not-list"
  | "not-text"
  | "untidy-text"
  | "not-year"
  | "not-day"
  | "not-in-list"
  | "duplicate-code"
  | "unknown-group"
  | "unknown-agency"
  | "unknown-ref"
  | "due-before-start"
  | "base-after-start"
  | "no-reason";

/** One thing wrong: where ("targets[3].dueYear"), and the value found there; "[…]" a list, "{…}" an object. */
export interface Flaw {
  readonly code: FlawCode;
  readonly at: string;
  readonly found: string;
}

export type Validation =
  { readonly ok: true; readonly value: Programme } | { readonly ok: false; readonly flaws: readonly Flaw[] };

type Check = (value: unknown, at: string) => readonly Flaw[];

/** A check for every field of T: a field added to a type does not compile until it is checked here. */
type Shape<T> = { readonly [K in keyof Required<T>]: Check };

const flaw = (code: FlawCode, at: string, found: unknown): readonly Flaw[] => [
  { code, at, found: Array.isArray(found) ? "[…]" : isObject(found) ? "{…}" : String(found) },
];

const rule =
  (code: FlawCode, holds: (value: unknown) => boolean): Check =>
  (value, at) =>
    holds(value) ? [] : flaw(code, at, value);

const text: Check = (value, at) => {
  if (typeof value !== "string" || value.trim() === "") return flaw("not-text", at, value);
  return value === value.normalize("NFC").replace(/\s+/g, " ").trim() ? [] : flaw("untidy-text", at, value);
};
const year = rule(
  "not-year",
  (value) => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200,
);
const day = rule("not-day", (value) => typeof value === "string" && isDay(value));
const oneOf = (allowed: readonly string[]): Check =>
  rule("not-in-list", (value) => typeof value === "string" && allowed.includes(value));
const nullOr =
  (check: Check): Check =>
  (value, at) =>
    value === null ? [] : check(value, at);
const optional =
  (check: Check): Check =>
  (value, at) =>
    value === undefined ? [] : check(value, at);
const list =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, `${at}[${index}]`))
      : flaw("not-list", at, value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const dictionary =
  (check: Check): Check =>
  (value, at) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => check(item, `${at}.${key}`))
      : flaw("not-object", at, value);

/** `T` is named by the caller, so that the table of checks is held against the type. */
function object<T>(shape: Shape<T>): Check {
  const checks: readonly (readonly [string, Check])[] = Object.entries<Check>(shape);
  return (value, at) => {
    if (!isObject(value)) return flaw("not-object", at, value);
    const path = (key: string): string => (at === "" ? key : `${at}.${key}`);
    return [
      ...Object.keys(value)
        .filter((key) => !(key in shape))
        .flatMap((key) => flaw("unknown-field", path(key), value[key])),
      ...checks.flatMap(([key, check]) => {
        const found = check(value[key], path(key));
        return value[key] === undefined && found.length > 0 ? flaw("missing", path(key), "") : found;
      }),
    ];
  };
}

function isDay(value: string): boolean {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  if (y === undefined || m === undefined || d === undefined) return false;
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  return days !== undefined && d >= 1 && d <= days;
}

const place = object<Place>({ level: text, name: text });
const deadline = object<Deadline>({ words: text, lastDay: day });

const programme = object<Programme>({
  commune: place,
  parent: place,
  document: object<ProgrammeDocument>({
    title: text,
    resolution: text,
    signed: day,
    issuer: text,
    onBehalf: text,
    post: text,
  }),
  term: object<Term>({ start: year, end: year }),
  groups: list(object<Group>({ code: text, name: text, nameEn: text })),
  targets: list(
    object<Target>({
      code: text,
      clause: text,
      group: text,
      name: text,
      nameEn: text,
      unit: text,
      unitEn: text,
      kind: oneOf(KINDS.map(({ code }) => code)),
      target: text,
      startYear: year,
      dueYear: nullOr(year),
      baseYear: optional(year),
      direction: oneOf(DIRECTIONS),
      parent: optional(text),
      proposedLead: nullOr(text),
      quote: text,
    }),
  ),
  notes: dictionary(text),
  candidates: list(
    object<Candidate>({ code: text, clause: text, group: text, name: text, nameEn: text, quote: text }),
  ),
  agencies: list(
    object<Agency>({ code: text, name: text, nameEn: text, kind: oneOf(AGENCY_KINDS), aliases: list(text) }),
  ),
  agencyRoles: list(
    object<AgencyRole>({ agency: text, role: oneOf(ROLES), clause: text, quote: nullOr(text) }),
  ),
  schemes: list(
    object<Scheme>({
      code: text,
      kind: oneOf(["scheme", "plan"]),
      clause: text,
      title: text,
      official: text,
      lead: text,
      coordinators: list(text),
      draft: deadline,
      issue: deadline,
      midReview: deadline,
      finalReview: deadline,
      quote: text,
      assignment: text,
      note: optional(text),
    }),
  ),
  milestones: list(
    object<Milestone>({
      code: text,
      what: text,
      whatEn: text,
      words: text,
      dateKind: oneOf(DATE_KINDS),
      lastDay: nullOr(day),
      span: optional(object<Span>({ from: day, to: day })),
      who: list(text),
      refs: list(text),
      quote: text,
      note: optional(text),
    }),
  ),
  tasks: list(
    object<Task>({
      code: text,
      clause: text,
      summary: text,
      summaryEn: text,
      refs: list(text),
      lead: nullOr(text),
      quote: text,
    }),
  ),
  duties: list(
    object<Duty>({
      code: text,
      clause: text,
      actor: text,
      role: oneOf(ROLES),
      summary: text,
      summaryEn: text,
      rhythm: nullOr(oneOf(["yearly", "mid-and-end-of-term"])),
      lastDay: nullOr(day),
      quote: text,
    }),
  ),
});

type Coded = readonly { readonly code: string }[];
const codes = (...tables: readonly Coded[]): ReadonlySet<string> =>
  new Set(tables.flatMap((rows) => rows.map(({ code }) => code)));

/** One code, one thing: targets, candidates, schemes, milestones, tasks and duties refer to each other by bare code. */
function duplicates(tables: Readonly<Record<string, Coded>>): readonly Flaw[] {
  const seen = new Set<string>();
  return Object.entries(tables).flatMap(([name, rows]) =>
    rows.flatMap(({ code }, index) => {
      if (seen.has(code)) return flaw("duplicate-code", `${name}[${index}].code`, code);
      seen.add(code);
      return [];
    }),
  );
}

/** Codes that name nothing. `named` gives, for each row, the fields that hold codes. */
function unknown<Row>(
  code: FlawCode,
  table: string,
  rows: readonly Row[],
  known: ReadonlySet<string>,
  named: (row: Row) => Readonly<Record<string, readonly string[] | string | null | undefined>>,
): readonly Flaw[] {
  return rows.flatMap((row, index) =>
    Object.entries(named(row)).flatMap(([field, value]) =>
      [value ?? []]
        .flat()
        .flatMap((name) => (known.has(name) ? [] : flaw(code, `${table}[${index}].${field}`, name))),
    ),
  );
}

function relations(given: Programme): readonly Flaw[] {
  const { groups, targets, candidates, agencies, agencyRoles, schemes, milestones, tasks, duties, term } =
    given;
  const ofGroups = codes(groups);
  const ofAgencies = codes(agencies);
  const ofTargets = codes(targets);
  return [
    ...duplicates({ groups }),
    ...duplicates({ agencies }),
    ...duplicates({ targets, candidates, schemes, milestones, tasks, duties }),

    ...unknown("unknown-group", "targets", targets, ofGroups, ({ group }) => ({ group })),
    ...unknown("unknown-group", "candidates", candidates, ofGroups, ({ group }) => ({ group })),

    ...(ofAgencies.has(given.document.issuer)
      ? []
      : flaw("unknown-agency", "document.issuer", given.document.issuer)),
    ...unknown("unknown-agency", "targets", targets, ofAgencies, ({ proposedLead }) => ({ proposedLead })),
    ...unknown("unknown-agency", "agencyRoles", agencyRoles, ofAgencies, ({ agency }) => ({ agency })),
    ...unknown("unknown-agency", "schemes", schemes, ofAgencies, ({ official, lead, coordinators }) => ({
      official,
      lead,
      coordinators,
    })),
    ...unknown("unknown-agency", "milestones", milestones, ofAgencies, ({ who }) => ({ who })),
    ...unknown("unknown-agency", "tasks", tasks, ofAgencies, ({ lead }) => ({ lead })),
    ...unknown("unknown-agency", "duties", duties, ofAgencies, ({ actor }) => ({ actor })),

    ...unknown("unknown-ref", "targets", targets, ofTargets, ({ parent }) => ({ parent })),
    ...unknown("unknown-ref", "milestones", milestones, codes(targets, schemes), ({ refs }) => ({ refs })),
    ...unknown(
      "unknown-ref",
      "tasks",
      tasks,
      codes(targets, candidates, schemes, milestones),
      ({ refs }) => ({
        refs,
      }),
    ),
    ...Object.keys(given.notes).flatMap((key) =>
      ofTargets.has(key) ? [] : flaw("unknown-ref", `notes.${key}`, key),
    ),

    ...(term.end < term.start ? flaw("due-before-start", "term.end", term.end) : []),
    ...targets.flatMap(({ startYear, dueYear, baseYear }, index) => [
      ...(dueYear !== null && dueYear < startYear
        ? flaw("due-before-start", `targets[${index}].dueYear`, dueYear)
        : []),
      ...(baseYear !== undefined && baseYear > startYear
        ? flaw("base-after-start", `targets[${index}].baseYear`, baseYear)
        : []),
    ]),
    ...milestones.flatMap(({ lastDay, span, note }, index) => [
      // ISO days sort as text.
      ...(span !== undefined && span.to < span.from
        ? flaw("due-before-start", `milestones[${index}].span.to`, span.to)
        : []),
      ...(lastDay === null && note === undefined ? flaw("no-reason", `milestones[${index}].note`, "") : []),
    ]),
  ];
}

/**
 * Checks any value - a file's JSON, a reader's proposal - against the shape of a programme, and the codes in it against
 * each other. Nothing is repaired. Relations are looked at only when every field has the right form.
 *
 * @returns the same value as a `Programme`, or every flaw found, each with its place.
 * @example validateProgramme(JSON.parse(file)) // { ok: false, flaws: [{ code: "unknown-group", at: "targets[0].group", found: "VI" }] }
 */
export function validateProgramme(value: unknown): Validation {
  const misshapen = programme(value, "");
  if (misshapen.length > 0) return { ok: false, flaws: misshapen };
  // Sound: the check above covers every field of the type.
  const given = value as Programme;
  const flaws = relations(given);
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, value: given };
}
