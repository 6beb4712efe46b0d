import type { Kind } from "../../domain/kinds";
import {
  DOWN,
  FALLING,
  FARMING,
  GUARDS,
  HANDLED,
  NO_FALL,
  STRUCTURE,
  TRAINED_FARMERS,
  WITHOUT,
} from "../lexicon/kinds";
import type { TargetProposal } from "../types";
import type { Clues } from "./clues";
import { hasUpperLimit } from "./kinds";

/** How many characters before a figure may tell that it falls. */
const NEAR = 40;

/** Which way the figure should go; `name`, folded, says of what where no words stand before the figure. */
export function directionOf(clues: Clues, kind: Kind, name: string): TargetProposal["direction"] {
  if (kind === "keep") return "keep";
  // The more it falls, the better.
  if (clues.changes !== null) return "up";
  const { figure, lead, tail, comparing, frame } = clues;
  const falls = FALLING.test(lead.slice(-NEAR) + comparing) && !NO_FALL.test(lead);
  const limited = hasUpperLimit(clues) || falls;
  const named = (/\p{L}/u.test(lead) ? lead : `${tail} ${name}`)
    .replace(TRAINED_FARMERS, "")
    .replace(GUARDS, "");
  const nothingLeft = figure.high === 0 && figure.unit === "";
  const words = `${lead} ${tail}`;
  const handled =
    (HANDLED.test(words) || ((figure.percent || kind === "count") && WITHOUT.test(words))) && !limited;
  if ((limited || DOWN.test(named) || nothingLeft) && !handled) return "down";
  return STRUCTURE.test(`${frame} ${lead}`) && FARMING.test(lead) ? "none" : "up";
}
