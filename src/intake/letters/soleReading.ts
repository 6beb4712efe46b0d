import { OLD_ENCODINGS } from "./encodings";
import { BETWEEN_WORDS, converted, isPossible } from "./inUnicode";

const BEYOND_ASCII = /[^\0-\x7f]/u;

/** How bytes that are no UTF-8 may be meant, one letter a byte. */
interface OneReading {
  readonly encoding: string;
  readonly text: string;
}

const decoded = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes).normalize("NFC");

/** Whether all words with a letter beyond ASCII are Vietnamese ones. */
const isVietnamese = (text: string): boolean =>
  text
    .split(BETWEEN_WORDS)
    .filter((word) => BEYOND_ASCII.test(word))
    .every(isPossible);

/**
 * The readings of a short text of an old machine in which every word is Vietnamese: Windows-1258, Western letters, TCVN3
 * or VNI. Those that come to the same text are one; a single one is certain.
 *
 * @example readingsOf(bytes of "Ðaòt" in Windows-1258) // [{ encoding: "Windows-1258", text: "Đạt" }]
 */
export function readingsOf(bytes: Uint8Array): readonly OneReading[] {
  const western = decoded(bytes, "windows-1252");
  const all: readonly OneReading[] = [
    { encoding: "Windows-1258", text: decoded(bytes, "windows-1258") },
    { encoding: "Windows-1252", text: western },
    ...OLD_ENCODINGS.map((encoding) => ({ encoding: encoding.name, text: converted(western, encoding) })),
  ];
  return all
    .filter(({ text }) => isVietnamese(text))
    .filter(({ text }, place, fitting) => fitting.findIndex((other) => other.text === text) === place);
}
