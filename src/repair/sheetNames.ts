const MAX_SHEET_NAME = 31;

/** The beginning of a name that fits: what stands before a comma, else whole words. */
function cut(name: string, room: number): string {
  if (name.length <= room) return name;
  const [head = name] = name.split(",");
  return head.length <= room ? head : head.slice(0, room).replace(/\s+\S*$/, "");
}

/** What follows the name of a standard sheet in the name of a copy that holds its values. */
export const VALUE_COPY = " (giá trị ";

export const isValueCopy = (name: string): boolean => name.includes(VALUE_COPY);

/**
 * The first name that no sheet has yet: `wanted` with the suffix of each turn, counted from 0, shortened where both do
 * not fit into the 31 characters Excel allows.
 *
 * @param taken names of the workbook's sheets in lower case
 */
export function freeName(
  wanted: string,
  suffix: (turn: number) => string,
  taken: ReadonlySet<string>,
): string {
  for (let turn = 0; ; turn++) {
    const end = suffix(turn);
    const name = cut(wanted, MAX_SHEET_NAME - end.length) + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** End of a standard sheet's name where a sheet that is not ours has the name. */
export const suffixOf = (turn: number): string =>
  turn === 0 ? "" : turn === 1 ? " (NLB)" : ` (NLB ${turn})`;
