/**
 * The element at a place that has to be there. Throws RangeError where it is not: a slip of ours.
 *
 * @param index place from 0
 * @example at(["a", "b"], 1) // "b"
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  if (!Number.isInteger(index) || index < 0 || index >= list.length)
    throw new RangeError(`No element ${index} in a list of ${list.length}`);
  return list[index] as T;
}
