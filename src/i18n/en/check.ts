import { plural } from "../plural";
import type { Words } from "../vi/check";

const cells = (count: number) => plural(count, "cell", "cells");

export const words: Words = {
  what: "Finds columns, rows, formulas and colours that are missing or were changed, and repairs what you tick.",
  look: "Check",
  again: "Check again",
  healthy: "All sheets are as they should be.",
  found: (count) => `${plural(count, "item", "items")}. Only what is ticked will be repaired.`,
  list: "What was found",
  know: "For information, nothing to repair",
  codes: (codes) => `Rows: ${codes}.`,
  keeps: (count) => `${cells(count)} will be copied to the sheet “Giữ lại” first.`,
  mend: (count) => (count === 0 ? "Repair what is ticked" : `Repair what is ticked (${count})`),
  progress: "Progress",
  steps: { read: "Reading the sheets…", write: "Repairing…", show: "Opening the status sheet…" },
  mended: (mended, kept) =>
    `Repaired ${plural(mended, "item", "items")}.` +
    (kept > 0 ? ` ${cells(kept)} copied to the sheet “Giữ lại”.` : ""),
};
