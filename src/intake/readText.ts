import type { ProgrammeProposal } from "../reader";

/** Shorter texts are read faster than a worker starts. */
const SHORT = 30_000;

async function inWorker(text: string, signal: AbortSignal): Promise<ProgrammeProposal> {
  const worker = new Worker(new URL("./readerWorker.ts", import.meta.url));
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ProgrammeProposal>) => resolve(data);
      worker.onerror = () => reject(new Error("the reader could not be started"));
      signal.addEventListener("abort", () => reject(new Error("stopped")));
      worker.postMessage(text);
    });
  } finally {
    worker.terminate();
  }
}

/**
 * What the reader proposes for a text. A long text is read in a worker; `signal` stops that.
 */
export async function readText(text: string, signal: AbortSignal): Promise<ProgrammeProposal> {
  if (text.length > SHORT && typeof Worker !== "undefined") return inWorker(text, signal);
  const { readProgramme } = await import("../reader");
  return readProgramme(text);
}
