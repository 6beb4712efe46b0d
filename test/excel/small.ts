import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";

const first = (count: number): Programme => ({
  ...PROGRAMME,
  targets: PROGRAMME.targets.slice(0, count),
  schemes: PROGRAMME.schemes.slice(0, count),
  candidates: PROGRAMME.candidates.slice(0, count),
  agencies: PROGRAMME.agencies.slice(0, count),
  milestones: PROGRAMME.milestones.slice(0, count),
  tasks: PROGRAMME.tasks.slice(0, count),
  duties: PROGRAMME.duties.slice(0, count),
});

/** A programme of a few rows of each sheet, small enough to be laid down many times in one test. */
export const SMALL = first(4);

/** One row above another is the least that can be parted: for what is tried at every place there is. */
const LEAST = first(2);

/** One target of each kind, and the one that is met by having none. */
const CODES = ["D01A", "D01C", "D03", "D05", "K02", "K04", "K05A", "K07B", "K08C", "K12B", "K15"];

const targets = PROGRAMME.targets.filter(({ code }) => CODES.includes(code));
const { candidates, duties, notes, schemes } = PROGRAMME;
const { milestones, tasks } = SMALL;
const left = new Set(
  [...targets, ...candidates, ...schemes, ...milestones, ...duties].map(({ code }) => code),
);
/** Without what they say about targets that are left out. */
const among = <T extends { readonly refs: readonly string[] }>(rows: readonly T[]) =>
  rows.map((row) => ({ ...row, refs: row.refs.filter((ref) => left.has(ref)) }));

/**
 * A programme with a target of each kind and a few dates and tasks, for what differs from kind to kind and not from
 * target to target. The whole programme is laid down where its size or its words are what is tested: set-up, scale.
 */
export const EACH_KIND: Programme = {
  ...PROGRAMME,
  targets,
  notes: Object.fromEntries(Object.entries(notes).filter(([code]) => left.has(code))),
  milestones: among(milestones),
  tasks: among(tasks),
};
const kinds = (rows: Programme["targets"]) => new Set(rows.map(({ kind }) => kind));
if (kinds(targets).size < kinds(PROGRAMME.targets).size) throw new Error("a kind has no target here");

/** Desks whose NLB cells read #NAME?: what is laid down is the same whatever it calculates. */
export const SMALL_DESK = { programme: SMALL, functions: [] };
export const LEAST_DESK = { programme: LEAST, functions: [] };
