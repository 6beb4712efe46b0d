const LIMIT = 2000;

/**
 * `read` with its answers remembered: a sheet asks for the same few targets, kinds and years in every cell. Without
 * this, STATUS gives a tenth as many verdicts a second (87 000 against 700 000, see bench/functions.mjs). The memory
 * is cleared when it is full, so arbitrary texts cannot make it grow.
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
