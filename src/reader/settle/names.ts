import type { Kind } from "../../domain/kinds";
import { capital, fold } from "../../domain/text";
import { A_YEAR, FALLING } from "../lexicon/kinds";
import {
  AS_PART,
  AS_PART_WITH,
  BEGINNING,
  CHANGES_SUBJECT,
  COMPARED,
  COMPARED_FIRST,
  HEADS_STRUCTURE,
  LABOUR_STRUCTURE,
  MULTIPLE_FIRST,
  NAMES_GROWTH,
  NAMES_LITTLE,
  NAMES_NUMBER,
  NAMES_PART_OF_STRUCTURE,
  ONLY_KEPT,
  ONLY_MAKING,
  ONLY_MEASURES,
  ONLY_PLACE,
  ONLY_RATE,
  OPENS_FALLING,
  OPENS_SHARE,
  OPENS_WITH_NUMBER,
  SAID_OF_LAST,
  SECTOR,
  SHARE_OF_BODIES,
  ONE_MORE,
  TIME_FIRST,
  TIME_LAST,
  UPWARDS_FIRST,
  UPWARDS_INSIDE,
  UPWARDS_LAST,
  WITH,
} from "../lexicon/names";
import { SHARE } from "../lexicon/sharers";
import { core } from "../phrases/core";
import type { PrintedFigure } from "../phrases/figures";
import { countsThings } from "../phrases/units";
import { bare, lower } from "../phrases/wording";
import type { TargetProposal } from "../types";
import type { Carried } from "./carried";
import type { Clues } from "./clues";
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
  /** The object behind it, as printed, and the comma between the two. */
  readonly rest: string;
  readonly comma: string;
  /** Everything before it, folded. */
  readonly before: string;
}

const GROWTH_BEFORE = new RegExp(`^(?:${BEGINNING.growth}|${BEGINNING.fall}|${BEGINNING.rise}) `, "u");

const growthOf = (thing: string): string => `${BEGINNING.growth} ${lower(thing)}`;
const isGrowth = (kind: Kind): boolean => kind === "growth" || kind === "growth-points";

/** The subject of a figure, as printed. */
function subjectOf({ block, stretch }: Passage, figure: PrintedFigure): string {
  const subject = core(block.key, stretch.from, stretch.from + figure.from);
  const compared = COMPARED_FIRST.exec(block.key.slice(subject.from, subject.to))?.[0].length ?? 0;
  const from = subject.from + compared;
  const changes = CHANGES_SUBJECT.exec(block.key.slice(from, subject.to))?.[0].length ?? 0;
  return bare(block.text.slice(from + changes, subject.to));
}

/** Without the bracket that closes what was opened before: "(trong đó 20% xuất sắc)". */
const unbracketed = (words: string): string => (words.includes("(") ? words : words.replace(/\)$/u, ""));

function around(passage: Passage, figure: PrintedFigure, subject: string): Around {
  const { block, stretch } = passage;
  const words = fold(subject);
  const behind = block.text.slice(stretch.from + figure.to, stretch.to);
  const object = unbracketed(
    bare(behind.replace(UPWARDS_FIRST, "").replace(UPWARDS_INSIDE, "").replace(TIME_FIRST, ""))
      .replace(TIME_LAST, "")
      .replace(UPWARDS_LAST, ""),
  );
  const rest = COMPARED.test(fold(object)) ? "" : object;
  const onlyKept = ONLY_KEPT.test(words) && (figure.high === 0 || (figure.percent && rest !== ""));
  return {
    lead: ONLY_PLACE.test(words) || onlyKept ? "" : subject,
    rest,
    comma: rest !== "" && behind.startsWith(",") ? "," : "",
    before: keyOf(passage).slice(0, figure.from),
  };
}

/** A level that goes on with the growth told before it: "tăng bình quân 10%/năm, đến năm 2030 đạt 500 tỷ đồng". */
const nameOfLevel = (last: TargetProposal): string => capital(last.name.replace(GROWTH_BEFORE, ""));

/** A figure that only goes on with what was told before: "tăng bình quân 5%/năm", "(4%)". */
function nameOfWhole(whole: TargetProposal | null, kind: Kind): string {
  if (whole === null) return "";
  if (isGrowth(kind)) return isGrowth(whole.kind) ? whole.name : growthOf(whole.name);
  return nameOfLevel(whole);
}

/** What an amount is counted in, whether every year or once. */
const amountOf = (unit: string): string => fold(unit).replace(A_YEAR, "");

/** Whether words name nothing: neither a subject nor an object stands by a figure that measures. */
const namesNothing = (
  { lead, rest }: Around,
  { percent, unit }: PrintedFigure,
  last: TargetProposal,
): boolean =>
  lead === "" &&
  rest === "" &&
  !percent &&
  unit !== "" &&
  !countsThings(unit) &&
  (isGrowth(last.kind) || last.doubts.includes("needs-base") || amountOf(last.unit) === amountOf(unit));

/** A figure without a subject, named by its object: "100% thôn có nhà văn hoá", "thành lập 3 hợp tác xã". */
function nameOfObject(
  { rest, before }: Around,
  { percent, unit }: PrintedFigure,
  { verb, parent, last }: Carried,
): string {
  const whole = parent ?? last;
  if (percent && whole !== null && SAID_OF_LAST.test(fold(rest))) return `${whole.name}, ${lower(rest)}`;
  if (percent && last !== null && OPENS_SHARE.test(before))
    return `${BEGINNING.share} ${lower(last.name)} ${BEGINNING.within} ${lower(rest)}`;
  if (percent) return capital(`${BEGINNING.share} ${lower(rest)}`.trim());
  const counted = bare(unit).replace(MULTIPLE_FIRST, "");
  const measures = verb !== "" && rest !== "" && ONLY_MEASURES.test(fold(counted));
  const thing = measures ? rest : `${counted} ${rest}`.trim();
  if (verb === "" && OPENS_WITH_NUMBER.test(fold(thing))) return capital(thing);
  return capital(verb === "" ? `${BEGINNING.number} ${lower(thing)}` : `${verb} ${thing}`);
}

