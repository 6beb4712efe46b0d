import { createContext, useContext } from "react";
import { words as en } from "../../i18n/en/common";
import type { InEach, Language } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/common";

/** The language the pane speaks; every component below `App` reads it here. */
export const LanguageContext = createContext<Language>("vi");

/** The language of the pane and the words all its parts share. */
export function useWords() {
  const language = useContext(LanguageContext);
  return { language, t: { vi, en }[language] };
}

/** The words of one part of the pane, in the pane's language. */
export const useWordsOf = <T>(words: InEach<T>): T => words[useContext(LanguageContext)];
