import type { Outcome, WorkbookFault } from "./actions";

/** Error codes of Office.js → codes of our table of messages. */
const FAULTS: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  AccessDenied: "read-only",
  ActivityLimitReached: "throttled",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InvalidOrTimedOutSession: "session-lost",
  ApiNotFound: "host-too-old",
  Busy: "excel-busy",
  GeneralException: "unknown",
};

/** A fault our own code found; thrown inside a batch so that one place turns it into a value. */
export class Refusal extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

function faultOf(error: unknown): WorkbookFault {
  if (error instanceof Refusal) return error.fault;
  if (error instanceof OfficeExtension.Error) {
    const where = error.debugInfo.errorLocation;
    const what = where ? `${error.code} (${where})` : error.code;
    return {
      code: FAULTS[error.code] ?? "unknown",
      detail: { message: `${what}: ${error.message}`, missing: where ?? error.code },
    };
  }
  return { code: "unknown", detail: { message: error instanceof Error ? error.message : String(error) } };
}

/** One action on the workbook: one Excel.run, and whatever goes wrong in it comes back as a fault. */
export async function run<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await Excel.run(action) };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
