import type { Selected } from "../../src/tracker/port";
import { type Desk, good, openDesk } from "./desk";
import { SMALL_DESK } from "./small";

let desk: Desk;
let told: Selected[];

beforeAll(async () => {
  desk = await openDesk(SMALL_DESK);
  good(await desk.actions.setUp(() => undefined));
  good(await desk.actions.onSelect((selected) => told.push(selected)));
});
afterAll(() => desk.close());
beforeEach(() => {
  told = [];
});

const select = (sheet: string, address: string) =>
  desk.addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.worksheet.activate();
    range.select();
    await context.sync();
  });

/** Selects a row of SoLieu until it is heard of: office.js passes events on in a task of their own. */
async function untilHeard(address: string): Promise<readonly Selected[]> {
  while (told.length === 0) {
    await select("Số liệu", "A1");
    await select("Số liệu", address);
    await new Promise(setImmediate);
  }
  return told;
}

test("a row selected in a standard sheet is told by its code, whichever cell of it", async () => {
  const [first] = await untilHeard("H6");
  expect(first).toEqual({ table: "SoLieu", code: "D01A" });
});

test("the code is that of the row as it stands now, after rows changed places", async () => {
  await desk.type("Số liệu", "A6:A7", [["D01B"], ["D01A"]]);
  expect((await untilHeard("C7")).at(-1)).toEqual({ table: "SoLieu", code: "D01A" });
});

test("a cell beside the table or in its header tells nothing", async () => {
  await select("Số liệu", "A2");
  await select("Số liệu", "D5");
  const codes = (await untilHeard("H8")).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(["D01C"]));
});
