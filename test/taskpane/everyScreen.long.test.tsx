/** What holds on each screen, in both languages. */
import { screen } from "@testing-library/react";
import type { Language } from "../../src/i18n/language";
import type { Selected } from "../../src/tracker/port";
import { EMPTY_BOOK, STATUS } from "./book";
import { axeFindings, openTab, show, workbook } from "./pane";

const LANGUAGES: readonly Language[] = ["vi", "en"];
const TABS = {
  vi: ["Tổng quan", "Chỉ tiêu", "Mốc, đề án", "Cơ quan", "Công cụ"],
  en: ["Overview", "Targets", "Dates, schemes", "Bodies", "Tools"],
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

  test("axe finds nothing in a new workbook, nor in what this Excel supports", async () => {
    const { user } = show(workbook(EMPTY_BOOK).actions, { language });
    await openTab(user, TABS[language][4] ?? "");
    await user.click(
      await screen.findByText(
        language === "vi" ? "Phiên bản và khả năng của Excel này" : "Version and what this Excel supports",
      ),
    );
    expect(await screen.findByText(/PC/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
