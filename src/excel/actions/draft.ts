import { draftPartOf } from "../../tracker/draftPart";
import { serialOfDate } from "../../tracker/days";
import { loadDrafts } from "../read/draft";
import { commit } from "../run/run";

/** Keeps an unfinished import in the workbook's file, in place of any other; null throws it away. */
export async function keepDraft(
  context: Excel.RequestContext,
  text: string | null,
  today: Date,
): Promise<null> {
  const drafts = loadDrafts(context);
  await context.sync();
  // The new one first: whatever stops Excel, one of the two is left.
  if (text !== null) context.workbook.customXmlParts.add(draftPartOf({ text, day: serialOfDate(today) }));
  for (const draft of drafts.items) draft.delete();
  await commit(context, "parts");
  return null;
}
