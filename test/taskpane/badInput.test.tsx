/**
 * Whatever the cells of the workbook hold, every screen of the pane shows it: as text, without a hole, without a crash.
 */
import { cleanup, screen } from "@testing-library/react";
import fc from "fast-check";
import { KINDS } from "../../src/domain/kinds";
import { VERDICTS } from "../../src/domain/verdict";
import { ADJUSTED } from "../../src/domain/journal";
import { SCHEME_STEPS } from "../../src/sheets/columns";
import type { CellContent, RowTable } from "../../src/tracker/port";
import { snapshotOf } from "../../src/tracker/snapshot";
import { tableCells } from "../../src/tracker/table";
import { cellContent } from "../nasty";
import { TODAY } from "./book";
import { openTab, show, workbook } from "./pane";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const TABS = ["Tổng quan", "Chỉ tiêu", "Hạn", "Cơ quan", "Báo cáo"];

/** The columns the pane reads. */
const COLUMNS = {
  TinhHinh:
    "Mã|Chỉ tiêu|Nhóm|ĐVT|Mục tiêu|TH năm|Năm đích|Đánh giá|Tiến độ (%)|Thuyết minh|Cơ quan chủ trì".split(
      "|",
    ),
  ChiTieu: "Mã|Loại|Tính từ năm|Mục tiêu|Năm đích|Căn cứ chủ trì|Mục|Trích nguyên văn|Lưu ý".split("|"),
  SoLieu: [
    ..."Mã|Nguồn|Ngày số liệu|Ghi chú|Nguyên nhân|Giải pháp|Đề nghị|Đánh giá chính thức|Lý do đánh giá chính thức".split(
      "|",
    ),
    ...YEARS.flatMap((year) => [`KH ${year}`, `ƯTH ${year}`, `TH ${year}`, `Số ${year}`]),
  ],
  MocThoiGian: "Mã|Nội dung|Thời hạn theo văn bản|Hạn cuối|Cơ quan thực hiện|Ngày hoàn thành|Liên quan".split(
    "|",
  ),
  DeAn: [
    ..."Mã|Loại|Tên|Người chỉ đạo|Cơ quan chủ trì|Cơ quan phối hợp".split("|"),
    ...SCHEME_STEPS.flatMap(({ due, done }) => [due, done]),
  ],
  CoQuan: "Mã|Cơ quan|Loại|Vai trò trong Chương trình".split("|"),
  NhatKy: "Mã|Nội dung|Cũ|Mới|Từ năm|Số văn bản|Ngày văn bản|Lý do|Người ghi|Ngày ghi".split("|"),
} as const;
const DETAILS = ["TinhHinh", "MocThoiGian", "DeAn", "CoQuan"] as const satisfies readonly RowTable[];

/** What a screen would show of a hole in the code; the cells themselves do not say it. */
const HOLE = /\bNaN\b|\bundefined\b|\[object|Infinity|∞/;

const cell = fc.oneof(
  cellContent.filter(
    (content) => typeof content !== "string" || (content.length < 500 && !HOLE.test(content)),
  ),
  fc.constantFrom<CellContent>(...KINDS.map(({ word }) => word), ...VERDICTS.map(({ word }) => word)),
  fc.constantFrom<CellContent>(
    ...Object.values(ADJUSTED),
    "> 90",
    "%",
    "hộ",
    "A, B",
    "<img src=x onerror=y>",
  ),
  fc.constantFrom<CellContent>(2025, 2026, 2030, TODAY, TODAY + 9, -5, 0.5, 460_000, 1e308, -1e308),
);
const code = fc.constantFrom<CellContent>("A", "A", "B", "<b id=injected>", 7, "");

const table = (name: keyof typeof COLUMNS) =>
  fc
    .array(
      fc.tuple(code, fc.array(cell, { minLength: COLUMNS[name].length, maxLength: COLUMNS[name].length })),
      {
        maxLength: 4,
      },
    )
    .map((rows) => [COLUMNS[name], ...rows.map(([first, cells]) => [first, ...cells.slice(1)])]);

const book = fc.record({
  cells: fc.record({
    TinhHinh: table("TinhHinh"),
    ChiTieu: table("ChiTieu"),
    SoLieu: table("SoLieu"),
    MocThoiGian: table("MocThoiGian"),
    DeAn: table("DeAn"),
    CoQuan: table("CoQuan"),
    NhatKy: table("NhatKy"),
  }),
  today: fc.constantFrom(null, TODAY),
});

function expectWhole(): void {
  expect(screen.queryByRole("alert")?.textContent).toBeUndefined();
  expect(HOLE.exec(document.body.textContent)?.[0]).toBeUndefined();
  expect(document.querySelector("#injected, script, main img")).toBeNull();
}

test("every screen shows whatever the cells hold", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  await fc.assert(
    fc.asyncProperty(book, async ({ cells, today }) => {
      const tables = new Map(Object.entries(cells).map(([name, values]) => [name, tableCells(values)]));
      const snapshot = snapshotOf(tables, { reportingYear: 2026, countBase: "item", years: YEARS, today });
      const open = workbook(snapshot);
      try {
        const { user } = show(open.actions);
        for (const name of TABS) {
          await openTab(user, name);
          await screen.findByRole("tab", { name, selected: true });
          expectWhole();
        }
        for (const of of DETAILS)
          for (const [first] of cells[of].slice(1)) {
            open.select({ table: of, code: String(first) });
            expectWhole();
          }
      } finally {
        cleanup();
      }
    }),
    { numRuns: 10 },
  );
});
