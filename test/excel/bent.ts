/**
 * Workbooks bent, mended and interrupted at random. Whatever happens, a thing that was typed is where it was, under the
 * code of its row and the title of its column, or on "Giữ lại"; and no other target has it.
 */
import fc from "fast-check";
import { columnIndex } from "../../src/sheets/a1/tableRange";
import { columnLetters } from "../../src/sheets/a1/address";
import { at } from "../../src/domain/at";
import { standardSheets } from "../../src/sheets/standard";
import { HostError } from "../../workbench/host/contract";
import { type Desk, good, openDesk } from "./desk";
import { SMALL, SMALL_DESK } from "./small";

const silent = () => undefined;
const KEPT = "Giữ lại";

const laid = new Map(standardSheets(SMALL, 2026).map((sheet) => [sheet.id, sheet]));
const tableOf = (id: "SoLieu" | "NhiemVu") => {
  const sheet = laid.get(id);
  if (!sheet?.table) throw new Error(`no table ${id}`);
  return { sheet: sheet.name, table: sheet.table };
};
const FIGURES = tableOf("SoLieu");
const TASKS = tableOf("NhiemVu");
const ROWS = FIGURES.table.rows.length;
const CODES = FIGURES.table.rows.map(([code]) => String(code));

/** A code of one's own takes a row from its target by its typist's will; one of these would give it to another. */
const PROGRAMME_CODES: ReadonlySet<string> = new Set(
  [FIGURES, TASKS].flatMap(({ table }) => table.rows.map(([code]) => String(code))),
);

/** Something a person typed, found again by its text, which nothing else has. */
interface Typed {
  readonly table: "SoLieu" | "NhiemVu";
  readonly code: string;
  readonly title: string;
  readonly text: string;
}

const ENTRIES = ["KH 2025", "TH 2025", "ƯTH 2026", "TH 2026", "Nguồn", "Ghi chú"] as const;

/** Everything typed at first: in most rows a number, a text and a formula. */
const TYPED: readonly Typed[] = [
  ...CODES.flatMap((code, row) =>
    ENTRIES.map((title, place): Typed => {
      const number = 101 + row * 10 + place;
      const text =
        title === "Nguồn" ? `nguồn ${number}` : title === "ƯTH 2026" ? `=${number}*2` : String(number);
      return { table: "SoLieu", code, title, text };
    }),
  ),
  { table: "NhiemVu", code: String(TASKS.table.rows[0]?.[0]), title: "Ghi chú", text: "việc của tôi" },
];

const cellOf = (of: typeof FIGURES, title: string, row: number) =>
  `${columnLetters(columnIndex(of.table, title))}${of.table.headerRow + 1 + row}`;

type Bend = (workbook: Excel.Workbook) => void;
const figures = (workbook: Excel.Workbook) => workbook.worksheets.getItem(FIGURES.sheet);
const tasks = (workbook: Excel.Workbook) => workbook.worksheets.getItem(TASKS.sheet);

const row = fc.integer({ min: 0, max: ROWS - 1 });
const entry = fc.constantFrom(...ENTRIES);
// Columns apart, so that nobody types over what was typed before.
const computedOnce = fc.constantFrom("TH năm trước", "Cách nhập");
const computedAll = fc.constantFrom("Số 2026", "Mục tiêu");

