import { act, screen, waitFor, within } from "@testing-library/react";
import type { Answer, Progress, SetupReport } from "../../src/tracker/port";
import { STATUS } from "./book";
import {
  axeFindings,
  button,
  done,
  failed,
  findButton,
  pending,
  PLAN,
  PREVIEW,
  show,
  userIsInPane,
  workbook,
} from "./pane";

afterEach(() => jest.restoreAllMocks());

const OWN = "Phường Bình Minh, tỉnh An Bình";

/** Says that the workbook is that of the commune whose programme comes with the add-in. */
async function chooseOwn(user: ReturnType<typeof show>["user"]): Promise<void> {
  await user.click(await screen.findByRole("radio", { name: OWN }));
}

test("an empty workbook asks whose it is, shows the sheets it will get, and is written to only when asked", async () => {
  const { actions } = workbook(null);
  const setUp = jest.spyOn(actions, "setUp");
  const { user } = show(actions);

  const own = await screen.findByRole("radio", { name: OWN });
  expect(screen.getByRole("heading", { name: "Tệp này chưa có bảng chuẩn" })).toBeVisible();
  expect(own).not.toBeChecked();
  expect(screen.queryByRole("button", { name: /^Tạo/ })).toBeNull();
  await user.click(own);

  const sheets = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(sheets[0]).toContain("Tình hình Sẽ tạo, 43 dòng");
  expect(sheets[2]).toContain("Cơ quan Đã có, giữ nguyên");
  expect(setUp).not.toHaveBeenCalled();
  expect(await axeFindings()).toEqual([]);

  await user.click(screen.getByRole("radio", { name: "Xã, phường, đặc khu khác" }));
  expect(screen.queryByRole("button", { name: /^Tạo/ })).toBeNull();
  expect(button("Nhập chương trình")).toBeVisible();
  expect(setUp).not.toHaveBeenCalled();
});

test("while the sheets can't be read the reason is told, and another commune's programme can be imported", async () => {
  let busy = true;
  const book = workbook(null);
  const { user } = show({
    ...book.actions,
    preview: () => (busy ? Promise.resolve(failed("excel-busy")) : book.actions.preview()),
  });
  expect(await screen.findByRole("alert")).toHaveTextContent("Excel đang bận");
  await user.click(screen.getByRole("radio", { name: /Đơn vị có chương trình đi kèm/ }));
  busy = false;
  await user.click(button("Xem các bảng sẽ tạo"));
  expect(await screen.findByRole("radio", { name: OWN })).toBeChecked();
  expect(button("Tạo 2 bảng")).toBeVisible();
});

test("confirming shows the progress, then what was done, then the status", async () => {
  const { promise, settle } = pending<Answer<SetupReport>>();
  let tell: Progress = () => undefined;
  const book = workbook(null, {
    setUp: (progress) => {
      tell = progress;
      return promise.then((outcome) => book.actions.readStatus().then(() => outcome));
    },
  });
  const { user } = show(book.actions);
  await chooseOwn(user);
  await user.click(await findButton("Tạo 2 bảng"));

  act(() => tell(0.5, "write"));
  expect(screen.getByRole("progressbar", { name: "Tiến độ tạo bảng" })).toHaveAttribute(
    "aria-valuenow",
    "0.5",
  );
  expect(screen.getByText("Đang ghi các bảng…")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tạo 2 bảng" })).toBeNull();
  expect(await axeFindings()).toEqual([]);

  settle(done({ created: ["Tình hình", "Số liệu"], kept: ["Cơ quan"] }));
  expect(await screen.findByText("Đã tạo 2 bảng, giữ nguyên 1 bảng đã có.")).toHaveAttribute(
    "role",
    "status",
  );
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a set-up under way can be stopped, which is told and can be taken up again", async () => {
  const { promise, settle } = pending<Answer<SetupReport>>();
  let stopped: AbortSignal | undefined;
  const { actions } = workbook(null, {
    setUp: (_progress, signal) => {
      stopped = signal;
      return promise;
    },
  });
  const { user } = show(actions);
  await chooseOwn(user);
  await user.click(await findButton("Tạo 2 bảng"));
  await user.click(await findButton("Dừng"));
  expect(stopped?.aborted).toBe(true);
  expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();

  settle(failed("stopped-half"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Đã dừng giữa chừng theo yêu cầu");
  expect(button("Thử lại")).toBeVisible();
});

test("after the set-up the targets show without a further click", async () => {
  const { user } = show(workbook(null).actions);
  await chooseOwn(user);
  await user.click(await findButton("Tạo 2 bảng"));
  expect(await screen.findByRole("heading", { name: "1/9 chỉ tiêu đạt" })).toBeVisible();
});

test("a workbook that has every sheet is told so, with nothing to confirm", async () => {
  const sheets = PLAN.map((sheet) => ({ ...sheet, action: "keep" as const }));
  const { actions } = workbook(null, { preview: () => Promise.resolve(done({ ...PREVIEW, sheets })) });
  const { user } = show(actions);
  await chooseOwn(user);
  expect(await screen.findByText("Tệp đã có đủ các bảng chuẩn, không cần tạo thêm.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Tạo \d+ bảng$/ })).toBeNull();
});

test("a protected workbook stops the set-up in words, and trying again runs it", async () => {
  let protectedBook = true;
  const book = workbook(null);
  const actions = {
    ...book.actions,
    setUp: (progress: Progress) =>
      protectedBook ? Promise.resolve(failed("workbook-protected")) : book.actions.setUp(progress),
  };
  const { user } = show(actions);
  await chooseOwn(user);
  await user.click(await findButton("Tạo 2 bảng"));

  const alert = await screen.findByRole("alert");
  expect(within(alert).getByText("Cấu trúc tệp đang được bảo vệ")).toBeVisible();
  expect(await axeFindings()).toEqual([]);

  protectedBook = false;
  await user.click(button("Thử lại"));
  expect(await screen.findByRole("heading", { name: "1/9 chỉ tiêu đạt" })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the keyboard stays in the set-up while its buttons come and go", async () => {
  userIsInPane(true);
  const { user } = show(workbook(null).actions);
  (await screen.findByRole("radio", { name: OWN })).focus();
  await user.keyboard(" ");
  await user.tab();
  expect(button("Tạo 2 bảng")).toHaveFocus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("region", { name: "Các bảng chuẩn" })).toHaveFocus());
});

test("a user who went on working in the grid keeps the focus there", async () => {
  userIsInPane(false);
  show(workbook(null).actions);
  await screen.findByRole("radio", { name: OWN });
  expect(document.body).toHaveFocus();
});

test("where the standard sheets exist, nothing asks to create them", async () => {
  const { actions } = workbook({ ...STATUS, rows: [] });
  show(actions);
  expect(await screen.findByText("Trang Tình hình chưa có chỉ tiêu nào.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Tạo|Kiểm tra/ })).toBeNull();
  expect(screen.queryByRole("radio")).toBeNull();
});
