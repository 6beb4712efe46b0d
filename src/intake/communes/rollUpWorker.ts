/** Makes the file of many workbooks in a worker, so that the pane stays responsive. */
import type { RollUp } from "../../rollup/rollUp";
import { rollUpFile } from "./rollUpFile";

addEventListener("message", ({ data }: MessageEvent<{ readonly rollUp: RollUp; readonly now: Date }>) => {
  rollUpFile(data.rollUp, data.now).then((made) => postMessage(made), reportError);
});
