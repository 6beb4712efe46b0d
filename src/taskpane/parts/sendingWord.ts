import { words as en } from "../../i18n/en/sending";
import type { Language } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/sending";
import type { BodyRow } from "../../tracker/port";
import { sendingOf } from "../../tracker/sending";

/** How far a body has come with its form, in a language; a cell that says something else as it is. */
export function sendingWord(body: BodyRow, language: Language): string {
  const sending = sendingOf(body);
  return sending ? { vi, en }[language][sending.state](sending.days) : body.sending;
}