/** What people do to the sheets, each with the things it types. */
const BENDS: readonly fc.Arbitrary<{
  readonly what: string;
  readonly bend: Bend;
  readonly typed?: readonly string[];
}>[] = [
  row.map((at) => ({
    what: `code ${at} cleared`,
    bend: (book) =>
      figures(book)
        .getRange(cellOf(FIGURES, "Mã", at))
        .clear("Contents"),
  })),
  fc.constant({
    what: "all codes cleared",
    bend: (book: Excel.Workbook) =>
      figures(book)
        .getRange(`${cellOf(FIGURES, "Mã", 0)}:${cellOf(FIGURES, "Mã", ROWS - 1)}`)
        .clear("Contents"),
  }),
  fc.constant({
    what: "sorted",
    bend: (book: Excel.Workbook) => {
      // The last row of the table comes first, as sorting moves it; formulas of a column are the same in each row.
      const { table } = FIGURES;
      const order = [ROWS - 1, ...Array.from({ length: ROWS - 1 }, (_, at) => at)];
      for (const title of ["Mã", ...ENTRIES]) {
        const texts = order.map((from) =>
          title === "Mã"
            ? CODES[from]
            : (TYPED.find((one) => one.code === CODES[from] && one.title === title)?.text ?? ""),
        );
        const letters = columnLetters(columnIndex(table, title));
        figures(book).getRange(
          `${letters}${table.headerRow + 1}:${letters}${table.headerRow + ROWS}`,
        ).formulas = texts.map((text) => [text]);
      }
    },
  }),
  entry.map((title) => ({
    what: `title ${title} typed over`,
    bend: (book) => (figures(book).getRange(cellOf(FIGURES, title, -1)).values = [[`${title} sửa`]]),
    typed: [`${title} sửa`],
  })),
  fc.tuple(computedOnce, row).map(([title, at]) => ({
    what: `own formula in ${title}`,
    bend: (book) => (figures(book).getRange(cellOf(FIGURES, title, at)).formulas = [[`=7000+${at}`]]),
    typed: [`=7000+${at}`],
  })),
  computedAll.map((title) => ({
    what: `own formulas all over ${title}`,
    bend: (book) =>
      (figures(book).getRange(`${cellOf(FIGURES, title, 0)}:${cellOf(FIGURES, title, ROWS - 1)}`).formulas =
        Array.from({ length: ROWS }, (_, at) => [`=8000+${at}`])),
    typed: Array.from({ length: ROWS }, (_, at) => `=8000+${at}`),
  })),
  fc.constant({
    what: "the table converted, with a blank row in it",
    bend: (book: Excel.Workbook) => {
      book.tables.getItem("SoLieu").convertToRange();
      figures(book)
        .getRange(`${FIGURES.table.headerRow + 2}:${FIGURES.table.headerRow + 2}`)
        .insert("Down");
    },
  }),
  fc.constant({
    what: "table made smaller",
    bend: (book: Excel.Workbook) => {
      const { table } = FIGURES;
      const last = columnLetters(table.columns.length - 1);
      book.tables.getItem("SoLieu").resize(`A${table.headerRow}:${last}${table.headerRow + 2}`);
    },
  }),
  fc.constant({
    what: "a code twice, with a formula typed in",
    bend: (book: Excel.Workbook) => {
      const table = book.tables.getItem("SoLieu");
      table.rows.add(undefined, undefined);
      const added = table.getDataBodyRange().getLastRow();
      added.getCell(0, 0).values = [[CODES[1] ?? ""]];
      added.getCell(0, columnIndex(FIGURES.table, "TH 2026")).formulas = [["=45.0625+33"]];
    },
    typed: ["=45.0625+33"],
  }),
  fc.constant({
    what: "the year typed over",
    bend: (book: Excel.Workbook) =>
      (figures(book).getRange(cellOf(FIGURES, "Số 2027", -2)).values = [[2019]]),
    typed: ["2019"],
  }),
  fc.constant({
    what: "the guide torn, a number of the document typed in it",
    bend: (book: Excel.Workbook) => {
      book.names.getItem("NLB_SoVanBan").getRange().values = [["12-CTr/ĐU của tôi"]];
      book.worksheets.getItem("Hướng dẫn").getRange("7:7").delete("Up");
    },
    typed: ["12-CTr/ĐU của tôi"],
  }),
  fc.constant({
    what: "all tasks' codes cleared",
    bend: (book: Excel.Workbook) =>
      tasks(book)
        .getRange(`${cellOf(TASKS, "Mã", 0)}:${cellOf(TASKS, "Mã", TASKS.table.rows.length - 1)}`)
        .clear("Contents"),
  }),
  row.map((at) => ({
    what: `a row of one's own put in before ${at}, with a figure in it`,
    bend: (book) => {
      const table = book.tables.getItem("SoLieu");
      table.rows.add(at, undefined);
      const added = table.getDataBodyRange().getRow(at);
      added.getCell(0, columnIndex(FIGURES.table, "Ghi chú")).values = [["Cộng của tôi"]];
      added.getCell(0, columnIndex(FIGURES.table, "TH 2026")).formulas = [["=9001+1"]];
    },
    typed: ["Cộng của tôi", "=9001+1"],
  })),
  entry.map((title) => ({
    what: `a column of one's own put in before ${title}`,
    bend: (book) => {
      const { columns } = book.tables.getItem("SoLieu");
      columns.add(columnIndex(FIGURES.table, title), undefined, "Riêng");
      columns.getItem("Riêng").getDataBodyRange().getRow(0).values = [["riêng của tôi"]];
    },
    typed: ["riêng của tôi"],
  })),
  row.map((at) => ({
    what: `code ${at} typed over by one of one's own`,
    bend: (book) => (figures(book).getRange(cellOf(FIGURES, "Mã", at)).values = [["TONG"]]),
  })),
  row.map((at) => ({
    what: `a blank row through the sheet before ${at}`,
    bend: (book) => {
      const place = FIGURES.table.headerRow + 1 + at;
      figures(book).getRange(`${place}:${place}`).insert("Down");
    },
  })),
  fc.constant({
    what: "a figure typed far below, and one beside the table",
    bend: (book: Excel.Workbook) => {
      const { headerRow, columns } = FIGURES.table;
      figures(book).getRange(`H${headerRow + ROWS + 6}`).values = [["dưới bảng"]];
      figures(book).getRange(`${columnLetters(columns.length + 2)}${headerRow + 1}`).values = [["cạnh bảng"]];
    },
    typed: ["dưới bảng", "cạnh bảng"],
  }),
  fc.constant({
    what: "two tables converted",
    bend: (book: Excel.Workbook) => {
      book.tables.getItem("NhiemVu").convertToRange();
      book.tables.getItem("TinhHinh").convertToRange();
    },
  }),
  fc.constant({
    what: "the table renamed, and the sheet too",
    bend: (book: Excel.Workbook) => {
      book.tables.getItem("SoLieu").name = "Bang_1";
      tasks(book).name = "Việc";
    },
  }),
  fc.constant({
    what: "names deleted and pointed elsewhere",
    bend: (book: Excel.Workbook) => {
      book.names.getItem("NLB_CacNam").delete();
      book.names.getItem("NLB_Tu").delete();
      book.names.add("NLB_Tu", book.worksheets.getFirst().getRange("B2:B4"));
    },
  }),
  fc.constant({
    what: "text typed over a whole column of units, and its title",
    bend: (book: Excel.Workbook) => {
      const title = "ĐVT số liệu";
      figures(book).getRange(`${cellOf(FIGURES, title, 0)}:${cellOf(FIGURES, title, ROWS - 1)}`).values =
        Array.from({ length: ROWS }, (_, place) => [`đè ${place}`]);
      figures(book).getRange(cellOf(FIGURES, title, -1)).values = [["Tên khác"]];
    },
    typed: Array.from({ length: ROWS }, (_, place) => `đè ${place}`),
  }),
  fc.constant({
    what: "a sheet nobody typed in deleted",
    bend: (book: Excel.Workbook) => book.worksheets.getItem("Đề án, kế hoạch").delete(),
  }),
];

