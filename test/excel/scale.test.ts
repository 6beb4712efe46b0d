import "../xlsx/hucre";
import { programmeOfCommunes } from "../../bench/communes";
import { bodyRange } from "../../src/sheets/a1/tableRange";
import { statusSheet } from "../../src/sheets/status";
import { type Desk, good, openDesk } from "./desk";

/**
 * Excel on the web takes and gives 5 MB at most, and 200 communes have to fit. Their 8 600 rows take longer than a test
 * may, so this is a tenth of them: 860 rows, which are several pieces already. A piece (1.6 MB, the marks of its
 * letters included) is the same size whatever the number of rows; what is not cut is ten times as large with all of
 * them. So 1.9 MB here means 1.6 + 10 × 0.3 MB there, less than 5 MB.
 */
const COMMUNES = 20;
const MOST_BYTES = 1_900_000;

const programme = programmeOfCommunes(COMMUNES);
const codes = programme.targets.map(({ code }) => code);
const LONG_SENTENCE = "Cộng dồn từ năm 2025 đến năm 2027 là 100, theo tiến độ phải có 125. ".repeat(5);

describe("a workbook of many communes", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ programme, functions: [], calculates: false });
  });
  afterAll(() => desk.close());

  test("is set up, found sound, written to and read whole, in requests and answers that Excel on the web takes", async () => {
    good(await desk.actions.setUp(() => undefined));
    expect(good(await desk.actions.check())).toEqual([]);

    // Nothing is calculated here: the longest texts of the status sheet are put in by hand.
    const { table } = statusSheet(programme, 2026);
    if (!table) throw new Error("The status sheet has a table.");
    await desk.type(
      "Tình hình",
      bodyRange(table, "Thuyết minh"),
      codes.map(() => [LONG_SENTENCE]),
    );
    const last = codes.at(-1) ?? "";
    const cells = { "TH 2025": 77 };
    expect(good(await desk.actions.write([{ table: "SoLieu", code: last, cells }]))).toMatchObject([
      { before: { "TH 2025": null } },
    ]);
    good(await desk.actions.goTo(last, "SoLieu"));

    const rows = good(await desk.actions.readStatus())?.rows ?? [];
    expect(rows.map(({ code }) => code)).toEqual(codes);
    expect(rows.map(({ quote }) => quote)).toEqual(programme.targets.map(({ quote }) => quote));
    expect(new Set(rows.map(({ why }) => why))).toEqual(new Set([LONG_SENTENCE]));
    expect(rows.at(-1)?.figures[0]).toMatchObject({ year: 2025, result: 77 });
    good(await desk.actions.makeFile("values"));
    good(await desk.actions.copyValues());

    expect(desk.addin.host.traffic.largest).toBeLessThan(MOST_BYTES);
    expect(desk.addin.host.traffic.largestAnswer).toBeLessThan(MOST_BYTES);
  });
});
