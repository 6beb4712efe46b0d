import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { day, EMPTY_BOOK, STATUS, TODAY } from "./book";
import { axeFindings, button, done, failed, findButton, openTab, show, workbook } from "./pane";

const DAY_5 = day(2026, 11, 5);

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
  await user.type(form.getByLabelText("TH"), "1.010,5");
  expect(form.getByText("Sẽ ghi: TH 2027 = 1.010,5 hộ")).toBeVisible();
  await user.clear(form.getByLabelText("TH"));
  await user.type(form.getByLabelText("TH"), "12");
  await user.type(form.getByLabelText("Nguồn"), "Báo cáo rà soát");
  expect(await form.findByRole("combobox", { name: "Ngày số liệu" })).toHaveValue("23/11/2026");
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));

  expect(write).toHaveBeenCalledWith([
    expect.objectContaining({
      table: "SoLieu",
      code: "K15",
      cells: { "TH 2027": 12, Nguồn: "Báo cáo rà soát", "Ngày số liệu": TODAY },
    }),
  ]);
  const told = "Đã ghi vào dòng K15: TH 2027 = 12; Nguồn = Báo cáo rà soát; Ngày số liệu = 23/11/2026.";
  expect(await screen.findByText(told)).toBeVisible();
  expect(document.querySelector("[aria-live]")).toHaveTextContent(told);
  expect(form.getByLabelText("TH")).toHaveValue("12");

  await user.click(await findButton("Hoàn tác"));
  expect(await screen.findByText("Đã hoàn tác: dòng K15 trở lại như trước.")).toBeVisible();
  await waitFor(() => expect(form.getByLabelText("TH")).toHaveValue(""));
  expect(form.getByLabelText("Nguồn")).toHaveValue("");
});

test("correcting a figure judges the target anew, and writes no cell but its own and its date", async () => {
  const { user, write, form } = await openTarget(/Tỷ lệ tổ chức đảng/);
  const value = form.getByLabelText("TH");
  expect(value).toHaveValue("89");
  await user.clear(value);
  await user.type(value, "92,5%{Enter}");
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith([
      expect.objectContaining({
        table: "SoLieu",
        code: "D01A",
        cells: { "TH 2026": 92.5, "Ngày số liệu": TODAY },
      }),
    ]),
  );
  const detail = within(screen.getByRole("article"));
  await waitFor(() => expect(detail.queryByText("Không đạt")).toBeNull());
  expect(detail.getByText("Đạt")).toBeVisible();
});

test("plan, estimate and result stand in one line and are written together, with the date chosen", async () => {
  const { user, write, form } = await openTarget(/Số hộ nghèo/);
  const date = await form.findByRole("combobox", { name: "Ngày số liệu" });
  fireEvent.change(date, { target: { value: "5/11/2026" } });
  fireEvent.blur(date);
  await user.type(form.getByLabelText("KH"), "28");
  await user.type(form.getByLabelText("ƯTH"), "30");
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith([
      expect.objectContaining({
        cells: { "KH 2026": 28, "ƯTH 2026": 30, "Ngày số liệu": DAY_5 },
        seen: { "KH 2026": null, "ƯTH 2026": null, Nguồn: "" },
      }),
    ]),
  );
});

test("a figure that is taken out leaves its cell empty, and can be had back", async () => {
  const { user, write, form } = await openTarget(/Số hộ nghèo/);
  await user.clear(form.getByLabelText("TH"));
  expect(form.getByText("Sẽ để trống: TH 2026")).toBeVisible();
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith([expect.objectContaining({ cells: { "TH 2026": null } })]),
  );
  await user.click(await findButton("Hoàn tác"));
  await waitFor(() => expect(form.getByLabelText("TH")).toHaveValue("31"));
});

