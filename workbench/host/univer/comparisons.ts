import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Values of different kinds are never equal (OpenFormula 1.2, 6.4.7, which Excel agrees with): =0="" and ="2"=2 are FALSE.
 * Univer compares so, but for cells it has compared before: of those it remembers where in a column each value stands,
 * and takes 0 and "" for one value there, and a number for the text of its digits. Here it remembers nothing.
 */
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
CELL_INVERTED_INDEX_CACHE.set = () => undefined;
