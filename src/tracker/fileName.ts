/** What no file may be called. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

/** The most letters of a file's name, which has a folder and an ending besides. */
const LONGEST_NAME = 80;

/**
 * A name as a file can have it, without an ending.
 *
 * @example fileName("Phiếu 2026: PKT/1") // "Phiếu 2026  PKT 1"
 */
export const fileName = (name: string): string =>
  name.replace(NOT_IN_NAMES, " ").slice(0, LONGEST_NAME).trim();
