import { expression, oneOf } from "../words";

// Where sentences end, as printed.

/** Looked for everywhere: signs that end a sentence, when what follows may open one; a row of dots is looked at once. */
export const STOP = /(?<![.!?…])[.!?…]+["”’)\]]*\s+(?=["“(–-]?\s?[\p{Lu}\d]|\(\p{Ll}|trong đó)/gu;

const ABBREVIATIONS = oneOf(
  ...["TP", "TX", "TT", "ThS", "TS", "GS", "PGS", "BS", "KS", "Q", "P", "H", "X", "Th", "No", "Tr", "tr"],
  "[A-Z]",
);
/** A full stop that ends no sentence: "TP. Hồ Chí Minh", "ThS. An", "1. Tên mục"; "mức độ 2." and "châu Á." end one. */
export const NO_STOP = expression(
  String.raw`(?:^|[\s(“"])${ABBREVIATIONS}\.\s*$`,
  String.raw`|(?:^|[.;:]\s)\d{1,2}\.\s*$`,
);
