import { refuse } from "./refusal";

const BOMS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * Text of a plain file: UTF-8, or UTF-16 where it begins with a byte order mark. What is neither is taken byte by byte,
 * so that the letters of old fonts can be recognised.
 *
 * Refuses ("file-not-document") what holds zero bytes: a picture, a program, a sheet.
 */
export function plainText(bytes: Uint8Array): string {
  const mark = BOMS.find((bom) => bom.bytes.every((byte, place) => bytes[place] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  if (bytes.includes(0)) throw refuse("file-not-document");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
