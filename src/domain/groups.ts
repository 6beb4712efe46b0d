/**
 * Items that agree in a key, wherever they stand: groups in the order of their first items, items in their own.
 *
 * @example groupsBy(["a", "b", "a"], (letter) => letter).get("a") // ["a", "a"]
 */
export function groupsBy<T, Key>(
  items: readonly T[],
  key: (item: T) => Key,
): ReadonlyMap<Key, readonly [T, ...T[]]> {
  const groups = new Map<Key, [T, ...T[]]>();
  for (const item of items) {
    const itsKey = key(item);
    const group = groups.get(itsKey);
    if (group) group.push(item);
    else groups.set(itsKey, [item]);
  }
  return groups;
}
