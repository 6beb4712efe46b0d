import { at } from "../../domain/at";
import type { Doubt } from "../doubts";
import {
  BETWEEN_NAMES,
  BODY_FIRST,
  JOINS_FIGURES,
  MAY_BE_ORDER,
  MEASURED_FIRST,
  ONLY_MEASURED,
  RESPECTIVELY,
  YEARS_LISTED,
} from "../lexicon/respective";
import { SAID_OF_BOTH } from "../lexicon/sharers";
import { OPENS_WITH_SUBJECT } from "../lexicon/subjects";
import { border } from "../phrases/borders";
import { core } from "../phrases/core";
import { type PrintedFigure, figuresIn } from "../phrases/figures";
import type { Searched } from "../phrases/struck";
import type { Passage } from "./passage";

/** Words as printed and folded, character for character. */
interface Words {
  readonly text: string;
  readonly key: string;
}

/** A stretch to be read by itself; `told`: one of several told in order, put together from the words of all. */
export interface Piece {
  readonly passage: Passage;
  readonly told: { readonly doubts: readonly Doubt[] } | null;
}

const words = (said: string): Words => ({ text: said, key: said });
const cut = ({ text, key }: Words, from: number, to?: number): Words => ({
  text: text.slice(from, to),
  key: key.slice(from, to),
});
const join = (...parts: readonly Words[]): Words => ({
  text: parts.map(({ text }) => text).join(""),
  key: parts.map(({ key }) => key).join(""),
});
const without = (said: Words, { index, 0: { length } }: RegExpExecArray): Words =>
  join(cut(said, 0, index), cut(said, index + length));
const lengthOf = (pattern: RegExp, { key }: Words): number => pattern.exec(key)?.[0].length ?? 0;

/** The figures from a place on that only commas and "và" stand between; fewer than two are no order. */
function orderFrom(key: string, figures: readonly PrintedFigure[], from: number): readonly PrintedFigure[] {
  const first = figures.findIndex((figure) => figure.from >= from);
  if (first < 0) return [];
  const joins = (figure: PrintedFigure, index: number): boolean =>
    index > first && JOINS_FIGURES.test(key.slice(at(figures, index - 1).to, figure.from));
  const end = figures.findIndex((figure, index) => index > first && !joins(figure, index));
  return figures.slice(first, end < 0 ? undefined : end);
}

/** The names between commas and "và", each with the words it shares with the others. */
function namesIn(subject: Words): Words[] {
  let from = 0;
  const names: Words[] = [];
  for (const { index, 0: gap } of subject.key.matchAll(BETWEEN_NAMES)) {
    names.push(cut(subject, from, index));
    from = index + gap.length;
  }
  return [...names, cut(subject, from)];
}

/** What the first name begins with and the others leave out. */
function sharedFirst(first: Words, others: readonly Words[]): Words {
  if (others.some(({ key }) => OPENS_WITH_SUBJECT.test(key) || ONLY_MEASURED.test(key))) return words("");
  const measured = lengthOf(MEASURED_FIRST, first);
  const body = lengthOf(BODY_FIRST, cut(first, measured));
  const named = first.key.slice(measured, measured + body);
  const said = body > 0 && others.some(({ key }) => key.startsWith(named.split(" ")[0] ?? named));
  return cut(first, 0, measured + (said ? 0 : body));
}

/** Each name with what only the first or the last of them says. */
function written(names: readonly Words[]): Words[] {
  const [first, ...others] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return [];
  const opens = sharedFirst(first, others);
  const said = SAID_OF_BOTH.exec(last.key);
  const closes = said === null ? words("") : join(words(" "), cut(last, said.index));
  const measure = lengthOf(MEASURED_FIRST, last);
  const thing = measure === 0 ? words("") : join(words(" "), cut(last, measure));
  return names.map((name, index) => {
    const opened = index === 0 ? name : join(opens, name);
    if (name === last) return opened;
    if (ONLY_MEASURED.test(name.key)) return join(opened, thing);
    return SAID_OF_BOTH.test(name.key) ? opened : join(opened, closes);
  });
}

