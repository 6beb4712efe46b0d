import type { Words } from "../vi/menu";

export const words: Words = {
  import: "Import a programme",
  check: "Check standard sheets",
  formsOut: "Make forms",
  formsIn: "Take in forms",
  tools: "Tools",
  about: "Version and what this Excel can do",
};
