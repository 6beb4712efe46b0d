import type { Answer } from "../../tracker/port";
import { run, runReading } from "../run/run";

/** Waits for the calculation after a change, so that pasting many cells, with all that follows, causes one refresh. */
const AFTER_CHANGE_MS = 500;

/** After a calculation the results are ready to be read, but sheets report it one after another. */
const AFTER_CALCULATION_MS = 150;

/**
 * Calls back once after cells changed or were recalculated and it was quiet for a while, half a second at most.
 * The returned function stops it.
 */
export async function onQuietChange(callback: () => void): Promise<Answer<() => void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (quiet: number) => () => {
    clearTimeout(timer);
    timer = setTimeout(callback, quiet);
    return Promise.resolve();
  };
  return runReading(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(after(AFTER_CHANGE_MS)),
      worksheets.onCalculated.add(after(AFTER_CALCULATION_MS)),
    ];
    await context.sync();
    return () => {
      clearTimeout(timer);
      void run(async () => {
        for (const handler of handlers) handler.remove();
        await handlers[0]?.context.sync();
      });
    };
  });
}
