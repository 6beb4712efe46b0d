import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";

const some = <T>(rows: readonly T[]) => rows.slice(0, 4);

/** A programme of every kind of row, small enough to be laid down many times in one test. */
export const SMALL: Programme = {
  ...PROGRAMME,
  targets: some(PROGRAMME.targets),
  schemes: some(PROGRAMME.schemes),
  agencies: some(PROGRAMME.agencies),
  milestones: some(PROGRAMME.milestones),
  tasks: some(PROGRAMME.tasks),
  duties: some(PROGRAMME.duties),
};

/** A desk with that programme whose NLB cells read #NAME?: what is laid down is the same whatever it calculates. */
export const SMALL_DESK = { programme: SMALL, functions: [] };
