import type { SelfCheckItem } from "../../tracker/port";
import { pause } from "../run/run";

type Id = SelfCheckItem["id"];

/** Where a trial works. */
export interface Bench {
  readonly context: Excel.RequestContext;
  /** The scratch sheet; each trial has rows of its own on it. */
  readonly sheet: Excel.Worksheet;
}

/** Checks that share requests: they fail together, and apart from all others. */
export interface Trial {
  readonly ids: readonly Id[];
  readonly run: (bench: Bench) => Promise<readonly SelfCheckItem[]>;
}

/** Longest text of what came back. */
const MOST = 400;

/**
 * @param run asks Excel, and says what came back for each check
 * @param expected whether that is what the add-in counts on
 */
export function trial<Came extends Partial<Record<Id, unknown>>>(
  run: (bench: Bench) => Promise<Came>,
  expected: { readonly [One in keyof Came]: (came: Came[One]) => boolean },
): Trial {
  const ids = Object.keys(expected) as (keyof Came & Id)[];
  return {
    ids,
    run: async (bench) => {
      const came = await run(bench);
      return ids.map((id) => ({
        id,
        outcome: expected[id](came[id]) ? "passed" : "differs",
        came: JSON.stringify(came[id]).slice(0, MOST),
      }));
    },
  };
}

/** Whether exactly this came back. */
export const same =
  (wanted: unknown) =>
  (came: unknown): boolean =>
    JSON.stringify(came) === JSON.stringify(wanted);

/** An address without its sheet: "A1:B2". */
export const onSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

const LOOK_AGAIN_MS = 100;
const PATIENCE_MS = 10_000;

/** Values of cells once Excel has worked them out; after ten seconds whatever they show. */
export async function calculated(range: Excel.Range): Promise<unknown[][]> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    range.load("values");
    await range.context.sync();
    const values = range.values as unknown[][];
    if (!values.flat().includes("#BUSY!") || Date.now() > until) return values;
    await pause(LOOK_AGAIN_MS);
  }
}
