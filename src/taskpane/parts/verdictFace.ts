import { type Verdict, verdictRow } from "../../domain/verdict";
import { DICTIONARIES, type Language } from "../../i18n/language";
import type { Face } from "./Mark";

/** The face of a verdict in a language; null stands for a cell the pane can't read. */
export function verdictFace(verdict: Verdict | null, language: Language): Face {
  if (verdict === null) {
    return { word: DICTIONARIES[language].unreadable, symbol: "!", fill: "#FFFFFF", text: "#000000" };
  }
  const { word, en, symbol, fill, text } = verdictRow(verdict);
  return { word: language === "vi" ? word : en, symbol, fill, text };
}
