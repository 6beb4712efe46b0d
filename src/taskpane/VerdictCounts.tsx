import type { StatusRow } from "../workbook/actions";
import { tally } from "./tally";
import { verdictFace } from "./verdictFace";
import { VerdictMark } from "./VerdictMark";
import { useWords } from "./words";

/** One line a verdict: symbol, word, count, and a bar whose length says the same in a greyscale print. */
export function VerdictCounts({ rows }: { readonly rows: readonly StatusRow[] }) {
  const { language } = useWords();
  return (
    <ul className="pane-counts">
      {tally(rows).map(({ verdict, count }) => {
        const face = verdictFace(verdict, language);
        return (
          <li key={verdict}>
            <VerdictMark face={face} />
            <span>{face.word}</span> <strong>{count}</strong>
            <span className="pane-bar" aria-hidden>
              <span style={{ backgroundColor: face.fill, width: `${(100 * count) / rows.length}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
