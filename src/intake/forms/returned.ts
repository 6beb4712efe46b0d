import { readForm } from "../../forms/read";
import type { Answer, FormBook } from "../../tracker/port";
import type { FileSheet, Returned } from "../../tracker/returned";
import { type FileFaultCode, FileRefusal } from "../files/refusal";
import { sheetsIn } from "./cells";

/** A file that came back. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Day it was last saved; null where nobody knows. */
  readonly saved: number | null;
}

/** What is told of a form where a file can't be read; anything else is told as damage. */
const TOLD: Readonly<Partial<Record<FileFaultCode, string>>> = {
  "file-too-large": "form-too-large",
  "file-encrypted": "form-encrypted",
  "file-bomb": "form-bomb",
  "file-old-word": "form-not-workbook",
  "file-other-kind": "form-not-workbook",
  "file-not-document": "form-not-workbook",
  "file-empty": "form-not-workbook",
};

async function read(bytes: Uint8Array): Promise<Answer<readonly FileSheet[]>> {
  try {
    return { ok: true, value: await sheetsIn(bytes) };
  } catch (error) {
    // A part of the add-in that could not be loaded is no fault of the file.
    if (error instanceof Error && error.name === "ChunkLoadError") throw error;
    if (!(error instanceof FileRefusal)) return { ok: false, fault: { code: "form-damaged" } };
    const { code, detail } = error.fault;
    return { ok: false, fault: { code: TOLD[code] ?? "form-damaged", ...(detail && { detail }) } };
  }
}

/**
 * Reads a returned form, whatever its name and whichever program saved it. Nothing of a file with a fault is used.
 *
 * Faults: "form-too-large" above 20 MB, "form-encrypted", "form-bomb", "form-not-workbook", "form-damaged".
 */
export async function returnedIn(file: ReturnedFile, book: FormBook): Promise<Answer<Returned>> {
  const sheets = await read(file.bytes);
  return sheets.ok ? { ok: true, value: readForm(file.name, sheets.value, book, file.saved) } : sheets;
}
