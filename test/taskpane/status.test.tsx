import { act, screen, waitFor, within } from "@testing-library/react";
import type { Outcome, StatusSnapshot } from "../../src/workbook/actions";
import {
  axeFindings,
  button,
  done,
  failed,
  findButton,
  pending,
  show,
  STATUS,
  userIsInPane,
  workbook,
} from "./pane";

const counts = () =>
  within(screen.getByRole("region", { name: "Tổng hợp đánh giá" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

afterEach(() => jest.restoreAllMocks());

test("counts each verdict with its symbol and word, in the order of the method, and names unreadable cells", async () => {
  show(workbook(STATUS).actions);
  await screen.findByText("5 chỉ tiêu");
  expect(counts()).toEqual(["✔Đạt 2", "↗Chậm, cần đẩy nhanh 1", "◔Chưa đến kỳ 1", "!Ô đánh giá bị lỗi 1"]);
  expect(await axeFindings()).toEqual([]);
});

test("lists the targets under their groups with word, target and figure, decimals as Vietnamese writes them", async () => {
  show(workbook(STATUS).actions);
  const economy = await screen.findByRole("list", { name: "Kinh tế" });
  const [production, budget] = within(economy).getAllByRole("button");
  expect(production).toHaveAccessibleName(
    "Giá trị sản xuất Mục tiêu: >= 10 · Thực hiện: 1.809,5 · ĐVT: tỷ đồng Chậm, cần đẩy nhanh",
  );
  expect(budget).toHaveAccessibleName(/Ô đánh giá bị lỗi: #NAME\?$/);
  expect(button(/Kết nạp đảng viên/)).toHaveAccessibleName(/Thực hiện: chưa có số liệu/);
});

test("English shows English words and numbers, and marks the texts of the sheet as Vietnamese", async () => {
  show(workbook(STATUS).actions, { language: "en" });
  const production = await findButton(/Actual: 1,809\.5/);
  expect(production).toHaveAccessibleName(/Slow, speed up$/);
  expect(within(production).getByText("Giá trị sản xuất")).toHaveAttribute("lang", "vi");
  expect(screen.getByText("5 targets")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test.each(["{Enter}", " "])("the key %j on a target selects its row, as a click does", async (key) => {
  const goTo = jest.fn(() => Promise.resolve(done(null)));
  const { user } = show(workbook(STATUS, { goTo }).actions);
  const production = await findButton(/Giá trị sản xuất/);
  await user.click(production);
  expect(goTo).toHaveBeenLastCalledWith("K01");
  button(/Tỷ lệ rác thải/).focus();
  await user.keyboard(key);
  expect(goTo).toHaveBeenLastCalledWith("K13");
  expect(await screen.findByText("Đã chọn dòng K13 trong bảng theo dõi.")).toHaveAttribute("role", "status");
  expect(button(/Tỷ lệ rác thải/)).toHaveFocus();
});

test("a row that is gone is told with its code, and the message can be closed", async () => {
  userIsInPane(true);
  const goTo = () => Promise.resolve(failed("row-not-found", { code: "K01" }));
  const { user } = show(workbook(STATUS, { goTo }).actions);
  await user.click(await findButton(/Giá trị sản xuất/));
  expect(await screen.findByRole("alert")).toHaveTextContent("Không tìm thấy dòng K01");
  expect(await axeFindings()).toEqual([]);
  await user.click(button("Đóng"));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("main")).toHaveFocus();
});

test("another reporting year is written to the workbook and shown", async () => {
  const book = workbook(STATUS);
  const { user } = show(book.actions);
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "Năm 2028");
  expect(await screen.findByText("Đã chuyển kỳ báo cáo sang năm 2028.")).toHaveAttribute("role", "status");
  expect(screen.getByLabelText("Kỳ báo cáo")).toHaveDisplayValue("Năm 2028");
  expect(await book.actions.readStatus()).toMatchObject({ value: { reportingYear: 2028 } });
});

test("a year the workbook refuses goes back to the year it holds, and the reason shows", async () => {
  const { promise, settle } = pending<Outcome<null>>();
  const { user } = show(workbook(STATUS, { setReportingYear: () => promise }).actions);
  const year = await screen.findByLabelText("Kỳ báo cáo");
  await user.selectOptions(year, "Năm 2030");
  expect(year).toHaveDisplayValue("Năm 2030");
  settle(failed("sheet-protected", { sheet: "Tình hình" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Trang tính “Tình hình” đang được bảo vệ");
  expect(year).toHaveDisplayValue("Năm 2026");
});

test("a blank reporting year asks for one instead of showing a wrong one", async () => {
  show(workbook({ ...STATUS, reportingYear: 0 }).actions);
  expect(await screen.findByLabelText("Kỳ báo cáo")).toHaveDisplayValue("Chọn năm");
});

test("a change in the sheets shows by itself, and leaves the focus alone", async () => {
  const book = workbook(STATUS);
  show(book.actions);
  const target = await findButton(/Kết nạp đảng viên/);
  target.focus();
  const rows = STATUS.rows.map((row) =>
    row.code === "D03" ? { ...row, actual: 260, verdict: "exceeded" as const, verdictText: "Vượt" } : row,
  );
  act(() => book.change({ ...STATUS, rows }));
  await waitFor(() => expect(counts()[0]).toBe("★Vượt 1"));
  expect(button(/Kết nạp đảng viên/)).toHaveFocus();
});

test("deleting the status sheet leads back to the set-up", async () => {
  const book = workbook(STATUS);
  show(book.actions);
  await screen.findByText("5 chỉ tiêu");
  act(() => book.change(null));
  expect(await findButton("Tạo bảng chuẩn")).toBeVisible();
});

test("when a reading fails the last good one stays; reading again clears the message", async () => {
  let editing = false;
  const book = workbook(STATUS);
  const { user } = show({
    ...book.actions,
    readStatus: () => (editing ? Promise.resolve(failed("cell-edit")) : book.actions.readStatus()),
  });
  await screen.findByText("5 chỉ tiêu");
  editing = true;
  await user.click(button("Đọc lại"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Đang có một ô được nhập dở");
  expect(screen.getByText("5 chỉ tiêu")).toBeVisible();
  editing = false;
  await user.click(button("Thử lại"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("an answer overtaken by a later one is not shown", async () => {
  const answers = [pending<Outcome<StatusSnapshot | null>>(), pending<Outcome<StatusSnapshot | null>>()];
  let asked = 0;
  const book = workbook(STATUS, {
    readStatus: () => answers[asked++]?.promise ?? Promise.resolve(failed("unknown")),
  });
  show(book.actions);
  expect(screen.getByText("Đang đọc tệp…")).toHaveAttribute("role", "status");
  await waitFor(() => expect(book.listeners.size).toBe(1));
  book.change(null);
  await act(async () => {
    answers[1]?.settle(done(STATUS));
    await answers[1]?.promise;
    answers[0]?.settle(done(null));
    await answers[0]?.promise;
  });
  expect(screen.getByText("5 chỉ tiêu")).toBeVisible();
});

test("an action that throws is told, not swallowed", async () => {
  const readStatus = () => Promise.reject(new Error("RichApi.Error: x"));
  show(workbook(STATUS, { readStatus }).actions);
  expect(await screen.findByRole("alert")).toHaveTextContent("RichApi.Error: x");
  expect(button("Thử lại")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("when the pane can't listen to changes it says so, and trying again listens", async () => {
  let busy = true;
  const book = workbook(STATUS);
  const { user } = show({
    ...book.actions,
    onChange: (callback) => (busy ? Promise.resolve(failed("excel-busy")) : book.actions.onChange(callback)),
  });
  expect(await screen.findByRole("alert")).toHaveTextContent("Excel đang bận");
  busy = false;
  await user.click(button("Thử lại"));
  await waitFor(() => expect(book.listeners.size).toBe(1));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a closed pane no longer listens", async () => {
  const book = workbook(STATUS);
  const { unmount } = show(book.actions);
  await waitFor(() => expect(book.listeners.size).toBe(1));
  unmount();
  expect(book.listeners.size).toBe(0);
});
