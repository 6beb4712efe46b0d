import type { Answer } from "../../tracker/port";
import { run } from "../run/run";

/** A call with more arguments than this may end in an overflow of the stack. */
const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Opens a workbook file as a new, unsaved workbook; in a context of its own, as it is another workbook. */
export const openWorkbook = (bytes: Uint8Array): Promise<Answer<null>> =>
  run(async () => {
    await Excel.createWorkbook(base64Of(bytes));
    return null;
  });
