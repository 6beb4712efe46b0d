/** What holds on each screen, in both languages. */
import { screen } from "@testing-library/react";
import type { Language } from "../../src/i18n/language";
import type { Selected } from "../../src/tracker/port";
import { EMPTY_BOOK, STATUS } from "./book";
import { axeFindings, openPage, openTab, show, workbook } from "./pane";

const LANGUAGES: readonly Language[] = ["vi", "en"];
const TABS = {
  vi: ["Tổng quan", "Chỉ tiêu", "Hạn", "Cơ quan", "Báo cáo"],
  en: ["Overview", "Targets", "Dates", "Bodies", "Report"],
};
const PAGES = {
  vi: ["Nhập chương trình", "Kiểm tra bảng chuẩn", "Công cụ", "Phiên bản và khả năng của Excel này"],
  en: ["Import a programme", "Check standard sheets", "Tools", "Version and what this Excel can do"],
};
const ROWS: readonly Selected[] = [
  { table: "TinhHinh", code: "K15" },
  { table: "TinhHinh", code: "D01C" },
  { table: "MocThoiGian", code: "M06" },
  { table: "DeAn", code: "DA01" },
  { table: "CoQuan", code: "PKT" },
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(TABS[language])("axe finds nothing in the list of %s", async (name) => {
    const { user } = show(workbook(STATUS).actions, { language });
    await openTab(user, name);
    await screen.findByRole("tab", { name, selected: true });
    await screen.findAllByRole("heading", { level: 2 });
    expect(await axeFindings()).toEqual([]);
  });

  test.each(ROWS)("axe finds nothing in $table $code", async (row) => {
    const book = workbook(STATUS);
    show(book.actions, { language });
    await screen.findAllByRole("heading", { level: 2 });
    book.select(row);
    await screen.findByRole("article");
    expect(await axeFindings()).toEqual([]);
  });

  test.each(PAGES[language])("axe finds nothing in the page %s", async (name) => {
    const { user } = show(workbook(EMPTY_BOOK).actions, { language });
    await openPage(user, name);
    expect(await axeFindings()).toEqual([]);
  });

  test("axe finds nothing in a new workbook, nor in the menu", async () => {
    const { user } = show(workbook(EMPTY_BOOK).actions, { language });
    await user.click(await screen.findByRole("button", { name: /^(Mục khác|More)$/ }));
    await screen.findByRole("menu");
    expect(await axeFindings()).toEqual([]);
  });
});
