/** A text as the data of a programme holds it: NFC, single spaces, none at the ends. */
export const tidy = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
