/**
 * The element at a place that is known to be there.
 *
 * @param index from 0
 * @throws RangeError naming index and length when the list has no such place
 * @example at(["a", "b"], 1) // "b"
 */
export function at<T>(list: ArrayLike<T>, index: number): T {
  if (!(index in list)) throw new RangeError(`No element ${index} in a list of length ${list.length}`);
  return list[index] as T;
}
