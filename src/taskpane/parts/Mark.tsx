import { Badge, makeStyles, tokens } from "@fluentui/react-components";

/** How a verdict or a state shows: a word and a symbol that tell it apart without its colour, and the colours. */
export interface Face {
  readonly word: string;
  readonly symbol: string;
  readonly fill: string;
  readonly text: string;
}

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    minWidth: "1.5rem",
    height: "1.5rem",
    paddingInline: tokens.spacingHorizontalXS,
    fontVariantEmoji: "text",
  },
});

/** The symbol on its colour. The word always stands beside it, so screen readers are spared the symbol. */
export function Mark({ face: { symbol, fill, text } }: { readonly face: Face }) {
  const styles = useStyles();
  return (
    <Badge shape="rounded" className={styles.mark} style={{ backgroundColor: fill, color: text }} aria-hidden>
      {symbol}
    </Badge>
  );
}
