export { type Converted, inUnicode } from "./inUnicode";
export { oldLetters } from "./oldLetters";
export { readingsOf } from "./soleReading";
