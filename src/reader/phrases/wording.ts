import { closingRun } from "../words";

const SIGNS_BEHIND = closingRun(String.raw`\s,;:.…(–-`);
const QUOTES_BEHIND = closingRun(String.raw`\s,:;.”"`);

/** As inside a sentence: "Tỷ lệ" gets small letters, "GRDP" stays. */
export const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Without the signs around it that separate it from other words. */
export const bare = (text: string): string =>
  text
    .replace(/^(?:[\s,:;.…”–-]|\((?![^()]*\)))+/u, "")
    .replace(SIGNS_BEHIND, "")
    .trim();

/** Without the quotation marks around it as well. */
export const unquoted = (text: string): string =>
  text.replace(/^[\s,:;.“"]+/u, "").replace(QUOTES_BEHIND, "");
