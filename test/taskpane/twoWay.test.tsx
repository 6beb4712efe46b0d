import { screen, waitFor, within } from "@testing-library/react";
import type { RowTable } from "../../src/tracker/port";
import { STATUS, TASK } from "./book";
import { failed, findButton, openTab, show, userIsInPane, workbook } from "./pane";

afterEach(() => jest.restoreAllMocks());

test.each<[RowTable, string, string]>([
  ["TinhHinh", "K15", "Số hộ nghèo"],
  ["SoLieu", "K03", "Giá trị sản phẩm trên 1ha"],
  ["ChiTieu", "D05", "Chính quyền xã đạt chuẩn “Chính quyền thân thiện”"],
  ["MocThoiGian", "M06", "Rà soát hộ nghèo"],
  ["DeAn", "DA01", "Đề án DA01: Nâng cao giá trị vùng rau màu"],
  ["CoQuan", "PKT", "Phòng Kinh tế"],
])("a row selected in %s opens in the pane, and the focus stays in the grid", async (table, code, name) => {
  userIsInPane(false);
  const book = workbook(STATUS);
  show(book.actions);
  await screen.findByText("1/9 chỉ tiêu đạt");
  await waitFor(() => expect(book.watchers.size).toBe(1));
  book.select({ table, code });
  expect(await screen.findByRole("heading", { level: 2, name })).toBeVisible();
  expect(document.body).toHaveFocus();
});

test("a task selected on its sheet opens with what is asked of it", async () => {
  const book = workbook({ ...STATUS, tasks: [TASK] });
  show(book.actions);
  await screen.findByText("1/9 chỉ tiêu đạt");
  await waitFor(() => expect(book.watchers.size).toBe(1));
  book.select({ table: "NhiemVu", code: TASK.code });
  expect(await screen.findByRole("heading", { name: TASK.what })).toBeVisible();
});

test("selecting another row while a figure is being typed throws nothing away", async () => {
  const book = workbook(STATUS);
  const { user } = show(book.actions);
  await openTab(user, "Chỉ tiêu");
  await user.click(await findButton(/Số hộ nghèo/));
  const form = within(await screen.findByRole("form", { name: "Nhập số liệu" }));
  await user.type(form.getByLabelText("TH"), "5");
  book.select({ table: "SoLieu", code: "K03" });
  expect(await screen.findByText(/Nội dung đang nhập dở ở đây được giữ nguyên/)).toHaveAttribute(
    "role",
    "status",
  );
  expect(form.getByLabelText("TH")).toHaveValue("315");

  // Back in the row that is open, there is nothing to ask any more.
  book.select({ table: "SoLieu", code: "K15" });
  await waitFor(() => expect(screen.queryByText(/được giữ nguyên/)).toBeNull());

  book.select({ table: "SoLieu", code: "K03" });
  await user.click(await findButton("Bỏ nội dung đang nhập, mở K03"));
  expect(await screen.findByRole("heading", { name: "Giá trị sản phẩm trên 1ha" })).toBeVisible();
});

test("an Excel that can't tell selections is no fault", async () => {
  show(workbook(STATUS, { onSelect: () => Promise.resolve(failed("unknown")) }).actions);
  await screen.findByText("1/9 chỉ tiêu đạt");
  expect(screen.queryByRole("alert")).toBeNull();
});
