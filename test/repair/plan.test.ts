/**
 * What mending would do to a workbook, as facts of its sheets: each bend is found by the check, and the plan says which
 * cells are written and which are not.
 */
import { check } from "../../src/repair/check/check";
import type { Edit } from "../../src/repair/plan/edit";
import { plan } from "../../src/repair/plan/plan";
import { LAYOUT } from "../../src/sheets/layout";
import type { FindingCode } from "../../src/i18n/vi/findings";
import { ALL, type Book, bookAfter } from "./small";

/** What is found after a bend, and what mending all of it, or only some kinds of it, would do. */
function mended(bend: (book: Book) => void, only?: readonly FindingCode[], definitions = ALL) {
  const reading = bookAfter(bend);
  const findings = check(definitions, reading);
  const chosen = findings.filter(({ code, remedy }) => remedy && (only?.includes(code) ?? true));
  return { found: findings.map(({ code }) => code), edits: plan(definitions, reading, findings, chosen) };
}

const kinds = (edits: readonly Edit[]) => edits.map(({ kind }) => kind);
const some = <Kind extends Edit["kind"]>(edits: readonly Edit[], kind: Kind) =>
  edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);

test("a workbook as a set-up leaves it has nothing to mend", () => {
  expect(mended(() => undefined)).toEqual({ found: [], edits: [] });
});

test("a title typed over is kept, then written again at its place", () => {
  const { found, edits } = mended(({ figures, tasks }) => {
    figures.table.titles[1] = "Thực hiện";
    // Excel writes it into all formulas.
    for (const row of figures.table.rows) row[2] = "=[@[Thực hiện]]*2";
    for (const row of tasks.table.rows) row[2] = "=COUNT(SoLieu[Thực hiện])";
  });
  expect(found).toEqual(["title-unsure", "column-unsure"]);
  expect(edits).toEqual([
    {
      kind: "keep",
      keepsakes: [{ sheet: "Số liệu", address: "B3", code: "", column: "TH", content: "Thực hiện" }],
    },
    { kind: "write-title", table: "SoLieu", column: 1, title: "TH" },
  ]);
});

test("a code typed over is kept, then written again; the figure in its row is not touched", () => {
  const { found, edits } = mended(({ figures }) => (figures.table.rows[1] = ["k 2", 11, "=[@TH]*2"]));
  expect(found).toEqual(["code-changed"]);
  expect(edits).toMatchObject([
    { kind: "keep", keepsakes: [{ address: "A5", content: "k 2" }] },
    {
      kind: "write-constants",
      table: "SoLieu",
      title: "Mã",
      runs: [{ first: 1, cells: [{ content: "K2" }] }],
    },
  ]);
});

describe("a column deleted comes back at its place", () => {
  const without = (column: number) => (book: Book) => {
    book.figures.table.titles.splice(column, 1);
    for (const row of book.figures.table.rows) row.splice(column, 1);
  };

  test("blank where people type, with the number format its cells had", () => {
    const { found, edits } = mended(without(1), ["column-missing"]);
    expect(found).toContain("column-missing");
    expect(some(edits, "add-column")).toEqual([
      {
        kind: "add-column",
        table: "SoLieu",
        column: 1,
        isLast: false,
        title: "TH",
        look: "entry",
        formats: ["#,##0", "#,##0", "#,##0"],
        contents: [null, null, null],
      },
    ]);
  });

  test("with its formula in every row where it is computed, once the column is there", () => {
    const { edits } = mended(without(2));
    expect(some(edits, "add-column")).toMatchObject([
      { title: "Gấp đôi", column: 2, isLast: true, contents: null },
    ]);
    expect(some(edits, "write-formulas")).toEqual([
      {
        kind: "write-formulas",
        table: "SoLieu",
        title: "Gấp đôi",
        formula: "=[@TH]*2",
        runs: [{ first: 0, count: 3, formats: ["General", "General", "General"] }],
        own: [],
      },
    ]);
    expect(kinds(edits).indexOf("add-column")).toBeLessThan(kinds(edits).indexOf("write-formulas"));
  });

  test("and the columns that moved aside get their widths again, but one of somebody's own", () => {
    const { edits } = mended((book) => {
      without(1)(book);
      book.figures.table.titles.push("Riêng");
      for (const row of book.figures.table.rows) row.push(7);
    });
    expect(some(edits, "set-widths")).toEqual([
      { kind: "set-widths", table: "SoLieu", from: 1, widths: [12, 10, null] },
    ]);
  });

  test("with the words of the programme by the codes of the rows, however they are sorted", () => {
    const { edits } = mended(({ tasks: { table } }) => {
      table.titles.splice(1, 1);
      for (const row of table.rows) row.splice(1, 1);
      table.rows.reverse();
    });
    expect(some(edits, "add-column")).toMatchObject([{ contents: ["Việc hai", "Việc một"] }]);
  });
});

