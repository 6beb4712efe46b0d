import type { Answer } from "../../tracker/port";
import { type FileFaultCode, FileRefusal } from "./refusal";

/** What is told of a workbook file that can't be read; anything else is told as damage. */
const TOLD: Readonly<Partial<Record<FileFaultCode, string>>> = {
  "file-too-large": "too-large",
  "file-encrypted": "encrypted",
  "file-bomb": "bomb",
  "file-old-word": "not-workbook",
  "file-other-kind": "not-workbook",
  "file-not-document": "not-workbook",
  "file-empty": "not-workbook",
};

/**
 * What the reading of a workbook file gives, or why it gives nothing.
 *
 * @param what the file was to be, by which its faults are named: "form" gives "form-encrypted"
 */
export async function answered<T>(read: () => Promise<T>, what: "form" | "book"): Promise<Answer<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    // A part of the add-in that could not be loaded is no fault of the file.
    if (error instanceof Error && error.name === "ChunkLoadError") throw error;
    if (!(error instanceof FileRefusal)) return { ok: false, fault: { code: `${what}-damaged` } };
    const { code, detail } = error.fault;
    return { ok: false, fault: { code: `${what}-${TOLD[code] ?? "damaged"}`, ...(detail && { detail }) } };
  }
}
