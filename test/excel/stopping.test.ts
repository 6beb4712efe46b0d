import { PROGRAMME } from "../../src/programme/programme";
import type { Progress } from "../../src/tracker/port";
import { OfficeError } from "../../workbench/host/protocol/wire";
import { type Desk, good, openDesk } from "./desk";
import { SMALL_DESK } from "./small";

let desk: Desk;
let controller: AbortController;

beforeAll(async () => {
  desk = await openDesk(SMALL_DESK);
});
afterAll(() => desk.close());
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  desk.addin.host.faults = {};
});

const STOPPED = { ok: false, fault: { code: "stopped" } };

test("a set-up that is stopped while the workbook is read has changed nothing", async () => {
  const before = await desk.everything();
  expect(await desk.actions.setUp(() => controller.abort(), controller.signal)).toEqual(STOPPED);
  expect(await desk.everything()).toEqual(before);
});

test("whoever stops an action that waits for a busy Excel waits no longer", async () => {
  let refused = 0;
  desk.addin.host.faults = {
    request: () => {
      if (refused++ === 0) setImmediate(() => controller.abort());
      return OfficeError.ActivityLimitReached;
    },
  };
  expect(await desk.actions.setUp(() => undefined, controller.signal)).toEqual(STOPPED);
  expect(refused).toBe(1);
});

test("what only reads is given up at once, though Excel has not answered", async () => {
  let answered = false;
  desk.addin.host.faults = {
    response: () => {
      answered = true;
      return undefined;
    },
  };
  const outcome = desk.actions.preview(controller.signal);
  controller.abort();
  expect(await outcome).toEqual(STOPPED);
  expect(answered).toBe(false);
});

test("a set-up too long for one request and stopped between two is completed by the next click", async () => {
  const quote = "Câu dài của văn bản. ".repeat(1500);
  const programme = { ...PROGRAMME, targets: PROGRAMME.targets.map((target) => ({ ...target, quote })) };
  const { actions, close } = await openDesk({ programme, functions: [], calculates: false });
  let told = 0;
  const halt: Progress = (_done, step) => {
    if (step === "write" && ++told === 2) controller.abort();
  };
  expect(await actions.setUp(halt, controller.signal)).toEqual({
    ok: false,
    fault: { code: "stopped-half" },
  });
  expect(good(await actions.preview()).sheets.map(({ action }) => action)).toContain("finish");
  good(await actions.setUp(() => undefined));
  expect(good(await actions.check())).toEqual([]);
  close();
});
