import { tokensOf } from "./tokens";

/**
 * Prefixes of the add-in's functions in cells and in files; by the second, Excel finds the add-in when it opens a
 * file.
 */
const PREFIX = "NLB.";
const FILE_PREFIX = "_xldudf_NLB_";

/** A function of the add-in without its prefix: "NLB.STATUS" → "STATUS"; undefined for any other function. */
export const addInName = (name: string): string | undefined =>
  name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;

/** A function of the add-in as files name it: "STATUS" → "_xldudf_NLB_STATUS". */
export const addInFileName = (name: string): string => FILE_PREFIX + name;

/** The name of a function as cells have it, whether it came from a file or from a cell. */
export const cellName = (name: string): string =>
  name.toLowerCase().startsWith(FILE_PREFIX.toLowerCase()) ? PREFIX + name.slice(FILE_PREFIX.length) : name;

export const callsAddIn = (formula: string): boolean =>
  tokensOf(formula).some(({ kind, text }) => kind === "word" && addInName(text) !== undefined);
