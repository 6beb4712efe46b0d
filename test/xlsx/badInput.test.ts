/** Whatever is typed, the file opens: its XML is sound, text is text, and everything reads back as it was typed. */
import "./hucre";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { words as en } from "../../src/i18n/en/figureFaults";
import { words as vi } from "../../src/i18n/vi/figureFaults";
import { readFigures } from "../../src/intake/figures/readFigures";
import { figureFaultLine } from "../../src/sentences/figureFaultLine";
import { PROGRAMME } from "../../src/programme/programme";
import { standardSheets } from "../../src/sheets/standard";
import type { Constant, Sheet } from "../../src/sheets/types";
import { cellContent, nastyText } from "../nasty";
import { nlbFile, plainFile } from "./made";
import { type OpenFile, openFile } from "./openFile";

const TODAY = 46_349;

const { DOMParser } = new JSDOM().window;

/** Every part is XML to a parser that knows which characters XML has. */
function expectSound({ paths, part }: OpenFile): void {
  for (const path of paths.filter((one) => /\.(?:xml|rels|vml)$/.test(one))) {
    const error = new DOMParser().parseFromString(part(path), "text/xml").querySelector("parsererror");
    expect([path, error?.textContent]).toEqual([path, undefined]);
  }
}

/**
 * A sheet of its own kind: the texts in a table, the titles of its columns, the results of formulas and loose cells.
 */
const sheetOf = (rows: readonly (readonly [Constant, Constant])[], title: string): Sheet => ({
  name: "Trang",
  tabColour: "#1F4E79",
  blocks: [{ at: "F1", cells: rows.map((row) => [...row, { formula: "=G1" }]), look: "body" }],
  table: {
    name: "Bang",
    headerRow: 1,
    columns: [
      { name: "Mã", width: 10, look: "text" },
      { name: "Lặp lại", width: 10, look: "computedText", formula: "=[@Mã]" },
      { name: "Đầu", width: 10, look: "computed", formula: "=ROW(Bang[#Headers])" },
      { name: title, width: 10, look: "entryText" },
    ],
    rows: rows.map(([one, other]) => [one, null, null, other]),
  },
  freeze: { rows: 1, columns: 1 },
  print: { area: "A1:H9", orientation: "portrait" },
  colourRules: [],
  validations: [],
  charts: [],
  names: {},
});

/** What a cell shows of it: "" is a blank, and no cell knows a minus zero. */
const shown = (typed: Constant): Constant => (typed === "" ? null : typed === 0 ? 0 : typed);

test("a file of arbitrary cells is sound, and each cell reads back as what was typed, never as a formula", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cellContent, cellContent), { minLength: 1, maxLength: 6 }),
      nastyText.filter((text) => text.trim() !== "" && text.length < 256),
      async (rows, title) => {
        const file = openFile(await nlbFile([sheetOf(rows, title)], TODAY));
        expectSound(file);
        expect(file.tables[0]?.columns.at(-1)).toBe(title);
        const cells = file.sheets.get("Trang");
        const at = (address: string) => cells?.get(address) ?? { value: null, isError: false };
        const plain = (value: Constant) => ({ value: shown(value), isError: false });
        const held = ({ value, ...rest }: ReturnType<typeof at>) => ({ ...rest, value: shown(value) });
        expect(at("D1").value).toBe(title);
        rows.forEach(([one, other], row) => {
          expect(held(at(`A${row + 2}`))).toEqual(plain(one));
          expect(held(at(`D${row + 2}`))).toEqual(plain(other));
          expect(held(at(`F${row + 1}`))).toEqual(plain(one));
          expect(held(at(`G${row + 1}`))).toEqual(plain(other));
        });
      },
    ),
    { numRuns: 60 },
  );
});

test("another programme's words and a planner's go into every kind of file as they are", async () => {
  const texts = fc.sample(nastyText, { numRuns: 200, seed: 2026 });
  let next = 0;
  const odd = () => texts[next++ % texts.length] ?? "";
  const [one, ...others] = PROGRAMME.targets;
  if (!one) throw new Error("the programme has no target");
  const target = { ...one, name: odd(), unit: odd(), quote: odd(), clause: odd(), target: odd() };
  const programme = { ...PROGRAMME, targets: [target, ...others], notes: { [one.code]: odd() } };
  const typed = standardSheets(programme, 2026).map((sheet) => {
    const { table } = sheet;
    if (table?.name !== "SoLieu") return sheet;
    const entries = table.columns.map(({ formula }, column) => column > 2 && formula === undefined);
    const rows = table.rows.map((row) => row.map((cell, column) => (entries[column] ? odd() : cell)));
    return { ...sheet, table: { ...table, rows } };
  });
  for (const make of [nlbFile, plainFile]) {
    const file = openFile(await make(typed, TODAY));
    expectSound(file);
    for (const { name, table } of typed) {
      const held = new Set([...(file.sheets.get(name)?.values() ?? [])].map(({ value }) => value));
      const cells = table?.rows.flat().filter((cell) => cell !== null && cell !== "") ?? [];
      expect(cells.filter((cell) => !held.has(cell))).toEqual([]);
    }
  }
});

test("a figures file with arbitrary fields is refused in words, or read as numbers and words of the method", () => {
  const field = fc.oneof(cellContent.map(String), fc.constantFrom("K04", "2026", "86,5", "Có", ""));
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const csv = fc.oneof(
    nastyText,
    fc
      .array(fc.array(field, { minLength: 3, maxLength: 5 }), { minLength: 1, maxLength: 4 })
      .map((lines) =>
        ["code;year;plan;estimate;result", ...lines.map((line) => line.map(quoted).join(";"))].join("\n"),
      ),
    field.map((text) => `code;year;result\nK04;2026;${quoted(text)}`),
    field.map((text) => `code;year;result\nK04;2026;${text}`),
  );
  fc.assert(
    fc.property(csv, (text) => {
      const read = readFigures(text, { codes: ["K04"], years: [2025, 2026] });
      if (!read.ok) {
        expect(read.faults).not.toEqual([]);
        for (const fault of read.faults)
          for (const words of [vi, en]) {
            const line = figureFaultLine(fault, words);
            expect(line).toMatch(/^(?:Dòng|Line) \d+: .*\p{L}/su);
            expect(line.length).toBeLessThan(600);
          }
        return;
      }
      for (const figure of read.value.flatMap(({ figures }) => figures))
        if (typeof figure === "number") expect(Number.isFinite(figure)).toBe(true);
        else if (figure !== null) expect(figure).toMatch(/^[\p{L}\d][\p{L}\p{M}\d\s./,]*$/u);
    }),
    { numRuns: 500 },
  );
});
