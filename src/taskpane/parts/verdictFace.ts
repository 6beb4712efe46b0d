import { type Verdict, verdictRow } from "../../domain/verdict";
import { words as en } from "../../i18n/en/common";
import type { Language } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/common";
import type { Face } from "./Mark";

/** The face of a verdict in a language; null stands for a cell the pane can't read. */
export function verdictFace(verdict: Verdict | null, language: Language): Face {
  if (verdict === null) {
    return { word: { vi, en }[language].unreadable, symbol: "!", fill: "#FFFFFF", text: "#000000" };
  }
  const row = verdictRow(verdict);
  const { symbol, fill, text } = row;
  return { word: language === "vi" ? row.word : row.en, symbol, fill, text };
}
