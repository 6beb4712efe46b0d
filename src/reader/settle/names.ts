import type { Kind } from "../../domain/kinds";
import { fold } from "../../domain/text";
import { FALLING } from "../lexicon/kinds";
import {
  AS_PART,
  AS_PART_WITH,
  BEGINNING,
  HEADS_STRUCTURE,
  NAMES_GROWTH,
  NAMES_NUMBER,
  NAMES_PART_OF_STRUCTURE,
  ONLY_KEPT,
  ONLY_MAKING,
  ONLY_PLACE,
  ONLY_RATE,
  SECTOR,
  UPWARDS_FIRST,
  UPWARDS_LAST,
  WITH,
} from "../lexicon/names";
import { core } from "../phrases/core";
import type { PrintedFigure } from "../phrases/figures";
import { countsThings } from "../phrases/units";
import { bare, lower, upper } from "../phrases/wording";
import type { TargetProposal } from "../types";
import type { Carried } from "./carried";
import { type Passage, keyOf } from "./passage";

/** How many characters before a figure may tell that it falls. */
const NEAR = 40;
/** A shorter subject behind "trong đó" is none. */
const SHORTEST_PART = 4;
/** A shorter subject needs what is counted beside it. */
const SHORTEST_COUNTED = 12;

/** The text's own words around a figure. */
interface Around {
  /** The subject before the figure, as printed; "" where there is none worth naming. */
  readonly lead: string;
  /** The object behind it, as printed. */
  readonly rest: string;
  /** Everything before it, folded. */
  readonly before: string;
}

const GROWTH_BEFORE = new RegExp(`^${BEGINNING.growth} `, "u");

const growthOf = (thing: string): string => `${BEGINNING.growth} ${lower(thing)}`;
const isGrowth = (kind: Kind): boolean => kind === "growth" || kind === "growth-points";

/** The subject of a figure, as printed. */
function subjectOf({ block, stretch }: Passage, figure: PrintedFigure): string {
  const subject = core(block.key, stretch.from, stretch.from + figure.from);
  return bare(block.text.slice(subject.from, subject.to));
}

function around(passage: Passage, figure: PrintedFigure, subject: string): Around {
  const { block, stretch } = passage;
  const words = fold(subject);
  const says = !ONLY_PLACE.test(words) && !(figure.high === 0 && ONLY_KEPT.test(words));
  const behind = block.text.slice(stretch.from + figure.to, stretch.to);
  return {
    lead: says ? subject : "",
    rest: bare(behind.replace(UPWARDS_FIRST, "")).replace(UPWARDS_LAST, ""),
    before: keyOf(passage).slice(0, figure.from),
  };
}

/** A figure that only goes on with what was told before: "tăng bình quân 5%/năm", "(4%)". */
function nameOfWhole(whole: TargetProposal | null, kind: Kind): string {
  if (whole === null) return "";
  return isGrowth(kind) && !isGrowth(whole.kind) ? growthOf(whole.name) : whole.name;
}

/** Whether words name nothing: neither a subject nor an object stands by a figure that measures. */
const namesNothing = ({ lead, rest }: Around, { percent, unit }: PrintedFigure): boolean =>
  lead === "" && rest === "" && !percent && unit !== "" && !countsThings(unit);

/** A level that goes on with the growth told before it: "tăng bình quân 10%/năm, đến năm 2030 đạt 500 tỷ đồng". */
const nameOfLevel = (last: TargetProposal): string =>
  isGrowth(last.kind) ? upper(last.name.replace(GROWTH_BEFORE, "")) : last.name;

/** A figure without a subject, named by its object: "100% thôn có nhà văn hoá", "thành lập 3 hợp tác xã". */
function nameOfObject(rest: string, { percent, unit }: PrintedFigure, verb: string): string {
  if (percent) return upper(`${BEGINNING.share} ${lower(rest)}`.trim());
  const thing = `${bare(unit)} ${rest}`.trim();
  return upper(verb === "" ? `${BEGINNING.number} ${lower(thing)}` : `${verb} ${thing}`);
}

function nameOfGrowth({ lead, before }: Around): string {
  if (NAMES_GROWTH.test(fold(lead))) return upper(lead);
  return FALLING.test(before.slice(-NEAR)) ? `${BEGINNING.fall} ${lower(lead)}` : growthOf(lead);
}

/** Whether a share is one of a structure: the words above say so, or it follows another share of it. */
const isOfStructure = ({ frame, last }: Carried, lead: string): boolean =>
  HEADS_STRUCTURE.test(frame) ||
  (NAMES_PART_OF_STRUCTURE.test(fold(last?.name ?? "")) && SECTOR.test(fold(lead)));

/** Whether a name should say what is counted. */
function isCounted({ lead }: Around, { percent, unit }: PrintedFigure, kind: Kind): boolean {
  const counts = kind === "count" || kind === "range" || lead.length < SHORTEST_COUNTED;
  const said = NAMES_NUMBER.test(fold(lead)) || fold(lead).includes(fold(bare(unit)));
  return !percent && kind !== "level" && counts && !said;
}

function nameOfCount({ lead, rest }: Around, { unit }: PrintedFigure): string {
  const thing = bare(unit.replace(/ ?\/.*$/u, ""));
  return upper(`${lead} ${thing} ${rest}`.replace(/ {2,}/g, " ").trim());
}

/** Whether a name says no more than what the figure is measured in: "Số tỷ đồng". */
export const isOnlyUnit = (name: string, { unit }: PrintedFigure): boolean =>
  !countsThings(unit) &&
  unit !== "" &&
  [unit, `${BEGINNING.number} ${bare(unit)}`].map(fold).includes(fold(name));

/** The name of a target, put together from the text's own words; "" where they name nothing. */
export function nameOf(passage: Passage, figure: PrintedFigure, kind: Kind): string {
  const { carried } = passage;
  const subject = subjectOf(passage, figure);
  if (carried.last !== null && ONLY_RATE.test(fold(subject))) return growthOf(carried.last.name);
  const words = around(passage, figure, subject);
  const { lead, rest } = words;
  const before = bare(words.before);
  if (figure.low === 0 && figure.unit === "" && figure.plain && lead === "")
    return upper(`${BEGINNING.number} ${lower(rest)}`);
  if (figure.bracketed || (lead === "" && rest === "" && figure.percent))
    return nameOfWhole(carried.parent ?? carried.last, kind);
  if (carried.last !== null && !isGrowth(kind) && namesNothing(words, figure))
    return nameOfLevel(carried.last);
  if (lead === "" || (AS_PART.test(before) && lead.length < SHORTEST_PART))
    return nameOfObject(rest, figure, carried.verb);
  if (figure.percent && ONLY_MAKING.test(fold(lead)) && rest !== "")
    return `${BEGINNING.share} ${lower(lead)} ${rest}`;
  if (isGrowth(kind)) return nameOfGrowth(words);
  if (figure.percent && kind === "level" && isOfStructure(carried, lead))
    return `${BEGINNING.ofStructure} ${lower(lead)}`;
  if (carried.parent !== null && AS_PART_WITH.test(before))
    return `${carried.parent.name}, ${WITH} ${lower(lead)}`;
  return isCounted(words, figure, kind) ? nameOfCount(words, figure) : upper(lead);
}
