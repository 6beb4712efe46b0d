import type { Programme } from "../programme/types";

/** Name of a body by its code; the code itself when the programme has no such body. */
export const bodyName = (programme: Programme, code: string): string =>
  programme.agencies.find((agency) => agency.code === code)?.name ?? code;

/** Names of several bodies, as one text. */
export const bodyNames = (programme: Programme, codes: readonly string[]): string =>
  codes.map((code) => bodyName(programme, code)).join("; ");

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of an ISO day ("2025-11-30" → 45991); null stays null. */
export const serialOf = (isoDay: string | null): number | null =>
  isoDay === null ? null : Math.round((Date.parse(`${isoDay}T00:00:00Z`) - EXCEL_EPOCH) / 86_400_000);
