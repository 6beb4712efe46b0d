/** How a verdict or a state shows: a word and a symbol that tell it apart without its colour, and the colours. */
export interface Face {
  readonly word: string;
  readonly symbol: string;
  readonly fill: string;
  readonly text: string;
}

/** The symbol on its colour. The word always stands beside it, so screen readers are spared the symbol. */
export function Mark({ face }: { readonly face: Face }) {
  return (
    <span className="pane-mark" style={{ backgroundColor: face.fill, color: face.text }} aria-hidden>
      {face.symbol}
    </span>
  );
}
