import { readForm } from "../../forms/read";
import type { Answer, FormBook } from "../../tracker/port";
import type { Returned } from "../../tracker/returned";
import { answered } from "../files/answered";
import { sheetsIn } from "./cells";

/** A file that came back. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Day it was last saved; null where nobody knows. */
  readonly saved: number | null;
}

/**
 * Reads a returned form, whatever its name and whichever program saved it. Nothing of a file with a fault is used.
 *
 * Faults: "form-too-large" above 20 MB, "form-encrypted", "form-bomb", "form-not-workbook", "form-damaged".
 */
export async function returnedIn(file: ReturnedFile, book: FormBook): Promise<Answer<Returned>> {
  const sheets = await answered(() => sheetsIn(file.bytes), "form");
  return sheets.ok ? { ok: true, value: readForm(file.name, sheets.value, book, file.saved) } : sheets;
}
