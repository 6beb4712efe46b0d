import { fold } from "../domain/text";
import type { Agency, AgencyKind, Deadline, Group, Programme, Scheme, Target } from "../programme/types";
import { validateProgramme, type Validated } from "../programme/validate";
import type { DateProposal, ProgrammeProposal, SchemeProposal } from "../reader";
import { type TargetDraft, targetText, yearIn } from "./draft";
import { roman } from "./roman";
import { tidy } from "./tidy";

/** What the planner says about whose programme it is. */
export interface PlaceAnswers {
  readonly level: string;
  readonly name: string;
  readonly parentLevel: string;
  readonly parentName: string;
  readonly start: number;
  readonly end: number;
  /** The resolution or programme, as reports name it in their titles. */
  readonly resolution: string;
}

/** What stands where a row has no unit, no clause or no group of its own: the sheets have no blank there. */
const UNITS: Readonly<Partial<Record<Target["kind"], string>>> = {
  recognition: "đạt/chưa đạt",
  grade: "mức xếp loại",
  judgement: "định tính",
};
const NONE = "-";
const NO_GROUP = "Chỉ tiêu";

const AGENCY_KINDS: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(đồng chí|bí thư|phó bí thư|chủ tịch|phó chủ tịch|trưởng|phó trưởng)(?!\p{L})/u, "post"],
  [/^(ban chấp hành|ban thường vụ|thường trực|hội đồng nhân dân|hđnd)(?!\p{L})/u, "collective"],
  [/^(các|những)(?!\p{L})/u, "group"],
];

const numbered = (prefix: string, place: number, of: number): string =>
  `${prefix}${String(place + 1).padStart(String(Math.max(of, 10)).length, "0")}`;

/** Every body named anywhere, once, with a way to find its code by any of its names. */
function bodiesOf(proposal: ProgrammeProposal, drafts: readonly TargetDraft[]) {
  const byName = new Map<string, number>();
  const found: { readonly name: string; readonly aliases: string[] }[] = [];
  const add = (given: string, aliases: readonly string[] = []) => {
    const name = tidy(given);
    if (name === "" || byName.has(fold(name))) return;
    byName.set(fold(name), found.length);
    found.push({ name, aliases: [] });
    for (const alias of aliases.map(tidy)) {
      if (alias === "" || byName.has(fold(alias))) continue;
      byName.set(fold(alias), found.length - 1);
      found.at(-1)?.aliases.push(alias);
    }
  };
  for (const { name, aliases } of proposal.agencies) add(name, aliases);
  for (const { official, lead, coordinators } of proposal.schemes)
    for (const name of [official, lead, ...coordinators]) add(name);
  for (const { lead } of drafts) add(lead);

  const code = (place: number) => numbered("CQ", place, found.length);
  return {
    agencies: found.map(({ name, aliases }, place): Agency => ({
      code: code(place),
      name,
      kind: AGENCY_KINDS.find(([words]) => words.test(fold(name)))?.[1] ?? "agency",
      aliases,
    })),
    codeOf: (name: string): string | null => {
      const place = byName.get(fold(tidy(name)));
      return place === undefined ? null : code(place);
    },
  };
}

/** Groups in the order the rows name them, and the code of each. */
function groupsOf(drafts: readonly TargetDraft[]) {
  const titles = [...new Set(drafts.map(({ group }) => tidy(group) || NO_GROUP))];
  const codes = new Map(titles.map((title, place) => [title, roman(place + 1).toUpperCase()]));
  return {
    groups: titles.map((name): Group => ({ code: codes.get(name) ?? name, name })),
    codeOf: (group: string) => codes.get(tidy(group) || NO_GROUP) ?? NO_GROUP,
  };
}

const deadlineOf = (date: DateProposal | undefined): Deadline | null =>
  date === undefined || date.lastDay === null ? null : { words: tidy(date.words), lastDay: date.lastDay };

/**
 * The programme of a commune from the rows a planner accepted and what the reader found beside them, checked by
 * `validateProgramme`. None of its codes (CT, DK, MT, CQ with a number) is one of the programme that comes with the
 * add-in. What the text does not say stays null: no lead, no deadline, no signature is made up.
 *
 * @param drafts rows without flaws (`flawsOf`)
 */
export function programmeFrom(
  answers: PlaceAnswers,
  drafts: readonly TargetDraft[],
  proposal: ProgrammeProposal,
  text: string,
): Validated {
  const { agencies, codeOf } = bodiesOf(proposal, drafts);
  const { groups, codeOf: groupCode } = groupsOf(drafts);
  const term = { start: answers.start, end: answers.end };
  const dated = proposal.milestones.filter(({ lastDay, what }) => lastDay !== null && tidy(what) !== "");

  const targetOf = (draft: TargetDraft, place: number): Target => {
    const [start, due] = [yearIn(draft.startYear) ?? null, yearIn(draft.dueYear) ?? null];
    return {
      code: numbered("CT", place, drafts.length),
      clause: tidy(draft.clause) || NONE,
      group: groupCode(draft.group),
      name: tidy(draft.name),
      unit: tidy(draft.unit) || (UNITS[draft.kind] ?? NONE),
      kind: draft.kind,
      target: tidy(targetText(draft)),
      startYear: start ?? Math.min(term.start, due ?? term.start),
      // A target without a year is due by the end of the term, unless it waits for a condition.
      dueYear:
        due ??
        (draft.kind === "judgement" || draft.doubts.includes("conditional")
          ? null
          : Math.max(term.end, start ?? term.end)),
      direction: draft.direction,
      proposedLead: codeOf(draft.lead),
      quote: tidy(draft.quote),
    };
  };

  const schemeOf = (scheme: SchemeProposal, place: number): Scheme => ({
    code: numbered("DK", place, proposal.schemes.length),
    kind: scheme.kind,
    clause: tidy(scheme.clause) || NONE,
    title: tidy(scheme.title),
    official: codeOf(scheme.official),
    lead: codeOf(scheme.lead),
    coordinators: [
      ...new Set(scheme.coordinators.map(codeOf).filter((code): code is string => code !== null)),
    ],
    draft: deadlineOf(scheme.dates.draft),
    issue: deadlineOf(scheme.dates.issue),
    midReview: deadlineOf(scheme.dates.midReview),
    finalReview: deadlineOf(scheme.dates.finalReview),
    quote: tidy(scheme.quote),
    assignment: null,
  });

  const programme: Programme = {
    commune: { level: tidy(answers.level), name: tidy(answers.name) },
    parent: { level: tidy(answers.parentLevel), name: tidy(answers.parentName) },
    document: {
      title: tidy(answers.resolution),
      resolution: tidy(answers.resolution),
      signed: null,
      issuer: null,
      onBehalf: null,
      post: null,
    },
    term,
    groups,
    targets: drafts.map(targetOf),
    notes: {},
    candidates: [],
    agencies,
    agencyRoles: [],
    schemes: proposal.schemes.filter(({ title }) => tidy(title) !== "").map(schemeOf),
    milestones: dated.map(({ what, words, lastDay, span }, place) => ({
      code: numbered("MT", place, dated.length),
      what: tidy(what),
      words: tidy(words),
      lastDay,
      who: [],
      refs: [],
      quote: tidy(text.slice(...span)) || tidy(words),
    })),
    tasks: [],
    duties: [],
  };
  return validateProgramme(programme);
}
