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

/** Larger than the longest programme, or any form, with the pictures in it. */
const LARGEST_FILE_MB = 20;

/** Why a file is not read for its size; undefined where it is. */
export const tooLarge = ({ length }: Uint8Array): FileRefusal | undefined =>
  length > LARGEST_FILE_MB * 2 ** 20
    ? refuse("file-too-large", { size: Math.ceil(length / 2 ** 20), limit: LARGEST_FILE_MB })
    : undefined;
