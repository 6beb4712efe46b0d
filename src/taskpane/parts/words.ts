import { createContext, useContext } from "react";
import { DICTIONARIES, type Language, type Words } from "../../i18n/language";

/** The language the pane speaks; every component below `App` reads it here. */
export const LanguageContext = createContext<Language>("vi");

/** The language of the pane and the words all its parts share. */
export function useWords() {
  const language = useContext(LanguageContext);
  return { language, t: DICTIONARIES[language] };
}

/** The words of one part of the pane, in the pane's language. */
export const useWordsOf = <T>(words: Words<T>): T => words[useContext(LanguageContext)];
