/**
 * Every action of the workbook under every fault of the host, at each of its round trips: the fault is reported by its
 * own message, the workbook is as before or complete, and what passes by itself is waited for. A new action is one row.
 * Short tests take a sample of the actions.
 */
import type { CopyFile, Answer, WorkbookActions, Written } from "../../src/tracker/port";
import { HostError } from "../../workbench/host/contract";
import type { FaultPolicy, RequestFacts } from "../../workbench/host/protocol/host";
import { OfficeError } from "../../workbench/host/protocol/wire";
import { type Desk, good, openDesk } from "./desk";
import { SMALL } from "./small";
import { skipWaits } from "./waits";

const CODE = SMALL.targets[0]?.code ?? "";
const ENTRY = {
  table: "SoLieu",
  code: CODE,
  cells: { "TH 2025": 91, "TH 2026": 92, Nguồn: "=1+1" },
} as const;
const FILE: CopyFile = {
  name: "a.xlsx",
  bytes: new TextEncoder().encode("PK\u0003\u0004"),
  leftOut: [],
  asValues: [],
  otherSheets: [],
};
/** An adjusted target with its line of the journal: two tables in one request. */
const ADJUSTMENT = {
  table: "ChiTieu",
  code: CODE,
  cells: { "Mục tiêu": "> 99" },
  journal: [{ Mã: CODE, "Nội dung": "Mục tiêu", Mới: "> 99", "Từ năm": 2028, "Số văn bản": "12-NQ/ĐU" }],
} as const;
const BLANK = { "TH 2025": null, "TH 2026": null, Nguồn: null };

export interface Row {
  readonly name: string;
  /** What its last round trip, but for pages, does to cells and sheets: nothing, one assignment, or many. */
  readonly changes: "nothing" | "whole" | "parts";
  /** Whether a request with pages follows the one that changes cells and sheets. */
  readonly hasPages?: true;
  readonly act: (actions: WorkbookActions) => Promise<Answer<unknown>>;
  /** Whether a request follows that nothing hangs on: it sets how lines print. */
  readonly prints?: true;
  /** Takes back what a successful run did. */
  readonly restore?: (actions: WorkbookActions, value: unknown) => Promise<unknown>;
}

const silent = () => undefined;
/** Stops listening, and waits until the host has heard of it. */
const stop: Row["restore"] = async (_actions, value) => {
  (value as () => void)();
  await contents();
};

const PREVIEW: Row = { name: "preview", changes: "nothing", act: (actions) => actions.preview() };
const CHECK: Row = { name: "check", changes: "nothing", act: (actions) => actions.check() };
const SET_UP: Row = { name: "setUp", changes: "parts", act: (actions) => actions.setUp(silent) };
const SET_UP_FOR: Row = {
  name: "setUpFor",
  changes: "parts",
  act: (actions) => actions.setUpFor(SMALL, silent),
};
const WRITE: Row = {
  name: "write",
  prints: true,
  changes: "parts",
  act: (actions) => actions.write([ENTRY]),
  restore: (actions, value) => actions.undo(value as readonly Written[]),
};

const deleteSheets = (names: readonly string[]) =>
  desk.addin.Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

/** Makes every lead a proposal again that an assignment made one of its own. */
const unassign = () =>
  desk.addin.Excel.run(async (context) => {
    const grounds = ["ChiTieu", "NhiemVu"].map((table) =>
      context.workbook.tables
        .getItem(table)
        .columns.getItem("Căn cứ chủ trì")
        .getDataBodyRange()
        .load("values"),
    );
    await context.sync();
    for (const ground of grounds)
      ground.values = ground.values.map(([held]: readonly unknown[]) => [
        String(held).startsWith("VB số") ? "đề xuất" : held,
      ]);
    await context.sync();
  });

/** Empties the first count of the legend, a formula that mending puts back. */
const bend = () => desk.type("Tình hình", "A2", [[""]]);
const MEND: Row = {
  name: "mend",
  changes: "parts",
  act: (actions) => actions.mend(["formula-missing:TinhHinh:A2"], silent),
  restore: bend,
};

