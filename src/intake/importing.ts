import type { ProgrammeProposal } from "../reader";
import type { LeftOut } from "./files/leftOut";
import { type FileFault, refuse } from "./files/refusal";
import type { Converted } from "./letters/inUnicode";
import { readText } from "./readText";

/** A text and what the reader proposes for it. */
export interface Source {
  readonly text: string;
  readonly proposal: ProgrammeProposal;
  /** Pages of a file that are scans. */
  readonly blankPages: readonly number[];
  /** Paragraphs in the letters of old machines that were turned into Unicode. */
  readonly converted: readonly Converted[];
  /** Words of a file that are no part of the text. */
  readonly leftOut: readonly LeftOut[];
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
   * @returns Faults: see `textOfFile`, and "file-old-letters".
   */
  ofFile(file: File, signal: AbortSignal, tell: (done: number) => void): Promise<SourceOutcome>;
}

async function source(
  found: Omit<Source, "proposal" | "converted">,
  signal: AbortSignal,
): Promise<SourceOutcome> {
  const { inUnicode, oldLetters } = await import("./letters");
  const { text, converted } = inUnicode(found.text);
  const letters = oldLetters(text);
  if (letters !== undefined) return { ok: false, fault: refuse("file-old-letters", { letters }).fault };
  return { ok: true, value: { ...found, text, converted, proposal: await readText(text, signal) } };
}

export const importing: Importing = {
  async ofText(text, signal) {
    if (text.trim() === "") return { ok: false, fault: refuse("file-empty").fault };
    return source({ text, blankPages: [], leftOut: [] }, signal);
  },
  async ofFile(file, signal, tell) {
    const { textOfFile } = await import("./files/fileText");
    const outcome = await textOfFile(new Uint8Array(await file.arrayBuffer()), tell, signal);
    if (!outcome.ok) return outcome;
    tell(1);
    return source(outcome.value, signal);
  },
};
