import { screen, within } from "@testing-library/react";
import { STATUS, withRow } from "./book";
import { axeFindings, button, findButton, openTab, show, workbook } from "./pane";

async function openForm(book: ReturnType<typeof workbook>, name: RegExp, language: "vi" | "en" = "vi") {
  const write = jest.spyOn(book.actions, "write");
  const { user } = show(book.actions, { language });
  await openTab(user, language === "vi" ? "Chỉ tiêu" : "Targets");
  await user.click(await findButton(name));
  const title = language === "vi" ? "Điều chỉnh chỉ tiêu" : "Adjust the target";
  await user.click(await findButton(title));
  const section = screen.getByRole("region", { name: title });
  return { user, write, section: within(section), form: within(within(section).getByRole("form")) };
}

test("a target is adjusted by a document: previewed, written with its line in the journal, and taken back", async () => {
  const book = workbook(STATUS);
  const { user, write, section, form } = await openForm(book, /hoàn thành tốt nhiệm vụ trở lên/);
  await user.clear(form.getByLabelText("Mục tiêu mới"));
  await user.type(form.getByLabelText("Mục tiêu mới"), "> 85%");
  expect(form.getByText("Không đạt → Đạt")).toBeVisible();
  await user.click(button("Ghi điều chỉnh"));
  expect(form.getByLabelText("Số văn bản")).toHaveAccessibleDescription(/^Hãy ghi số văn bản/);
  expect(write).not.toHaveBeenCalled();

  await user.type(form.getByLabelText("Số văn bản"), "12-NQ/ĐU");
  await user.type(form.getByLabelText("Lý do"), "=sáp nhập");
  await user.type(form.getByLabelText("Người ghi"), "Nguyễn Văn An");
  await user.click(button("Ghi điều chỉnh"));
  expect(write).toHaveBeenCalledWith([
    expect.objectContaining({
      table: "ChiTieu",
      code: "D01A",
      cells: { "Mục tiêu": "> 85" },
      journal: [
        expect.objectContaining({
          "Nội dung": "Mục tiêu",
          Cũ: "> 90",
          Mới: "> 85",
          "Từ năm": 2026,
          "Số văn bản": "12-NQ/ĐU",
          "Lý do": "=sáp nhập",
          "Người ghi": "Nguyễn Văn An",
        }),
      ],
    }),
  ]);
  expect(await section.findByText("Mục tiêu: > 90 → > 85, từ năm 2026")).toBeVisible();
  expect(section.getByText("Số 12-NQ/ĐU ngày 23/11/2026 · =sáp nhập · Nguyễn Văn An")).toBeVisible();
  expect(within(screen.getByRole("article")).getByText("Đạt")).toBeVisible();

  await user.click(await findButton("Hoàn tác"));
  expect(await screen.findByText("Đã hoàn tác: dòng D01A trở lại như trước.")).toBeVisible();
  expect(section.queryByText(/từ năm 2026$/)).toBeNull();
});

test("a break in the series is marked with its reason; the verdict follows", async () => {
  const { user, write, form } = await openForm(workbook(STATUS), /Số hộ nghèo/);
  await user.click(form.getByLabelText(/^Thay đổi chuẩn/));
  expect(form.queryByLabelText("Mục tiêu mới")).toBeNull();
  expect(form.getByLabelText("Năm đầu tiên dùng chuẩn mới")).toHaveDisplayValue("2026");
  expect(form.getByText(/→ Chưa đủ số liệu$/)).toBeVisible();
  await user.type(form.getByLabelText("Lý do"), "chuẩn nghèo mới");
  await user.click(button("Ghi thay đổi chuẩn"));
  expect(write.mock.calls[0]?.[0]).toMatchObject([
    {
      cells: {},
      journal: [{ "Nội dung": "Thay đổi chuẩn", Cũ: null, "Từ năm": 2026, "Lý do": "chuẩn nghèo mới" }],
    },
  ]);
  expect(await screen.findByText(/Do thay đổi chuẩn, chỉ tính số liệu từ năm 2026/)).toBeVisible();
});

test.each([
  ["the target as it is", "> 90", /^Mục tiêu và năm đích vẫn như cũ/],
  ["a target of another kind", "Đạt chuẩn hạng nhất", /^Không đọc được mục tiêu này/],
])("%s is refused in words and nothing is written", async (_, target, words) => {
  const { user, write, form } = await openForm(workbook(STATUS), /hoàn thành tốt nhiệm vụ trở lên/);
  await user.clear(form.getByLabelText("Mục tiêu mới"));
  await user.type(form.getByLabelText("Mục tiêu mới"), target);
  await user.click(button("Ghi điều chỉnh"));
  expect(form.getByText(words)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
});

test("a target changed by hand after the last adjustment is told apart from it", async () => {
  const line = {
    about: "Mục tiêu",
    before: "> 90",
    after: "> 92",
    fromYear: 2027,
    document: "12-NQ/ĐU",
    documentDate: null,
    reason: "",
    by: "",
    on: null,
  } as const;
  const book = workbook(withRow("D01A", { targetNow: "> 95", journal: [line, { ...line, fromYear: 2040 }] }));
  const { section } = await openForm(book, /hoàn thành tốt nhiệm vụ trở lên/);
  expect(section.getByText(/đang là “> 95”, khác lần điều chỉnh cuối/)).toBeVisible();
  expect(section.getAllByText(/^Dòng này của Nhật ký không được tính/)).toHaveLength(1);
});

test("the form is in English too, and accessible", async () => {
  const { form } = await openForm(workbook(STATUS), /hoàn thành tốt nhiệm vụ trở lên/, "en");
  expect(form.getByLabelText("New target")).toHaveValue("> 90");
  expect(form.getByLabelText("In force from")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
