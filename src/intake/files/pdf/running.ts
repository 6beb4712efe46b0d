import type { LeftOut } from "../leftOut";
import type { PlacedText } from "./columns";

/** Lines at the head and at the foot of a page that may be its running ones. */
const LINES = 2;
/** Points by which the place of a line may differ from page to page. */
const MISS = 3;
/** Most pages have it; the first often has none. */
const SHARE = 0.6;

interface Edge {
  readonly page: number;
  readonly line: PlacedText;
  readonly what: "header" | "footer";
}

const isNear = (one: Edge, other: Edge): boolean =>
  one.what === other.what && Math.abs(one.line.base - other.line.base) <= MISS;

/** The same on every page: the words, or the words with a number that counts the pages. */
const signsOf = ({ page, line: { text } }: Edge): string[] => [
  text.trim(),
  text.trim().replace(/\d{1,4}/, (number) => `page ${Number(number) - page}`),
];

function edgesOf(page: readonly PlacedText[], at: number): Edge[] {
  const middle = ((page[0]?.base ?? 0) + (page.at(-1)?.base ?? 0)) / 2;
  const edges = page.filter(({ isRow }, place) => !isRow && (place < LINES || place >= page.length - LINES));
  return edges.map((line) => ({ page: at, line, what: line.base <= middle ? "header" : "footer" }));
}

/**
 * The lines of pages without those that run through them: the same words at the same place on most pages, and numbers
 * that count the pages. These are told, each once.
 */
export function withoutRunning(pages: readonly (readonly PlacedText[])[]): {
  readonly pages: readonly (readonly PlacedText[])[];
  readonly leftOut: readonly LeftOut[];
} {
  const edges = pages.flatMap(edgesOf);
  const filled = pages.filter((page) => page.length > 0).length;
  const enough = Math.max(2, Math.ceil(SHARE * (filled - 1)));
  const out = new Map<PlacedText, Edge>();
  const groups = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const sign of new Set(signsOf(edge))) {
      const group = groups.get(sign) ?? [];
      group.push(edge);
      groups.set(sign, group);
    }
  for (const [, group] of groups)
    for (const edge of group) {
      const alike = new Set(group.filter((other) => isNear(edge, other)).map(({ page }) => page));
      if (alike.size >= enough) out.set(edge.line, edge);
    }
  // A page of nothing else has its words there.
  for (const page of pages) if (page.every((line) => out.has(line))) page.forEach((line) => out.delete(line));
  const told = new Map<string, { readonly what: LeftOut["what"]; readonly texts: Set<string> }>();
  for (const { line, what } of out.values()) {
    const key = `${what} ${line.text.replace(/\d+/, "")}`;
    const one = told.get(key) ?? { what, texts: new Set<string>() };
    one.texts.add(line.text.trim());
    told.set(key, one);
  }
  return {
    pages: pages.map((page) => page.filter((line) => !out.has(line))),
    leftOut: [...told.values()].map(({ what, texts }) => ({ what, text: [...texts].join(", ") })),
  };
}
