import type { RollUp } from "../../rollup/rollUp";
import { asked } from "../asked";
import type { MadeFile } from "./rollUpFile";

/** Makes the file of workbooks put together, in a worker where there are any: 114 communes take seconds. */
export async function together(rollUp: RollUp, now: Date): Promise<MadeFile> {
  if (typeof Worker !== "undefined")
    return asked(new Worker(new URL("./rollUpWorker.ts", import.meta.url)), { rollUp, now });
  const { rollUpFile } = await import("./rollUpFile");
  return rollUpFile(rollUp, now);
}
