import { act, screen, waitFor } from "@testing-library/react";
import type { Answer, StatusSnapshot } from "../../src/tracker/port";
import { STATUS } from "./book";
import { axeFindings, button, done, failed, findButton, pending, show, userIsInPane, workbook } from "./pane";

afterEach(() => jest.restoreAllMocks());

test("deleting the status sheet leads back to the set-up", async () => {
  const book = workbook(STATUS);
  show(book.actions);
  await screen.findByText("1/9 chỉ tiêu đạt");
  book.change(null);
  expect(await screen.findByRole("radio", { name: "Xã, phường, đặc khu khác" })).toBeVisible();
  expect(screen.queryByRole("tab")).toBeNull();
});

test("when a reading fails the last good one stays; reading again clears the message", async () => {
  let editing = false;
  const book = workbook(STATUS);
  const { user } = show({
    ...book.actions,
    readStatus: () => (editing ? Promise.resolve(failed("cell-edit")) : book.actions.readStatus()),
  });
  await screen.findByText("1/9 chỉ tiêu đạt");
  editing = true;
  await user.click(button("Đọc lại"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Đang có một ô được nhập dở");
  expect(await axeFindings()).toEqual([]);
  expect(screen.getByText("1/9 chỉ tiêu đạt")).toBeVisible();
  editing = false;
  await user.click(button("Thử lại"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("an answer overtaken by a later one is not shown", async () => {
  const answers = [pending<Answer<StatusSnapshot | null>>(), pending<Answer<StatusSnapshot | null>>()];
  let asked = 0;
  const book = workbook(STATUS, {
    readStatus: () => answers[asked++]?.promise ?? Promise.resolve(failed("unknown")),
  });
  show(book.actions);
  expect(await screen.findByRole("progressbar", { name: "Đang đọc tệp…" })).toBeInTheDocument();
  await waitFor(() => expect(book.listeners.size).toBe(1));
  book.change(null);
  await act(async () => {
    answers[1]?.settle(done(STATUS));
    await answers[1]?.promise;
    answers[0]?.settle(done(null));
    await answers[0]?.promise;
  });
  expect(await screen.findByText("1/9 chỉ tiêu đạt")).toBeVisible();
});

test("a reading that takes long can be given up; what was read last stays", async () => {
  const { promise } = pending<Answer<StatusSnapshot | null>>();
  let slow = false;
  const book = workbook(STATUS);
  const { user } = show({
    ...book.actions,
    readStatus: () => (slow ? promise : book.actions.readStatus()),
  });
  await screen.findByText("1/9 chỉ tiêu đạt");
  slow = true;
  await user.click(button("Đọc lại"));
  await user.click(await findButton("Ngừng chờ"));
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getByText("1/9 chỉ tiêu đạt")).toBeVisible();
});

test("a message can be closed, and the keyboard stays in the pane", async () => {
  userIsInPane(true);
  const { user } = show(
    workbook(STATUS, { setReportingYear: () => Promise.resolve(failed("read-only")) }).actions,
  );
  await user.selectOptions(await screen.findByLabelText("Kỳ báo cáo"), "Năm 2027");
  await screen.findByRole("alert");
  await user.click(button("Đóng"));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("main")).toHaveFocus();
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
  await waitFor(() => expect([book.listeners.size, book.watchers.size]).toEqual([1, 1]));
  unmount();
  expect([book.listeners.size, book.watchers.size]).toEqual([0, 0]);
});
