/** A copy holds what Excel shows; where Excel has no result yet, or cannot have one, nothing is copied. */
import "../xlsx/hucre";
import type { Answer, WorkbookActions } from "../../src/tracker/port";
import { type Desk, good, openDesk } from "./desk";
import { registerFunctions } from "./functions";
import { SMALL, SMALL_DESK } from "./small";
import { skipWaits } from "./waits";

const ACTIONS: readonly (readonly [string, (actions: WorkbookActions) => Promise<Answer<unknown>>])[] = [
  ["copies of values", (actions) => actions.copyValues()],
  ["a file of values", (actions) => actions.makeFile("values")],
  ["a file of plain formulas", (actions) => actions.makeFile("plain")],
  ["a file of NLB formulas", (actions) => actions.makeFile("nlb")],
  ["the report in Word", (actions) => actions.makeReport("party", "vi")],
  ["the annex", (actions) => actions.makeAnnex("party")],
];
const silent = () => undefined;

describe("while a function is at work", () => {
  let desk: Desk;
  let waits: readonly number[];

  beforeAll(async () => {
    desk = await openDesk({ programme: SMALL });
    good(await desk.actions.setUp(silent));
    await desk.model.settled();
    CustomFunctions.associate("STATUS", () => new Promise(silent));
    await desk.enter("SoLieu", SMALL.targets[0]?.code ?? "", { "TH 2026": 91 });
  });
  afterAll(() => {
    registerFunctions();
    desk.close();
  });
  beforeEach(() => {
    waits = skipWaits();
  });
  afterEach(() => jest.restoreAllMocks());

  test.each(ACTIONS)("%s: waited for, then refused", async (_name, act) => {
    const outcome = await act(desk.actions);
    expect(outcome).toMatchObject({ ok: false, fault: { code: "not-calculated" } });
    expect(waits).toEqual([1000, 2000, 4000]);
  });
});

describe("where Excel does not know the functions", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(SMALL_DESK);
    good(await desk.actions.setUp(silent));
  });
  afterAll(() => desk.close());

  test.each(ACTIONS)("%s: refused, and nothing is written", async (_name, act) => {
    const before = await desk.everything();
    const outcome = await act(desk.actions);
    expect(outcome).toMatchObject({ ok: false, fault: { code: "functions-missing" } });
    if (!outcome.ok) expect(outcome.fault.detail?.["cell"]).toMatch(/^(?:Tình hình!|Đánh giá )/);
    expect(await desk.everything()).toEqual(before);
  });
});
