/**
 * A text with the unit behind its last figure, as it is read; words that end in no figure stay as they are.
 *
 * @example inUnit("> 90", "%") // "> 90%"
 * @example inUnit("4.250", "tỷ đồng") // "4.250 tỷ đồng"
 */
export const inUnit = (text: string, unit: string): string =>
  /\d$/.test(text) && unit !== "" ? `${text}${unit.startsWith("%") ? "" : " "}${unit}` : text;
