import "../xlsx/hucre";
import { bookIn } from "../../scripts/collect/book";
import { changesFile, figuresFile, fileLines } from "../../scripts/collect/lines";
import { csvRows } from "../../src/intake/figures/csv";
import { readFigures } from "../../src/intake/figures/readFigures";
import { returnedIn } from "../../src/intake/forms/returned";
import { PROGRAMME } from "../../src/programme/programme";
import { bookPartOf } from "../../src/tracker/bookPart";
import { reviewForms } from "../../src/tracker/formReview";
import { strToU8, unzipSync, zipSync } from "fflate";
import { nlbFile } from "../xlsx/made";
import { BOOK, SHEETS, TODAY } from "./book";
import { ANSWER, ECONOMY, fileOf, filledIn, sheetsFor } from "./filled";

test("a workbook read from its file is the workbook that Excel has open", async () => {
  const file = await nlbFile(SHEETS, TODAY);
  expect(await bookIn(file, PROGRAMME)).toEqual({ ...BOOK, id: null });
  const numbered = zipSync({ ...unzipSync(file), "customXml/item1.xml": strToU8(bookPartOf("so-1")) });
  expect(await bookIn(numbered, PROGRAMME)).toEqual(BOOK);
});

test("a workbook without the standard sheets is none", async () => {
  expect(await bookIn(await fileOf(sheetsFor(ECONOMY)), PROGRAMME)).toBeNull();
});

/** Fields of the lines of a file. */
function linesOf(text: string): readonly (readonly string[])[] {
  const read = csvRows(text);
  if (!("rows" in read)) throw new Error(`open in line ${read.openIn}`);
  return read.rows.map(({ fields }) => fields);
}

async function collected(filling = ANSWER) {
  const bytes = await fileOf(filledIn(sheetsFor(ECONOMY), filling));
  const returned = await returnedIn({ name: "phiếu.xlsx", bytes, saved: TODAY }, BOOK);
  if (!returned.ok) throw new Error(returned.fault.code);
  return { returned: returned.value, ...reviewForms([returned.value], BOOK, TODAY) };
}

test("figures without a doubt come out as a figures file, and every change as a line", async () => {
  const { changes } = await collected();
  const figures = readFigures(figuresFile(changes), { codes: ["K01", "K04"], years: [2026] });
  expect(figures).toEqual({
    ok: true,
    value: [
      { code: "K01", year: 2026, figures: [null, null, 2050.5] },
      { code: "K04", year: 2026, figures: [null, null, 92.4] },
    ],
  });
  const lines = linesOf(changesFile(changes, "vi"));
  expect(lines).toHaveLength(changes.length + 1);
  expect(lines.map((fields) => [fields[1], fields[3], fields[5]])).toContainEqual([
    "K04",
    "Nguyên nhân",
    "Mưa bão kéo dài\nhết tháng 9",
  ]);
});

test("a figure that is doubtful is a line with its doubt, and in no figures file", async () => {
  const { changes, files, returned } = await collected({ K04: { "TH 2026": 9240 } });
  expect(figuresFile(changes)).not.toContain("K04");
  const line = linesOf(changesFile(changes, "vi")).find((fields) => fields[3] === "TH 2026") ?? [];
  expect(line.slice(0, 2)).toEqual(["SoLieu", "K04"]);
  expect(line.at(-1)).toContain("Chênh hơn 10 lần so với số năm trước.");
  const [told] = files;
  if (!told) throw new Error("no file");
  expect(fileLines(told, returned, "vi")).toEqual([
    expect.stringMatching(/^phiếu\.xlsx: Phòng Kinh tế; phiếu lập ngày /),
    expect.stringMatching(/^ {2}1 ô thay đổi, /),
  ]);
});