export const ON_STANDARD_SHEETS: readonly Row[] = [
  PREVIEW,
  WRITE,
  { name: "readStatus", changes: "nothing", act: (actions) => actions.readStatus() },
  {
    name: "setReportingYear",
    changes: "whole",
    act: (actions) => actions.setReportingYear(2027),
    restore: (actions) => actions.setReportingYear(2026),
  },
  { name: "goTo", changes: "nothing", act: (actions) => actions.goTo(CODE, "SoLieu") },
  {
    name: "undo",
    prints: true,
    changes: "parts",
    act: (actions) => actions.undo([{ ...ENTRY, cells: { "TH 2025": null }, before: { "TH 2025": 90 } }]),
    restore: (actions) => actions.write([{ ...ENTRY, cells: { "TH 2025": null } }]),
  },
  {
    name: "write of an adjustment",
    changes: "parts",
    act: (actions) => actions.write([ADJUSTMENT]),
    restore: (actions, value) => actions.undo(value as readonly Written[]),
  },
  {
    name: "makeAnnex",
    changes: "parts",
    hasPages: true,
    act: (actions) => actions.makeAnnex("party"),
    restore: (_actions, value) => deleteSheets([value as string]),
  },
  {
    name: "closeYear",
    prints: true,
    changes: "parts",
    act: (actions) => actions.closeYear({ year: 2026, document: "125-BC/ĐU", by: "", on: 46400 }),
    restore: (actions) => actions.reopenYear({ reason: "Đính chính", by: "", on: 46401 }),
  },
  {
    name: "assignLeads",
    changes: "parts",
    act: (actions) => actions.assignLeads({ document: "25-QĐ/ĐU", day: 46042, body: null }),
    restore: unassign,
  },
  {
    name: "copyValues",
    changes: "parts",
    hasPages: true,
    act: (actions) => actions.copyValues(),
    restore: (_actions, value) => deleteSheets(value as readonly string[]),
  },
  { name: "makeFile", changes: "nothing", act: (actions) => actions.makeFile("plain") },
  { name: "openFile", changes: "nothing", act: (actions) => actions.openFile(FILE) },
  CHECK,
  { name: "onSelect", changes: "nothing", act: (actions) => actions.onSelect(silent), restore: stop },
  { name: "onChange", changes: "nothing", act: (actions) => actions.onChange(silent), restore: stop },
];

/** Refusals of a whole request, by Office error number, and what the user is told of each. */
export const REFUSALS = [
  ["a cell is edited", OfficeError.InvalidOperationInCellEditMode, "cell-edit"],
  ["a dialog is open", OfficeError.WriteNotSupportedWhenModalDialogOpen, "dialog-open"],
  ["the workbook may not be written to", OfficeError.AccessDenied, "read-only"],
  ["too many commands", OfficeError.ActivityLimitReached, "throttled"],
  ["the request is too large", OfficeError.RequestPayloadSizeLimitExceeded, "too-large"],
] as const;

/** Excel does not answer: nobody knows what was done. */
export const SILENCES = [
  ["the session is lost", OfficeError.InvalidOrTimedOutSession, "session-lost"],
  ["the answer is too large", OfficeError.ResponsePayloadSizeLimitExceeded, "too-large"],
  ["the host fails", OfficeError.InternalError, "unknown"],
] as const;

/** Excel stops at the first thing asked of it: what was there a moment ago is gone, or cannot be reached. */
export const STOPS = [
  [
    "a co-author took it away",
    new HostError("ItemNotFound", "The requested resource doesn't exist.", 404),
    "changed-meanwhile",
  ],
  [
    "a co-author was faster",
    new HostError("Conflict", "Request could not be processed because of a conflict.", 409),
    "changed-meanwhile",
  ],
  [
    "the sheet was protected",
    new HostError("AccessDenied", "You cannot perform the requested operation.", 403),
    "read-only",
  ],
  [
    "Excel is too old for it",
    new HostError("ApiNotFound", "The API could not be found.", 400),
    "host-too-old",
  ],
  [
    "another workbook is in front",
    new HostError("InactiveWorkbook", "The workbook has lost focus.", 400),
    "other-workbook",
  ],
] as const;

