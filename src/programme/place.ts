import type { Locality, Programme } from "./types";

/** A place as printed: "xã …". */
export const localityName = ({ level, name }: Locality): string => `${level} ${name}`;

/** Whose programme it is, as printed: "xã …, tỉnh …". */
export const placeName = ({ commune, parent }: Pick<Programme, "commune" | "parent">): string =>
  [commune, parent].map(localityName).join(", ");
