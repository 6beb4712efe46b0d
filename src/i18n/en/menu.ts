import type { Words } from "../vi/menu";

export const words: Words = {
  import: "Import a programme",
  check: "Check standard sheets",
  tools: "Tools",
  about: "Version and what this Excel can do",
};
