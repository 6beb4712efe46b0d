import { formatDay } from "../i18n/language";
import { PROPOSED } from "../sheets/lookups";

/** Whether a lead is a proposal of the data, by what stands beside it in "Căn cứ chủ trì". */
export const isProposal = (basis: string): boolean => basis.trim().toLowerCase().startsWith(PROPOSED);

/** A document that assigns the leads this data had proposed. */
export interface Assignment {
  /** Its number as typed: "25-QĐ/ĐU". */
  readonly document: string;
  /** Its day, as a serial number. */
  readonly day: number;
  /** The body whose proposals it confirms; null for those of all bodies. */
  readonly body: string | null;
}

/**
 * What "Căn cứ chủ trì" says of a lead that a document assigned.
 *
 * @example basisText({ document: "25-QĐ/ĐU", day: 46042 }) // "VB số 25-QĐ/ĐU, ngày 20/01/2026"
 */
export const basisText = ({ document, day }: Pick<Assignment, "document" | "day">): string =>
  `VB số ${document.trim()}, ngày ${formatDay(day)}`;

/** Whether an assignment turns this lead from a proposal into the body's task. */
export const confirms = ({ body }: Assignment, lead: string, basis: string): boolean =>
  lead.trim() !== "" && isProposal(basis) && (body === null || lead === body);
