import { DRAFT_PART, keptDraftIn } from "../../tracker/draftPart";
import type { KeptDraft } from "../../tracker/port";

/** Asks for the parts that keep an unfinished import, found with the caller's next round trip; one at most is expected. */
export const loadDrafts = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(DRAFT_PART.namespace).load("items/id");

/** The unfinished import the workbook keeps, the latest where there are several; null where there is none. */
export async function readDraft(context: Excel.RequestContext): Promise<KeptDraft | null> {
  const drafts = loadDrafts(context);
  await context.sync();
  const xml = drafts.items.at(-1)?.getXml();
  if (!xml) return null;
  await context.sync();
  return keptDraftIn(xml.value);
}
