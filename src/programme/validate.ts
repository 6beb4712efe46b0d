import { KINDS } from "../domain/kinds";
import { parseTarget } from "../domain/target";
import {
  day,
  dictionary,
  flaw,
  list,
  nullOr,
  object,
  oneOf,
  optional,
  text,
  year,
  yes,
  type Flaw,
  type FlawCode,
} from "./check";
import {
  AGENCY_KINDS,
  DATE_KINDS,
  DIRECTIONS,
  ROLES,
  STEPS,
  type Agency,
  type AgencyRole,
  type Candidate,
  type Deadline,
  type Duty,
  type Group,
  type Milestone,
  type Locality,
  type Programme,
  type ProgrammeDocument,
  type Scheme,
  type YearSpan,
  type Target,
  type Task,
  type Term,
} from "./types";

export type Validated =
  { readonly ok: true; readonly value: Programme } | { readonly ok: false; readonly flaws: readonly Flaw[] };

const place = object<Locality>({ level: text, name: text });
const deadline = object<Deadline>({ words: text, lastDay: day });

const programme = object<Programme>({
  commune: place,
  parent: place,
  document: object<ProgrammeDocument>({
    title: text,
    resolution: text,
    number: optional(nullOr(text)),
    signed: nullOr(day),
    issuer: nullOr(text),
    onBehalf: nullOr(text),
    post: nullOr(text),
    signatory: optional(nullOr(text)),
    recipients: optional(list(text)),
    area: optional(nullOr(text)),
  }),
  term: object<Term>({ start: year, end: year }),
  groups: list(object<Group>({ code: text, name: text, nameEn: optional(text) })),
  targets: list(
    object<Target>({
      code: text,
      clause: text,
      group: text,
      name: text,
      nameEn: optional(text),
      unit: text,
      unitEn: optional(text),
      figuresUnit: optional(text),
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
    object<Agency>({
      code: text,
      name: text,
      nameEn: optional(text),
      kind: oneOf(AGENCY_KINDS),
      aliases: list(text),
      unnamed: optional(yes),
    }),
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
      official: nullOr(text),
      lead: nullOr(text),
      coordinators: list(text),
      draft: nullOr(deadline),
      issue: nullOr(deadline),
      midReview: nullOr(deadline),
      finalReview: nullOr(deadline),
      quote: text,
      assignment: nullOr(text),
      note: optional(text),
    }),
  ),
  milestones: list(
    object<Milestone>({
      code: text,
      what: text,
      whatEn: optional(text),
      words: text,
      dateKind: optional(oneOf(DATE_KINDS)),
      lastDay: nullOr(day),
      span: optional(object<YearSpan>({ from: day, to: day })),
      who: list(text),
      refs: list(text),
      step: optional(oneOf(STEPS)),
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
      proposedLead: nullOr(text),
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
      note: optional(text),
    }),
  ),
});

type Table = { [K in keyof Programme]: Programme[K] extends readonly object[] ? K : never }[keyof Programme];

/** Which field of which table holds codes of which tables. */
type Reference = {
  [T in Table]: readonly [T, keyof Programme[T][number] & string, readonly Table[], FlawCode];
}[Table];

const REFERENCES: readonly Reference[] = [
  ["targets", "group", ["groups"], "unknown-group"],
  ["candidates", "group", ["groups"], "unknown-group"],
  ["targets", "proposedLead", ["agencies"], "unknown-agency"],
  ["agencyRoles", "agency", ["agencies"], "unknown-agency"],
  ["schemes", "official", ["agencies"], "unknown-agency"],
  ["schemes", "lead", ["agencies"], "unknown-agency"],
  ["schemes", "coordinators", ["agencies"], "unknown-agency"],
  ["milestones", "who", ["agencies"], "unknown-agency"],
  ["tasks", "lead", ["agencies"], "unknown-agency"],
  ["tasks", "proposedLead", ["agencies"], "unknown-agency"],
  ["duties", "actor", ["agencies"], "unknown-agency"],
  ["targets", "parent", ["targets"], "unknown-ref"],
  ["milestones", "refs", ["targets", "schemes", "duties"], "unknown-ref"],
  ["tasks", "refs", ["targets", "candidates", "schemes", "milestones"], "unknown-ref"],
];

