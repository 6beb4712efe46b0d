import { screen, waitFor, within } from "@testing-library/react";
import type { Answer } from "../../src/tracker/port";
import { day, EMPTY_BOOK, STATUS, TASK, withRow } from "./book";
import { button, done, failed, findButton, pending, show, tab, userIsInPane, workbook } from "./pane";

const CHIPS = "Mức đánh giá; chọn một mức để xem các chỉ tiêu ở mức đó";
const counts = () =>
  within(screen.getByRole("list", { name: CHIPS }))
    .getAllByRole("button")
    .map((chip) => chip.textContent);
const listed = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("button")
    .map((item) => item.textContent)
    .filter((text) => text !== "Ghi xong" && text !== "Nhắc");

afterEach(() => jest.restoreAllMocks());

test("says how many targets are met and counts where all stand, with symbols and words, unreadable cells too", async () => {
  show(workbook(withRow("K01", { verdict: null, verdictText: "#NAME?" })).actions);
  await screen.findByRole("heading", { name: "1/9 chỉ tiêu đạt" });
  expect(counts()).toEqual([
    "★✔1 Đạt, vượt",
    "↑1 Có khả năng",
    "↗≈1 Chậm, xấp xỉ đạt",
    "→1 Khó hoàn thành",
    "↓✖2 Xa dần, không đạt",
    "◔○2 Chưa đến kỳ, chưa đủ số liệu",
    "!1 Ô đánh giá bị lỗi",
  ]);
});

test("a count leads to the targets that stand there", async () => {
  const { user } = show(workbook(STATUS).actions);
  await user.click(await findButton("2 Xa dần, không đạt"));
  expect(await screen.findByText("2 trong 9 chỉ tiêu")).toBeVisible();
  expect(tab("Chỉ tiêu")).toHaveAttribute("aria-selected", "true");
  expect(button(/Tỷ lệ lao động qua đào tạo/)).toBeVisible();
  expect(button(/Tỷ lệ tổ chức đảng hoàn thành tốt/)).toBeVisible();
});

test("the three targets that need most attention come worst first, with the reason in a few words", async () => {
  const reasoned = withRow("K15", { shortReason: "Còn 31 hộ; mỗi năm phải giảm 15,5 hộ" });
  show(workbook(reasoned).actions);
  await screen.findByRole("list", { name: "Cần chú ý" });
  expect(listed("Cần chú ý")).toEqual([
    "✖Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ trở lên Không đạt",
    "↓Tỷ lệ lao động qua đào tạo có chứng chỉ Xa dần mục tiêu",
    "→Số hộ nghèo Khó hoàn thành · Còn 31 hộ; mỗi năm phải giảm 15,5 hộ",
  ]);
});

test("targets late, at risk or not met are counted until they have a cause, and the count leads to them", async () => {
  const explained = withRow("D01A", { cause: "Thẩm định muộn." });
  const { user } = show(workbook(explained).actions);
  await user.click(await findButton("3 chỉ tiêu chưa ghi nguyên nhân, giải pháp"));
  expect(await screen.findByText("3 trong 9 chỉ tiêu")).toBeVisible();
  expect(button(/Tỷ lệ lao động qua đào tạo/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Tỷ lệ tổ chức đảng hoàn thành tốt/ })).toBeNull();
});

test("targets that stand worse than the year before are told with both words", async () => {
  show(workbook(STATUS).actions);
  await screen.findByRole("list", { name: "Giảm mức đánh giá so với năm 2025" });
  // 91.5 met "> 90" in 2025, 89 does not in 2026; others had one year of figures then, which judges nothing.
  expect(listed("Giảm mức đánh giá so với năm 2025")).toEqual([
    "✖Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ trở lên Đạt → Không đạt",
  ]);
});

test("in the first year of the term nothing is said to have got worse", async () => {
  const { user } = show(workbook(STATUS).actions);
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "Năm 2025");
  expect(await screen.findByText("Đây là năm đầu nhiệm kỳ, chưa có năm trước để so sánh.")).toBeVisible();
});

test("what is overdue or due within ninety days is listed oldest first, schemes with the same day on one line", async () => {
  show(workbook(STATUS).actions);
  await screen.findByRole("list", { name: "Quá hạn, sắp đến hạn" });
  expect(listed("Quá hạn, sắp đến hạn")).toEqual([
    "✖Hạn hoàn thiện: Phân loại rác thải tại nguồn Quá hạn 358 ngày · hạn 30/11/2025",
    "✖Hạn ban hành: 2 đề án, kế hoạch Quá hạn 327 ngày · hạn 31/12/2025",
    "◔Rà soát hộ nghèo Chưa đến hạn · hạn 31/12/2026",
  ]);
});

