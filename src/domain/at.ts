/**
 * The item at a place that must exist.
 *
 * @throws RangeError naming the index and the length, where the list has no such place
 * @example at(["a", "b"], 1) // "b"
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  if (!Number.isInteger(index) || index < 0 || index >= list.length)
    throw new RangeError(`no item at ${String(index)} in a list of ${String(list.length)}`);
  return list[index] as T;
}
