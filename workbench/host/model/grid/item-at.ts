/**
 * The item at a place where one must be.
 * @throws RangeError where there is none: a mistake of the model, never one of an add-in.
 * @example itemAt(["A", "B"], 1) === "B"
 */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} among ${items.length}`);
  return item;
}
