import { seen } from "../domain/text";

/** A text as the data of a programme holds it: NFC, single spaces, none at the ends, nothing that no one sees. */
export const tidy = (text: string): string => seen(text).normalize("NFC").replace(/\s+/g, " ").trim();
