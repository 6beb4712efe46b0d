import { fold } from "../../domain/text";
import { ORDINAL } from "../lexicon/columns";
import type { Zone } from "../lexicon/titles";
import type { Clean } from "./clean";
import { LEVEL, clauseOf, markerOf } from "./markers";
import { type Paragraph, paragraphsOf } from "./paragraphs";
import { isTitle, zoneOf } from "./titles";

/** A paragraph, list item, title or table row: lines joined, white space collapsed. */
export interface TextBlock {
  readonly text: string;
  /** `text` folded, character for character. */
  readonly key: string;
  /** Where the words begin, behind the number or the dash. */
  readonly body: number;
  /** Where each character stands in the original; one more entry for the end. */
  readonly origins: readonly number[];
  readonly clause: string;
  readonly group: string;
  readonly zone: Zone;
  readonly title: boolean;
  /** The titles above, folded, the nearest last. */
  readonly titles: readonly string[];
  /** The item above that ends with a colon and so opens this list. */
  readonly opener: TextBlock | null;
  /** The cells of a table row, as [from, to) of `text`. */
  readonly cells: readonly (readonly [from: number, to: number])[];
}

/** What each cell of a table row says, as printed. */
export const cellTexts = ({ cells, text }: TextBlock): string[] =>
  cells.map(([from, to]) => text.slice(from, to).trim());

const TAB_IN_KEY = "\u0001";

/**
 * Folded text, character for character. Tabs are kept out of the folding, which would join those of empty cells; the
 * one letter that grows when folded, the dotted capital İ, is made plain.
 */
const keyOf = (text: string): string =>
  fold(text.replace(/İ/g, "I").replace(/\t/g, TAB_IN_KEY)).replaceAll(TAB_IN_KEY, " ");

function cellsOf(text: string): [number, number][] {
  const cells: [number, number][] = [];
  for (let from = 0; from <= text.length;) {
    const tab = text.indexOf("\t", from);
    const to = tab < 0 ? text.length : tab;
    cells.push([from, to]);
    from = to + 1;
  }
  return text.includes("\t") ? cells : [];
}

/** How long the cell is that only numbers its row; such a number is no figure. */
function ordinalIn(text: string, [first, second]: readonly (readonly [number, number])[]): number {
  return first !== undefined && second !== undefined && ORDINAL.test(text.slice(...first)) ? second[0] : 0;
}

/** A title or an item open above the line being read. */
interface Open {
  readonly level: number;
  readonly label: string;
  /** As printed, "" where it is no title; and folded. */
  readonly title: string;
  readonly key: string;
  readonly zone: Zone | null;
  readonly block: TextBlock;
  readonly list: number;
}

/** A paragraph as a block under what is open above it, and what is open below it. */
function under(
  { text, origins, list }: Paragraph,
  above: readonly Open[],
): { readonly block: TextBlock; readonly open: readonly Open[] } {
  const cells = cellsOf(text);
  const marker = cells.length > 0 ? null : markerOf(text);
  const label = marker?.label ?? "";
  const body = text.slice(marker?.length ?? 0);
  const title = cells.length === 0 && isTitle(body, marker);
  const zone = zoneOf(fold(body), title, marker);
  const unnumbered = zone === null ? LEVEL.title : LEVEL.zone;
  const level = title && label === "" ? unnumbered : (marker?.level ?? LEVEL.text);
  // A list inside a paragraph ends with it.
  const open = above.filter((one) => one.level < level && (one.list === 0 || one.list === list));
  const nearest = [...open].reverse();
  const titles = open.filter((one) => one.title !== "");
  const block: TextBlock = {
    text: text.replace(/\t/g, " "),
    key: keyOf(text),
    body: marker?.length ?? ordinalIn(text, cells),
    origins,
    clause: clauseOf([...open, { level, label }]),
    group: titles.at(-1)?.title ?? "",
    zone: zone ?? nearest.find((one) => one.zone !== null)?.zone ?? "unknown",
    title,
    titles: titles.map(({ key }) => key),
    opener: nearest.find((one) => one.level >= LEVEL.number && one.block.text.endsWith(":"))?.block ?? null,
    cells,
  };
  if (level > LEVEL.plus) return { block, open };
  const name = title ? body.replace(/[\s:]+$/u, "") : "";
  return { block, open: [...open, { level, label, title: name, key: fold(name), zone, block, list }] };
}

/**
 * The blocks of a text in reading order, each with the clause it stands in, the titles above it, and what they say it
 * is about.
 */
export function blocksOf(source: Clean): TextBlock[] {
  const blocks: TextBlock[] = [];
  let above: readonly Open[] = [];
  for (const paragraph of paragraphsOf(source)) {
    const { block, open } = under(paragraph, above);
    blocks.push(block);
    above = open;
  }
  return blocks;
}
