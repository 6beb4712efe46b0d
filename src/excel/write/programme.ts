import type { Programme } from "../../programme/types";
import { partOf } from "../../tracker/programmePart";
import type { Holding } from "../read/programme";

/** Keeps a programme in the workbook's file, in place of any other, with the batch of `context`. */
export function keepProgramme(context: Excel.RequestContext, programme: Programme, { parts }: Holding): void {
  for (const part of parts) part.delete();
  context.workbook.customXmlParts.add(partOf(programme));
}
