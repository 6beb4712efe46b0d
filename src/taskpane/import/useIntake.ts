import { useEffect, useRef, useState } from "react";
import { oldLetters } from "../../intake/files/oldLetters";
import { readText } from "../../intake/readText";
import type { ProgrammeProposal } from "../../reader";
import type { WorkbookFault } from "../../tracker/port";

/** A text and what the reader proposes for it. */
export interface Source {
  readonly text: string;
  readonly proposal: ProgrammeProposal;
  /** Pages of the file that are scans. */
  readonly blankPages: readonly number[];
}

export type Intake =
  | { readonly kind: "asking"; readonly fault?: WorkbookFault }
  | { readonly kind: "file"; readonly done: number }
  | { readonly kind: "text" }
  | { readonly kind: "read"; readonly source: Source };

/** Takes a text or a file in, off the pane's own time, and can be stopped. */
export function useIntake() {
  const [intake, setIntake] = useState<Intake>({ kind: "asking" });
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const stop = () => {
    stopper.current.abort();
    setIntake({ kind: "asking" });
  };

  /** Runs one intake; what a stopped one still says is not heard. */
  const run = async (work: (signal: AbortSignal, show: (intake: Intake) => void) => Promise<Intake>) => {
    stopper.current.abort();
    const { signal } = (stopper.current = new AbortController());
    const show = (next: Intake) => {
      if (!signal.aborted) setIntake(next);
    };
    try {
      show(await work(signal, show));
    } catch (error) {
      const unloaded = error instanceof Error && error.name === "ChunkLoadError";
      show({
        kind: "asking",
        fault: unloaded
          ? { code: "part-not-loaded" }
          : { code: "unknown", detail: { message: String(error) } },
      });
    }
  };

  const propose = async (
    text: string,
    blankPages: readonly number[],
    signal: AbortSignal,
  ): Promise<Intake> => {
    const proposal = await readText(text, signal);
    return { kind: "read", source: { text, proposal, blankPages } };
  };

  const takeText = (text: string) =>
    run((signal, show) => {
      const letters = oldLetters(text);
      if (text.trim() === "") return Promise.resolve({ kind: "asking", fault: { code: "file-empty" } });
      if (letters !== undefined)
        return Promise.resolve({ kind: "asking", fault: { code: "file-old-letters", detail: { letters } } });
      show({ kind: "text" });
      return propose(text, [], signal);
    });

  const takeFile = (file: File) =>
    run(async (signal, show) => {
      show({ kind: "file", done: 0 });
      const { textOfFile } = await import("../../intake/files/fileText");
      const outcome = await textOfFile(new Uint8Array(await file.arrayBuffer()), (done) =>
        show({ kind: "file", done }),
      );
      if (!outcome.ok) return { kind: "asking", fault: outcome.fault };
      show({ kind: "text" });
      return propose(outcome.value.text, outcome.value.blankPages, signal);
    });

  return {
    intake,
    takeText: (text: string) => void takeText(text),
    takeFile: (file: File) => void takeFile(file),
    stop,
  };
}
