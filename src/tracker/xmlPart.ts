/**
 * What the workbook's file keeps beside its cells: an XML part with a namespace of its own, whose root holds JSON. Parts
 * stay with the file in other spreadsheet programs and under any manifest of the add-in; settings, which belong to one
 * add-in of one Excel, do not.
 */
export interface XmlPart {
  readonly namespace: string;
  /** Name of the root element. */
  readonly root: string;
}

// JSON may write any character as \uXXXX, so none is left that means something to XML or that XML cannot hold.
const jsonInXml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

// What other programs may make of the quotation marks when they save the part again.
const QUOTES = /&(?:quot|#34|#x22);/gi;

/** The value in the text of a part; undefined when it holds none. */
export function valueIn({ root }: XmlPart, xml: string): unknown {
  const found = new RegExp(`<(?:[\\w.-]+:)?${root}(?:\\s[^<>]*)?>([^<>]*)</`).exec(xml);
  try {
    return JSON.parse(found?.[1]?.replace(QUOTES, '"') ?? "");
  } catch {
    return undefined;
  }
}

/** A value as the text of a part. */
export const xmlOf = ({ namespace, root }: XmlPart, value: unknown): string =>
  `<${root} xmlns="${namespace}">${jsonInXml(value)}</${root}>`;