/** Each figure with the comparator of the first and the unit of the last where it has none of its own. */
function figureWords(said: Words, order: readonly PrintedFigure[]): Words[] {
  const [first, last] = [at(order, 0), at(order, order.length - 1)];
  const compares = cut(said, first.from, first.digits);
  return order.map((figure) => {
    const own = cut(said, figure.from, figure.to);
    const compared = figure.plain ? join(compares, own) : own;
    const rest = last.unit.startsWith(figure.unit) ? last.unit.slice(figure.unit.length) : "";
    const gap = figure.unit === "" && !rest.startsWith("%") ? " " : "";
    return rest === "" ? compared : join(compared, words(`${gap}${rest}`));
  });
}

/** The heads of the figures told in order, and what is doubtful of them. */
function headsOf(head: Words, count: number): { readonly heads: Words[]; readonly doubts: Doubt[] } | null {
  const listed = YEARS_LISTED.exec(head.key);
  const years = listed?.[0].match(/\d{4}/gu) ?? [];
  const dateless = listed === null ? head : without(head, listed);
  const { from, to } = core(dateless.key, 0, dateless.key.length);
  if (to <= from) return null;
  const names = namesIn(cut(dateless, from, to));
  const [before, behind] = [cut(dateless, 0, from), cut(dateless, to)];
  const around = (name: Words): Words => join(before, name, behind);
  if (years.length === 0 && names.length === count) return { heads: written(names).map(around), doubts: [] };
  if (years.length === count && names.length === 1)
    return {
      heads: years.map((year) => join(words(`đến năm ${year}, `), dateless)),
      doubts: ["several-years"],
    };
  return { heads: Array.from({ length: count }, () => head), doubts: ["order-unclear"] };
}

/** A stretch of words read in the place of another. */
const inPlaceOf = (passage: Passage, from: number, { text, key }: Words): Passage => {
  const origin = at(passage.block.origins, passage.stretch.from + from);
  const origins = Array.from({ length: text.length + 1 }, () => origin);
  return {
    ...passage,
    block: { ...passage.block, text, key, origins, body: 0 },
    stretch: { from: 0, to: text.length },
  };
};

const stretched = (passage: Passage, from: number, to: number): Passage => ({
  ...passage,
  stretch: { from: passage.stretch.from + from, to: passage.stretch.from + to },
});

/**
 * The pieces of a passage that tells figures in the order of names or years: "tỷ lệ A và B lần lượt đạt 85% và 90%" is
 * read as "tỷ lệ A đạt 85%" and "tỷ lệ B đạt 90%". Where there are not as many of the one as of the other, each figure
 * stands by all the names, with a doubt. null where nothing is told in order.
 */
export function inOrder(passage: Passage, searched: Searched): readonly Piece[] | null {
  const said: Words = searched;
  const sign = RESPECTIVELY.exec(said.key);
  if (sign === null && !MAY_BE_ORDER.test(searched.figures)) return null;
  const figures = figuresIn(searched);
  const order = orderFrom(said.key, figures, sign === null ? 0 : sign.index + sign[0].length);
  const [first, last] = [order[0], order.at(-1)];
  if (first === undefined || last === undefined || order.length < 2) return null;
  const [previous, next] = [figures[figures.indexOf(first) - 1], figures[figures.indexOf(last) + 1]];
  const from = previous === undefined ? 0 : border(said.key, 0, previous, first);
  const to = next === undefined ? said.key.length : border(said.key, from, last, next);
  const head = cut(said, from, first.from);
  const own = RESPECTIVELY.exec(head.key);
  const found = headsOf(own === null ? head : without(head, own), order.length);
  if (found === null || (sign === null && found.doubts.length > 0)) return null;
  const alike = new Set(order.map(({ comparator }) => comparator)).size === 1;
  // Without a word for it, the order is only likely; and "dưới 1% và 2%" may be said of the first alone.
  const unclear = sign === null || !alike;
  const doubts: readonly Doubt[] = unclear && found.doubts.length === 0 ? ["order-unclear"] : found.doubts;
  const tail = cut(said, last.to, to);
  const told = figureWords(said, order).map((figure, index) => ({
    passage: inPlaceOf(passage, from, join(at(found.heads, index), figure, tail)),
    told: { doubts },
  }));
  const before = previous === undefined ? [] : [{ passage: stretched(passage, 0, from), told: null }];
  const behind = next === undefined ? [] : [{ passage: stretched(passage, to, said.key.length), told: null }];
  return [...before, ...told, ...behind];
}
