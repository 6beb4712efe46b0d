import type { Programme } from "./types";

/** Whose programme it is, as printed: "xã …, tỉnh …". */
export const placeName = ({ commune, parent }: Pick<Programme, "commune" | "parent">): string =>
  [commune, parent].map(({ level, name }) => `${level} ${name}`).join(", ");
