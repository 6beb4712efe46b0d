import type { ProgrammeProposal } from "../../src/reader";
import { type TruthRow, score } from "./score";

/** How many rows of a text are proposed without a doubt, and those of them that are not right in everything. */
export function sureRows(
  text: string,
  truth: readonly TruthRow[],
  proposal: ProgrammeProposal,
): { readonly count: number; readonly wrong: readonly string[] } {
  const targets = proposal.targets.filter(({ confidence }) => confidence === 1);
  const { wrongValue, wrongKind, extra } = score(text, truth, { ...proposal, targets });
  return { count: targets.length, wrong: [...wrongValue, ...wrongKind, ...extra] };
}
