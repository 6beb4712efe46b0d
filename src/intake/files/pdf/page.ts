import { type PlacedText, withoutRules } from "./columns";
import type { Drawn } from "./glyphs";
import { inReadingOrder } from "./gutter";
import { linesOf, lineText } from "./lines";
import { ruledTables } from "./ruled";

/** The text of a page, from top to bottom. */
export function pageLines(drawn: Drawn): PlacedText[] {
  const { tables, others } = ruledTables(drawn);
  const lines = linesOf(others);
  const placed: PlacedText[] = [];
  let next = 0;
  for (const { top, rows } of [...tables].sort((one, other) => one.top - other.top)) {
    const above = lines.slice(next).findIndex(({ base }) => base > top);
    const end = above < 0 ? lines.length : next + above;
    placed.push(...inReadingOrder(lines.slice(next, end)).flatMap(withoutRules));
    placed.push(...rows.map((row) => ({ base: top, text: row.join("\t"), isRow: true })));
    next = end;
  }
  placed.push(...inReadingOrder(lines.slice(next)).flatMap(withoutRules));
  for (const turned of [drawn.up, drawn.down])
    placed.push(...linesOf(turned).map((line) => ({ base: Infinity, text: lineText(line), isRow: true })));
  return placed;
}
