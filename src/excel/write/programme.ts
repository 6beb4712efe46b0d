import type { Programme } from "../../programme/types";
import { partsOf } from "../../tracker/programmePart";
import type { Holding } from "../read/programme";
import { roomFor } from "../run/pieces";
import { sendOff } from "../run/run";

/**
 * Keeps a programme in the workbook's file, in place of any other, with the batch of `context`. A long one is sent off in
 * pieces; until the last is there, it is none.
 */
export async function keepProgramme(
  context: Excel.RequestContext,
  programme: Programme,
  { parts }: Holding,
): Promise<void> {
  const makeRoom = roomFor(() => sendOff(context));
  for (const text of partsOf(programme)) {
    await makeRoom(text.length);
    context.workbook.customXmlParts.add(text);
  }
  for (const part of parts) part.delete();
}
