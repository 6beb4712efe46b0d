import type { VerdictFace } from "./verdictFace";

/** The symbol of a verdict on its colour. The word always stands beside it, so readers by ear are spared the symbol. */
export function VerdictMark({ face }: { readonly face: VerdictFace }) {
  return (
    <span className="pane-mark" style={{ backgroundColor: face.fill, color: face.text }} aria-hidden>
      {face.symbol}
    </span>
  );
}
