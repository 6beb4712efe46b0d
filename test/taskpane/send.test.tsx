import { screen } from "@testing-library/react";
import type { CopyKind } from "../../src/tracker/port";
import { STATUS } from "./book";
import { A_COPY, button, done, failed, findButton, openTab, show, SUPPORTED, workbook } from "./pane";

const downloads: string[] = [];

beforeEach(() => {
  downloads.length = 0;
  // jsdom has neither addresses of blobs nor downloads.
  Object.assign(URL, { createObjectURL: () => "blob:copy", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});

const onTheWeb = () => ({ ...SUPPORTED, platform: "OfficeOnline" });

async function openCard(overrides: Parameters<typeof workbook>[1] = {}) {
  const view = show(workbook(STATUS, overrides).actions);
  await openTab(view.user, "Báo cáo");
  await findButton("Tạo bản gửi đi");
  return view;
}

const choose = (user: Awaited<ReturnType<typeof openCard>>["user"], kind: string) =>
  user.selectOptions(screen.getByRole("combobox", { name: "Loại bản" }), kind);

test("one click makes sheets of values in the workbook and names the first", async () => {
  const { user } = await openCard();
  await choose(user, "Giá trị, thành trang mới trong tệp này");
  await user.click(button("Tạo bản gửi đi"));
  expect(await screen.findByText(/^Đã tạo 1 trang giá trị, bắt đầu từ “Tình hình \(giá trị/)).toBeVisible();
  expect(downloads).toEqual([]);
});

test("on the web a file is downloaded, and may still be opened as a workbook", async () => {
  const asked: CopyKind[] = [];
  const { user } = await openCard({
    support: onTheWeb,
    makeFile: (kind) => {
      asked.push(kind);
      return Promise.resolve(done(A_COPY));
    },
  });
  await choose(user, "Công thức thường, thành tệp mới");
  await user.click(button("Tạo bản gửi đi"));
  expect(await screen.findByText(/^Tệp “Theo dõi chỉ tiêu.xlsx” đang được tải về/)).toBeVisible();
  expect([asked, downloads]).toEqual([["plain"], [A_COPY.name]]);
  await user.click(button("Mở thành tệp mới"));
  expect(await screen.findByText(/^Excel đã được yêu cầu mở/)).toBeVisible();
});

test("a file of values is the first choice: in Excel on a desk it is opened as a new workbook, and may still be downloaded", async () => {
  const { user } = await openCard();
  await user.click(button("Tạo bản gửi đi"));
  expect(await screen.findByText(/^Excel đã được yêu cầu mở/)).toBeVisible();
  expect(downloads).toEqual([]);
  await user.click(button("Tải tệp"));
  expect(downloads).toEqual([A_COPY.name]);
});

test("where Excel does not open the file it is downloaded instead", async () => {
  const { user } = await openCard({ openFile: () => Promise.resolve(failed("host-too-old")) });
  await choose(user, "Giá trị, thành tệp mới");
  await user.click(button("Tạo bản gửi đi"));
  expect(await screen.findByText(/đang được tải về/)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what did not go along is named", async () => {
  const { user } = await openCard({
    makeFile: () =>
      Promise.resolve(
        done({
          ...A_COPY,
          otherSheets: ["Của tôi"],
          leftOut: ["Số liệu!A1", "Số liệu!A2", "Số liệu!A3", "Số liệu!A4", "Số liệu!A5", "Số liệu!A6"],
          asValues: ["Số liệu!H9"],
        }),
      ),
  });
  await choose(user, "Công thức thường, thành tệp mới");
  await user.click(button("Tạo bản gửi đi"));
  expect(await screen.findByText("Trang riêng không nằm trong bản gửi đi: Của tôi.")).toBeVisible();
  expect(screen.getByText(/Số liệu!A5 và 1 nơi khác\.$/)).toBeVisible();
  expect(screen.getByText("Công thức tự viết được ghi bằng giá trị: Số liệu!H9.")).toBeVisible();
});

test("on the Mac, where a pane can't download, nothing offers it or says that it did", async () => {
  let opens = false;
  const { user } = await openCard({
    support: () => ({ ...SUPPORTED, platform: "Mac" }),
    openFile: () => Promise.resolve(opens ? done(null) : failed("excel-busy")),
  });
  await user.click(button("Tạo bản gửi đi"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Excel đang bận");
  expect(screen.queryByText(/đang được tải về/)).toBeNull();
  opens = true;
  await user.click(button("Thử lại"));
  expect(await screen.findByText(/^Excel đã được yêu cầu mở/)).toHaveTextContent(/bấm “Mở thành tệp mới”\.$/);
  expect(screen.queryByRole("button", { name: "Tải tệp" })).toBeNull();
  expect(downloads).toEqual([]);
});
