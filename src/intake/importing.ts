import type { ProgrammeProposal } from "../reader";
import type { FileRead, FileText } from "./files/fileText";
import type { FileFault } from "./files/refusal";
import { readText } from "./readText";
import { serialOfDate } from "../tracker/days";
import type { Answer, FormBook } from "../tracker/port";
import type { RollUp } from "../rollup/rollUp";
import type { Returned } from "../tracker/returned";
import type { CommuneFile } from "./communes/communeFile";
import type { MadeFile } from "./communes/rollUpFile";
import { together } from "./communes/together";

/** A text and what the reader proposes for it. */
export interface Source extends FileText {
  readonly proposal: ProgrammeProposal;
}

export type SourceAnswer =
  { readonly ok: true; readonly value: Source } | { readonly ok: false; readonly fault: FileFault };

/**
 * Turns files into what the workbook can use, or into another file. The code that reads files and texts is loaded when
 * first needed.
 */
export interface Importing {
  /**
   * @param signal stops a long text
   * @returns Faults: "file-empty", "file-old-letters".
   */
  ofText(text: string, signal: AbortSignal): Promise<SourceAnswer>;
  /**
   * @param tell called with the share of the file that is read, 0…1; 1 once its text is being read
   * @returns Faults: see `textOfFile`.
   */
  ofFile(file: File, signal: AbortSignal, tell: (done: number) => void): Promise<SourceAnswer>;
  /**
   * Reads a form that came back.
   *
   * @param book what it is held against
   * @returns Faults: see `returnedIn`.
   */
  ofForm(file: File, book: FormBook): Promise<Answer<Returned>>;
  /**
   * Reads a file that is to be put together with those of other communes.
   *
   * @returns Faults: see `communeFile`.
   */
  ofCommune(file: File): Promise<Answer<CommuneFile>>;
  /** Makes the file of workbooks put together. */
  together(rollUp: RollUp, now: Date): Promise<MadeFile>;
}

async function proposed(read: FileRead, signal: AbortSignal): Promise<SourceAnswer> {
  if (!read.ok) return read;
  const { value } = read;
  return { ok: true, value: { ...value, proposal: await readText(value.text, signal) } };
}

export const importing: Importing = {
  async ofText(text, signal) {
    const { textPasted } = await import("./files/fileText");
    return proposed(textPasted(text), signal);
  },
  async ofFile(file, signal, tell) {
    const { textOfFile } = await import("./files/fileText");
    const read = await textOfFile(new Uint8Array(await file.arrayBuffer()), tell, signal);
    if (read.ok) tell(1);
    return proposed(read, signal);
  },
  async ofForm(file, book) {
    const { returnedIn } = await import("./forms/returned");
    const bytes = new Uint8Array(await file.arrayBuffer());
    return returnedIn({ name: file.name, bytes, saved: serialOfDate(new Date(file.lastModified)) }, book);
  },
  async ofCommune(file) {
    const { communeFile } = await import("./communes/communeFile");
    return communeFile(new Uint8Array(await file.arrayBuffer()));
  },
  together,
};
