import type { Zone } from "../lexicon/titles";
import {
  COMPARED_WITH_YEAR,
  FACT,
  GIVES,
  GOES_ON,
  MEANS,
  NEXT_STAGE,
  OPENS_WITH_CHANGE,
  REACHED,
} from "../lexicon/aims";
import { MONEY_UNIT } from "../lexicon/units";
import { LOOKS_FAR } from "../lexicon/years";
import { core } from "../phrases/core";
import type { PrintedFigure } from "../phrases/figures";
import { type Mode, strives } from "../phrases/mode";
import { yearsIn } from "../phrases/years";
import { type Passage, type Wanted, keyOf } from "./passage";

/** How many characters before a figure may tell that it is a means. */
const NEAR = 90;

/** How much of a stretch is wanted; null for the past, and for facts in a text that tells its aims elsewhere. */
export function wantedOf(zone: Zone, here: Mode, told: boolean): Wanted | null {
  if (here === "past") return null;
  if (zone === "targets") return "list";
  if (here === "goal") return "goal";
  return told && zone !== "tasks" ? null : "figure";
}

/** Whether folded words before a figure make it a means: "kinh phí 5 tỷ đồng". */
export const isMeans = (lead: string): boolean => MEANS.test(lead.slice(-NEAR));

/** Whether the words say what a figure is of. */
function saysOfWhat({ carried, term }: Passage, piece: string, figure: PrintedFigure): boolean {
  const lead = piece.slice(0, figure.from);
  const subject = core(piece, 0, figure.from);
  if (/\p{L}{2}/u.test(piece.slice(subject.from, subject.to))) return true;
  const tellsRate = GOES_ON.test(`${lead} ${figure.unit}`);
  const ofWhat = piece.slice(figure.to).split(COMPARED_WITH_YEAR)[0] ?? "";
  if (
    COMPARED_WITH_YEAR.test(piece) &&
    OPENS_WITH_CHANGE.test(lead) &&
    !tellsRate &&
    !/\p{L}{2}/u.test(ofWhat)
  )
    return false;
  const object = /\p{L}{2}/u.test(piece.slice(figure.to)) || /\p{L}{3}/u.test(figure.unit);
  const due = yearsIn(piece).due ?? 0;
  const isStage = NEXT_STAGE.test(lead) && due > (term?.start ?? Infinity);
  const goesOn = carried.last !== null && (tellsRate || isStage);
  return object || goesOn || carried.frame !== "" || carried.parent !== null;
}

/** Whether a figure is striven for by its own words, where nothing around it tells aims. */
function isAim({ block }: Passage, piece: string, figure: PrintedFigure): boolean {
  const lead = piece.slice(0, figure.from);
  const reached = strives(piece) || REACHED.test(piece);
  if (figure.percent) return block.zone !== "tasks" || reached;
  if (block.zone === "tasks" || figure.high === 0 || FACT.test(lead)) return false;
  return reached || !figure.plain || /:\s*$/u.test(lead);
}

/** Whether a figure of a passage that may be a target is one. Its places count from the beginning of the passage. */
export function isTarget(passage: Passage, figure: PrintedFigure): boolean {
  const piece = keyOf(passage);
  const lead = piece.slice(0, figure.from);
  if (LOOKS_FAR.test(lead) || (GIVES.test(lead) && MONEY_UNIT.test(figure.unit))) return false;
  if (isMeans(lead) || passage.carried.means === "parts") return false;
  if (!saysOfWhat(passage, piece, figure)) return false;
  return passage.wanted !== "figure" || isAim(passage, piece, figure);
}
