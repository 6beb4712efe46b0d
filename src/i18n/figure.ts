/** Signs of a number in one language. */
export interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
}

// One constant per language, so that a bundle takes only the one it needs.
export const SIGNS_VI: NumberSigns = { decimal: ",", group: "." };
export const SIGNS_EN: NumberSigns = { decimal: ".", group: "," };

/** Decimals shown of a figure: two, or four where it is too small to show in two. */
const DECIMALS = 2;
const SMALL = 0.1;
const SMALL_DECIMALS = 4;

/**
 * A figure with at most two decimals (four below 0.1), none where they are zero. Written out because one sheet asks
 * for a hundred thousand of them, which Intl.NumberFormat takes a second for.
 *
 * @example writeFigure(1809.5, SIGNS_VI) // "1.809,5"
 */
export function writeFigure(value: number, signs: NumberSigns): string {
  const size = Math.abs(value);
  if (size >= 1e15) return String(value);
  const scale = 10 ** (size < SMALL ? SMALL_DECIMALS : DECIMALS);
  const units = Math.round(size * scale);
  const whole = Math.floor(units / scale);
  const rest = units - whole * scale;
  let text = String(whole);
  for (let at = text.length - 3; at > 0; at -= 3) text = text.slice(0, at) + signs.group + text.slice(at);
  if (rest > 0)
    text +=
      signs.decimal +
      String(rest + scale)
        .slice(1)
        .replace(/0+$/, "");
  return value < 0 && units > 0 ? `-${text}` : text;
}
