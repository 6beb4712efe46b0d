import { screen, waitFor, within } from "@testing-library/react";
import { day, EMPTY_BOOK, STATUS, TODAY } from "./book";
import { axeFindings, button, done, failed, findButton, openTab, show, workbook } from "./pane";

async function openTarget(name: RegExp, book = workbook(STATUS)) {
  const write = jest.spyOn(book.actions, "write");
  const view = show(book.actions);
  await openTab(view.user, "Chỉ tiêu");
  await view.user.click(await findButton(name));
  const form = within(await screen.findByRole("form", { name: "Nhập số liệu" }));
  return { ...view, write, form };
}

test("a figure is entered with source and today's date, the verdict follows, and one click takes it back", async () => {
  const { user, write, form } = await openTarget(/Số hộ nghèo/);
  await user.selectOptions(form.getByLabelText("Năm"), "2027");
  await user.type(form.getByLabelText("Giá trị"), "1.010,5");
  expect(form.getByText("Sẽ ghi: 1.010,5 hộ")).toBeVisible();
  await user.clear(form.getByLabelText("Giá trị"));
  await user.type(form.getByLabelText("Giá trị"), "12");
  await user.type(form.getByLabelText("Nguồn"), "Báo cáo rà soát");
  expect(form.getByLabelText("Ngày số liệu")).toHaveValue("2026-11-23");
  await user.click(form.getByRole("button", { name: "Ghi TH 2027 vào bảng" }));

  expect(write).toHaveBeenCalledWith(
    expect.objectContaining({
      table: "SoLieu",
      code: "K15",
      cells: { "TH 2027": 12, Nguồn: "Báo cáo rà soát", "Ngày số liệu": TODAY },
    }),
  );
  expect(
    await screen.findByText(
      "Đã ghi vào dòng K15: TH 2027 = 12; Nguồn = Báo cáo rà soát; Ngày số liệu = 23/11/2026.",
    ),
  ).toHaveAttribute("role", "status");
  expect(form.getByText("TH 2027 hiện là 12.")).toBeVisible();

  await user.click(button("Hoàn tác"));
  expect(await screen.findByText("Đã hoàn tác: dòng K15 trở lại như trước.")).toBeVisible();
  expect(form.getByText("TH 2027 chưa có số liệu.")).toBeVisible();
  expect(form.getByLabelText("Nguồn")).toHaveValue("");
});

test("correcting a figure judges the target anew, and writes no cell but its own and its date", async () => {
  const { user, write, form } = await openTarget(/Tỷ lệ tổ chức đảng/);
  const value = form.getByLabelText("Giá trị");
  expect(value).toHaveValue("89");
  await user.clear(value);
  await user.type(value, "92,5%{Enter}");
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith(
      expect.objectContaining({
        table: "SoLieu",
        code: "D01A",
        cells: { "TH 2026": 92.5, "Ngày số liệu": TODAY },
      }),
    ),
  );
  const detail = within(screen.getByRole("article"));
  await waitFor(() => expect(detail.queryByText("Không đạt")).toBeNull());
  expect(detail.getByText("Đạt")).toBeVisible();
});

test("a plan and an estimate go to their own columns, with the date chosen", async () => {
  const { user, write, form } = await openTarget(/Số hộ nghèo/);
  await user.click(form.getByLabelText("ƯTH (ước thực hiện)"));
  await user.clear(form.getByLabelText("Ngày số liệu"));
  await user.type(form.getByLabelText("Ngày số liệu"), "2026-11-05");
  await user.type(form.getByLabelText("Giá trị"), "30");
  await user.click(form.getByRole("button", { name: "Ghi ƯTH 2026 vào bảng" }));
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith(
      expect.objectContaining({ cells: { "ƯTH 2026": 30, "Ngày số liệu": day(2026, 11, 5) } }),
    ),
  );
  await user.click(form.getByLabelText("KH (kế hoạch)"));
  expect(form.getByRole("button", { name: "Ghi KH 2026 vào bảng" })).toBeVisible();
});

test.each([
  ["", /^Chưa có giá trị nào để ghi/],
  ["mười hai", /^Nội dung này không phải là số/],
  ["1,5 triệu", /^Nội dung này không phải là số/],
  ["13/14", /^Mẫu số khác với mục tiêu/],
])("%j is not written, and the reason stands at the field", async (typed, reason) => {
  const { user, write, form } = await openTarget(/Số doanh nghiệp/);
  if (typed !== "") await user.type(form.getByLabelText("Giá trị"), typed);
  await user.click(form.getByRole("button", { name: "Ghi TH 2026 vào bảng" }));
  expect(form.getByText(reason)).toBeVisible();
  expect(form.getByLabelText("Giá trị")).toHaveAccessibleDescription(reason);
  expect(form.getByLabelText("Giá trị")).toBeInvalid();
  expect(write).not.toHaveBeenCalled();
  expect(await axeFindings()).toEqual([]);
});