let desk: Desk;
/** Waits of a second or more that the actions asked for; the test's clock skips them. */
let waits: readonly number[];

/**
 * Formulas and constants of every sheet: all that a person has typed or the add-in has written. Not those of the log of
 * figures and of the closed years, which also keep what was taken back.
 */
const contents = () =>
  desk.addin.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = sheets.items
      .filter(({ name }) => !/^(Lưu|Chốt kỳ)/.test(name))
      .map((sheet) => sheet.getUsedRange().load("address,formulas"));
    await context.sync();
    return ranges.map(({ address, formulas }) => [address, formulas]);
  });

/** Faults at the nth request of an action and those after it. */
type FaultFrom = (begun: (request: RequestFacts) => boolean) => FaultPolicy;

async function under(row: Row, faultFrom: FaultFrom, trip: number) {
  const { requests: before } = desk.addin.host.traffic;
  desk.addin.host.faults = faultFrom(({ number }) => number >= before + trip);
  const outcome = await row.act(desk.actions);
  desk.addin.host.faults = {};
  return { outcome, requests: desk.addin.host.traffic.requests - before };
}

const refusing =
  (error: number, times = Infinity): FaultFrom =>
  (begun) => {
    let refused = 0;
    return { request: (request) => (begun(request) && ++refused <= times ? error : undefined) };
  };
const stopping =
  (error: HostError, step = 0): FaultFrom =>
  (begun) => ({
    action: (_action, index, request) => (begun(request) && index === step ? error : undefined),
  });

/** Requests an action sends when nothing is in its way, up to the last that anything hangs on. */
async function roundTrips(row: Row): Promise<number> {
  const { outcome, requests } = await under(row, () => ({}), 1);
  await row.restore?.(desk.actions, good(outcome));
  return row.prints ? requests - 1 : requests;
}

const codeOf = (outcome: Answer<unknown>) => (outcome.ok ? "none" : outcome.fault.code);

const halfOf = (code: string) => (code === "other-workbook" ? "other-workbook-half" : "half-done");

async function expectEveryFaultTold(row: Row, trips: number): Promise<void> {
  const before = await contents();
  for (let trip = 1; trip <= trips; trip++) {
    const writing = row.changes !== "nothing" && trip === trips;
    const expectTold = async (name: string, fault: FaultFrom, code: string) =>
      expect([name, trip, codeOf((await under(row, fault, trip)).outcome)]).toEqual([name, trip, code]);
    for (const [name, error, code] of REFUSALS) await expectTold(name, refusing(error), code);
    for (const [name, error, code] of SILENCES)
      await expectTold(name, refusing(error), writing ? "in-doubt" : code);
    for (const [name, error, code] of STOPS)
      await expectTold(name, stopping(error), writing && row.changes === "parts" ? halfOf(code) : code);
  }
  expect(await contents()).toEqual(before);
}