test("without their column the codes come back in the order of the set-up", () => {
  const { found, edits } = mended(({ tasks: { table } }) => {
    table.titles.shift();
    for (const row of table.rows) row.shift();
  });
  expect(found).toEqual(["codes-missing"]);
  expect(some(edits, "add-column")).toMatchObject([{ title: "Mã", column: 0, contents: ["N1", "N2"] }]);
});

describe("a row deleted comes back behind the one it followed", () => {
  const { found, edits } = mended(({ figures }) => figures.table.rows.splice(1, 1));

  test("with its code, its formula, and nothing where people type", () => {
    expect(found).toContain("row-missing");
    expect(some(edits, "add-row")).toMatchObject([
      {
        table: "SoLieu",
        row: 1,
        isLast: false,
        cells: [{ content: "K2" }, { content: null, format: "#,##0" }, { content: null }],
        looks: ["centre", "entry", "computed"],
      },
    ]);
    expect(some(edits, "write-formulas")).toMatchObject([
      { title: "Gấp đôi", runs: [{ first: 1, count: 1 }] },
    ]);
  });

  test("and the colours, validations and the printed page of the table reach over all its rows", () => {
    expect(some(edits, "add-colours")).toMatchObject([{ rules: [{ range: "C4:C6" }] }]);
    expect(some(edits, "set-validation")).toMatchObject([{ validation: { range: "B4:B6" } }]);
    expect(some(edits, "set-print-area")).toMatchObject([{ area: "A1:C6" }]);
  });
});

test("rows that come back count those before them: two at the end, one after the other", () => {
  const { edits } = mended(({ figures }) => figures.table.rows.splice(1, 2));
  expect(some(edits, "add-row")).toMatchObject([
    { row: 1, isLast: true, cells: [{ content: "K2" }, {}, {}] },
    { row: 2, isLast: true, cells: [{ content: "K3" }, {}, {}] },
  ]);
  expect(some(edits, "write-formulas")).toMatchObject([{ runs: [{ first: 1, count: 2 }] }]);
});

test("the second row of a code goes once what only it holds is kept; places below it move up", () => {
  const { edits } = mended(({ figures }) => {
    figures.table.rows.splice(1, 0, ["K1", 99, "=[@TH]*2"]);
    figures.table.rows[3] = ["K3", 12, "=1+1"];
  });
  expect(some(edits, "keep")).toMatchObject([
    {
      keepsakes: [
        { code: "K1", column: "TH", content: 99 },
        { code: "K3", content: "=1+1" },
      ],
    },
  ]);
  expect(some(edits, "drop-row")).toEqual([{ kind: "drop-row", table: "SoLieu", row: 1 }]);
  expect(some(edits, "write-formulas")).toMatchObject([{ runs: [{ first: 2, count: 1 }] }]);
});

