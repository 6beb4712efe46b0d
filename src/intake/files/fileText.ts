import { type Converted, inUnicode, oldLetters } from "../letters";
import { begins, compoundKind, otherKind, ZIP } from "./kinds";
import type { LeftOut } from "./leftOut";
import { plainText } from "./plainText";
import { type FileFault, FileRefusal, refuse, tooLarge } from "./refusal";

export interface FileText {
  readonly text: string;
  /** Pages of a PDF without letters, from 1: scans, whose words are not in `text`. */
  readonly blankPages: readonly number[];
  /** Words of the file that are not in `text`. */
  readonly leftOut: readonly LeftOut[];
  /** Paragraphs in the letters of old machines that were turned into Unicode. */
  readonly converted: readonly Converted[];
}

type Found = Omit<FileText, "converted">;

export type FileRead =
  { readonly ok: true; readonly value: FileText } | { readonly ok: false; readonly fault: FileFault };

/** Where a PDF may begin: programs write something before it. */
const HEAD = 1024;

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).includes("%PDF-");

async function read(bytes: Uint8Array, tell: (done: number) => void, signal?: AbortSignal): Promise<Found> {
  const refused = tooLarge(bytes) ?? compoundKind(bytes) ?? otherKind(bytes);
  if (refused) throw refused;
  if (isPdf(bytes)) return (await import("./pdf")).pdfText(bytes, tell, signal);
  if (begins(bytes, ZIP))
    return { ...(await (await import("./docx")).docxText(bytes, tell, signal)), blankPages: [] };
  return { text: plainText(bytes), blankPages: [], leftOut: [] };
}

function readable(found: Found): FileText {
  if (found.text.trim() === "") throw refuse("file-empty");
  const { text, converted } = inUnicode(found.text);
  const letters = oldLetters(text);
  if (letters !== undefined) throw refuse("file-old-letters", { letters });
  return { ...found, text, converted };
}

/** A text that was pasted, as `textOfFile` gives that of a file. Faults: "file-empty", "file-old-letters". */
export function textPasted(text: string): FileRead {
  try {
    return { ok: true, value: readable({ text, blankPages: [], leftOut: [] }) };
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, fault: error.fault };
    throw error;
  }
}

/**
 * The text in a file, recognised by its content and not by its name: .docx, .pdf, or plain text in UTF-8 or UTF-16. The
 * code that reads .docx and .pdf is loaded only when such a file comes. Nothing leaves the machine.
 *
 * Faults: "file-too-large" above 20 MB, "file-encrypted", "file-bomb", "file-old-word" (.doc), "file-other-document"
 * (RTF, HTML, .odt: Word opens it), "file-other-kind" (a workbook, a picture), "file-not-document", "file-damaged",
 * "file-scanned" (a PDF of pictures), "file-encoding" (UTF-32), "file-bad-bytes", "file-empty", "file-old-letters" (those of
 * old machines, where it is not certain which letters of Unicode they are).
 *
 * @param tell called with the share done, 0…1
 * @param signal stops between two pages of a PDF, and within a Word document: the promise is rejected
 * @example await textOfFile(new TextEncoder().encode("Tỷ lệ hộ nghèo dưới 1%"), () => undefined)
 */
export async function textOfFile(
  bytes: Uint8Array,
  tell: (done: number) => void,
  signal?: AbortSignal,
): Promise<FileRead> {
  try {
    return { ok: true, value: readable(await read(bytes, tell, signal)) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FileRefusal) return { ok: false, fault: error.fault };
    // A part that could not be loaded is no fault of the file.
    if (error instanceof Error && error.name === "ChunkLoadError") throw error;
    return { ok: false, fault: { code: "file-damaged" } };
  }
}
