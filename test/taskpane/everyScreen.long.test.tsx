/** axe-core finds nothing on any screen, in either language: all of what single tests check where they are. */
import { screen, waitFor } from "@testing-library/react";
import type { Language } from "../../src/i18n/language";
import type { Selected, StatusSnapshot } from "../../src/tracker/port";
import { day, EMPTY_BOOK, STATUS, TASK } from "./book";
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
  { table: "NhiemVu", code: TASK.code },
];

/** With a task that is overdue, a body whose form is late, and a year closed that has changed since. */
const FULL: StatusSnapshot = {
  ...STATUS,
  tasks: [TASK],
  bodies: STATUS.bodies.map((body) => ({ ...body, sending: "Quá hạn 3 ngày", answerBy: day(2026, 11, 20) })),
  closed: [
    {
      year: 2025,
      document: "98-BC/ĐU",
      by: "Văn phòng",
      on: day(2026, 1, 15),
      rows: STATUS.rows.map((row) => ({ ...row, plan: 1, estimate: null, result: 2, verdict: "Đạt" })),
    },
  ],
};

/** What a button of a tab's list opens. */
const OPENED: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  vi: [
    ["Cơ quan", "Tạo phiếu số liệu"],
    ["Cơ quan", "Nhận phiếu số liệu"],
    ["Báo cáo", "Chốt năm 2026…"],
    ["Chỉ tiêu", "Đề xuất phân kỳ"],
  ],
  en: [
    ["Bodies", "Make forms"],
    ["Bodies", "Take in forms"],
    ["Report", "Close 2026…"],
    ["Targets", "Propose yearly plans"],
  ],
};

beforeAll(() =>
  Promise.all([
    import("../../src/taskpane/forms/FormsOut"),
    import("../../src/taskpane/forms/FormsIn"),
    import("../../src/taskpane/targets/PathForm"),
  ]),
);

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(TABS[language])("axe finds nothing in the list of %s", async (name) => {
    const { user } = show(workbook(FULL).actions, { language });
    await openTab(user, name);
    await screen.findByRole("tab", { name, selected: true });
    await screen.findAllByRole("heading", { level: 2 });
    expect(await axeFindings()).toEqual([]);
  });

  test.each(ROWS)("axe finds nothing in $table $code", async (row) => {
    const book = workbook(FULL);
    show(book.actions, { language });
    await screen.findAllByRole("heading", { level: 2 });
    book.select(row);
    await screen.findByRole("article");
    expect(await axeFindings()).toEqual([]);
  });

  test.each(OPENED[language])("axe finds nothing where %s leads by “%s”", async (tab, name) => {
    const { user } = show(workbook(FULL).actions, { language });
    await openTab(user, tab);
    await user.click(await screen.findByRole("button", { name }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
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
