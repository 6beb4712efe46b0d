/** Forms that come back: whatever was done to them, what was filled in is found, and what can't be is told. */
import "../xlsx/hucre";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readForm } from "../../src/forms/read";
import { sheetsIn } from "../../src/intake/forms/cells";
import { returnedIn } from "../../src/intake/forms/returned";
import { isHarmless } from "../../src/tracker/formChange";
import { acceptedEntries } from "../../src/tracker/formEntries";
import { reviewForms } from "../../src/tracker/formReview";
import type { FormBook } from "../../src/tracker/port";
import type { FileCell, FileSheet } from "../../src/tracker/returned";
import { compound, latin, relationsOf, zipOf } from "../intake/files";
import { BOOK, leadOf, TODAY } from "./book";
import { ANSWER, answered, ECONOMY, fileOf, filledIn, sheetsFor } from "./filled";
import { rewritten, typedInto } from "./typed";

/** What the office of economy asks to be changed, each as "K04 TH 2026 = 92.4". */
const ANSWERED = Object.entries(ANSWER)
  .flatMap(([code, cells]) =>
    Object.entries(cells).map(([title, content]) => `${code} ${title} = ${String(content)}`),
  )
  .sort();

let form: Uint8Array;
let sheets: readonly FileSheet[];
beforeAll(async () => {
  form = await answered();
  sheets = await sheetsIn(form);
});

const review = (files: readonly (readonly FileSheet[])[], book: FormBook = BOOK) =>
  reviewForms(
    files.map((one, place) => readForm(`${place + 1}.xlsx`, one, book, null)),
    book,
    TODAY,
  );
const told = ({ changes }: ReturnType<typeof review>) =>
  changes.map(({ code, title, after }) => `${code} ${title} = ${String(after)}`).sort();
const doubts = ({ changes }: ReturnType<typeof review>) => [
  ...new Set(changes.flatMap((change) => change.doubts)),
];

/** Changes in a file as it stands, or the fault. */
async function inFile(bytes: Uint8Array) {
  const outcome = await returnedIn({ name: "phiếu.xlsx", bytes, saved: TODAY }, BOOK);
  return outcome.ok ? told(reviewForms([outcome.value], BOOK, TODAY)) : outcome.fault.code;
}

