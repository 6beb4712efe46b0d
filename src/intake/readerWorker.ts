/** Reads a long text in a worker, so that the pane stays responsive. */
import { readProgramme } from "../reader";

addEventListener("message", ({ data }: MessageEvent<string>) => {
  postMessage(readProgramme(data));
});