test("a formula and a word of somebody's own in the other rows are told, so that they can be seen to stay", () => {
  const { found, edits } = mended(
    ({ figures }) => {
      figures.table.rows[0] = ["K1", 10, "=[@TH]+1"];
      figures.table.rows[1] = ["K2", 11, "riêng"];
      figures.table.rows[2] = ["K3", 12, ""];
    },
    ["formula-missing"],
  );
  expect(found).toContain("formula-missing");
  expect(some(edits, "write-formulas")).toMatchObject([
    {
      runs: [{ first: 2, count: 1 }],
      own: [
        { row: 0, keepsake: { address: "C4", code: "K1", column: "Gấp đôi", content: "=[@TH]+1" } },
        { row: 1, keepsake: { address: "C5", code: "K2", content: "riêng" } },
      ],
    },
  ]);
});

test("words of the programme that were cleared are written again, in rows that stand together at once", () => {
  const { found, edits } = mended(({ tasks }) => {
    for (const row of tasks.table.rows) row[1] = "";
  });
  expect(found).toEqual(["constants-missing"]);
  expect(edits).toMatchObject([
    {
      kind: "write-constants",
      title: "Nội dung",
      runs: [{ first: 0, cells: [{ content: "Việc một" }, { content: "Việc hai" }] }],
    },
  ]);
});

test("a word typed over a formula is kept before the formula is written, in that row alone", () => {
  const { found, edits } = mended(({ figures }) => (figures.table.rows[2] = ["K3", 12, "Đạt"]));
  expect(found).toEqual(["typed-over"]);
  expect(edits).toEqual([
    {
      kind: "keep",
      keepsakes: [{ sheet: "Số liệu", address: "C6", code: "K3", column: "Gấp đôi", content: "Đạt" }],
    },
    {
      kind: "write-formulas",
      table: "SoLieu",
      title: "Gấp đôi",
      formula: "=[@TH]*2",
      runs: [{ first: 2, count: 1, formats: ["General"] }],
      own: [],
    },
  ]);
});

test("a formula is left out while a column it speaks of is missing and was not ticked", () => {
  const { edits } = mended(
    ({ figures, tasks }) => {
      figures.table.titles.splice(1, 1);
      for (const row of figures.table.rows) row.splice(1, 1);
      for (const row of tasks.table.rows) row[2] = "";
    },
    ["formula-missing", "formula-broken"],
  );
  expect(edits).toEqual([]);
});

test("a row comes back: colours and checks of entries found bent and left unticked stay as they are", () => {
  const { found, edits } = mended(
    ({ figures }) => {
      figures.table.rows.pop();
      figures.sheet = { ...figures.sheet, rules: [], validations: ["None"] };
    },
    ["row-missing"],
  );
  expect(found).toEqual(["row-missing", "colours-missing", "validation-missing"]);
  expect(some(edits, "add-colours")).toEqual([]);
  expect(some(edits, "set-validation")).toEqual([]);
});

test("colours that went are laid anew; what is left of them goes first", () => {
  const { found, edits } = mended(({ figures }) => {
    const [rule] = figures.sheet.rules;
    figures.sheet = { ...figures.sheet, rules: rule ? [{ ...rule, ranges: ["C4"] }] : [] };
  });
  expect(found).toEqual(["colours-missing"]);
  expect(edits).toMatchObject([
    { kind: "drop-colours", sheet: "Số liệu", ids: ["rule-0"] },
    { kind: "add-colours", sheet: "Số liệu", rules: [{ range: "C4:C6", fill: "#00FF00" }] },
  ]);
});

test("a validation that went is set again", () => {
  const { edits } = mended(({ figures }) => (figures.sheet = { ...figures.sheet, validations: ["None"] }));
  expect(edits).toMatchObject([{ kind: "set-validation", sheet: "Số liệu", validation: { range: "B4:B6" } }]);
});

test("a name deleted points to its cells again, which are written with it", () => {
  const { found, edits } = mended(({ names }) => names.delete("NLB_Nam"));
  expect(found).toEqual(["name-missing"]);
  expect(edits).toMatchObject([
    { kind: "write-block", block: { at: "B2", cells: [[2025]] } },
    { kind: "write-block-formulas" },
    { kind: "add-name", name: "NLB_Nam", sheet: "Số liệu", range: "B2" },
  ]);
});