/** What happens to one workbook. */
const story = fc.record({
  bends: fc
    .uniqueArray(fc.integer({ min: 0, max: BENDS.length - 1 }), { minLength: 1, maxLength: 3 })
    .chain((places) => fc.tuple(...places.map((place) => at(BENDS, place)))),
  /** Whether a finding is mended, by its place; those beyond the end are as the pane ticks them. */
  ticks: fc.array(fc.boolean(), { maxLength: 12 }),
  /** Action at which the host fails, of each mending but the last. */
  kills: fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 2 }),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** All cells of all sheets as text: sheet → rows. */
async function cellsOf(desk: Desk): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  await desk.model.settled();
  return desk.addin.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRange(true).load("formulas"));
    await context.sync();
    return new Map(
      sheets.items.map(({ name }, at) => [
        name,
        (used[at]?.formulas as unknown[][]).map((line) => line.map(String)),
      ]),
    );
  });
}

/** Rows of a table wherever it stands, found by its header: title → text, by row. */
function rowsOf(cells: ReadonlyMap<string, readonly (readonly string[])[]>, of: typeof FIGURES) {
  const lines = cells.get(of.sheet) ?? [];
  const header = lines.findIndex(
    (line) => line.filter((cell) => of.table.columns.some(({ name }) => name === cell)).length > 5,
  );
  const titles = lines[header] ?? [];
  return lines.slice(header + 1).map((line) => new Map(titles.map((title, at) => [title, line[at] ?? ""])));
}

