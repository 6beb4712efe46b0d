import { words as en } from "../../src/i18n/en/errors";
import { words as vi } from "../../src/i18n/vi/errors";
import { type Fault, wordingOf } from "../../src/sentences/wordingOf";
import { mayRetry } from "../../src/tracker/mayRetry";

const faultText = (fault: Fault, language: "vi" | "en") => wordingOf(fault, { vi, en }[language]);

/** What each fault of the workbook carries beside its code. */
const DETAILS: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  "host-too-old": { missing: "ExcelApi 1.12" },
  "cell-edit": {},
  "dialog-open": {},
  "sheet-protected": { sheet: "Số liệu" },
  "workbook-protected": {},
  "read-only": {},
  "table-name-taken": { table: "SoLieu", sheet: "Sheet1" },
  "headers-hidden": { table: "SoLieu" },
  "table-renamed": { table: "SoLieu", now: "BangSoLieu", sheet: "Số liệu" },
  "table-gone": { table: "SoLieu", sheet: "Số liệu" },
  "table-filtered": { sheet: "Số liệu" },
  "table-in-the-way": { table: "BangKhac", sheet: "Số liệu" },
  "name-taken": { name: "SoLieu", formula: "=Sheet1!$B$2" },
  "name-no-cells": { name: "NLB_NamBaoCao", formula: "=2031" },
  "text-too-long": { content: "mưa bão", length: 40_000, most: 32_767 },
  throttled: {},
  "too-large": {},
  "session-lost": {},
  "not-calculated": { cell: "Tình hình!N9" },
  "functions-missing": { cell: "Đánh giá K01" },
  "no-status-sheet": {},
  "row-not-found": { code: "K05A" },
  "year-out-of-term": { year: 2031, first: 2025, last: 2030 },
  "year-unreadable": { content: "năm nay" },
  "excel-busy": {},
  "nothing-proposed": {},
  "no-annex": { sheet: "Biểu báo cáo 2026" },
  "sheet-gone": { sheet: "Tổng quan" },
  "no-table": { table: "MocThoiGian" },
  "column-not-found": { column: "TH 2026", sheet: "Số liệu" },
  "not-an-entry-cell": { column: "Số 2026", sheet: "Số liệu" },
  "changed-since": { column: "TH 2026" },
  "in-doubt": { message: "InvalidOrTimedOutSession" },
  "half-done": { message: "GeneralException (Range.values)" },
  "mended-unread": { mended: 3 },
  stopped: {},
  "stopped-half": {},
  "changed-meanwhile": { message: "ItemNotFound" },
  "changed-elsewhere": { column: "TH 2026", content: "95" },
  "other-workbook": {},
  "other-workbook-half": { message: "GeneralException" },
  "pages-left": { message: "GeneralException" },
  "copy-pages-left": { sheet: "Biểu 2026", message: "GeneralException" },
  "part-not-loaded": {},
  "book-too-large": { size: 21, limit: 20 },
  "book-encrypted": {},
  "book-bomb": {},
  "book-not-workbook": {},
  "book-damaged": {},
  "file-too-large": { size: 21, limit: 20 },
  "file-encrypted": {},
  "file-bomb": {},
  "file-old-word": {},
  "file-other-document": { kind: "RTF" },
  "file-other-kind": { kind: "Excel (.xlsx)" },
  "file-not-document": {},
  "file-damaged": {},
  "file-scanned": { pages: 12 },
  "file-old-letters": { letters: "TCVN3 (ABC)" },
  "file-encoding": { encoding: "UTF-32" },
  "file-bad-bytes": { count: 2, line: 7 },
  "file-empty": {},
  "form-too-large": { size: 21, limit: 20 },
  "form-encrypted": {},
  "form-bomb": {},
  "form-not-workbook": {},
  "form-damaged": {},
  "year-closed": { year: 2026 },
  "year-ahead": { year: 2027, reported: 2026 },
  "year-not-closed": { year: 2026 },
  "programme-damaged": {},
  "programme-lost": { code: "CT01" },
  "programme-held": {},
  unknown: { message: "GeneralException" },
};

test("the table has wording for exactly the faults the workbook can tell", () => {
  expect(Object.keys(vi).sort()).toEqual(Object.keys(DETAILS).sort());
});

describe.each(Object.entries(DETAILS))("%s", (code, detail) => {
  test.each(["vi", "en"] as const)("in %s names every detail and leaves no blank", (language) => {
    const { title, message } = faultText({ code, detail }, language);
    for (const value of Object.values(detail)) expect(`${title} ${message}`).toContain(String(value));
    expect(`${title} ${message}`).not.toMatch(/[{}…]/);
  });

  test("says in three or more sentences what happened, what was kept and what to do", () => {
    const sentences = (text: string) =>
      text.split(/[.;](?:\s|$)/).filter((sentence) => sentence.trim() !== "");
    expect(sentences(faultText({ code, detail }, "vi").message).length).toBeGreaterThanOrEqual(3);
    expect(sentences(faultText({ code, detail }, "en").message).length).toBeGreaterThanOrEqual(3);
  });

  test("asks to try again exactly where the button for it is", () => {
    const words = { vi: /bấm Thử lại/, en: /[Tt]ry again/ };
    for (const language of ["vi", "en"] as const)
      expect(words[language].test(faultText({ code, detail }, language).message)).toBe(mayRetry({ code }));
  });

  test("what was kept is said", () => {
    expect(faultText({ code, detail }, "vi").message).toMatch(
      /giữ nguyên|vẫn|chưa thay đổi|không bị thay đổi/,
    );
    expect(faultText({ code, detail }, "en").message).toMatch(/kept|still|not changed|was not|as it was/);
  });
});

test("a code nobody foresaw is shown, so that support can name it", () => {
  expect(faultText({ code: "E-4711" }, "vi").message).toContain("E-4711");
  expect(faultText({ code: "toString" }, "en").message).toContain("toString");
});

test("a detail that is missing leaves a readable sentence", () => {
  expect(faultText({ code: "row-not-found" }, "en").title).toBe("Row … was not found");
});
