const LIMIT = 2000;

/**
 * `read`, remembering its answers: a sheet asks for the same few targets, kinds and years in every cell, and without it
 * STATUS gives a tenth of its verdicts a second (87 000 beside 700 000, see bench/functions.mjs). The memory is
 * emptied when it is full, so arbitrary texts cannot make it grow.
 */
export function memo<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(key);
    if (known.size >= LIMIT) known.clear();
    known.set(key, value);
    return value;
  };
}
