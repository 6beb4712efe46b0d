import type { Selected } from "../../src/tracker/port";
import { type Desk, good, openDesk } from "./desk";
import { SMALL_DESK } from "./small";

let desk: Desk;
/** What is heard in a test; an event of the one before, handled late, is told to that one's listener. */
let told: Selected[];
let stop: () => void;

const select = (address: string) =>
  desk.addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Số liệu").getRange(address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });

beforeAll(async () => {
  desk = await openDesk(SMALL_DESK);
  good(await desk.actions.setUp(() => undefined));
});
afterAll(() => desk.close());
beforeEach(async () => {
  await select("A1");
  const heard: Selected[] = [];
  stop = good(await desk.actions.onSelect((selected) => heard.push(selected)));
  told = heard;
});
afterEach(() => stop());

/** Selects a cell of SoLieu until it is heard of: office.js passes events on in a task of their own. */
async function untilHeard(address: string): Promise<readonly Selected[]> {
  while (told.length === 0) {
    await select("A1");
    await select(address);
    await new Promise(setImmediate);
  }
  return told;
}

test("a row selected in a standard sheet is told by its code, whichever cell of it", async () => {
  const [first] = await untilHeard(await desk.addressOf("SoLieu", "D01A", "TH 2025"));
  expect(first).toEqual({ table: "SoLieu", code: "D01A" });
});

test("the code is that of the row as it stands now, after rows changed places", async () => {
  const [first, second] = await Promise.all(
    ["D01A", "D01B"].map((code) => desk.addressOf("SoLieu", code, "Mã")),
  );
  await desk.type("Số liệu", `${first}:${second}`, [["D01B"], ["D01A"]]);
  expect((await untilHeard(await desk.addressOf("SoLieu", "D01A", "Mục tiêu"))).at(-1)).toEqual({
    table: "SoLieu",
    code: "D01A",
  });
});

test("a cell beside the table or in its header tells nothing", async () => {
  await select("A2");
  await select(await desk.addressOf("SoLieu", "Mã", "Mục tiêu"));
  const heard = await untilHeard(await desk.addressOf("SoLieu", "D01C", "TH 2025"));
  const codes = heard.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["D01C"]));
});
