import { blocksOf } from "./blocks";
import { clean } from "./clean";
import { targetsOf } from "./targets";
import { type ReadTerm, termOf } from "./time";
import type { ProgrammeProposal } from "./types";

export function readProgramme(
  text: string,
  options: { readonly termStart?: number; readonly termEnd?: number } = {},
): ProgrammeProposal {
  const blocks = blocksOf(clean(text));
  const read = termOf(blocks.map(({ key }) => key));
  const start = options.termStart ?? read?.start;
  const end = options.termEnd ?? read?.end;
  const term: ReadTerm | null =
    start === undefined || end === undefined
      ? null
      : { start, end, guessed: options.termStart === undefined && (read?.guessed ?? false) };
  const { targets, unread } = targetsOf(blocks, term);
  return {
    term: term === null ? null : { start: term.start, end: term.end },
    targets,
    schemes: [],
    agencies: [],
    milestones: [],
    unread,
  };
}
