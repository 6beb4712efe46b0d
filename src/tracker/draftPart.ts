import type { KeptDraft } from "./port";
import { valueIn, type XmlPart, xmlOf } from "./xmlPart";

/** Where the workbook's file keeps an import that is not finished. */
export const DRAFT_PART: XmlPart = { namespace: "urn:nlb:import:1", root: "import" };

/** The draft in the text of a part; null when it holds none. */
export function keptDraftIn(xml: string): KeptDraft | null {
  const value = valueIn(DRAFT_PART, xml) as Partial<KeptDraft> | null | undefined;
  return typeof value?.text === "string" && typeof value.day === "number"
    ? { text: value.text, day: value.day }
    : null;
}

/** A draft as the text of a part. */
export const draftPartOf = (draft: KeptDraft): string => xmlOf(DRAFT_PART, draft);
