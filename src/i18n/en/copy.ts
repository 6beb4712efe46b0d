import type { Words } from "../vi/copy";

export const words: Words = {
  copy: "Copy",
  copied: "Copied. Paste it where you want to send it.",
  denied:
    "Excel does not let the add-in use the clipboard. The text is still in the box above, already selected: press Ctrl+C (on a Mac ⌘C).",
};
