import { PROGRAMME } from "../src/programme/programme";
import type { Programme, Target } from "../src/programme/types";

const COMMUNE = "Xã minh hoạ";

/** Code of a target in the programme of many communes: "001.K01". */
const codeIn = (commune: string, code: string) => `${commune}.${code}`;

/**
 * An invented programme of many communes in one workbook, "Xã minh hoạ 001" and on, each with the targets of the issued
 * programme under its own name; for measuring and for nothing else.
 *
 * @param communes how many; 200 of them have 8 600 targets
 */
export function programmeOfCommunes(communes: number): Programme {
  const numbers = Array.from({ length: communes }, (_, index) => String(index + 1).padStart(3, "0"));
  const targets = numbers.flatMap((commune) =>
    PROGRAMME.targets.map(({ code, name, parent, ...target }): Target => ({
      ...target,
      code: codeIn(commune, code),
      name: `${COMMUNE} ${commune}: ${name}`,
      ...(parent !== undefined && { parent: codeIn(commune, parent) }),
    })),
  );
  return {
    ...PROGRAMME,
    commune: { level: "xã", name: "minh hoạ" },
    parent: { level: "tỉnh", name: "minh hoạ" },
    targets,
    notes: {},
    // What refers to targets by their own codes has no place beside many communes' targets.
    milestones: PROGRAMME.milestones.map((milestone) => ({ ...milestone, refs: [] })),
    tasks: PROGRAMME.tasks.map((task) => ({ ...task, refs: [] })),
  };
}

/** Invented figures of a target for the term, one a year, that differ from row to row. */
export const inventedFigures = (row: number, years: number): readonly number[] =>
  Array.from({ length: years }, (_, year) => 60 + (row % 37) + year * (1 + (row % 5)));
