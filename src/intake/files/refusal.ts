/** Why a file gives no text; the words stand in `src/i18n/vi/errors.ts`. */
export type FileFaultCode =
  | "file-too-large"
  | "file-encrypted"
  | "file-bomb"
  | "file-old-word"
  | "file-other-document"
  | "file-other-kind"
  | "file-not-document"
  | "file-damaged"
  | "file-scanned"
  | "file-old-letters"
  | "file-encoding"
  | "file-bad-bytes"
  | "file-empty";

export interface FileFault {
  readonly code: FileFaultCode;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Thrown while a file is read, so that one place turns it into a value. */
export class FileRefusal extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.code);
  }
}

export const refuse = (code: FileFaultCode, detail?: FileFault["detail"]): FileRefusal =>
  new FileRefusal({ code, ...(detail && { detail }) });