test("a name that points to nothing is dropped before it is made anew", () => {
  const { edits } = mended(({ names }) => names.set("NLB_Nam", "=#REF!"));
  expect(kinds(edits).slice(-2)).toEqual(["drop-name", "add-name"]);
});

test("a year typed over is kept and written again; its name stands", () => {
  const { found, edits } = mended(({ figures }) => (figures.sheet.cells.held[1] = ["", 2031, ""]));
  expect(found).toEqual(["cells-changed"]);
  expect(edits).toMatchObject([
    { kind: "keep", keepsakes: [{ address: "B2", content: 2031 }] },
    { kind: "write-block", block: { at: "B2", cells: [[2025]] } },
    { kind: "write-block-formulas" },
  ]);
});

test("rows above a table that were deleted with a name's cells: their place is made again first, and printed with the rest", () => {
  const { found, edits } = mended(({ figures, names }) => {
    names.set("NLB_Nam", "=#REF!");
    figures.sheet.cells.held.splice(1, 1);
    figures.table.at.row = 1;
  });
  expect(found).toEqual(["rows-missing"]);
  expect(edits).toEqual([
    { kind: "insert-rows", sheet: "Số liệu", row: 1, count: 1 },
    { kind: "set-print-area", sheet: "Số liệu", area: "A1:C6" },
  ]);
});

test("a table turned into cells becomes one again over the same cells", () => {
  const { found, edits } = mended(({ figures }) => (figures.table.table = undefined));
  expect(found).toEqual(["table-gone"]);
  expect(edits).toEqual([{ kind: "make-table", sheet: "Số liệu", range: "A3:C6", name: "SoLieu" }]);
});

test("a table renamed gets its name back before anything speaks of it", () => {
  const { found, edits } = mended(({ figures }) => {
    figures.table.table = "BangSoLieu";
    figures.table.rows.pop();
  });
  expect(found).toEqual(expect.arrayContaining(["table-renamed", "row-missing"]));
  expect(edits[0]).toEqual({ kind: "rename-table", from: "BangSoLieu", to: "SoLieu" });
});

test("a sheet deleted is laid down anew and moved to its place", () => {
  const { found, edits } = mended(({ deleted }) => deleted.add("NhiemVu"));
  expect(found).toEqual(["sheet-missing"]);
  expect(edits).toMatchObject([
    // Until it is complete, so that an interruption leaves no torso beside a second sheet.
    { kind: "mark-layout", version: LAYOUT, laying: { NhiemVu: "Nhiệm vụ" } },
    { kind: "lay-sheets", sheets: [{ sheetName: "Nhiệm vụ", position: 1 }] },
    { kind: "mark-layout", version: LAYOUT },
  ]);
});

describe("a guide torn apart is written anew", () => {
  const { found, edits } = mended(({ guide }) => {
    guide.sheet.cells.held[1] = ["Tốt", "", ""];
    guide.sheet.cells.held[2] = ["", "K3", "của tôi"];
  });

  test("after what somebody typed beside it, and into the cells meant for it, is kept", () => {
    expect(found).toEqual(["sheet-bent"]);
    expect(kinds(edits)).toEqual(["keep", "mark-layout", "clear-sheet", "lay-sheets", "mark-layout"]);
    expect(edits[0]).toMatchObject({
      keepsakes: [
        { address: "A2", content: "Tốt" },
        { address: "B3", content: "K3" },
        { address: "C3", content: "của tôi" },
      ],
    });
  });

  test("with the choice somebody made in it, in the place of its own chart", () => {
    const [laid] = some(edits, "lay-sheets").flatMap(({ sheets }) => sheets);
    expect(laid?.sheetName).toBe("Hướng dẫn");
    expect(laid?.definition.blocks.find(({ at }) => at === "B3")?.cells).toEqual([["K3"]]);
    expect(laid?.ground?.charts).toEqual(["Biểu"]);
  });
});

