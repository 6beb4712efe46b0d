const escape = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * What cannot stand in the text of a file: control characters (XML has none, and turns the carriage return into a
 * line feed), lone halves of a surrogate pair, the two non-characters, and an underscore that would read as such an
 * escape.
 */
const ESCAPED = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[\dA-F]{4}_)/giu;

/**
 * A text as a workbook file holds it: any UTF-16 unit may be written as _xHHHH_, and what could not stand otherwise
 * is (ECMA-376 part 1, 22.9.2.19, ST_Xstring). Excel and LibreOffice read the same text back.
 *
 * @example fileText("a\u0007b") // "a_x0007_b"
 * @example fileText("_x0007_") // "_x005F_x0007_"
 */
export const fileText = (text: string): string => text.replace(ESCAPED, escape);

/** The same for an attribute, in which Excel escapes tabs and line feeds too. */
export const fileAttribute = (text: string): string => fileText(text).replace(/[\t\n]/g, escape);
