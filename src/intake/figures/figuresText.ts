import { FileRefusal, refuse } from "../files/refusal";
import { plainText } from "../files/plainText";
import { oldLetters, readingsOf } from "../letters";

/** The text of the file as plain text is read, or why it is none. */
function asPlain(bytes: Uint8Array): string | FileRefusal {
  try {
    return plainText(bytes);
  } catch (error) {
    if (error instanceof FileRefusal) return error;
    throw error;
  }
}

const isOfOldMachine = (read: string | FileRefusal): boolean =>
  typeof read === "string" ? oldLetters(read) !== undefined : read.fault.code === "file-bad-bytes";

/**
 * The text of a figures file: UTF-8 or UTF-16, or, where every word is Vietnamese in one of them alone, Windows-1258,
 * TCVN3, VNI or Western letters.
 *
 * Refuses as `plainText` does, and ("file-old-letters") what can be read in several encodings, which are named.
 */
export function figuresText(bytes: Uint8Array): string {
  const read = asPlain(bytes);
  if (isOfOldMachine(read)) {
    const readings = readingsOf(bytes);
    const [only, other] = readings;
    if (other !== undefined)
      throw refuse("file-old-letters", { letters: readings.map(({ encoding }) => encoding).join(", ") });
    if (only !== undefined) return only.text;
  }
  if (typeof read === "string") return read;
  throw read;
}