/**
 * Tables that share one set of codes, since rows refer to each other by bare code: within a line no code occurs
 * twice.
 */
const NAMESPACES: readonly (readonly Table[])[] = [
  ["groups"],
  ["agencies"],
  ["targets", "candidates", "schemes", "milestones", "tasks", "duties"],
];

type Row = Readonly<Record<string, unknown>>;

function relations(given: Programme): readonly Flaw[] {
  const rows = (table: Table): readonly Row[] => given[table] as readonly object[] as readonly Row[];
  const codes = (tables: readonly Table[]): ReadonlySet<unknown> =>
    new Set(tables.flatMap((table) => rows(table).map(({ code }) => code)));
  const known = (names: ReadonlySet<unknown>, code: FlawCode, at: string, found: unknown): readonly Flaw[] =>
    names.has(found) ? [] : flaw(code, at, found);

  const duplicates = NAMESPACES.flatMap((tables) => {
    const seen = new Set<unknown>();
    return tables.flatMap((table) =>
      rows(table).flatMap(({ code }, index) => {
        const found = seen.has(code) ? flaw("duplicate-code", `${table}[${index}].code`, code) : [];
        seen.add(code);
        return found;
      }),
    );
  });

  const strays = REFERENCES.flatMap(([table, field, tables, code]) => {
    const names = codes(tables);
    return rows(table).flatMap((row, index) =>
      [row[field] ?? []].flat().flatMap((name) => known(names, code, `${table}[${index}].${field}`, name)),
    );
  });

  // A judgement is the planner's own word: its target is a sentence no rule reads.
  const unread = given.targets.flatMap(({ kind, target }, index) =>
    kind === "judgement" || parseTarget(target) !== undefined
      ? []
      : flaw("bad-target", `targets[${index}].target`, target),
  );

  // ISO days sort as text, years as numbers.
  const times = [
    ...(given.term.end < given.term.start ? flaw("due-before-start", "term.end", given.term.end) : []),
    ...given.targets.flatMap(({ startYear, dueYear, baseYear }, index) => [
      ...(dueYear !== null && dueYear < startYear
        ? flaw("due-before-start", `targets[${index}].dueYear`, dueYear)
        : []),
      ...(baseYear !== undefined && baseYear > startYear
        ? flaw("base-after-start", `targets[${index}].baseYear`, baseYear)
        : []),
    ]),
    ...given.milestones.flatMap(({ lastDay, span, note }, index) => [
      ...(span !== undefined && span.to < span.from
        ? flaw("due-before-start", `milestones[${index}].span.to`, span.to)
        : []),
      ...(lastDay === null && note === undefined ? flaw("no-reason", `milestones[${index}].note`, "") : []),
    ]),
  ];

  return [
    ...duplicates,
    ...strays,
    ...(given.document.issuer === null
      ? []
      : known(codes(["agencies"]), "unknown-agency", "document.issuer", given.document.issuer)),
    ...Object.keys(given.notes).flatMap((key) =>
      known(codes(["targets"]), "unknown-ref", `notes.${key}`, key),
    ),
    ...unread,
    ...times,
  ];
}

/**
 * Checks any value - a file's JSON, a reader's proposal - against the shape of a programme, and the codes in it
 * against each other. Nothing is repaired. Relations are checked only when every field has the right form.
 *
 * @returns the same value as a `Programme`, or every flaw found, each with its place.
 * @example validateProgramme(JSON.parse(file)) // { ok: false, flaws: [{ code: "unknown-group", at: "targets[0].group", found: "VI" }] }
 */
export function validateProgramme(value: unknown): Validated {
  const misshapen = programme(value, "");
  if (misshapen.length > 0) return { ok: false, flaws: misshapen };
  // Sound: the check above covers every field of the type.
  const given = value as Programme;
  const flaws = relations(given);
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, value: given };
}
