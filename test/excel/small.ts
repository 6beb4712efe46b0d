import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";

const some = <T>(rows: readonly T[]) => rows.slice(0, 4);

/** A programme of a few rows of each sheet, small enough to be laid down many times in one test. */
export const SMALL: Programme = {
  ...PROGRAMME,
  targets: some(PROGRAMME.targets),
  schemes: some(PROGRAMME.schemes),
  agencies: some(PROGRAMME.agencies),
  milestones: some(PROGRAMME.milestones),
  tasks: some(PROGRAMME.tasks),
  duties: some(PROGRAMME.duties),
};

/** One target of each kind, and the one that is met by having none. */
const CODES = ["D01A", "D01C", "D03", "D05", "K02", "K04", "K05A", "K07B", "K08C", "K12B", "K15"];

/**
 * A programme with a target of each kind, for what differs from kind to kind and not from target to target. The whole
 * programme is laid down where its size or its words are what is tested: set-up, judging, scale.
 */
export const EACH_KIND: Programme = {
  ...SMALL,
  agencies: PROGRAMME.agencies,
  targets: PROGRAMME.targets.filter(({ code }) => CODES.includes(code)),
};
const kinds = (targets: Programme["targets"]) => new Set(targets.map(({ kind }) => kind));
if (kinds(EACH_KIND.targets).size < kinds(PROGRAMME.targets).size)
  throw new Error("a kind has no target here");

/** A desk with the smaller programme whose NLB cells read #NAME?: what is laid down is the same whatever it calculates. */
export const SMALL_DESK = { programme: SMALL, functions: [] };
