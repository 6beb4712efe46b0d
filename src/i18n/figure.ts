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

/** From here on a figure is written as a power of ten: nobody counts so many digits, and a number holds no more. */
export const POWERS_FROM = 1e15;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * A figure as a power of ten, in three digits.
 *
 * @param value of 1e15 or more, or -1e15 or less
 * @example writePower(-1.5e22, SIGNS_VI) // "-1,5 × 10²²"
 */
export function writePower(value: number, signs: NumberSigns): string {
  const [digits = "", power = ""] = value.toExponential(DECIMALS).split("e+");
  const raised = power.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
  return `${digits.replace(/\.?0+$/, "").replace(".", signs.decimal)} × 10${raised}`;
}

/**
 * A figure with at most two decimals (four below 0.1), none where they are zero; from 1e15 on a power of ten. Written out
 * because one sheet asks for a hundred thousand of them, which Intl.NumberFormat takes a second for.
 *
 * @example writeFigure(1809.5, SIGNS_VI) // "1.809,5"
 */
export function writeFigure(value: number, signs: NumberSigns): string {
  const size = Math.abs(value);
  if (size >= POWERS_FROM) return writePower(value, signs);
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
