import { capital } from "../../domain/text";

/** Letters of a font that showed Vietnamese in place of other signs, and what they were meant to be. */
export interface OldEncoding {
  readonly name: string;
  readonly letters: ReadonlyMap<string, string>;
}

/** Old signs and the letters they showed, in the same order, one sign a letter. */
const TCVN3_SIGNS = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§";
const TCVN3_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";

/** A vowel with the signs VNI writes behind it; the letters in the same order. */
const VNI_PAIRS: readonly (readonly [vowel: string, signs: string, letters: string])[] = [
  ["a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["ö", "ùøûõï", "ứừửữự"],
  ["y", "ùøûõ", "ýỳỷỹ"],
];
/** Letters VNI has a sign of its own for. */
const VNI_SINGLE = [
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
] as const;

const vni = [
  ...VNI_PAIRS.flatMap(([vowel, signs, letters]) =>
    Array.from(signs, (sign, place) => [vowel + sign, letters.charAt(place)] as const),
  ),
  ...VNI_SINGLE,
];
/** The same for a capital, with its sign in either size: "ÑAÏI", "Ñaïi". */
const withCapitals = vni.flatMap(([old, letter]) => [
  [old, letter] as const,
  [old.toUpperCase(), letter.toUpperCase()] as const,
  [capital(old), letter.toUpperCase()] as const,
]);

/** Encodings of old machines that can be turned into Unicode. */
export const OLD_ENCODINGS: readonly OldEncoding[] = [
  {
    name: "TCVN3 (ABC)",
    letters: new Map(Array.from(TCVN3_SIGNS, (sign, place) => [sign, TCVN3_LETTERS.charAt(place)])),
  },
  { name: "VNI", letters: new Map(withCapitals) },
];
