/** The files of communes are read, told, confirmed and put together, in the pane. */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { CommuneFile } from "../../src/intake/communes/communeFile";
import { importing } from "../../src/intake/importing";
import { PROGRAMME } from "../../src/programme/programme";
import type { RollUp } from "../../src/rollup/rollUp";
import type { Answer, StatusSnapshot } from "../../src/tracker/port";
import { STATUS } from "./book";
import { axeFindings, button, done, failed, openPage, pending, show, SUPPORTED, workbook } from "./pane";

beforeAll(() => import("../../src/taskpane/rollup/RollUp"));

const book = (name: string, changes: Partial<StatusSnapshot> = {}): CommuneFile => ({
  kind: "book",
  book: {
    programme: { commune: { level: "xã", name }, parent: PROGRAMME.parent },
    snapshot: { ...STATUS, ...changes },
    tables: new Map(),
  },
});

const FILES: Readonly<Record<string, Answer<CommuneFile>>> = {
  "một.xlsx": done(book("Một")),
  "một cũ.xlsx": done(book("Một")),
  "hai.xlsx": done(book("Hai")),
  "năm trước.xlsx": done(book("Ba", { reportingYear: 2025 })),
  "phiếu.xlsx": done({ kind: "form", body: "Phòng Kinh tế", year: 2026 }),
  "khác.xlsx": done({ kind: "noSheets" }),
  "hỏng.xlsx": failed("book-damaged"),
};
const SAVED: Readonly<Record<string, number>> = { "một.xlsx": 2, "một cũ.xlsx": 1 };
const fileOf = (name: string) => new File(["x"], name, { lastModified: SAVED[name] ?? 1 });

const answer = (file: File) => Promise.resolve(FILES[file.name] ?? failed("book-not-workbook"));

async function opened(options: Partial<typeof importing>, platform = "Mac") {
  const files: Uint8Array[] = [];
  const { actions } = workbook(STATUS, {
    support: () => ({ ...SUPPORTED, platform }),
    openFile: ({ bytes }) => {
      files.push(bytes);
      return Promise.resolve(done(null));
    },
  });
  const view = show(actions, { importing: { ...importing, ofCommune: answer, ...options } });
  await openPage(view.user, "Công cụ");
  const input = await screen.findByLabelText("Chọn tệp của các xã", { selector: "input" });
  return { ...view, files, choose: (names: readonly string[]) => view.user.upload(input, names.map(fileOf)) };
}

