import type { WorkbookFault } from "../../tracker/port";

/**
 * Error codes of Office.js → codes of our table of messages. The codes: learn.microsoft.com, "Error handling with the
 * application-specific JavaScript APIs", and `OfficeExtension.ErrorCodes`. A code without a line here is passed on as
 * it comes.
 */
const FAULTS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  AccessDenied: "read-only",
  ActivityLimitReached: "throttled",
  ServiceNotAvailable: "excel-busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  InvalidOrTimedOutSession: "session-lost",
  Timeout: "session-lost",
  ConnectionFailure: "session-lost",
  HostRestartNeeded: "session-lost",
  ApiNotFound: "host-too-old",
  ApiNotAvailable: "host-too-old",
  // What was there at one request of an action and is gone at the next was taken away by somebody else.
  Conflict: "changed-meanwhile",
  InsertDeleteConflict: "changed-meanwhile",
  ItemNotFound: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
};

/**
 * What Excel refuses with a GeneralException when another workbook came to the front since the batch began. At other
 * members that code says nothing, and is passed on as it comes.
 */
const NEEDS_THE_FRONT =
  /^(WorksheetCollection\.add|Worksheet\.(activate|showGridlines)|WorksheetFreezePanes\.\w+|Range\.select)$/i;

function codeOf(error: OfficeExtension.Error, where: string | undefined): string {
  if (error.code === "GeneralException" && NEEDS_THE_FRONT.test(where ?? "")) return "other-workbook";
  return FAULTS[error.code] ?? "unknown";
}

/** A fault our own code found; thrown inside a batch so that one place turns it into a value. */
export class Refusal extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

/**
 * The member at which Excel stopped, "Range.values"; undefined when it did not get as far as any, or did not answer.
 */
export const stoppedAt = (error: OfficeExtension.Error): string | undefined =>
  (error.debugInfo as Partial<OfficeExtension.DebugInfo> | undefined)?.errorLocation;

/** Any error as a fault of ours. */
export function faultOf(error: unknown): WorkbookFault {
  if (error instanceof Refusal) return error.fault;
  if (error instanceof OfficeExtension.Error) {
    const where = stoppedAt(error);
    const what = where ? `${error.code} (${where})` : error.code;
    return {
      code: codeOf(error, where),
      detail: { message: `${what}: ${error.message}`, missing: where ?? error.code },
    };
  }
  if (error instanceof Error && error.name === "ChunkLoadError") return { code: "part-not-loaded" };
  return { code: "unknown", detail: { message: error instanceof Error ? error.message : String(error) } };
}
