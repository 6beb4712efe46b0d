import { screen } from "@testing-library/react";
import { STATUS } from "./book";
import { button, openPage, openTab, show, workbook } from "./pane";

const ABOUT = "Phiên bản và khả năng của Excel này";

test("what this Excel supports is a page of the menu, with the version, to be read out to whoever helps", async () => {
  const { user } = show(workbook(STATUS).actions, { version: "1.2.3" });
  await openPage(user, ABOUT);
  expect(await screen.findByText("Phiên bản 1.2.3")).toBeVisible();
  expect(screen.getByText(/Tạo và đọc các bảng chuẩn:/)).toHaveTextContent(/có\s*ExcelApi 1\.12, bắt buộc/);
});

test("a workbook without a status sheet has the pages that need none, beside its set-up", async () => {
  const { user } = show(workbook(null).actions);
  await screen.findByRole("radio", { name: "Xã, phường, đặc khu khác" });
  await user.click(button("Mục khác"));
  const names = (await screen.findAllByRole("menuitem")).map(({ textContent }) => textContent);
  expect(names).toEqual(["Nhập chương trình", "Kiểm tra bảng chuẩn", "Công cụ", ABOUT, "English"]);
  expect(screen.queryByRole("tablist")).toBeNull();
});

test("a page stays as it is while the user looks at other parts, and leads back to where it was opened", async () => {
  const { user } = show(workbook(STATUS).actions);
  await openTab(user, "Cơ quan");
  await openPage(user, "Công cụ");
  await user.type(await screen.findByRole("textbox", { name: "Số văn bản" }), "25-QĐ/ĐU");
  await user.click(button("Quay lại"));
  expect(screen.getByRole("tab", { name: "Cơ quan" })).toHaveAttribute("aria-selected", "true");
  expect(screen.queryByRole("textbox", { name: "Số văn bản" })).toBeNull();
  await openPage(user, "Công cụ");
  expect(screen.getByRole("textbox", { name: "Số văn bản" })).toHaveValue("25-QĐ/ĐU");
});