test("each file is told for what it is, and what is left out is told why", async () => {
  const { choose, user } = await opened({});
  await choose(Object.keys(FILES));
  expect(await screen.findByText(/^Sẽ tổng hợp 2 xã, phường, đặc khu, kỳ báo cáo năm 2026/)).toBeVisible();
  const left = within(screen.getByRole("list", { name: "Không đưa vào tổng hợp (5)" }));
  expect(left.getByText(/^Cùng một xã với tệp “một.xlsx” được lưu sau/)).toBeVisible();
  expect(left.getByText(/^Kỳ báo cáo năm 2025, không phải năm 2026/)).toBeVisible();
  expect(left.getByText(/^Phiếu số liệu năm 2026 của Phòng Kinh tế/)).toBeVisible();
  expect(left.getByText(/^Tệp không có các trang theo dõi/)).toBeVisible();
  expect(await left.findByText("Không đọc được tệp")).toBeVisible();
  expect(screen.queryByText("một.xlsx")).toBeNull();
  await user.click(button("Đưa vào tổng hợp (2)"));
  expect(
    within(screen.getByRole("list", { name: "Đưa vào tổng hợp (2)" })).getByText("một.xlsx"),
  ).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("only what is confirmed is shared, and the file is opened where the pane can't download", async () => {
  const asked: RollUp[] = [];
  const { choose, user, files } = await opened({
    together: (rollUp) => {
      asked.push(rollUp);
      return Promise.resolve({ name: "Tổng hợp.xlsx", bytes: Uint8Array.of(80, 75) });
    },
  });
  await choose(["một.xlsx", "hai.xlsx"]);
  await user.click(await screen.findByRole("button", { name: "Tạo tệp tổng hợp" }));
  await screen.findByText(/^Excel đã được yêu cầu mở tệp tổng hợp/);
  expect(asked.map(({ books, shared }) => [books.length, shared.length])).toEqual([[2, 0]]);
  expect(files).toEqual([Uint8Array.of(80, 75)]);
  await user.click(button(/^Xác nhận \d+ nhóm trùng tên$/));
  const [first] = within(screen.getByRole("group", { name: /^Chỉ tiêu trùng tên/ })).getAllByRole("checkbox");
  if (!first) throw new Error("a group to confirm");
  expect(first).toBeChecked();
  await user.click(first);
  await user.click(button("Tạo tệp tổng hợp"));
  await waitFor(() => expect(asked).toHaveLength(2));
  const groups = screen.getAllByRole("checkbox", { checked: true });
  expect(asked[1]?.shared).toHaveLength(groups.length);
  expect(asked[1]?.shared.length).toBeGreaterThan(0);
});

test("a mean is made of rates only by a shared amount that somebody chooses, and forgotten with what was confirmed", async () => {
  const asked: RollUp[] = [];
  const { choose, user } = await opened({
    together: (rollUp) => {
      asked.push(rollUp);
      return Promise.resolve({ name: "Tổng hợp.xlsx", bytes: Uint8Array.of(80, 75) });
    },
  });
  await choose(["một.xlsx", "hai.xlsx"]);
  await screen.findByText(/^Sẽ tổng hợp 2 xã/);
  expect(screen.queryByRole("group", { name: /^Bình quân các tỷ lệ/ })).toBeNull();
  await user.click(button(/^Xác nhận \d+ nhóm trùng tên$/));
  const means = within(screen.getByRole("group", { name: /^Bình quân các tỷ lệ/ }));
  const [choice] = means.getAllByRole("combobox");
  if (!choice) throw new Error("a rate to weigh");
  expect(choice).toHaveDisplayValue("Không tính bình quân");
  const [, first] = within(choice).getAllByRole("option");
  if (!first) throw new Error("an amount to weigh by");
  await user.selectOptions(choice, first);
  expect(means.getByText(/^Bình quân .*, ở 2\/2 xã có đủ hai số\.$/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(button("Tạo tệp tổng hợp"));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect([...(asked[0]?.weights.values() ?? [])]).toEqual([(first as HTMLOptionElement).value]);
  await user.click(button("Bỏ xác nhận tất cả"));
  expect(screen.queryByRole("group", { name: /^Bình quân các tỷ lệ/ })).toBeNull();
});

test("what was confirmed has to be confirmed again once another file is there", async () => {
  const { choose, user } = await opened({});
  await choose(["một.xlsx", "hai.xlsx"]);
  await user.click(await screen.findByRole("button", { name: /^Xác nhận \d+ nhóm trùng tên$/ }));
  await user.click(button("Đưa vào tổng hợp (2)"));
  await user.click(button("Bỏ tệp hai.xlsx"));
  await choose(["hai.xlsx"]);
  await screen.findByRole("button", { name: /^Xác nhận \d+ nhóm trùng tên$/ });
  expect(screen.queryAllByRole("checkbox", { checked: true })).toEqual([]);
});

test("a name that one commune has several times is told with the commune, and not proposed", async () => {
  const [first, ...others] = STATUS.rows;
  if (!first) throw new Error("a target");
  const { choose } = await opened({
    ofCommune: ({ name }) =>
      Promise.resolve(
        done(name === "hai.xlsx" ? book("Hai", { rows: [first, first, ...others] }) : book("Một")),
      ),
  });
  await choose(["một.xlsx", "hai.xlsx"]);
  const told = await screen.findByRole("group", { name: "Trùng tên trong cùng một xã (1)" });
  expect(told).toHaveTextContent(`“${first.name}” (${first.unit}): xã Hai`);
  expect(told).not.toHaveTextContent("xã Một");
  const proposed = screen.getByRole("group", { name: /^Chỉ tiêu trùng tên/ });
  expect(within(proposed).queryByText(first.name)).toBeNull();
});

test("reading can be stopped, and what was read stays", async () => {
  const slow = pending<Answer<CommuneFile>>();
  const { choose, user } = await opened({
    ofCommune: (file) => (file.name === "hai.xlsx" ? slow.promise : answer(file)),
  });
  await choose(["một.xlsx", "hai.xlsx", "khác.xlsx"]);
  expect(await screen.findByText("Đang đọc tệp 2/3…")).toBeVisible();
  await user.click(button("Dừng đọc"));
  expect(await screen.findByText(/^Đã dừng: đã đọc 1\/3 tệp/)).toBeVisible();
  slow.settle(done(book("Hai")));
  expect(await screen.findByText(/^Sẽ tổng hợp 1 xã/)).toBeVisible();
});

test("a file that was read just before a stop is told as read, even where it is not shown yet", async () => {
  const [slow, third] = [pending<Answer<CommuneFile>>(), pending<null>()];
  const { choose } = await opened({
    ofCommune: (file) => {
      if (file.name === "hai.xlsx") return slow.promise;
      if (file.name === "khác.xlsx") third.settle(null);
      return answer(file);
    },
  });
  await choose(["một.xlsx", "hai.xlsx", "khác.xlsx"]);
  const stop = await screen.findByRole("button", { name: "Dừng đọc" });
  await screen.findByText("Đang đọc tệp 2/3…");
  await act(async () => {
    slow.settle(done(book("Hai")));
    await third.promise;
    stop.click();
  });
  expect(await screen.findByText(/^Đã dừng: đã đọc 2\/3 tệp/)).toBeVisible();
  expect(screen.getByText(/^Sẽ tổng hợp 2 xã/)).toBeVisible();
});

test("files that come while others are read are read after them", async () => {
  const slow = pending<Answer<CommuneFile>>();
  const { choose } = await opened({
    ofCommune: (file) => (file.name === "một.xlsx" ? slow.promise : answer(file)),
  });
  await choose(["một.xlsx"]);
  await choose(["hai.xlsx"]);
  slow.settle(done(book("Một")));
  expect(await screen.findByText(/^Sẽ tổng hợp 2 xã/)).toBeVisible();
});

test("a part of the pane that can't be loaded is a fault, and trying again goes on where it stood", async () => {
  let broken = true;
  const { choose, user } = await opened({
    ofCommune: (file) =>
      broken && file.name === "hai.xlsx" ? Promise.reject(new Error("Loading chunk failed")) : answer(file),
  });
  await choose(["một.xlsx", "hai.xlsx"]);
  const again = await screen.findByRole("button", { name: "Thử lại" });
  broken = false;
  await user.click(again);
  expect(await screen.findByText(/^Sẽ tổng hợp 2 xã/)).toBeVisible();
});