/** What of the things typed is lost, or has come to another target; empty where all is well. */
async function wrongs(desk: Desk, more: readonly string[]): Promise<readonly string[]> {
  const cells = await cellsOf(desk);
  const everywhere = new Set([...cells.values()].flat(2));
  const kept = new Set((cells.get(KEPT) ?? []).flat());
  const rows = { SoLieu: rowsOf(cells, FIGURES), NhiemVu: rowsOf(cells, TASKS) };
  const lost = [...TYPED.map(({ text }) => text), ...more].filter(
    (text) => !everywhere.has(text) && !kept.has(text),
  );
  const strayed = TYPED.flatMap(({ table, code, title, text }) =>
    rows[table]
      .filter((line) => line.get(title) === text)
      .map((line) => line.get("Mã") ?? "")
      .filter((now) => now !== code && PROGRAMME_CODES.has(now))
      .map((now) => `${text} of ${code} stands with ${now}`),
  );
  return [...lost.map((text) => `${text} is lost`), ...strayed];
}

/** Findings that only a person can answer: whoever ticks one of them says whose the figures are. */
const ASKED: ReadonlySet<string> = new Set([
  "code-unsure",
  "title-unsure",
  "column-unsure",
  "row-unsure",
  "codes-missing",
]);

/** What one mending brings to light, the next mends. */
const ROUNDS = 4;

const found = async (desk: Desk) => {
  const answer = await desk.actions.check();
  return answer.ok ? answer.value : [];
};

/** Mends what is ticked unasked, again and again; gives the ids of what is still found then. */
async function mendProposed(desk: Desk, rounds: number): Promise<readonly string[]> {
  const ids = (await found(desk)).filter(({ proposed }) => proposed).map(({ id }) => id);
  if (ids.length === 0 || rounds === 0) return ids;
  good(await desk.actions.mend(ids, silent));
  return mendProposed(desk, rounds - 1);
}

/** Types everything, bends, mends and is interrupted; gives what went wrong and what is still to be mended. */
async function play({ bends, ticks, kills }: Story): Promise<readonly string[]> {
  const desk = await openDesk(SMALL_DESK);
  try {
    good(await desk.actions.setUp(silent));
    await desk.addin.Excel.run(async (context) => {
      for (const { table, code, title, text } of TYPED) {
        const of = table === "SoLieu" ? FIGURES : TASKS;
        const at = of.table.rows.findIndex(([one]) => one === code);
        context.workbook.worksheets.getItem(of.sheet).getRange(cellOf(of, title, at)).formulas = [[text]];
      }
      await context.sync();
    });
    const more: string[] = [];
    for (const { bend, typed = [] } of bends)
      await desk.addin.Excel.run(async (context) => {
        bend(context.workbook);
        await context.sync();
        more.push(...typed);
      }).catch(() => undefined);
    for (const kill of kills) {
      const ids = (await found(desk))
        .filter(({ code, mendable }) => mendable && !ASKED.has(code))
        .filter(({ proposed }, place) => ticks[place] ?? proposed)
        .map(({ id }) => id);
      let seen = 0;
      desk.addin.host.faults = {
        action: (_action, _index, { actions }) =>
          actions > 20 && seen++ === kill
            ? new HostError("GeneralException", "The host fails on purpose.", 500)
            : undefined,
      };
      await desk.actions.mend(ids, silent);
      desk.addin.host.faults = {};
    }
    const left = await mendProposed(desk, ROUNDS);
    return [...(await wrongs(desk, more)), ...left.map((id) => `${id} comes back`)];
  } finally {
    desk.close();
  }
}

/** Plays stories of a seed; gives those that ended badly, with what went wrong. */
export async function playAll(count: number, seed: number): Promise<readonly unknown[]> {
  const bad = [];
  for (const one of fc.sample(story, { numRuns: count, seed })) {
    const wrong = await play(one).catch((error: unknown) => [String(error)]);
    if (wrong.length > 0) bad.push({ bends: one.bends.map(({ what }) => what), kills: one.kills, wrong });
  }
  return bad;
}