test("a share typed beside percentages is asked about once, and written when it is meant", async () => {
  const { user, write, form } = await openTarget(/Tỷ lệ tổ chức đảng/);
  await user.clear(form.getByLabelText("Giá trị"));
  await user.type(form.getByLabelText("Giá trị"), "0,92");
  await user.click(form.getByRole("button", { name: "Ghi TH 2026 vào bảng" }));
  expect(form.getByText(/^Số này nhỏ hơn năm liền kề khoảng 100 lần/)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
  await user.click(form.getByRole("button", { name: "Ghi TH 2026 vào bảng" }));
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith(
      expect.objectContaining({ cells: expect.objectContaining({ "TH 2026": 0.92 }) as unknown }),
    ),
  );
});

test.each([
  [/Xếp loại Đảng bộ xã/, "Hoàn thành tốt nhiệm vụ", "D01C"],
  [/Chính quyền xã đạt chuẩn/, "Đạt", "D05"],
])("%s is chosen from words the sheet understands", async (name, word, code) => {
  const { user, write, form } = await openTarget(name);
  await user.selectOptions(form.getByLabelText("Giá trị"), word);
  await user.click(form.getByRole("button", { name: "Ghi TH 2026 vào bảng" }));
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith(
      expect.objectContaining({ code, cells: expect.objectContaining({ "TH 2026": word }) as unknown }),
    ),
  );
});

test("a formula in the cell is not overwritten, and what was typed stays", async () => {
  const refused = workbook(STATUS, {
    write: () => Promise.resolve(failed("not-an-entry-cell", { column: "TH 2026", sheet: "Số liệu" })),
  });
  const { user, form } = await openTarget(/Số hộ nghèo/, refused);
  await user.clear(form.getByLabelText("Giá trị"));
  await user.type(form.getByLabelText("Giá trị"), "25");
  await user.click(form.getByRole("button", { name: "Ghi TH 2026 vào bảng" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Ô cột “TH 2026” đang chứa công thức");
  expect(form.getByLabelText("Giá trị")).toHaveValue("25");
});

test("what changed since is not undone, and the reason is told", async () => {
  const changed = workbook(STATUS, {
    undo: () => Promise.resolve(failed("changed-since", { column: "TH 2026" })),
  });
  const { user, form } = await openTarget(/Số hộ nghèo/, changed);
  await user.clear(form.getByLabelText("Giá trị"));
  await user.type(form.getByLabelText("Giá trị"), "25{Enter}");
  await user.click(await findButton("Hoàn tác"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Không hoàn tác được: ô đã đổi");
});

test("three years of a new workbook are entered from the pane, one target after the other", async () => {
  const { user, form } = await openTarget(/Số hộ nghèo/, workbook(EMPTY_BOOK));
  for (const [year, figure] of [
    ["2025", "38"],
    ["2026", "25"],
    ["2027", "12"],
  ] as const) {
    await user.selectOptions(form.getByLabelText("Năm"), year);
    await user.type(form.getByLabelText("Giá trị"), `${figure}{Enter}`);
    await form.findByText(`TH ${year} hiện là ${figure}.`);
  }
  // 13 of 38 households in one year of three: R = 13 ÷ 12.67, by the reporting year 2026.
  expect(within(screen.getByRole("article")).getByText("Có khả năng hoàn thành")).toBeVisible();
});

test("a figure typed in the grid shows in the form, unless something is being typed there; then it is spared", async () => {
  const typed = { column: "TH 2026", content: 28 };
  const book = workbook(STATUS, {
    write: ({ cells, seen = {}, ...entry }) =>
      Promise.resolve(
        seen["TH 2026"] === 28 ? done({ ...entry, cells, before: seen }) : failed("changed-elsewhere", typed),
      ),
  });
  const { user, write, form } = await openTarget(/Số hộ nghèo/, book);
  const figures = (value: number) => ({
    ...STATUS,
    rows: STATUS.rows.map((row) =>
      row.code === "K15"
        ? { ...row, figures: row.figures.map((one) => (one.year === 2026 ? { ...one, result: value } : one)) }
        : row,
    ),
  });
  book.change(figures(29));
  await waitFor(() => expect(form.getByLabelText("Giá trị")).toHaveValue("29"));
  await user.type(form.getByLabelText("Giá trị"), "5");
  book.change(figures(28));
  await form.findByText("Sẽ ghi: 295 hộ");
  expect(form.getByLabelText("Giá trị")).toHaveValue("295");

  const save = form.getByRole("button", { name: "Ghi TH 2026 vào bảng" });
  await user.click(save);
  expect(write).toHaveBeenLastCalledWith(expect.objectContaining({ seen: { "TH 2026": 29, Nguồn: "" } }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Ô cột “TH 2026” vừa được sửa");
  expect(alert).toHaveTextContent("đã được sửa thành “28”");
  expect(screen.queryByRole("button", { name: "Thử lại" })).toBeNull();
  await user.click(save);
  expect(await screen.findByText(/^Đã ghi vào dòng K15: TH 2026 = 295/)).toBeVisible();
});
