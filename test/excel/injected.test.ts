/** Text that begins like a formula goes through every door of the workbook, and none of it is ever calculated. */
import "../xlsx/hucre";
import type { Programme } from "../../src/programme/types";
import { validateProgramme } from "../../src/programme/validate";
import type { CopyKind } from "../../src/tracker/port";
import { openFile } from "../xlsx/openFile";
import { type Desk, good, openDesk } from "./desk";
import { EACH_KIND } from "./small";

const silent = () => undefined;

/** Calculated, each gives "XAHE" or an error; as text it reads as it is. */
const PAYLOADS = [
  '=CHAR(88)&"AHE"',
  '+CHAR(88)&"AHE"',
  '-CHAR(88)&"AHE"',
  '@CHAR(88)&"AHE"',
  '\t=CHAR(88)&"AHE"',
  '\r=CHAR(88)&"AHE"',
  '=HYPERLINK("https://example.invalid";"XAHE")',
  "=cmd|' /C calc'!A0",
] as const;

/** What only a formula made of a payload can hold; the overview's own links lead to rows of the workbook. */
const OF_PAYLOADS = /CHAR\(88\)|example\.invalid|cmd\|/;

/** A programme with a tab or a line break in a word is refused: those can only be typed. */
const IN_PROGRAMMES = PAYLOADS.filter((payload) => /^\S/.test(payload));

/** Fields that are free words of a programme. */
const WORDS = new Set(["name", "unit", "quote", "note", "title", "what", "words", "summary", "resolution"]);

/** A programme all of whose free words begin like formulas, the commune's name among them. */
function hostile(): Programme {
  let turn = 0;
  const reworded: unknown = JSON.parse(
    JSON.stringify(EACH_KIND, (key, value: unknown) => {
      if (typeof value !== "string" || !WORDS.has(key)) return value;
      turn += 1;
      return `${IN_PROGRAMMES[turn % IN_PROGRAMMES.length] ?? ""}&"${String(turn)}"`;
    }),
  );
  const checked = validateProgramme(reworded);
  if (!checked.ok) throw new Error(JSON.stringify(checked.flaws));
  return checked.value;
}

interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

let desk: Desk;

const sheets = async () => Object.values((await desk.everything()) as Record<string, Cells>);

/** Cells that hold a formula with the payload, or show what only a calculated one gives. */
const calculated = async () =>
  (await sheets()).flatMap(({ values, formulas }) =>
    values.flatMap((row, down) =>
      row.flatMap((value, right) => {
        const formula = String(formulas[down]?.[right]);
        const ran = OF_PAYLOADS.test(formula) && value !== formula;
        return ran || /^XAHE|^#(?!N\/A)[A-Z]/.test(String(value)) ? [`${formula} -> ${String(value)}`] : [];
      }),
    ),
  );

/** How often each payload stands in the workbook as the text it is. */
const standing = async () => {
  const all = (await sheets()).flatMap(({ values }) => values.flat().map(String));
  return IN_PROGRAMMES.map((payload) => all.filter((text) => text.startsWith(payload)).length);
};

beforeAll(async () => {
  desk = await openDesk({ programme: EACH_KIND });
  good(await desk.actions.setUpFor(hostile(), silent));
});
afterAll(() => desk.close());

test("a programme of such words is laid down as words", async () => {
  expect(await calculated()).toEqual([]);
  for (const count of await standing()) expect(count).toBeGreaterThan(0);
});

test("such words written from the pane stay words, in the journal too", async () => {
  const [code = ""] = good(await desk.actions.readStatus())?.rows.map((row) => row.code) ?? [];
  const journal = PAYLOADS.map((payload) => ({
    Mã: code,
    "Nội dung": "Thay đổi chuẩn",
    "Từ năm": 2029,
    "Số văn bản": payload,
    "Lý do": payload,
  }));
  const cells = { Nguồn: PAYLOADS[0], "Ghi chú": PAYLOADS[4], "Nguyên nhân": PAYLOADS[5] };
  good(await desk.actions.write([{ table: "SoLieu", code, cells, journal }]));
  expect(await calculated()).toEqual([]);
  expect(await desk.row("SoLieu", code)).toMatchObject(cells);
  const written = good(await desk.actions.readStatus())?.rows.find((row) => row.code === code)?.journal ?? [];
  expect(written.map(({ document }) => document)).toEqual([...PAYLOADS]);
  expect(written.map(({ reason }) => reason)).toEqual([...PAYLOADS]);
});

test("copies of values hold them as words", async () => {
  const before = await standing();
  good(await desk.actions.copyValues());
  expect(await calculated()).toEqual([]);
  for (const [turn, count] of (await standing()).entries()) expect(count).toBeGreaterThan(before[turn] ?? 0);
});

test("the printed annex holds them as words", async () => {
  good(await desk.actions.makeAnnex("party"));
  expect(await calculated()).toEqual([]);
});

test.each<CopyKind>(["values", "plain", "nlb"])(
  "a file of kind %s has them in no formula and no name",
  async (kind) => {
    const file = openFile(good(await desk.actions.makeFile(kind)).bytes);
    const cells = [...file.sheets.values()].flatMap((sheet) => [...sheet.values()]);
    const machinery = [
      ...cells.flatMap(({ formula }) => formula ?? []),
      ...file.names.keys(),
      ...file.names.values(),
      ...file.tables.flatMap(({ formulas }) => Object.values(formulas)),
    ];
    expect(machinery.filter((formula) => OF_PAYLOADS.test(formula))).toEqual([]);
    expect(cells.filter(({ value }) => String(value).startsWith('=CHAR(88)&"AHE"')).length).toBeGreaterThan(
      0,
    );
  },
);

test("what stands in the way of mending is kept as words", async () => {
  const address = await desk.addin.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("TinhHinh");
    const cell = columns.getItem("Đánh giá").getDataBodyRange().getCell(1, 0);
    cell.values = [[`'${PAYLOADS[0]}`]];
    cell.load("address");
    await context.sync();
    return cell.address.replace(/^.*!/, "");
  });
  const items = good(await desk.actions.check()).filter((item) => item.mendable);
  good(
    await desk.actions.mend(
      items.map(({ id }) => id),
      silent,
    ),
  );
  expect(await calculated()).toEqual([]);
  const kept = (await desk.values("Giữ lại", "A1:F20")).find((row) => row.includes(address));
  expect(kept?.at(-1)).toBe(PAYLOADS[0]);
});