test("an older layout: computed columns look as today, sheets without a table and what stands above tables are written anew, all colours laid, then it is marked", () => {
  const { found, edits } = mended((book) => {
    book.layout = LAYOUT - 1;
    book.figures.sheet.cells.held[0] = ["SỐ LIỆU CŨ", "", ""];
  });
  expect(found).toEqual(["layout-old"]);
  expect(edits).toMatchObject([
    { kind: "keep", keepsakes: [{ address: "A1", content: "SỐ LIỆU CŨ" }] },
    { kind: "mark-layout", version: LAYOUT - 1, laying: { HuongDan: "Hướng dẫn" } },
    { kind: "clear-sheet", sheet: "Hướng dẫn" },
    { kind: "set-widths", table: "SoLieu", from: 0, widths: [8] },
    { kind: "set-widths", table: "SoLieu", from: 1, widths: [12] },
    { kind: "restyle", table: "SoLieu", title: "Gấp đôi", look: "computed" },
    { kind: "set-widths", table: "SoLieu", from: 2, widths: [10] },
    { kind: "set-heights", table: "SoLieu" },
    { kind: "set-widths", table: "NhiemVu", from: 0, widths: [8] },
    { kind: "set-widths", table: "NhiemVu", from: 1, widths: [40] },
    { kind: "restyle", table: "NhiemVu", title: "Có số", look: "computed" },
    { kind: "set-widths", table: "NhiemVu", from: 2, widths: [10] },
    { kind: "set-heights", table: "NhiemVu" },
    { kind: "lay-sheets", sheets: [{ sheetName: "Hướng dẫn" }] },
    { kind: "clear-range", sheet: "Số liệu", range: "A1:D2" },
    { kind: "write-block", sheet: "Số liệu", block: { at: "A1", cells: [["SỐ LIỆU"]] } },
    { kind: "write-block", sheet: "Số liệu", block: { at: "B2", cells: [[2025]] } },
    { kind: "drop-name", name: "NLB_Nam" },
    { kind: "add-name", name: "NLB_Nam", sheet: "Số liệu", range: "B2" },
    { kind: "drop-colours" },
    { kind: "add-colours" },
    { kind: "set-validation" },
    { kind: "dress-sheet", sheet: "Số liệu", table: "SoLieu", blankRows: 0 },
    { kind: "dress-sheet", sheet: "Nhiệm vụ", table: "NhiemVu", blankRows: 0 },
    { kind: "mark-layout", version: LAYOUT },
  ]);
});

describe("a column that has the title of an earlier layout", () => {
  const former = (layout: number) =>
    mended(
      (book) => {
        book.layout = layout;
        book.tasks.table.titles[1] = "Điều khoản";
        book.tasks.table.rows[0]?.splice(1, 1, "của tôi");
      },
      undefined,
      withClause,
    );
  const withClause = ALL.map((definition) =>
    definition.table?.name === "NhiemVu"
      ? {
          ...definition,
          table: {
            ...definition.table,
            columns: definition.table.columns.map((column) =>
              column.name === "Nội dung" ? { ...column, name: "Mục" } : column,
            ),
          },
        }
      : definition,
  );

  test("gets the new one in its place with the layout, and its cells stay as they are", () => {
    const { found, edits } = former(LAYOUT - 1);
    expect(found).toEqual(["layout-old"]);
    expect(edits).toContainEqual({ kind: "write-title", table: "NhiemVu", column: 1, title: "Mục" });
    expect(kinds(edits)).not.toContain("add-column");
    expect(kinds(edits)).not.toContain("write-constants");
  });

  test("in a workbook of today's layout was typed over, and is told so", () => {
    expect(former(LAYOUT).found).toEqual(["title-changed"]);
  });
});
