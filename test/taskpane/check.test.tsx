import { screen, within } from "@testing-library/react";
import type { CheckItem } from "../../src/tracker/port";
import { STATUS } from "./book";
import { axeFindings, button, done, failed, findButton, openPage, show, workbook } from "./pane";

const item = (given: Pick<CheckItem, "code" | "detail"> & Partial<CheckItem>): CheckItem => ({
  id: given.code,
  mendable: true,
  proposed: true,
  ...given,
});

const ROW = item({ code: "row-missing", detail: { sheet: "Số liệu", code: "K15" } });
const OWN = item({
  code: "typed-over",
  detail: { sheet: "Tình hình", column: "Đánh giá", count: 2, codes: "K14, K15", kept: 2 },
  proposed: false,
});
const MOVED = item({ code: "sheets-moved", detail: {}, mendable: false, proposed: false });

/** A workbook with these things wrong, which notes down the ids it is asked to mend. */
function bent(items: readonly CheckItem[]) {
  const asked: (readonly string[])[] = [];
  let left = items;
  const book = workbook(STATUS, {
    check: () => Promise.resolve(done(left)),
    mend: (ids) => {
      asked.push(ids);
      left = left.filter(({ id }) => !ids.includes(id));
      return Promise.resolve(done({ mended: ids.length, kept: 0, left }));
    },
  });
  return { ...book, asked };
}

async function openCheck(actions: Parameters<typeof show>[0], language: "vi" | "en" = "vi") {
  const { user } = show(actions, { language });
  await openPage(user, language === "vi" ? "Kiểm tra bảng chuẩn" : "Check standard sheets");
  return user;
}

test("a workbook in order is told so", async () => {
  const user = await openCheck(workbook(STATUS).actions);
  await user.click(await findButton("Kiểm tra"));
  expect(await screen.findByText("Mọi bảng đều đúng.")).toBeVisible();
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("what was found is a list with boxes, ticked where nothing can be lost, and what needs no mending stands apart", async () => {
  const user = await openCheck(bent([ROW, OWN, MOVED]).actions);
  await user.click(await findButton("Kiểm tra"));
  const list = within(await screen.findByRole("list", { name: "Nội dung phát hiện" }));
  expect(list.getByRole("checkbox", { name: /Số liệu: không có dòng K15/ })).toBeChecked();
  const own = list.getByRole("checkbox", { name: /Tình hình, Đánh giá: 2 ô bị nhập đè/ });
  expect(own).not.toBeChecked();
  expect(own).toHaveAccessibleName(/Dòng: K14, K15\. .*2 ô được chép sang trang “Giữ lại”/);
  expect(screen.getByRole("list", { name: "Để biết, không cần sửa" })).toHaveTextContent("Thứ tự các trang");
  expect(await axeFindings()).toEqual([]);
});

test("only what is ticked is mended, and the list is what is left", async () => {
  const { actions, asked } = bent([ROW, OWN]);
  const user = await openCheck(actions);
  await user.click(await findButton("Kiểm tra"));
  await user.click(await findButton("Sửa mục đã chọn (1)"));
  expect(asked).toEqual([["row-missing"]]);
  expect(await screen.findByText(/Đã sửa 1 mục\./)).toBeVisible();
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  expect(button("Sửa mục đã chọn")).toBeDisabled();
  await user.click(screen.getByRole("checkbox"));
  await user.click(button("Sửa mục đã chọn (1)"));
  expect(await screen.findByText(/Mọi bảng đều đúng\./)).toBeVisible();
});

test("a fault while mending is told and the list can be asked for again", async () => {
  const { actions } = bent([ROW]);
  const user = await openCheck({
    ...actions,
    mend: () => Promise.resolve(failed("sheet-protected", { sheet: "Số liệu" })),
  });
  await user.click(await findButton("Kiểm tra"));
  await user.click(await findButton("Sửa mục đã chọn (1)"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Trang “Số liệu” đang được bảo vệ");
  await user.click(button("Kiểm tra"));
  expect(await screen.findByRole("checkbox")).toBeInTheDocument();
});

test("in English it counts as English does", async () => {
  const user = await openCheck(
    bent([{ ...OWN, detail: { ...OWN.detail, count: 1, kept: 1 } }]).actions,
    "en",
  );
  await user.click(await findButton("Check"));
  expect(await screen.findByRole("checkbox")).toHaveAccessibleName(
    /Tình hình, Đánh giá: 1 cell typed over the formula\. .*1 cell will be copied/,
  );
  expect(screen.getByText(/^1 item\./)).toBeVisible();
});
