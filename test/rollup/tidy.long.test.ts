import "../xlsx/hucre";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolledIn } from "../../scripts/tidy/folder";
import { tally } from "../../src/domain/tally";
import type { FigureRow } from "../../src/domain/figureRow";
import { csvRows } from "../../src/intake/figures/csv";
import { PROGRAMME } from "../../src/programme/programme";
import { standardSheets } from "../../src/sheets/standard";
import type { StatusSnapshot } from "../../src/tracker/port";
import { partsOf } from "../../src/tracker/programmePart";
import { withFigures } from "../../src/xlsx/withFigures";
import { xlsxOf } from "../../src/xlsx/xlsx";
import { shownOn } from "../xlsx/made";

const TODAY = 46_349;
const NAMES = ["Minh Hoạ Một", "Minh Hoạ Hai"];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "communes-"));
  mkdirSync(join(folder, "in"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const command = (name: string, ...given: readonly string[]) =>
  execFileSync(process.execPath, [`scripts/${name}.mjs`, ...given], { encoding: "utf8" });

/** The answer of a view, a record a row. */
function asked(view: string): readonly Readonly<Record<string, string>>[] {
  const read = csvRows(command("ask", join(folder, "data"), view, "--order", "commune"));
  if (!("rows" in read)) throw new Error(`open in line ${read.openIn}`);
  const [titles = [], ...rows] = read.rows.map(({ fields }) => fields);
  return rows.map((fields) => Object.fromEntries(titles.map((title, place) => [title, fields[place] ?? ""])));
}

/** Puts the workbook of each commune into the folder, with figures that differ, and gives what stands in them. */
async function workbooks(step: number): Promise<readonly StatusSnapshot[]> {
  const snapshots: StatusSnapshot[] = [];
  for (const [place, name] of NAMES.entries()) {
    const figures = PROGRAMME.targets.flatMap(({ code }, row): FigureRow[] => [
      { code, year: 2025, figures: [null, null, 50 + ((row * 7 + place * 5) % 40)] },
      { code, year: 2026, figures: [null, null, 52 + ((row * 11 + place * 3 + step * 9) % 60)] },
    ]);
    const sheets = withFigures(standardSheets(PROGRAMME, 2026), figures);
    const parts = partsOf({ ...PROGRAMME, commune: { level: "xã", name } });
    const bytes = await xlsxOf(sheets, { today: TODAY, shown: shownOn(sheets, TODAY), parts });
    writeFileSync(join(folder, "in", `${place}.xlsx`), bytes);
    const rolled = await rolledIn({ name, bytes, saved: 0 }, PROGRAMME);
    if (!("book" in rolled)) throw new Error(JSON.stringify(rolled));
    snapshots.push(rolled.book.snapshot);
  }
  return snapshots;
}

test("the questions of a city are answered as each workbook counts itself, from the newest reading of each", async () => {
  const before = await workbooks(0);
  expect(command("tidy", join(folder, "in"), "--out", join(folder, "data"))).toContain("516");
  const now = await workbooks(1);
  command("tidy", join(folder, "in"), "--out", join(folder, "data"), "--lang", "en");

  const [counts, items] = [asked("commune_counts"), asked("item_counts")];
  now.forEach(({ rows, reportingYear }, place) => {
    const of = (answers: typeof counts) =>
      answers.find(({ commune }) => commune === `xã ${NAMES[place] ?? ""}`);
    // The figures of the tests have no official verdicts.
    const one = tally(rows, reportingYear, "component");
    expect(of(counts)).toMatchObject({
      targets: String(one.total),
      exceeded: String(one.exceeded),
      met: String(one.met),
      on_track: String(one.ongoing.onTrack),
      slow: String(one.ongoing.slow),
      at_risk: String(one.ongoing.atRisk),
      missed: String(one.missed),
      not_judged: String(one.open),
    });
    const item = tally(rows, reportingYear, "item");
    expect(of(items)).toMatchObject({
      items: String(item.total),
      exceeded: String(item.exceeded),
      met: String(item.met),
      ongoing: String(item.ongoing.onTrack + item.ongoing.slow + item.ongoing.atRisk),
      missed: String(item.missed),
    });
  });
  const moved = now.flatMap(({ rows }, place) =>
    rows.filter(({ verdict }, row) => verdict !== before[place]?.rows[row]?.verdict),
  );
  expect(asked("changes").filter(({ year }) => year === "2026")).toHaveLength(moved.length);
  expect(command("rejudge", join(folder, "in"))).toMatch(/43 chỉ tiêu được đánh giá như phương pháp/);
});
