export { readProgramme } from "./read";
export type * from "./types";
export { DOUBTS, type Doubt } from "./doubts";
