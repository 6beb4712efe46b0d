import { createContext, useContext } from "react";
import { DICTIONARIES, type Language } from "../i18n/language";

/** The language the pane speaks; every component below `App` reads it here. */
export const LanguageContext = createContext<Language>("vi");

/** The language of the pane and its words. */
export function useWords() {
  const language = useContext(LanguageContext);
  return { language, t: DICTIONARIES[language] };
}
