export { inUnicode } from "./inUnicode";
export { oldLetters } from "./oldLetters";