test("an overdue task is told with the dates, and ticked off there", async () => {
  const { user } = show(workbook({ ...STATUS, tasks: [TASK] }).actions);
  await screen.findByRole("list", { name: "Quá hạn, sắp đến hạn" });
  expect(listed("Quá hạn, sắp đến hạn")).toContain(
    "✖Rà soát quy hoạch vùng rau màu Quá hạn 20 ngày · hạn 03/11/2026",
  );
  await user.click(button(/^Rà soát quy hoạch/));
  expect(await screen.findByRole("heading", { name: TASK.what })).toBeVisible();
});

test("a workbook without a day says so instead of guessing today", async () => {
  show(workbook({ ...STATUS, today: null }).actions);
  expect(await screen.findByText(/^Chưa xác định được ngày tính/)).toBeVisible();
});

test("bodies that owe figures are named with the targets, and lead to the body", async () => {
  const { user } = show(workbook(STATUS).actions);
  await screen.findByRole("list", { name: "Thiếu số liệu năm 2026" });
  expect(listed("Thiếu số liệu năm 2026")).toEqual([
    "○Uỷ ban nhân dân xã 1 chỉ tiêu: Chính quyền xã đạt chuẩn “Chính quyền thân thiện”",
    "○Phòng Kinh tế 1 chỉ tiêu: Số doanh nghiệp trên 1.000 dân",
  ]);
  await user.click(button(/^Phòng Kinh tế/));
  expect(await screen.findByRole("heading", { name: "Phòng Kinh tế" })).toBeVisible();
});

/** The workbook with what the cells of its bodies say of their forms. */
const asked = (words: Readonly<Record<string, string>>) => ({
  ...STATUS,
  bodies: STATUS.bodies.map((body) => ({
    ...body,
    sending: words[body.code] ?? "",
    answerBy: day(2026, 11, 20),
  })),
});

test("who has sent a form back is counted, those that are late are named with the latest first, and the way leads to all", async () => {
  const { user } = show(
    workbook(asked({ BXDD: "Quá hạn 3 ngày", PKT: "Quá hạn 12 ngày", UBND: "Chưa gửi phiếu", BT: "Đã nhận" }))
      .actions,
  );
  const line = await screen.findByText("2 quá hạn · 1 chưa gửi phiếu · 1 đủ");
  expect(screen.getByRole("heading", { name: "Phiếu số liệu năm 2026" })).toBeVisible();
  expect(line).toBeVisible();
  expect(listed("Cơ quan quá hạn gửi lại phiếu")).toEqual([
    "✖Phòng Kinh tế Quá hạn 12 ngày · hạn 20/11/2026",
    "✖Ban Xây dựng Đảng Đảng uỷ Quá hạn 3 ngày · hạn 20/11/2026",
  ]);
  await user.click(button("Xem cơ quan"));
  expect(tab("Cơ quan")).toHaveAttribute("aria-selected", "true");
});

test("an English pane tells the states of forms in English", async () => {
  show(workbook(asked({ PKT: "Quá hạn 1 ngày", UBND: "Đã nhận một phần", BXDD: "#NAME?" })).actions, {
    language: "en",
  });
  expect(await screen.findByText("1 overdue · 1 partly received")).toBeVisible();
  expect(button(/^Phòng Kinh tế 1 day overdue · by 20\/11\/2026/)).toBeVisible();
});

test("nothing is said of forms where no cell tells of any", async () => {
  show(workbook(STATUS).actions);
  await screen.findByText("1/9 chỉ tiêu đạt");
  expect(screen.queryByRole("heading", { name: /^Phiếu số liệu/ })).toBeNull();
});

test("a new workbook opens with a guide that leads to the first target and can be put away", async () => {
  const { user } = show(workbook(EMPTY_BOOK).actions);
  await user.click(await findButton("Nhập chỉ tiêu đầu tiên"));
  expect(await screen.findByRole("form", { name: "Nhập số liệu" })).toBeVisible();
  await user.click(tab("Tổng quan"));
  await user.click(await findButton("Ẩn hướng dẫn"));
  expect(screen.queryByRole("heading", { name: "Bắt đầu trong ba bước" })).toBeNull();
  await user.click(tab("Cơ quan"));
  await user.click(tab("Tổng quan"));
  await screen.findByRole("heading", { name: "0/9 chỉ tiêu đạt" });
  expect(screen.queryByRole("heading", { name: "Bắt đầu trong ba bước" })).toBeNull();
});

test("the guide is gone once a figure is there", async () => {
  show(workbook(STATUS).actions);
  await screen.findByText("1/9 chỉ tiêu đạt");
  expect(screen.queryByRole("heading", { name: "Bắt đầu trong ba bước" })).toBeNull();
});

