/** Reads a long text beside the pane, so that the pane answers meanwhile. */
import { readProgramme } from "../reader";

addEventListener("message", ({ data }: MessageEvent<string>) => {
  postMessage(readProgramme(data));
});
