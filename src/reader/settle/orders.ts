import { at } from "../../domain/at";
import { capital, fold } from "../../domain/text";
import { type TextBlock, cellTexts } from "../layout/blocks";
import {
  BEFORE_TITLE,
  HEADS_SCHEMES,
  LABELLED,
  type Label,
  ORDERS,
  ORDERS_QUOTED,
  QUOTED,
  TITLE_END,
  isPlan,
} from "../lexicon/schemes";
import { type Assignment, toldIn } from "../phrases/assignments";
import { unquoted } from "../phrases/wording";
import type { SchemeProposal } from "../types";

/** A scheme or plan that a text orders. */
export interface Order {
  readonly block: TextBlock;
  readonly kind: SchemeProposal["kind"];
  readonly title: string;
  /** What the item itself says of who and when. */
  readonly own: Assignment;
}

/** How many characters after a title may tell who and when. */
const LONGEST_TOLD = 800;

/** The scheme or plan that a block opens with from a place on, and what is told after its title. */
function orderAt(block: TextBlock, from: number): Order | null {
  const match = ORDERS.exec(block.key.slice(from, from + LONGEST_TOLD));
  if (!match) return null;
  const start = from + match[0].length;
  const rest = block.text.slice(start, start + LONGEST_TOLD);
  const quoted = QUOTED.exec(rest);
  const end = quoted?.[0].length ?? TITLE_END.exec(rest)?.index ?? rest.length;
  return {
    block,
    kind: isPlan(at(match, 1)) ? "plan" : "scheme",
    title: capital(unquoted(quoted?.[1] ?? rest.slice(0, end))),
    own: toldIn(rest.slice(end).trim()),
  };
}

/** The scheme that an item of a list orders; null for other blocks. */
export function orderIn(block: TextBlock): Order | null {
  if (block.clause === "" || block.zone === "results") return null;
  const order = orderAt(block, block.body);
  const listed = block.titles.some((title) => HEADS_SCHEMES.test(title));
  // Among the tasks, an item that opens with a scheme and says who leads it counts as listed too.
  return listed || order?.own.lead !== undefined ? order : null;
}

/**
 * Schemes that stand among the tasks, in quotation marks, where no list of them is given; the sentence may say who is
 * in charge before it names the scheme.
 */
export function ordersAmongTasks(block: TextBlock): Order[] {
  if (block.zone === "results") return [];
  return [...block.key.matchAll(ORDERS_QUOTED)].flatMap(({ index }) => {
    const order = orderAt(block, index);
    const before = block.text.slice(Math.max(block.body, index - LONGEST_TOLD), index);
    const sentences = before.split(/[.;]\s/u);
    const sentence = at(sentences, sentences.length - 1);
    return order === null ? [] : [{ ...order, own: { ...toldIn(sentence), ...order.own } }];
  });
}

/** The columns of a table of schemes: where the titles stand, and what the others tell. */
export interface SchemeColumns {
  readonly title: number;
  readonly labels: readonly (Label | null)[];
}

/** The columns a title row names; null where it heads no table of schemes. */
export function schemeColumns(block: TextBlock): SchemeColumns | null {
  const words = cellTexts(block).map(fold);
  const title = words.findIndex((word) => HEADS_SCHEMES.test(word));
  const labels = words.map((word, index) =>
    index === title ? null : (LABELLED.find(({ column }) => column.test(word))?.label ?? null),
  );
  return title < 0 || !labels.includes("lead") ? null : { title, labels };
}

/** The scheme of a table row; null where its title is empty. */
export function orderInRow(block: TextBlock, { title, labels }: SchemeColumns): Order | null {
  const cells = cellTexts(block);
  // A row may end before the column of the titles.
  const name = cells[title] ?? "";
  if (name === "") return null;
  const own = labels.reduce<Assignment>((given, label, index) => {
    const cell = cells[index] ?? "";
    return label === null || cell === "" ? given : { [label]: cell, ...given };
  }, {});
  return {
    block,
    kind: isPlan(fold(name)) ? "plan" : "scheme",
    title: capital(unquoted(name.replace(BEFORE_TITLE, ""))),
    own,
  };
}
