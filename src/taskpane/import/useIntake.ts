import { useEffect, useRef, useState } from "react";
import type { Importing, Source, SourceAnswer } from "../../intake/importing";
import type { WorkbookFault } from "../../tracker/port";

export type Intake =
  | { readonly kind: "asking"; readonly fault?: WorkbookFault }
  | { readonly kind: "file"; readonly done: number }
  | { readonly kind: "text" };

/** Takes in a text or a file without holding up the pane, and can be stopped. */
export function useIntake(importing: Importing, onSource: (source: Source) => void) {
  const [intake, setIntake] = useState<Intake>({ kind: "asking" });
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const stop = () => {
    stopper.current.abort();
    setIntake({ kind: "asking" });
  };

  /** Runs one intake; what a stopped one still reports is ignored. */
  const run = async (
    work: (signal: AbortSignal, show: (intake: Intake) => void) => Promise<SourceAnswer>,
  ) => {
    stopper.current.abort();
    const { signal } = (stopper.current = new AbortController());
    const show = (next: Intake) => {
      if (!signal.aborted) setIntake(next);
    };
    try {
      const answer = await work(signal, show);
      show(answer.ok ? { kind: "asking" } : { kind: "asking", fault: answer.fault });
      if (answer.ok && !signal.aborted) onSource(answer.value);
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

  const takeText = (text: string) =>
    run((signal, show) => {
      show({ kind: "text" });
      return importing.ofText(text, signal);
    });

  const takeFile = (file: File) =>
    run((signal, show) => {
      show({ kind: "file", done: 0 });
      return importing.ofFile(file, signal, (done) =>
        show(done < 1 ? { kind: "file", done } : { kind: "text" }),
      );
    });

  return {
    intake,
    takeText: (text: string) => void takeText(text),
    takeFile: (file: File) => void takeFile(file),
    stop,
  };
}
