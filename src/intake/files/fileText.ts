import { oldLetters } from "./oldLetters";
import { plainText } from "./plainText";
import { type FileFault, FileRefusal, refuse } from "./refusal";

/** Larger than the longest programme with its pictures. */
const LARGEST_FILE_MB = 20;

export interface FileText {
  readonly text: string;
  /** Pages of a PDF without letters, from 1: scans, whose words are not in `text`. */
  readonly blankPages: readonly number[];
}

export type FileOutcome =
  { readonly ok: true; readonly value: FileText } | { readonly ok: false; readonly fault: FileFault };

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, place) => bytes[place] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Containers of Word 97-2003, and of newer documents under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether bytes hold a word of ASCII, each letter followed by `gap` zero bytes. */
function holds(bytes: Uint8Array, word: string, gap = 0): boolean {
  const letters = Array.from(word, (letter) => [letter.charCodeAt(0), ...Array<number>(gap).fill(0)]).flat();
  for (let at = bytes.indexOf(letters[0] ?? 0); at >= 0; at = bytes.indexOf(letters[0] ?? 0, at + 1)) {
    if (letters.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

async function read(bytes: Uint8Array, tell: (done: number) => void): Promise<FileText> {
  if (bytes.length > LARGEST_FILE_MB * 2 ** 20) {
    throw refuse("file-too-large", { size: Math.ceil(bytes.length / 2 ** 20), limit: LARGEST_FILE_MB });
  }
  if (begins(bytes, COMPOUND)) {
    throw refuse(holds(bytes, "EncryptedPackage", 1) ? "file-encrypted" : "file-old-word");
  }
  if (holds(bytes.subarray(0, 1024), "%PDF-")) return (await import("./pdf")).pdfText(bytes, tell);
  const text = begins(bytes, ZIP) ? (await import("./docx")).docxText(bytes) : plainText(bytes);
  return { text, blankPages: [] };
}

/**
 * The text in a file, recognised by its content and not by its name: .docx, .pdf, or plain text in UTF-8 or UTF-16. The
 * code that reads .docx and .pdf is loaded only when such a file comes. Nothing leaves the machine.
 *
 * Faults: "file-too-large" above 20 MB, "file-encrypted", "file-bomb", "file-old-word" (.doc), "file-not-document",
 * "file-damaged", "file-scanned" (a PDF of pictures), "file-old-letters" (TCVN3, VNI), "file-empty".
 *
 * @param tell called with the share done, 0…1
 * @example await textOfFile(new TextEncoder().encode("Tỷ lệ hộ nghèo dưới 1%"), () => undefined)
 */
export async function textOfFile(bytes: Uint8Array, tell: (done: number) => void): Promise<FileOutcome> {
  try {
    const value = await read(bytes, tell);
    if (value.text.trim() === "") throw refuse("file-empty");
    const letters = oldLetters(value.text);
    if (letters !== undefined) throw refuse("file-old-letters", { letters });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, fault: error.fault };
    // A part that could not be loaded is no fault of the file.
    if (error instanceof Error && error.name === "ChunkLoadError") throw error;
    return { ok: false, fault: { code: "file-damaged" } };
  }
}