describe("a form is read whole", () => {
  test("as it was filled in, and what nobody filled in asks for nothing", () => {
    const one = review([sheets]);
    expect(told(one)).toEqual(ANSWERED);
    expect(doubts(one)).toEqual([]);
    expect(one.files).toMatchObject([{ body: { code: "PKT" }, refused: null, unread: [], strays: [] }]);
  });

  test("empty, as it was sent", async () => {
    const one = review([await sheetsIn(await fileOf(sheetsFor(ECONOMY)))]);
    expect([one.changes, one.files[0]?.unread]).toEqual([[], []]);
  });

  test("with the day a task was done, which is no day still to come", async () => {
    const answer = { NV17: { "Ngày hoàn thành": TODAY - 5 }, NV16: { "Ngày hoàn thành": TODAY + 5 } };
    const one = review([await sheetsIn(await fileOf(filledIn(sheetsFor(ECONOMY), answer)))]);
    expect(one.changes.map(({ code, title, after, doubts: why }) => [code, title, after, why])).toEqual([
      ["NV16", "Ngày hoàn thành", TODAY + 5, ["day-ahead"]],
      ["NV17", "Ngày hoàn thành", TODAY - 5, []],
    ]);
  });

  // What LibreOffice made of the form above (scripts/libreoffice.mjs).
  test.each(["answer.xlsx", "answer.ods", "answer.xls"])("saved again by LibreOffice as %s", async (name) => {
    expect(await inFile(new Uint8Array(readFileSync(join(__dirname, "libreoffice", name))))).toEqual(
      ANSWERED,
    );
  });

  test("typed into by a program that keeps no table of texts", async () => {
    const empty = await fileOf(sheetsFor(ECONOMY));
    expect(await inFile(typedInto(empty, ANSWER as never))).toEqual(ANSWERED);
  });

  test.each<[string, (xml: string, path: string) => string]>([
    ["cells without their addresses", (xml) => xml.replace(/(<c) r="[A-Z]+\d+"/g, "$1")],
    [
      "names with a prefix",
      (xml, path) =>
        /^xl\/(?:worksheets\/sheet|workbook|sharedStrings|styles)/.test(path)
          ? xml
              .replace(/<(\/?)(?=[a-zA-Z])(?![a-zA-Z]+:)/g, "<$1x:")
              .replace(
                'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
                'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
              )
          : xml,
    ],
    [
      "the names of the strict form of the standard",
      (xml) =>
        xml
          .replace(
            /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replace(
            /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
    ],
  ])("written with %s", async (_, change) => {
    expect(await inFile(rewritten(form, change))).toEqual(ANSWERED);
  });

  test("with macros, pictures and links to other files, at none of which anybody looks", async () => {
    const { unzipSync, zipSync } = jest.requireActual<typeof import("fflate")>("fflate");
    const junk = latin("not what it says");
    const names = [
      "xl/vbaProject.bin",
      "xl/media/image1.png",
      "xl/drawings/drawing1.xml",
      "xl/externalLinks/externalLink1.xml",
    ];
    const parts = { ...unzipSync(form), ...Object.fromEntries(names.map((name) => [name, junk])) };
    expect(await inFile(zipSync(parts))).toEqual(ANSWERED);
  });
});

/** A change of every sheet to fill in; the hidden one stays. */
const bend = (change: (rows: FileSheet["rows"]) => FileSheet["rows"]) =>
  sheets.map((sheet) => (sheet.name === "NLB" ? sheet : { ...sheet, rows: change(sheet.rows) }));

const HEAD = 6;
const body = (rows: FileSheet["rows"]) => rows.slice(HEAD);
const head = (rows: FileSheet["rows"]) => rows.slice(0, HEAD);
const asText = (cell: FileCell): FileCell =>
  typeof cell === "number" ? String(cell).replace(".", ",") : cell;

describe("whoever bent the form, it is read as before:", () => {
  const BENDS: readonly (readonly [string, () => readonly FileSheet[]])[] = [
    [
      "its rows are sorted the other way",
      () => bend((rows) => [...head(rows), ...[...body(rows)].reverse()]),
    ],
    ["a column is put in front", () => bend((rows) => rows.map((row) => [null, ...row]))],
    [
      "a column is put in the middle",
      () => bend((rows) => rows.map((row) => [...row.slice(0, 3), "ghi thêm", ...row.slice(3)])),
    ],
    [
      "its columns stand the other way round",
      () =>
        bend((rows) =>
          rows.map((row) => [...Array.from({ length: 14 }, (_, at) => row[at] ?? null)].reverse()),
        ),
    ],
    ["rows are put above the titles", () => bend((rows) => [["Uỷ ban nhân dân xã"], [], ...rows])],
    ["blank rows stand between its rows", () => bend((rows) => rows.flatMap((row) => [row, []]))],
    [
      "its sheets are called otherwise",
      () => sheets.map((sheet, place) => ({ ...sheet, name: `Sheet${place + 1}` })),
    ],
    ["its sheets stand the other way round", () => [...sheets].reverse()],
    ["numbers became text", () => bend((rows) => rows.map((row) => row.map(asText)))],
    [
      "spaces stand around codes and titles",
      () =>
        bend((rows) =>
          rows.map((row) =>
            row.map((cell, at) => (typeof cell === "string" && at === 0 ? ` ${cell} ` : cell)),
          ),
        ),
    ],
    [
      "codes are in small letters",
      () =>
        bend((rows) =>
          rows.map((row) =>
            row.map((cell, at) => (typeof cell === "string" && at === 0 ? cell.toLowerCase() : cell)),
          ),
        ),
    ],
    [
      "titles are on two lines",
      () => bend((rows) => rows.map((row) => row.map((cell) => (cell === "TH 2026" ? "TH\n2026" : cell)))),
    ],
    [
      "titles are written out",
      () =>
        bend((rows) =>
          rows.map((row) => row.map((cell) => (cell === "TH 2026" ? "Thực hiện năm 2026" : cell))),
        ),
    ],
    [
      "days became text",
      () =>
        bend((rows) =>
          rows.map((row) =>
            row.map((cell) =>
              typeof cell === "object" && cell !== null && "day" in cell
                ? ({ [TODAY - 3]: "20/11/2026", [TODAY - 20]: "2026-11-03" }[cell.day] ?? null)
                : cell,
            ),
          ),
        ),
    ],
    [
      "days became numbers",
      () =>
        bend((rows) =>
          rows.map((row) =>
            row.map((cell) => (typeof cell === "object" && cell !== null && "day" in cell ? cell.day : cell)),
          ),
        ),
    ],
    [
      "letters are decomposed, as on a Mac",
      () =>
        bend((rows) =>
          rows.map((row) =>
            row.map((cell, at) => (typeof cell === "string" && at < 2 ? cell.normalize("NFD") : cell)),
          ),
        ),
    ],
    [
      "rows that nobody filled in are deleted",
      () => bend((rows) => rows.filter(([code]) => code !== "K02" && code !== "K03")),
    ],
    [
      "the numbers of rows are typed in front of it",
      () => bend((rows) => rows.map((row, at) => [at < HEAD ? null : at - HEAD + 1, ...row])),
    ],
  ];
  test.each(BENDS)("%s", (_, bent) => {
    expect(told(review([bent()]))).toEqual(ANSWERED);
  });
});

/** A table made by hand, without anything of a form. */
const byHand = (...rows: FileSheet["rows"]): readonly FileSheet[] => [{ name: "Sheet1", rows }];
const nameOf = (code: string) => BOOK.snapshot.rows.find((row) => row.code === code)?.name ?? "";

describe("a table filled in by hand is read by its titles, by codes or names, and every figure is to be looked at:", () => {
  const TABLES: readonly (readonly [string, readonly FileSheet[]])[] = [
    ["with codes", byHand(["STT", "Mã", "Chỉ tiêu", "TH 2026"], [1, "K04", "Lấp đầy", 92.4])],
    ["with names", byHand(["STT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2026"], [1, nameOf("K04"), "%", "92,4"])],
    [
      "with numbered names and units",
      byHand(["Tên chỉ tiêu", "Kết quả thực hiện 2026"], [`1. ${nameOf("K04")}`, "92,4%"]),
    ],
    [
      "with the year above the titles",
      byHand([null, null, "Năm 2026", null], ["TT", "Chỉ tiêu", "KH", "TH"], [1, nameOf("K04"), null, 92.4]),
    ],
    [
      "below the head of a document",
      byHand(["UBND XÃ"], [], ["Biểu số 01"], ["Mã số", "Tên", "TH 2026"], ["K04", null, 92.4]),
    ],
  ];
  test.each(TABLES)("%s", (_, table) => {
    const one = review([table]);
    expect(told(one)).toEqual(["K04 TH 2026 = 92.4"]);
    expect(one.changes.filter(isHarmless)).toEqual([]);
    expect(one.files[0]?.body?.code).toBe(ECONOMY.code);
  });

  test("without a year, which is told", () => {
    const one = review([byHand(["Mã", "Thực hiện"], ["K04", 92.4])]);
    expect([told(one), doubts(one)]).toEqual([["K04 TH 2026 = 92.4"], ["no-year", "no-stamp"]]);
  });

  test("with a row the workbook does not have, which is told", () => {
    const { strays } = review([byHand(["Mã", "TH 2026"], ["K99", 5], ["K04", 92.4])]).files[0] ?? {};
    expect(strays).toEqual([{ place: "Sheet1!2", text: "K99" }]);
  });

  test("a sheet that has none of it is told", () => {
    expect(review([byHand(["Danh sách đảng viên"], ["Nguyễn Văn A"])]).files[0]?.refused).toBe("no-rows");
  });
});

/** The form with one content typed. */
const typed = (code: string, title: string, cell: FileCell) =>
  bend((rows) => {
    const titles = rows.find((row) => row[0] === "Mã") ?? [];
    const column = titles.indexOf(title);
    return rows.map((row) =>
      row[0] === code && column >= 0
        ? Array.from({ length: Math.max(row.length, column + 1) }, (_, at) =>
            at === column ? cell : (row[at] ?? null),
          )
        : row,
    );
  });
const changeIn = (code: string, title: string, files: readonly FileSheet[], book: FormBook = BOOK) =>
  review([files], book).changes.find((change) => change.code === code && change.title === title);
const withHeld = (code: string, cells: Readonly<Record<string, string | number | null>>): FormBook => ({
  ...BOOK,
  held: {
    ...BOOK.held,
    SoLieu: new Map(BOOK.held.SoLieu).set(code, { ...BOOK.held.SoLieu.get(code), ...cells }),
  },
});

describe("a figure", () => {
  test.each<[FileCell, number | string]>([
    ["12,5", 12.5],
    ["1.234", 1234],
    ["1.234,5", 1234.5],
    ["1 234,5", 1234.5],
    [" 92,4 ", 92.4],
    ["92,4%", 92.4],
    [{ percent: 92.4 }, 92.4],
    [0, 0],
    ["0", 0],
  ])("of a share, %p, is %p", (cell, figure) => {
    expect(changeIn("K05B", "TH 2026", typed("K05B", "TH 2026", cell))?.after).toBe(figure);
  });

  test.each<[FileCell, string]>([
    ["1,5 triệu", "not-a-number"],
    ["nhiều", "not-a-number"],
    ["khoảng 90", "not-a-number"],
    [{ error: "#REF!" }, "error"],
    [{ day: TODAY }, "day-in-figure"],
    ["12/13", "criteria"],
  ])("%p is not taken, and told with its place and the reason %s", (cell, why) => {
    const [file] = review([typed("K04", "TH 2026", cell)]).files;
    expect(file?.unread).toMatchObject([{ place: "Chỉ tiêu!I13", code: "K04", title: "TH 2026", why }]);
  });

  test.each<[string, FileCell]>([
    ["a dash", "-"],
    ["dots", "…"],
    ["spaces", "   "],
  ])("that is %s is a blank, which asks for nothing", (_, cell) => {
    const one = review([typed("K04", "TH 2026", cell)]);
    expect(one.files[0]?.unread).toEqual([]);
    expect(told(one)).toEqual(ANSWERED.filter((line) => !line.startsWith("K04 TH")));
  });

  test.each<[string, string, FileCell, string]>([
    ["ten times the year before", "K01", 18_600, "jump"],
    ["a tenth of it", "K01", 180, "jump"],
    ["a share beside percentages", "K04", 0.924, "scale"],
    ["in another unit", "K01", "2.050 triệu", ""],
    ["over 100 %", "K05B", 192.4, "over-100"],
    ["in per cent, of a target in đồng", "K04", "92,4%", "unit"],
    ["that may be a thousand and some or a little more than one", "K05B", "1,234", "grouping"],
  ])("%s is doubtful", (_, code, cell, doubt) => {
    const files = typed(code, "TH 2026", cell);
    if (doubt === "") expect(review([files]).files[0]?.unread).toHaveLength(1);
    else expect(changeIn(code, "TH 2026", files)?.doubts).toContain(doubt);
  });
});

describe("nothing that stands in the workbook is replaced unasked:", () => {
  test("a plan that changes is doubtful", () => {
    expect(changeIn("K04", "KH 2026", typed("K04", "KH 2026", 95))).toMatchObject({
      before: 88,
      after: 95,
      doubts: ["plan-changed"],
    });
  });

  test("a figure typed in the workbook after the form was sent stands beside the form's", () => {
    expect(changeIn("K04", "TH 2026", sheets, withHeld("K04", { "TH 2026": 91 }))).toMatchObject({
      before: 91,
      after: 92.4,
      doubts: ["typed-since"],
    });
  });

  test("the same figure typed in the workbook meanwhile is no change", () => {
    expect(changeIn("K04", "TH 2026", sheets, withHeld("K04", { "TH 2026": "92,4" }))).toBeUndefined();
  });

  test("what a body left as it was sent does not undo what was typed in the workbook since", () => {
    expect(changeIn("K04", "KH 2026", sheets, withHeld("K04", { "KH 2026": 90 }))).toBeUndefined();
  });

  test("a blank never empties a cell, and is told", () => {
    const one = review([typed("K04", "KH 2026", null)]);
    expect([changeIn("K04", "KH 2026", typed("K04", "KH 2026", null)), one.files[0]?.blank]).toEqual([
      undefined,
      1,
    ]);
  });

  test("a figure without a source gets the body's name and the day it is taken in", () => {
    const one = review([sheets]);
    const [entry] = acceptedEntries(
      one.changes.filter(({ code, title }) => code === "K04" && title === "TH 2026"),
      BOOK,
      TODAY,
    );
    expect(entry).toMatchObject({
      cells: { "TH 2026": 92.4, Nguồn: ECONOMY.name, "Ngày số liệu": TODAY },
      origin: { from: "1.xlsx", by: ECONOMY.name },
    });
  });
});

describe("where a form comes from is known:", () => {
  const restamped = (fact: string, value: string | number) =>
    sheets.map((sheet) =>
      sheet.name === "NLB"
        ? { ...sheet, rows: sheet.rows.map((row) => (row[0] === fact ? [fact, value] : row)) }
        : sheet,
    );

  test("one of another commune is refused", () => {
    const one = review([restamped("place", "xã Thanh Miện, thành phố Hải Phòng")]);
    expect([one.files[0]?.refused, one.changes]).toEqual(["other-place", []]);
  });

  test("one of another workbook of the place is to be looked at", () => {
    expect(doubts(review([restamped("book", "so-2")]))).toEqual(["other-book"]);
  });

  test("an old one goes to its own year, and is to be looked at", async () => {
    const old = { ...BOOK, snapshot: { ...BOOK.snapshot, reportingYear: 2025 } };
    const file = await fileOf(filledIn(sheetsFor(ECONOMY, old), { K03: { "TH 2025": 180 } }));
    const one = review([await sheetsIn(file)]);
    expect([told(one), doubts(one), one.files[0]?.otherYear]).toEqual([
      ["K03 TH 2025 = 180"],
      ["other-year"],
      2025,
    ]);
  });

  test("one that lost its hidden sheet is to be looked at", () => {
    const one = review([sheets.filter(({ name }) => name !== "NLB")]);
    expect(told(one)).toEqual(ANSWERED);
    expect(doubts(one)).toEqual(["no-stamp"]);
  });

  test("a row that another body leads is to be looked at", () => {
    const [code] = BOOK.snapshot.rows.filter(({ lead }) => lead !== ECONOMY.name).map((row) => row.code);
    const rows: FileSheet = {
      name: "Thêm",
      rows: [
        ["Mã", "TH 2026"],
        [code ?? "", 5],
      ],
    };
    expect(changeIn(code ?? "", "TH 2026", [...sheets, rows])?.doubts).toContain("other-lead");
    expect(leadOf("K04").code).toBe(ECONOMY.code);
  });

  test("the same form twice is one change where it says the same, and two to choose from where it does not", () => {
    const again = review([sheets, sheets]);
    expect([told(again), doubts(again)]).toEqual([ANSWERED, []]);
    expect(again.files[1]?.again).toBe("1.xlsx");
    expect(again.changes[0]?.files).toEqual(["1.xlsx", "2.xlsx"]);
    const other = review([sheets, typed("K04", "TH 2026", 93)]).changes.filter(
      ({ code, title }) => code === "K04" && title === "TH 2026",
    );
    expect(other.map(({ after, doubts: found, files }) => [after, found, files])).toEqual([
      [92.4, ["twice"], ["1.xlsx"]],
      [93, ["twice"], ["2.xlsx"]],
    ]);
  });
});

/** A file whose directory says that each part inflates to so many bytes. */
function saidToBe(size: number, bytes: Uint8Array): Uint8Array {
  const said = bytes.slice();
  const view = new DataView(said.buffer);
  for (let at = 0; at < said.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return said;
}

describe("a hostile or broken file changes nothing and says so:", () => {
  const main = { "_rels/.rels": relationsOf({ officeDocument: "xl/workbook.xml" }) };
  test.each<[string, () => Uint8Array, string]>([
    ["more than 20 MB", () => new Uint8Array(21 * 2 ** 20), "form-too-large"],
    ["under a password", () => compound("EncryptedPackage"), "form-encrypted"],
    [
      "a Word document",
      () =>
        zipOf({
          "_rels/.rels": relationsOf({ officeDocument: "word/document.xml" }),
          "word/document.xml": "<x/>",
        }),
      "form-not-workbook",
    ],
    ["a PDF", () => latin("%PDF-1.7"), "form-not-workbook"],
    ["a picture", () => latin("\x89PNG\r\n"), "form-not-workbook"],
    ["nothing", () => new Uint8Array(), "form-not-workbook"],
    ["cut short", () => form.slice(0, form.length / 2), "form-damaged"],
    ["no workbook inside", () => zipOf({ ...main, "xl/workbook.xml": "<workbook/>" }), "form-damaged"],
    ["a bomb", () => saidToBe(2 ** 31 - 1, form), "form-bomb"],
  ])("%s", async (_, bytes, code) => {
    expect(await inFile(bytes())).toBe(code);
  });

  test("cells at the far corner of a sheet take no more room than others", async () => {
    const far = rewritten(form, (xml, path) =>
      path === "xl/worksheets/sheet1.xml"
        ? xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
        : xml,
    );
    expect(await inFile(far)).not.toBe("form-not-workbook");
  });
});
