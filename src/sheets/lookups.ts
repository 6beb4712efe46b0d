import { at } from "../domain/at";
import { quoted } from "./formulas";
import { toSerial } from "../domain/calendar";
import type { Group, Programme, Target } from "../programme/types";

/** Name of a body by its code; the code itself when the programme has no such body, and null for no body. */
export const bodyName = (programme: Programme, code: string | null): string | null =>
  code === null ? null : (programme.agencies.find((agency) => agency.code === code)?.name ?? code);

/** Names of several bodies, as one text. */
export const bodyNames = (programme: Programme, codes: readonly string[]): string =>
  codes.map((code) => bodyName(programme, code)).join("; ");

/** A part of the programme as the sheets write it: "II. Kinh tế". */
export const groupTitle = ({ code, name }: Group): string => `${code}. ${name}`;

/** Whether cells hold the title of a part of the programme, by its numeral: its name may be reworded. */
export function isOfGroup(cells: string, { code }: Group): string {
  const numeral = `${code}. `;
  return `LEFT(${cells},${numeral.length})=${quoted(numeral)}`;
}

/** What "Căn cứ chủ trì" says where this data proposes the lead; an assignment by document replaces it. */
export const PROPOSED = "đề xuất";

/** The words for a proposed lead; one the programme does not name is said to be outside it. */
export function proposalOf({ agencies }: Programme, code: string | null): string | null {
  if (code === null) return null;
  return agencies.find((agency) => agency.code === code)?.unnamed ? `${PROPOSED}, ngoài văn bản` : PROPOSED;
}

/** Behind the unit of a target, the one its figures are in where it is another: " (số liệu: tỷ đồng)". */
export const figuresIn = (unit: string): string => ` (số liệu: ${unit})`;

/** Excel's serial number of an ISO day ("2025-11-30" → 45991); null stays null. */
export function serialOf(isoDay: string | null): number | null {
  if (isoDay === null) return null;
  const parts = isoDay.split("-").map(Number);
  return toSerial({ year: at(parts, 0), month: at(parts, 1), day: at(parts, 2) });
}

/** The unit its figures are typed in, where it is not the target's own: amounts in "tỷ đồng" for a growth in "%/năm". */
export const figuresUnitOf = ({ figuresUnit, unit }: Target): string => figuresUnit ?? unit;
