import type { ProgrammeProposal } from "../reader";
import type { FileOutcome, FileText } from "./files/fileText";
import type { FileFault } from "./files/refusal";
import { readText } from "./readText";

/** A text and what the reader proposes for it. */
export interface Source extends FileText {
  readonly proposal: ProgrammeProposal;
}

export type SourceOutcome =
  { readonly ok: true; readonly value: Source } | { readonly ok: false; readonly fault: FileFault };

/** Turns a programme's text into proposals. The code that reads files and texts is loaded when first needed. */
export interface Importing {
  /**
   * @param signal stops a long text
   * @returns Faults: "file-empty", "file-old-letters".
   */
  ofText(text: string, signal: AbortSignal): Promise<SourceOutcome>;
  /**
   * @param tell called with the share of the file that is read, 0…1; 1 once its text is being read
   * @returns Faults: see `textOfFile`.
   */
  ofFile(file: File, signal: AbortSignal, tell: (done: number) => void): Promise<SourceOutcome>;
}

async function proposed(outcome: FileOutcome, signal: AbortSignal): Promise<SourceOutcome> {
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  return { ok: true, value: { ...value, proposal: await readText(value.text, signal) } };
}

export const importing: Importing = {
  async ofText(text, signal) {
    const { textPasted } = await import("./files/fileText");
    return proposed(textPasted(text), signal);
  },
  async ofFile(file, signal, tell) {
    const { textOfFile } = await import("./files/fileText");
    const outcome = await textOfFile(new Uint8Array(await file.arrayBuffer()), tell, signal);
    if (outcome.ok) tell(1);
    return proposed(outcome, signal);
  },
};
