import type { Programme } from "../programme/types";
import { validateProgramme } from "../programme/validate";

/**
 * The workbook's file keeps its programme as an XML part of this namespace. Parts stay with the file in other
 * spreadsheet programs and under any manifest of the add-in; settings, which belong to one add-in of one Excel, do not.
 */
export const NAMESPACE = "urn:nlb:programme:1";

// JSON may write any character as \uXXXX, so none is left that means something to XML or that XML cannot hold.
const jsonInXml = (programme: Programme): string =>
  JSON.stringify(programme).replace(
    /[<>&\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const ROOT = /<(?:[\w.-]+:)?programme(?:\s[^<>]*)?>([^<>]*)<\//;
// What other programs may make of the quotation marks when they save the part again.
const QUOTES = /&(?:quot|#34|#x22);/gi;

/** The programme in the text of a part; undefined when it holds none that is sound. */
export function programmeIn(xml: string): Programme | undefined {
  const json = ROOT.exec(xml)?.[1]?.replace(QUOTES, '"');
  if (json === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const validation = validateProgramme(value);
  return validation.ok ? validation.value : undefined;
}

/** A programme as the text of a part. */
export const partOf = (programme: Programme): string =>
  `<programme xmlns="${NAMESPACE}">${jsonInXml(programme)}</programme>`;
