import { type Desk, good, openDesk } from "./desk";

let desk: Desk;
let told = 0;

/** Types until a listener of the test's own has heard of it, and so of everything before it. */
async function untilHeard(): Promise<void> {
  const before = told;
  while (told === before) {
    await desk.type("Sheet1", "Z1", [[Math.random()]]);
    // office.js passes events on in a task of their own.
    await new Promise(setImmediate);
  }
  await desk.model.settled();
}

beforeAll(async () => {
  desk = await openDesk();
  await desk.addin.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      told++;
      return Promise.resolve();
    });
    await context.sync();
  });
  // office.js receives events only from shortly after its first listener is added.
  await untilHeard();
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => desk.close());

/** Holds back the timers that wait for a quiet moment; tests set them off by hand, so that none waits for a clock. */
function holdQuiet(): Map<number, () => void> {
  const held = new Map<number, () => void>();
  let last = 0;
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  jest.spyOn(globalThis, "setTimeout").mockImplementation(((work: () => void, ms = 0) => {
    if (ms < 150) return set(work, ms);
    held.set(--last, work);
    return last;
  }) as typeof setTimeout);
  jest.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
    if (!held.delete(timer as number)) clear(timer);
  });
  return held;
}

const thousand = Array.from({ length: 1000 }, (_, row) => [row]);

test.each([
  ["pasted at once", () => desk.type("Sheet1", "A1:A1000", thousand)],
  [
    "changed one by one, with a formula that follows each",
    async () => {
      await desk.type("Sheet1", "C1", [["=SUM(A:A)"]]);
      await desk.addin.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        thousand.forEach((values, row) => (sheet.getRange(`A${row + 1}`).values = [values]));
        await context.sync();
      });
    },
  ],
])("1 000 cells %s are one refresh", async (_how, change) => {
  const refresh = jest.fn();
  const held = holdQuiet();
  const stop = good(await desk.actions.onChange(refresh));
  await change();
  await untilHeard();
  expect(held.size).toBe(1);
  for (const work of held.values()) work();
  expect(refresh).toHaveBeenCalledTimes(1);
  stop();
});

test("a listener that stopped is told nothing more", async () => {
  const [stopped, going] = [jest.fn(), jest.fn()];
  const held = holdQuiet();
  good(await desk.actions.onChange(stopped))();
  const stop = good(await desk.actions.onChange(going));
  await untilHeard();
  for (const work of held.values()) work();
  expect([stopped.mock.calls.length, going.mock.calls.length]).toEqual([0, 1]);
  stop();
});
