import type { ProgrammeProposal } from "../reader";
import { asked } from "./asked";

/** Shorter texts are read faster than a worker starts. */
const SHORT = 30_000;

/**
 * What the reader proposes for a text. A long text is read in a worker; `signal` stops that.
 */
export async function readText(text: string, signal: AbortSignal): Promise<ProgrammeProposal> {
  if (text.length > SHORT && typeof Worker !== "undefined")
    return asked(new Worker(new URL("./readerWorker.ts", import.meta.url)), text, signal);
  const { readProgramme } = await import("../reader");
  return readProgramme(text);
}
