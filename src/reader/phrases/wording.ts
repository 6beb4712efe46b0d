/** With a capital at the beginning. */
export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As inside a sentence: "Tỷ lệ" gets small letters, "GRDP" stays. */
export const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Without the signs around it that separate it from other words. */
export const bare = (text: string): string => text.replace(/^[\s,:;.…(”–-]+|[\s,:;.…(–-]+$/gu, "").trim();

/** Without the quotation marks around it as well. */
export const unquoted = (text: string): string => text.replace(/^[\s,:;.“"]+|[\s,:;.”"]+$/gu, "");