test.each([
  ["", /^Chưa có giá trị nào để ghi/],
  ["mười hai", /^Nội dung này không phải là số/],
  ["1,5 triệu", /^Nội dung này không phải là số/],
  ["13/14", /^Mẫu số khác với mục tiêu/],
])("%j is not written, and the reason stands at the field", async (typed, reason) => {
  const { user, write, form } = await openTarget(/Số doanh nghiệp/);
  if (typed !== "") await user.type(form.getByLabelText("TH"), typed);
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));
  expect(form.getByText(reason)).toBeVisible();
  expect(form.getByLabelText("TH")).toHaveAccessibleDescription(reason);
  expect(form.getByLabelText("TH")).toBeInvalid();
  expect(write).not.toHaveBeenCalled();
  expect(await axeFindings()).toEqual([]);
});

test("a share typed beside percentages is asked about once, and written when it is meant", async () => {
  const { user, write, form } = await openTarget(/Tỷ lệ tổ chức đảng/);
  await user.clear(form.getByLabelText("TH"));
  await user.type(form.getByLabelText("TH"), "0,92");
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));
  expect(form.getByText(/^Số này nhỏ hơn năm liền kề khoảng 100 lần/)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith([
      expect.objectContaining({ cells: expect.objectContaining({ "TH 2026": 0.92 }) as unknown }),
    ]),
  );
});

test.each([
  [/Xếp loại Đảng bộ xã/, "Hoàn thành tốt nhiệm vụ", "D01C"],
  [/Chính quyền xã đạt chuẩn/, "Đạt", "D05"],
])("%s is chosen from words the sheet understands", async (name, word, code) => {
  const { user, write, form } = await openTarget(name);
  await user.selectOptions(form.getByLabelText("TH"), word);
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith([
      expect.objectContaining({ code, cells: expect.objectContaining({ "TH 2026": word }) as unknown }),
    ]),
  );
});

test("a formula in the cell is not overwritten, and what was typed stays", async () => {
  const refused = workbook(STATUS, {
    write: () => Promise.resolve(failed("not-an-entry-cell", { column: "TH 2026", sheet: "Số liệu" })),
  });
  const { user, form } = await openTarget(/Số hộ nghèo/, refused);
  await user.clear(form.getByLabelText("TH"));
  await user.type(form.getByLabelText("TH"), "25");
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Ô cột “TH 2026” đang chứa công thức");
  expect(form.getByLabelText("TH")).toHaveValue("25");
});

test("what is typed while Excel is still writing the figure before stays", async () => {
  const book = workbook(STATUS);
  const actions = { ...book.actions };
  let finish: () => void = () => undefined;
  const busy = new Promise<void>((resolve) => {
    finish = resolve;
  });
  book.actions.write = async (entries) => {
    await busy;
    return actions.write(entries);
  };
  const { user, form } = await openTarget(/Số hộ nghèo/, book);
  await user.selectOptions(form.getByLabelText("Năm"), "2027");
  await user.type(form.getByLabelText("TH"), "29");
  await user.click(form.getByRole("button", { name: "Ghi vào bảng" }));
  await user.selectOptions(form.getByLabelText("Năm"), "2028");
  await user.type(form.getByLabelText("TH"), "21");
  finish();
  await screen.findByText(/TH 2027 = 29/);
  expect(form.getByLabelText("TH")).toHaveValue("21");
});

test("what changed since is not undone, and the reason is told", async () => {
  const changed = workbook(STATUS, {
    undo: () => Promise.resolve(failed("changed-since", { column: "TH 2026" })),
  });
  const { user, form } = await openTarget(/Số hộ nghèo/, changed);
  await user.clear(form.getByLabelText("TH"));
  await user.type(form.getByLabelText("TH"), "25{Enter}");
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
    await user.type(form.getByLabelText("TH"), `${figure}{Enter}`);
    await screen.findByText(new RegExp(`^Đã ghi vào dòng K15: TH ${year} = ${figure}`));
  }
  // 13 of 38 households in one year of three: R = 13 ÷ 12.67, by the reporting year 2026.
  expect(within(screen.getByRole("article")).getByText("Có khả năng hoàn thành")).toBeVisible();
});

