import { dayText, fromSerial } from "../domain/calendar";
import { type NumberSigns, POWERS_FROM, SIGNS_EN, SIGNS_VI, writePower } from "./figure";

/**
 * Each language has a folder beside this file, with the same files (except the reminder, which is only in Vietnamese).
 * The Vietnamese one gives the shape, and a word missing from the English one does not compile. Code that needs both
 * imports both and takes `{ vi, en }[language]`, so that words load with the part they belong to.
 */
export type Language = "vi" | "en";

/** Something that exists in each language. */
export type InEach<T> = Readonly<Record<Language, T>>;

/**
 * The language of the pane for Office's display language (a BCP 47 tag): Vietnamese when Office names none,
 * English for every language that is not Vietnamese.
 *
 * @example languageOf("vi-VN") // "vi"
 * @example languageOf("fr-FR") // "en"
 */
export function languageOf(displayLanguage: string | undefined): Language {
  return !displayLanguage || /^vi\b/i.test(displayLanguage) ? "vi" : "en";
}

// British English writes numbers like the rest of the English-speaking world and dates day first, as Vietnamese does.
const NUMBERS: InEach<Intl.NumberFormat> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};

const SIGNS: InEach<NumberSigns> = { vi: SIGNS_VI, en: SIGNS_EN };

/**
 * A figure as a reader of the language expects it, with at most two decimals; from 1e15 on a power of ten.
 *
 * @example formatNumber(1809.5, "vi") // "1.809,5"
 * @example formatNumber(1809.5, "en") // "1,809.5"
 */
export function formatNumber(value: number, language: Language): string {
  return Math.abs(value) >= POWERS_FROM
    ? writePower(value, SIGNS[language])
    : NUMBERS[language].format(value);
}

/**
 * A day, given as Excel's serial number, the way both languages write it.
 *
 * @example formatDay(45991) // "30/11/2025"
 */
export const formatDay = (serial: number): string => dayText(fromSerial(serial));
