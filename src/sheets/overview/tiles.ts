import { at } from "../../domain/at";
import { COLOUR_GROUPS } from "../../domain/verdict";
import { groupColours, groupCount, symbolsOf } from "../chips";
import { FORMATS } from "../look";
import { type Part, strip } from "./page";

/** Columns of the tile of each colour group, one narrow column apart. */
const COLUMNS = ["A:C", "E:K", "M:S", "U:AA", "AC:AI", "AK:AR"] as const;

/** One tile a colour group: how many targets, and the symbols and words that the whole page uses. */
export const tiles = (top: number): Part => ({
  heights: [31.5, 25.5],
  blocks: COLOUR_GROUPS.flatMap((group, place) => {
    const columns = at(COLUMNS, place);
    const colours = [[groupColours(group)]];
    return [
      strip(columns, top, [{ formula: `=${groupCount(group)}` }], "tile", { colours, format: FORMATS.whole }),
      strip(columns, top + 1, [`${symbolsOf(group)}\n${group.label}`], "tileLabel", { colours }),
    ];
  }),
});
