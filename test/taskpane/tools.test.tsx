import { screen, within } from "@testing-library/react";
import { STATUS } from "./book";
import { button, findButton, openTab, show, tab, workbook } from "./pane";

const ABOUT = "Phiên bản và khả năng của Excel này";
const card = async () => (await screen.findByText(ABOUT)).closest("details");

test("what this Excel supports is a card among the tools, with the version, to be read out to whoever helps", async () => {
  const { user } = show(workbook(STATUS).actions, { version: "1.2.3" });
  await openTab(user, "Công cụ");
  await user.click(await screen.findByText(ABOUT));
  const about = await card();
  expect(await within(about ?? document.body).findByText("Phiên bản 1.2.3")).toBeVisible();
  expect(about).toHaveTextContent(/Tạo và đọc các bảng chuẩn: có ExcelApi 1\.12, bắt buộc/);
});

test("a workbook without a status sheet has the tools that need none, below its set-up", async () => {
  show(workbook(null).actions);
  await findButton("Tạo bảng chuẩn");
  expect(await screen.findByText(ABOUT)).toBeVisible();
  expect(screen.queryByRole("tablist")).toBeNull();
});

test("an unfolded card stays as it is while the user looks at other parts, and through a set-up", async () => {
  const { user } = show(workbook(null).actions);
  await user.click(await screen.findByText(ABOUT));
  await screen.findByText(/^Excel: PC/);
  await user.click(button("Tạo bảng chuẩn"));
  await user.click(await findButton("Tạo 2 bảng"));
  await user.click(await screen.findByRole("tab", { name: "Chỉ tiêu" }));
  expect(await card()).not.toBeVisible();
  await user.click(tab("Công cụ"));
  expect(screen.getByText(/^Excel: PC/)).toBeVisible();
});
