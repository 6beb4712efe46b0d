import { fold } from "../../domain/text";
import type { TextBlock } from "../layout/blocks";
import { FOR_ALL, STEPS } from "../lexicon/schemes";
import { type Assignment, bodiesIn, labelIn, officialIn } from "../phrases/assignments";
import { deadlinesIn, lastDayOf } from "../phrases/dates";
import { partsOf, sentencesOf } from "../phrases/sentences";
import { unquoted } from "../phrases/wording";
import type { DateProposal, SchemeProposal, ProposedStep } from "../types";
import {
  type Order,
  type SchemeColumns,
  orderIn,
  orderInRow,
  ordersAmongTasks,
  schemeColumns,
} from "./orders";
import { spanOf } from "./passage";

type Dates = SchemeProposal["dates"];

/** Schemes that one block of assignments serves. */
interface Orders {
  readonly orders: Order[];
  given: Assignment;
}

/** The step and the deadline that words set for all schemes; null where they set none. */
function commonDate(
  key: string,
  text: string,
): { readonly step: ProposedStep; readonly date: DateProposal } | null {
  if (!FOR_ALL.test(key)) return null;
  const [date] = deadlinesIn(key, text);
  const step = STEPS.find(({ words }) => words.test(key))?.step;
  return date === undefined || step === undefined ? null : { step, date };
}

/** Dates set for all schemes at once; what is said first counts. */
function commonDates(blocks: readonly TextBlock[]): Dates {
  const dates: Partial<Record<ProposedStep, DateProposal>> = {};
  for (const block of blocks) {
    if (block.title || !FOR_ALL.test(block.key)) continue;
    for (const { from, to } of sentencesOf(block).flatMap((sentence) => partsOf(block.text, sentence))) {
      const found = commonDate(block.key.slice(from, to), block.text.slice(from, to));
      if (found !== null) dates[found.step] ??= found.date;
    }
  }
  return dates;
}

const saysNothing = (told: Assignment): boolean => Object.keys(told).length === 0;

/** Adds an order to those above it that wait for assignments, or begins anew. */
function addOrder(groups: Orders[], order: Order): void {
  const last = groups.at(-1);
  if (last !== undefined && saysNothing(last.given) && saysNothing(order.own)) last.orders.push(order);
  else groups.push({ orders: [order], given: order.own });
}

/** The schemes of lists and tables, with the assignments below them. */
function listedOrders(blocks: readonly TextBlock[]): Orders[] {
  const groups: Orders[] = [];
  let columns: SchemeColumns | null = null;
  for (const block of blocks) {
    if (block.cells.length > 0) {
      const heads = schemeColumns(block);
      const row = heads === null && columns !== null ? orderInRow(block, columns) : null;
      columns = heads ?? columns;
      if (row !== null) groups.push({ orders: [row], given: row.own });
      continue;
    }
    columns = null;
    const order = orderIn(block);
    const last = groups.at(-1);
    if (order !== null) addOrder(groups, order);
    else if (last !== undefined) last.given = { ...labelIn(block.text.slice(block.body)), ...last.given };
  }
  return groups;
}

const dated = (words: string | undefined): DateProposal | null =>
  words === undefined ? null : { words: unquoted(words), lastDay: lastDayOf(words) };

/** The dates of an assignment, over those set for all. */
function datesOf(given: Assignment, common: Dates): Dates {
  const [draft, issue, run] = [dated(given.draft), dated(given.issue), dated(given.run)];
  return {
    ...common,
    ...(draft === null ? {} : { draft }),
    ...(issue === null ? {} : { issue }),
    ...(run === null ? {} : { run }),
  };
}

const schemeOf = ({ block, kind, title }: Order, given: Assignment, common: Dates): SchemeProposal => ({
  kind,
  clause: block.clause,
  title,
  official: given.official === undefined ? "" : officialIn(given.official),
  lead: unquoted(given.lead ?? ""),
  coordinators: bodiesIn(given.coordinators ?? ""),
  dates: datesOf(given, common),
  quote: block.text.slice(block.body),
  span: spanOf(block, { from: block.body, to: block.text.length }),
});

/**
 * The schemes and plans a text orders to be drawn up, with who directs, leads and coordinates them and by when: from a
 * list, from a table, or where there is neither, from the tasks. One block of assignments serves every scheme above it
 * that has none of its own.
 */
export function schemesOf(blocks: readonly TextBlock[]): SchemeProposal[] {
  const listed = listedOrders(blocks);
  const groups =
    listed.length > 0
      ? listed
      : blocks.flatMap(ordersAmongTasks).map((order): Orders => ({ orders: [order], given: order.own }));
  const common = commonDates(blocks);
  const byTitle = new Map<string, SchemeProposal>();
  for (const { orders, given } of groups) {
    for (const order of orders) {
      const title = fold(order.title);
      if (title !== "" && !byTitle.has(title)) byTitle.set(title, schemeOf(order, given, common));
    }
  }
  return [...byTitle.values()];
}
