import { type FileRefusal, refuse } from "./refusal";

/** What a zip begins with, and so .docx, .xlsx and .ods. */
export const ZIP = "PK\x03\x04";

/** What files of other programs begin with, byte for byte. */
const BEGINNINGS: readonly (readonly [kind: string, bytes: string])[] = [
  ["PNG", "\x89PNG"],
  ["JPEG", "\xff\xd8\xff"],
  ["GIF", "GIF8"],
  ["TIFF", "II*\0"],
  ["TIFF", "MM\0*"],
  ["WEBP", "RIFF"],
  ["RAR", "Rar!\x1a"],
  ["7Z", "7z\xbc\xaf\x27\x1c"],
  ["GZIP", "\x1f\x8b\x08"],
  ["DjVu", "AT&TFORM"],
  ["PostScript", "%!PS"],
  ["EXE", "MZ\x90\0"],
  ["ZIP", "PK\x05\x06"],
];

export const begins = (bytes: Uint8Array, signature: string): boolean =>
  Array.from(signature).every((letter, place) => bytes[place] === letter.charCodeAt(0));

/** Why a file of another program can't be read, by its first bytes; undefined for what may be text. */
export function otherKind(bytes: Uint8Array): FileRefusal | undefined {
  const kind = BEGINNINGS.find(([, signature]) => begins(bytes, signature))?.[0];
  return kind === undefined ? undefined : refuse("file-other-kind", { kind });
}

/** How much of a text tells its kind. */
const HEAD = 4096;

/** Documents that are text themselves, with more than words in it. Word opens all of them. */
const MARKUP: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["RTF", /^\{\\rtf/],
  ["MHTML", /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){0,20}content-type: *multipart\/related/i],
  [
    "HTML",
    /^(?:<\?xml[^>]*>\s*|<!--[^]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|meta|title|style|script|table|div|p|span|font)[\s>]/i,
  ],
  ["Word XML", /^<\?xml[^]*(?:progid="Word\.Document"|office\/word\/2003\/wordml|2006\/xmlPackage)/],
  ["OpenDocument (.fodt)", /^<\?xml[^]*<office:document/],
  ["XML", /^<\?xml\s/],
];

/** Why a text can't be read as one: it is the inside of a document of another kind; undefined for plain text. */
export function markupKind(text: string): FileRefusal | undefined {
  const head = text.slice(0, HEAD).replace(/^[\uFEFF\s]+/, "");
  const kind = MARKUP.find(([, pattern]) => pattern.test(head))?.[0];
  return kind === undefined ? undefined : refuse("file-other-document", { kind });
}

/** Whether bytes hold a word of ASCII in UTF-16, as the directory of a compound file names its streams. */
function names(bytes: Uint8Array, word: string): boolean {
  const letters = Array.from(word, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = letters[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (letters.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

/** Containers of Office 97-2003, and of newer documents under a password. */
const COMPOUND = "\xd0\xcf\x11\xe0";

/** What compound files hold, by the name of a stream. */
const STREAMS: readonly (readonly [stream: string, refusal: () => FileRefusal])[] = [
  ["EncryptedPackage", () => refuse("file-encrypted")],
  ["WordDocument", () => refuse("file-old-word")],
  ["Workbook", () => refuse("file-other-kind", { kind: "Excel (.xls)" })],
  ["PowerPoint Document", () => refuse("file-other-kind", { kind: "PowerPoint (.ppt)" })],
];

/** Why a compound file can't be read; undefined for other files. */
export function compoundKind(bytes: Uint8Array): FileRefusal | undefined {
  if (!begins(bytes, COMPOUND)) return undefined;
  return STREAMS.find(([stream]) => names(bytes, stream))?.[1]() ?? refuse("file-not-document");
}
