import { type Verdict, verdictRow } from "../domain/verdict";
import { DICTIONARIES, type Language } from "../i18n/language";

/** How a verdict shows: a word and a symbol that tell it apart without its colour, and the colours. */
export interface VerdictFace {
  readonly word: string;
  readonly symbol: string;
  readonly fill: string;
  readonly text: string;
}

/** The face of a verdict in a language; null stands for a cell the pane can't read. */
export function verdictFace(verdict: Verdict | null, language: Language): VerdictFace {
  if (verdict === null) {
    return {
      word: DICTIONARIES[language].overview.unreadable,
      symbol: "!",
      fill: "#FFFFFF",
      text: "#000000",
    };
  }
  const { word, en, symbol, fill, text } = verdictRow(verdict);
  return { word: language === "vi" ? word : en, symbol, fill, text };
}