/** Tests of set-up, of entries, and of those actions of a workbook that is set up. */
export function testFaults(rows: readonly Row[]): void {
  beforeAll(async () => {
    desk = await openDesk({ programme: SMALL });
  });
  afterAll(() => desk.close());

  beforeEach(() => {
    waits = skipWaits();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    desk.addin.host.faults = {};
  });

  describe("before there is anything", () => {
    // The set-up reads in one request what a preview reads in two, and writes in the next; what follows is charts and pages.
    test.each([
      ["preview", PREVIEW],
      ["setUp", SET_UP],
      ["setUpFor", SET_UP_FOR],
    ] as const)("%s: each fault is told by its own message, and nothing is changed", async (_name, row) => {
      await expectEveryFaultTold(row, await roundTrips(PREVIEW));
    });

    test("a busy Excel is waited for, and the set-up completes", async () => {
      const trip = await roundTrips(PREVIEW);
      const { outcome } = await under(SET_UP, refusing(OfficeError.ActivityLimitReached, 3), trip);
      expect(good(outcome)).toMatchObject({ kept: [] });
      expect(waits).toEqual([1000, 2000, 4000]);
    });
  });

  describe("in a workbook that is set up", () => {
    describe.each(rows.map((row) => [row.name, row] as const))("%s", (_name, row) => {
      test("each fault is told by its own message, and nothing is changed", async () => {
        // Pages that Excel refuses leave the sheets there: realExcel.test.ts.
        await expectEveryFaultTold(row, (await roundTrips(row)) - (row.hasPages ? 1 : 0));
      });

      test("a busy Excel is waited for a little, then the action ends as if nothing had been", async () => {
        const trips = await roundTrips(row);
        for (let trip = 1; trip <= trips; trip++) {
          const { outcome } = await under(row, refusing(OfficeError.ActivityLimitReached, 2), trip);
          await row.restore?.(desk.actions, good(outcome));
        }
        expect(waits).toEqual(Array.from({ length: trips }, () => [1000, 2000]).flat());
      });
    });

    test("mend: each fault up to its write is told by its own message; one after it, that all was mended", async () => {
      await bend();
      const reads = await roundTrips(CHECK);
      const trips = (await roundTrips(MEND)) - reads;
      await expectEveryFaultTold(MEND, trips);
      for (const trip of [trips + 1, trips + reads]) {
        const { outcome } = await under(MEND, refusing(OfficeError.InvalidOperationInCellEditMode), trip);
        expect(outcome).toEqual({ ok: false, fault: { code: "mended-unread", detail: { mended: 1 } } });
        await bend();
      }
      const busy = await under(MEND, refusing(OfficeError.ActivityLimitReached, 2), trips + 1);
      expect(good(busy.outcome)).toEqual({ mended: 1, kept: 0, left: [] });
    });

    test("a lost answer after the write: the doubt is told, the entry is whole, and writing it again is harmless", async () => {
      const lost: FaultFrom = (begun) => ({
        response: (request) => (begun(request) ? OfficeError.InvalidOrTimedOutSession : undefined),
      });
      const { outcome } = await under(WRITE, lost, await roundTrips(WRITE));
      expect(codeOf(outcome)).toBe("in-doubt");
      expect(await desk.row("SoLieu", CODE)).toMatchObject(ENTRY.cells);
      const again = good(await desk.actions.write([ENTRY]));
      expect(again).toMatchObject([{ before: ENTRY.cells }]);
      good(await desk.actions.write([{ ...ENTRY, cells: BLANK }]));
    });

    test("an entry of several cells is one assignment after its lines in the log: stopped anywhere, nothing of it is there", async () => {
      const trips = await roundTrips(WRITE);
      const error = new HostError("GeneralException", "There was an internal error.", 500);
      const before = await contents();
      for (let step = 0; ; step++) {
        const { outcome } = await under(WRITE, stopping(error, step), trips);
        if (outcome.ok) {
          // No step is left to be stopped at.
          await WRITE.restore?.(desk.actions, outcome.value);
          expect(step).toBeGreaterThan(1);
          break;
        }
        expect(codeOf(outcome)).toBe("half-done");
      }
      expect(await contents()).toEqual(before);
    });

    test("what somebody typed since the pane was read is spared", async () => {
      await desk.enter("SoLieu", CODE, { "TH 2026": 77 });
      const entry = { ...ENTRY, cells: { "TH 2026": 92 }, seen: { "TH 2026": null } };
      expect(await desk.actions.write([entry])).toEqual({
        ok: false,
        fault: { code: "changed-elsewhere", detail: { column: "TH 2026", content: "77" } },
      });
      expect(await desk.row("SoLieu", CODE)).toMatchObject({ "TH 2026": 77 });
      const written = good(await desk.actions.write([{ ...entry, seen: { "TH 2026": 77 } }]));
      expect(written.map(({ before }) => before)).toEqual([{ "TH 2026": 77 }]);
    });
  });
}