test("a figure typed in the grid shows in the form, unless something is being typed there; then it is spared", async () => {
  const typed = { column: "TH 2026", content: 28 };
  const book = workbook(STATUS, {
    write: (entries) =>
      Promise.resolve(
        entries.every(({ seen }) => seen?.["TH 2026"] === 28)
          ? done(entries.map((entry) => ({ ...entry, before: entry.seen ?? {} })))
          : failed("changed-elsewhere", typed),
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
  await waitFor(() => expect(form.getByLabelText("TH")).toHaveValue("29"));
  await user.type(form.getByLabelText("TH"), "5");
  book.change(figures(28));
  await form.findByText("Sẽ ghi: TH 2026 = 295 hộ");
  expect(form.getByLabelText("TH")).toHaveValue("295");

  const save = form.getByRole("button", { name: "Ghi vào bảng" });
  await user.click(save);
  expect(write).toHaveBeenLastCalledWith([expect.objectContaining({ seen: { "TH 2026": 29, Nguồn: "" } })]);
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Ô cột “TH 2026” vừa được sửa");
  expect(alert).toHaveTextContent("đã được sửa thành “28”");
  expect(screen.queryByRole("button", { name: "Thử lại" })).toBeNull();
  await user.click(save);
  expect(await screen.findByText(/^Đã ghi vào dòng K15: TH 2026 = 295/)).toBeVisible();
});

test("cause, remedy and proposal are typed where a target is late, written to their columns, and taken back", async () => {
  const { user, write } = await openTarget(/Số hộ nghèo/);
  await user.click(button(/^Nguyên nhân, giải pháp, đề nghị/));
  const accounts = within(screen.getByRole("form", { name: "Nguyên nhân, giải pháp, đề nghị" }));
  expect(accounts.getByText(/^Báo cáo năm 2026 cần nêu nguyên nhân/)).toBeVisible();
  await user.click(accounts.getByRole("button", { name: "Ghi vào bảng" }));
  expect(accounts.getByText(/^Nội dung chưa có gì mới/)).toBeVisible();
  expect(write).not.toHaveBeenCalled();

  await user.type(accounts.getByLabelText("Nguyên nhân"), "Thiếu vốn vay");
  await user.type(accounts.getByLabelText("Giải pháp"), "Mở thêm lớp nghề");
  await user.click(accounts.getByRole("button", { name: "Ghi vào bảng" }));
  await waitFor(() =>
    expect(write).toHaveBeenCalledWith([
      {
        table: "SoLieu",
        code: "K15",
        cells: { "Nguyên nhân": "Thiếu vốn vay", "Giải pháp": "Mở thêm lớp nghề" },
        seen: { "Nguyên nhân": null, "Giải pháp": null },
      },
    ]),
  );
  expect(await screen.findByText(/^Đã ghi vào dòng K15: Nguyên nhân = Thiếu vốn vay/)).toBeVisible();
  expect(screen.queryByText("cần ghi")).toBeNull();
  await user.click(await findButton("Hoàn tác"));
  await waitFor(() => expect(accounts.getByLabelText("Nguyên nhân")).toHaveValue(""));
  expect(await axeFindings()).toEqual([]);
});

test("a target that goes well asks for no cause", async () => {
  await openTarget(/Giá trị sản phẩm trên 1ha/);
  expect(screen.queryByRole("button", { name: /^Nguyên nhân/ })).toBeNull();
});

test("what is typed in one part of a target stays when that part is folded", async () => {
  const { user, form } = await openTarget(/Số hộ nghèo/);
  const plan = form.getByLabelText("KH");
  await user.type(plan, "28");
  await user.click(button("Nhập số liệu"));
  expect(plan).not.toBeVisible();
  await user.click(button("Nhập số liệu"));
  expect(plan).toBeVisible();
  expect(plan).toHaveValue("28");
});
