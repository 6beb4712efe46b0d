/** So many answers are kept before all are forgotten: more than a workbook of the tests has formulas. */
const MOST_KEPT = 20_000;

/** The same answers, each worked out once for a text: the same formulas are read again and again. */
export function keptByText<T>(work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}
