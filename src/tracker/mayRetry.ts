import type { FaultCode } from "../i18n/vi/errors";
import type { WorkbookFault } from "./port";

/** Faults that trying again can't mend, or after which it must not be tried: the message says what to do instead. */
const FINAL: ReadonlySet<string> = new Set<FaultCode>([
  "host-too-old",
  "session-lost",
  "no-status-sheet",
  "no-annex",
  "sheet-gone",
  "row-not-found",
  "year-out-of-term",
  "text-too-long",
  "year-closed",
  "year-not-closed",
  "year-ahead",
  "nothing-proposed",
  "no-table",
  "changed-since",
  "changed-elsewhere",
  "in-doubt",
  "mended-unread",
  "copy-pages-left",
  "programme-damaged",
  "programme-lost",
  "programme-held",
  "file-too-large",
  "file-encrypted",
  "file-bomb",
  "file-old-word",
  "file-other-document",
  "file-other-kind",
  "file-not-document",
  "file-damaged",
  "file-scanned",
  "file-old-letters",
  "file-encoding",
  "file-bad-bytes",
  "file-empty",
  "form-too-large",
  "form-encrypted",
  "form-bomb",
  "form-not-workbook",
  "form-damaged",
]);

/** Whether the message of a fault asks to try again, so that a button for it belongs beside it. */
export const mayRetry = ({ code }: WorkbookFault): boolean => !FINAL.has(code);