function nameOfGrowth({ lead, rest, before }: Around): string {
  const thing = lead === "" ? rest : lead;
  if (NAMES_GROWTH.test(fold(thing))) return capital(thing);
  return FALLING.test(before.slice(-NEAR)) ? `${BEGINNING.fall} ${lower(thing)}` : growthOf(thing);
}

/** Whether a share is one of a structure: the words above say so, or it follows another share of it. */
const isOfStructure = ({ frame, last }: Carried, lead: string): boolean =>
  HEADS_STRUCTURE.test(frame) ||
  (NAMES_PART_OF_STRUCTURE.test(fold(last?.name ?? "")) && SECTOR.test(fold(lead)));

/** Whether a name should say what is counted. */
function isCounted({ lead }: Around, { percent, unit }: PrintedFigure, kind: Kind): boolean {
  const makes = ONLY_MAKING.test(fold(lead));
  const counts = makes || kind === "count" || kind === "range" || lead.length < SHORTEST_COUNTED;
  const said = NAMES_NUMBER.test(fold(lead)) || fold(lead).includes(fold(bare(unit)));
  return !percent && (makes || kind !== "level") && counts && !said;
}

function nameOfCount({ lead, rest, comma }: Around, { unit }: PrintedFigure): string {
  const counted = bare(unit.replace(/ ?\/.*$/u, "")).replace(MULTIPLE_FIRST, "");
  const thing = ONLY_MEASURES.test(fold(counted)) ? "" : counted;
  return capital(`${lead} ${thing}${comma} ${rest}`.replace(/ {2,}/g, " ").trim());
}

/** Whether a name tells what is measured: not "Số tỷ đồng", which is only its unit, nor "Giá trị". */
export function tellsWhat(
  name: string,
  { unit }: PrintedFigure,
  behind: { readonly object: string; readonly next: string },
): boolean {
  // "93% gia đình, 90% thôn đạt chuẩn văn hóa": what is said of the last is said of the first.
  const ofObject = behind.object.includes(fold(name).replace(SHARE, ""));
  if (ofObject && SHARE_OF_BODIES.test(fold(name)) && ONE_MORE.test(behind.next)) return false;
  const units = [unit, bare(unit).replace(MULTIPLE_FIRST, "")];
  const isUnit = units
    .flatMap((one) => [one, `${BEGINNING.number} ${one}`])
    .some((one) => fold(one) === fold(name));
  return name !== "" && !NAMES_LITTLE.test(fold(name)) && !(isUnit && unit !== "" && !countsThings(unit));
}

/** The name of a target, put together from the text's own words; "" where they name nothing. */
export function nameOf(
  passage: Passage,
  figure: PrintedFigure,
  kind: Kind,
  changes: Clues["changes"],
): string {
  const { carried } = passage;
  const subject = subjectOf(passage, figure);
  if (carried.last !== null && ONLY_RATE.test(fold(subject))) return growthOf(carried.last.name);
  const words = around(passage, figure, subject);
  const { lead, rest } = words;
  const before = bare(words.before);
  if (figure.low === 0 && figure.unit === "" && figure.plain && lead === "")
    return capital(`${BEGINNING.number} ${lower(rest)}`);
  if (figure.bracketed || (lead === "" && rest === "" && figure.percent))
    return nameOfWhole(carried.parent ?? carried.last, kind);
  if (carried.last !== null && !isGrowth(kind) && namesNothing(words, figure, carried.last))
    return nameOfLevel(carried.last);
  if (changes !== null) {
    const thing = lead === "" ? `${bare(figure.unit)} ${rest}`.trim() : lead;
    return `${changes === "down" ? BEGINNING.fall : BEGINNING.rise} ${lower(thing)}`;
  }
  const part = AS_PART.test(before);
  const short = part && (lead.length < SHORTEST_PART || (ONLY_MAKING.test(fold(lead)) && rest === ""));
  if (short && lead !== "" && carried.parent !== null) return `${carried.parent.name}, ${lower(lead)}`;
  if (lead === "" || (short && lead.length < SHORTEST_PART))
    return rest !== "" && (isGrowth(kind) || (figure.percent && OPENS_FALLING.test(before)))
      ? nameOfGrowth(words)
      : nameOfObject(words, figure, carried);
  if (figure.percent && ONLY_MAKING.test(fold(lead)) && rest !== "")
    return `${BEGINNING.share} ${lower(lead)} ${rest.slice(OPENS_WITH_NUMBER.exec(fold(rest))?.[0].length ?? 0)}`;
  if (isGrowth(kind)) return nameOfGrowth(words);
  if (figure.percent && kind === "level" && isOfStructure(carried, lead))
    return [BEGINNING.ofStructure, LABOUR_STRUCTURE.exec(carried.frame)?.[1] ?? "", lower(lead)]
      .filter((word) => word !== "")
      .join(" ");
  if (carried.parent !== null && AS_PART_WITH.test(before))
    return `${carried.parent.name}, ${WITH} ${lower(lead)}`;
  return isCounted(words, figure, kind) ? nameOfCount(words, figure) : capital(lead);
}
