import { toSerial } from "../../src/domain/calendar";
import { PROGRAMME } from "../../src/programme/programme";
import { type Desk, good, openDesk } from "./desk";

const DAY = toSerial({ year: 2026, month: 1, day: 15 });
const ISSUED = "Ngày ban hành";
const programme = { ...PROGRAMME, targets: PROGRAMME.targets.slice(0, 2), tasks: [] };

describe("one day recorded for several schemes", () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk({ programme, functions: [] });
    good(await desk.actions.setUp(() => undefined));
  });
  afterEach(() => desk.close());

  const issued = async (code: string) => (await desk.row("DeAn", code))[ISSUED];
  const entry = (code: string) => ({
    table: "DeAn" as const,
    code,
    cells: { [ISSUED]: DAY },
    seen: { [ISSUED]: null },
  });

  test("all are written, what stands between them is left alone, and all are taken back", async () => {
    const { rows } = await schemes();
    const [first = "", between = "", last = ""] = rows;
    const written = good(await desk.actions.write([entry(first), entry(last)]));
    expect([await issued(first), await issued(last)]).toEqual([DAY, DAY]);
    expect(await issued(between)).toBe("");
    good(await desk.actions.undo(written));
    expect([await issued(first), await issued(last)]).toEqual(["", ""]);
  });

  test("where somebody has typed into one of them meanwhile, none is written", async () => {
    const { rows } = await schemes();
    const [first = "", second = ""] = rows;
    await desk.enter("DeAn", second, { [ISSUED]: DAY - 1 });
    expect(await desk.actions.write([entry(first), entry(second)])).toMatchObject({
      fault: { code: "changed-elsewhere" },
    });
    expect(await issued(first)).toBe("");
  });

  /** The codes of the schemes, from the top of their sheet. */
  async function schemes() {
    const status = good(await desk.actions.readStatus());
    return { rows: status?.schemes.map(({ code }) => code) ?? [] };
  }
});

test("a sheet is shown by its name, and one that is gone is told", async () => {
  const desk = await openDesk({ programme, functions: [] });
  good(await desk.actions.setUp(() => undefined));
  good(await desk.actions.showSheet("Cơ quan"));
  expect(await desk.actions.showSheet("Không có")).toMatchObject({ fault: { code: "sheet-gone" } });
  desk.close();
});
