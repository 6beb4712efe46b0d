import type { Programme } from "../programme/types";
import { validateProgramme } from "../programme/validate";
import { valueIn, type XmlPart, xmlOf } from "./xmlPart";

/** Where the workbook's file keeps its programme. */
export const PROGRAMME_PART: XmlPart = { namespace: "urn:nlb:programme:1", root: "programme" };

/** The programme in the text of a part; undefined when it holds none that is sound. */
export function programmeIn(xml: string): Programme | undefined {
  const validation = validateProgramme(valueIn(PROGRAMME_PART, xml));
  return validation.ok ? validation.value : undefined;
}

/** A programme as the text of a part. */
export const partOf = (programme: Programme): string => xmlOf(PROGRAMME_PART, programme);