test("another reporting year is written to the workbook, and every number follows it", async () => {
  const book = workbook(STATUS);
  const { user } = show(book.actions);
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "Năm 2025");
  expect(await screen.findByText("Đã chuyển kỳ báo cáo sang năm 2025.")).toHaveAttribute("role", "status");
  expect(screen.getByLabelText("Kỳ báo cáo")).toHaveDisplayValue("Năm 2025");
  expect(await book.actions.readStatus()).toMatchObject({ value: { reportingYear: 2025 } });
  expect(screen.getByRole("heading", { name: "Thiếu số liệu năm 2025" })).toBeVisible();
  // The columns of that year may be folded in the sheet; they are opened only when asked for.
  const openYear = jest.spyOn(book.actions, "openYear");
  await user.click(screen.getByRole("button", { name: "Mở các cột nhập năm 2025" }));
  expect(openYear).toHaveBeenCalledWith(2025);
  expect(screen.queryByRole("button", { name: "Mở các cột nhập năm 2025" })).not.toBeInTheDocument();
});

test("a year the workbook refuses goes back to the year it holds, and the reason shows", async () => {
  const { promise, settle } = pending<Answer<null>>();
  const { user } = show(workbook(STATUS, { setReportingYear: () => promise }).actions);
  const year = await screen.findByLabelText("Kỳ báo cáo");
  await user.selectOptions(year, "Năm 2030");
  expect(year).toHaveDisplayValue("Năm 2030");
  settle(failed("sheet-protected", { sheet: "Tình hình" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Trang “Tình hình” đang được bảo vệ");
  expect(year).toHaveDisplayValue("Năm 2026");
});

test("a blank reporting year asks for one instead of showing a wrong one", async () => {
  show(workbook({ ...STATUS, reportingYear: 0 }).actions);
  expect(await screen.findByLabelText("Kỳ báo cáo")).toHaveDisplayValue("Chọn năm");
});

test("a change in the sheets shows by itself, and leaves the focus alone", async () => {
  userIsInPane(true);
  const book = workbook(STATUS);
  show(book.actions);
  const chip = await findButton("1 Đạt, vượt");
  chip.focus();
  book.change(withRow("K09", { verdict: "exceeded", verdictText: "Vượt" }));
  await waitFor(() => expect(counts()[0]).toBe("★✔2 Đạt, vượt"));
  expect(button("2 Đạt, vượt")).toHaveFocus();
});

test("English shows English words, and marks the texts of the sheet as Vietnamese", async () => {
  show(workbook(STATUS).actions, { language: "en" });
  const list = await screen.findByRole("list", { name: "Needs attention" });
  const worst = within(list).getByRole("button", { name: /Unlikely · / });
  expect(within(worst).getByText("Số hộ nghèo")).toHaveAttribute("lang", "vi");
  expect(screen.getByText("1 of 9 targets met")).toBeVisible();
  expect(button(/Overdue by 358 days · by 30\/11\/2025/)).toBeVisible();
});

test("an action that is under way is told, and what was read stays", async () => {
  const { promise, settle } = pending<Answer<null>>();
  const { user } = show(workbook(STATUS, { setReportingYear: () => promise }).actions);
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "Năm 2028");
  expect(await screen.findByRole("progressbar", { name: "Excel đang làm việc…" })).toBeVisible();
  expect(screen.getByText("1/9 chỉ tiêu đạt")).toBeVisible();
  settle(done(null));
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
});

test("what is overdue is ticked off on the spot: the day is asked for, never guessed, and one day serves several", async () => {
  const book = workbook(STATUS);
  const write = jest.spyOn(book.actions, "write");
  const { user } = show(book.actions);
  const list = within(await screen.findByRole("list", { name: "Quá hạn, sắp đến hạn" }));
  const [, shared] = list.getAllByRole("button", { name: "Ghi xong" });
  if (shared) await user.click(shared);
  const dayField = await screen.findByRole("combobox", { name: "Ngày hoàn thành" });
  expect(dayField).toHaveValue("");
  await user.click(screen.getByRole("checkbox", { name: "Tất cả 2 đề án, kế hoạch" }));
  await user.type(dayField, "15/1/2026");
  await user.click(button("Ghi xong 2 việc"));
  const entry = (code: string) => ({
    table: "DeAn",
    code,
    cells: { "Ngày ban hành": day(2026, 1, 15) },
    seen: { "Ngày ban hành": null },
  });
  expect(write).toHaveBeenCalledWith([entry("DA01"), entry("DA02")]);
  expect(await screen.findByText("Đã ghi vào 2 dòng: Ngày ban hành = 15/01/2026.")).toBeVisible();
  await user.click(button("Hoàn tác"));
  expect(await screen.findByText("Đã hoàn tác: 2 dòng trở lại như trước.")).toBeVisible();
  expect(listed("Quá hạn, sắp đến hạn")).toHaveLength(3);
});

test("a body that owes figures is reminded on the spot", async () => {
  const { user } = show(workbook(STATUS).actions);
  const list = within(await screen.findByRole("list", { name: "Thiếu số liệu năm 2026" }));
  const [, economy] = list.getAllByRole("button", { name: "Nhắc" });
  if (economy) await user.click(economy);
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox")).value).toMatch(
    /^Kính gửi: Phòng Kinh tế\n/,
  );
});
