import { valueIn, type XmlPart, xmlOf } from "./xmlPart";

/** Where the workbook's file keeps the number by which it knows its forms again. */
export const BOOK_PART: XmlPart = { namespace: "urn:nlb:book:1", root: "book" };

/** The number in the text of a part; null when it holds none. */
export function bookIdIn(xml: string): string | null {
  const value = valueIn(BOOK_PART, xml);
  return typeof value === "string" && value !== "" ? value : null;
}

/** A number as the text of a part. */
export const bookPartOf = (id: string): string => xmlOf(BOOK_PART, id);
