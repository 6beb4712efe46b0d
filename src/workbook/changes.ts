import type { Outcome } from "./actions";
import { run, runReading } from "./run";

/** Long enough to gather a paste of many cells into one refresh, short enough to feel immediate. */
const QUIET_MS = 250;

/**
 * Calls back once after cells changed or were recalculated and a quarter of a second passed without more of it.
 * The returned function stops it.
 */
export async function onQuietChange(callback: () => void): Promise<Outcome<() => void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(callback, QUIET_MS);
    return Promise.resolve();
  };
  return runReading(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(later), worksheets.onCalculated.add(later)];
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
