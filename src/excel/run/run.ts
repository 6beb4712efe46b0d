import type { Answer, WorkbookFault } from "../../tracker/port";
import { faultOf, Refusal, stoppedAt } from "./faults";

/** Codes with which Excel refuses a request before it does any of it. */
const REFUSED_WHOLE = new Set([
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "RequestPayloadSizeLimitExceeded",
  "AccessDenied",
]);

/** Faults that pass by themselves, and how long to wait before each new try, in milliseconds. */
const BUSY: ReadonlySet<string> = new Set(["throttled", "excel-busy", "not-calculated"]);
const BUSY_OR_TYPING: ReadonlySet<string> = new Set([...BUSY, "cell-edit"]);
const WAITS_MS = [1000, 2000, 4000];

/**
 * Sends a request that changes cells or sheets; every other request of an action must only read. Excel keeps what a
 * request had done when it stops at one of its assignments, and when an answer is lost nobody knows what was done: both
 * are reported as such ("half-done", or "other-workbook-half" where another workbook came to the front; "in-doubt").
 *
 * @param change "whole": one assignment carries the change, so that it is done or it is not; "parts": several do
 */
export async function commit(context: Excel.RequestContext, change: "whole" | "parts"): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const stopped = stoppedAt(error) !== undefined;
    if (stopped ? change === "whole" : REFUSED_WHOLE.has(error.code)) throw error;
    const fault = faultOf(error);
    const half = fault.code === "other-workbook" ? "other-workbook-half" : "half-done";
    throw new Refusal({ code: stopped ? half : "in-doubt", ...pick(fault) });
  }
}

const pick = ({ detail }: WorkbookFault) => ({ detail: { message: detail?.["message"] ?? "" } });

/** Sends off what is queued to change the workbook, with more to come: the screen stays as it is meanwhile. */
export async function sendOff(context: Excel.RequestContext): Promise<void> {
  await commit(context, "parts");
  context.application.suspendScreenUpdatingUntilNextSync();
}

/** Resolves once the user has asked to stop, at once when that has already happened. */
const stopAsked = (signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener("abort", () => resolve());
  });

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends what nothing hangs on, such as how far a sheet prints: whatever Excel makes of it is left to the next time. */
export async function trySync(context: Excel.RequestContext): Promise<void> {
  await context.sync().catch(() => undefined);
}

/**
 * Sends what makes sheets look and print as they should, after all that they hold is committed: charts, print set-up,
 * and what needs the workbook in front. It may fail by itself, since the sheets are whole without it; an Excel that is
 * too busy is asked again after the same waits as for an action.
 *
 * @param queue queues it all
 * @param refused what to tell when it fails
 */
export async function finish(
  context: Excel.RequestContext,
  queue: () => void,
  refused: WorkbookFault,
  [wait, ...waits]: readonly number[] = WAITS_MS,
): Promise<void> {
  queue();
  try {
    await context.sync();
  } catch (error) {
    const fault = faultOf(error);
    if (wait === undefined || !BUSY.has(fault.code))
      throw new Refusal({ ...refused, detail: { ...refused.detail, ...pick(fault).detail } });
    await pause(wait);
    await finish(context, queue, refused, waits);
  }
}

/**
 * Ends an action whose user has asked to stop ("stopped", or "stopped-half" when a request of it has written already).
 * What was sent to Excel can't be called back, so this stands before a request that writes.
 */
export function heed(signal: AbortSignal | undefined, begun: boolean): void {
  if (signal?.aborted) throw new Refusal({ code: begun ? "stopped-half" : "stopped" });
}

type Action<T> = (context: Excel.RequestContext) => Promise<T>;

async function attempt<T>(
  options: Excel.RunOptions,
  action: Action<T>,
  passing: ReadonlySet<string>,
  signal?: AbortSignal,
  [wait, ...waits]: readonly number[] = WAITS_MS,
): Promise<Answer<T>> {
  try {
    heed(signal, false);
    return { ok: true, value: await Excel.run(options, action) };
  } catch (error) {
    const fault = faultOf(error);
    if (wait === undefined || !passing.has(fault.code)) return { ok: false, fault };
    await Promise.race([pause(wait), stopAsked(signal)]);
    return attempt(options, action, passing, signal, waits);
  }
}

/**
 * One action on the workbook: one Excel.run, and whatever goes wrong in it comes back as a fault. When Excel is too
 * busy, the action is run again from its start, at most three times and after growing waits. It must bear that: it
 * changes the workbook in its last request only, or finds what it has done already.
 *
 * While a cell is edited it fails at once. Excel could hold it back instead (`delayForCellEdit`), but then a button
 * that was pressed seems dead until the user happens to leave the cell (office-js issue 806, office-js-docs-pr issue
 * 660).
 *
 * @param signal asks the action to stop, which ends the waiting at once; an action of several requests also heeds it
 * between them
 */
export const run = <T>(action: Action<T>, signal?: AbortSignal): Promise<Answer<T>> =>
  attempt({}, action, BUSY, signal);

/**
 * An action that only reads, asked for by a button: whoever asks it to stop waits no longer, whatever Excel still does.
 */
export const runLooking = <T>(action: Action<T>, signal?: AbortSignal): Promise<Answer<T>> =>
  Promise.race([
    run(action, signal),
    stopAsked(signal).then((): Answer<T> => ({ ok: false, fault: { code: "stopped" } })),
  ]);

/**
 * An action that only reads, of which the user need not know. While a cell is edited Excel holds it back, so that
 * whoever types one figure after another notices nothing; an Excel that can't is asked again a few times.
 */
export const runReading = <T>(action: Action<T>): Promise<Answer<T>> =>
  attempt({ delayForCellEdit: true }, action, BUSY_OR_TYPING);
