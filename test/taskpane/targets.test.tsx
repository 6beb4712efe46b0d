import { screen, waitFor, within } from "@testing-library/react";
import { STATUS, withRow } from "./book";
import { button, done, findButton, openTab, show, userIsInPane, workbook } from "./pane";

afterEach(() => jest.restoreAllMocks());

async function openTargets(...given: Parameters<typeof show>) {
  const view = show(...given);
  await openTab(view.user, given[1]?.language === "en" ? "Targets" : "Chỉ tiêu");
  return view;
}

test("lists the targets under their groups with word, target and figure, decimals as Vietnamese writes them", async () => {
  await openTargets(workbook(withRow("K05A", { verdict: null, verdictText: "#NAME?" })).actions);
  const economy = await screen.findByRole("list", { name: "II. Kinh tế" });
  const [budget, , investment] = within(economy).getAllByRole("button");
  expect(budget).toHaveAccessibleName(
    "Thu ngân sách nhà nước 10,8%/năm / ≥ 10%/năm · Có khả năng hoàn thành",
  );
  expect(investment).toHaveAccessibleName(/Ô đánh giá bị lỗi: #NAME\?$/);
  expect(button(/Số doanh nghiệp/)).toHaveAccessibleName(/chưa có số liệu \/ ≥ 15 doanh nghiệp/);
  expect(button(/Tỷ lệ tổ chức đảng/)).toHaveAccessibleName(/ 89 \/ > 90% · Không đạt$/);
});

test("English shows English numbers and marks the texts of the sheet as Vietnamese", async () => {
  await openTargets(workbook(STATUS).actions, { language: "en" });
  const budget = await findButton(/10\.8% a year \/ ≥ 10/);
  expect(budget).toHaveAccessibleName(/On track$/);
  expect(within(budget).getByText("Thu ngân sách nhà nước")).toHaveAttribute("lang", "vi");
});

test("a target judged by its growth tells the growth, and asks for figures in the unit they come in", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.click(await findButton(/Thu ngân sách nhà nước/));
  const detail = await screen.findByRole("article");
  expect(within(detail).getByText("năm 2026").nextSibling).toHaveTextContent("10,8%/năm");
  const form = within(screen.getByRole("form", { name: "Nhập số liệu" }));
  expect(form.getByText("tỷ đồng")).toBeVisible();
});

test("searching without accents narrows the list and says how many are left", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.type(await screen.findByRole("searchbox", { name: "Tìm chỉ tiêu" }), "ho ngheo");
  expect(screen.getByText("1 trong 9 chỉ tiêu")).toHaveAttribute("role", "status");
  expect(button(/Số hộ nghèo/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Thu ngân sách/ })).toBeNull();
});

test("a search that finds nothing says what to do, and one click brings all back", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.type(await screen.findByRole("searchbox"), "khong co that");
  expect(screen.getByText(/^Không có chỉ tiêu nào phù hợp/)).toBeVisible();
  await user.click(button("Xoá điều kiện tìm, lọc"));
  expect(screen.getByText("9 chỉ tiêu")).toBeVisible();
  expect(screen.getByRole("searchbox")).toHaveValue("");
});

test("filters offer what the sheet holds, and the summary tells how many are on", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.click(await findButton("Bộ lọc"));
  const word = screen.getByLabelText("Đánh giá");
  expect(within(word).queryByRole("option", { name: "Ô đánh giá bị lỗi" })).toBeNull();
  await user.selectOptions(word, "Xa dần mục tiêu, Không đạt");
  expect(button("Bộ lọc (1)")).toBeVisible();
  expect(screen.getByText("2 trong 9 chỉ tiêu")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Đánh giá"), "Tất cả");
  await user.selectOptions(screen.getByLabelText("Cơ quan chủ trì"), "Chưa có cơ quan chủ trì");
  expect(screen.getByText("2 trong 9 chỉ tiêu")).toBeVisible();
});

test("the most urgent first is one choice away", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.selectOptions(await screen.findByLabelText("Sắp xếp"), "Ưu tiên việc cấp bách");
  const [first] = within(screen.getByRole("list", { name: "Danh sách chỉ tiêu" })).getAllByRole("button");
  expect(first).toHaveAccessibleName(/Không đạt$/);
});

test.each(["{Enter}", " "])(
  "the key %j opens a target and takes the focus there; the way back returns it",
  async (key) => {
    userIsInPane(true);
    const { user } = await openTargets(workbook(STATUS).actions);
    (await findButton(/Số hộ nghèo/)).focus();
    await user.keyboard(key);
    const heading = await screen.findByRole("heading", { name: "Số hộ nghèo" });
    await waitFor(() => expect(heading).toHaveFocus());
    await user.click(button(/Danh sách/));
    await waitFor(() => expect(button(/Số hộ nghèo/)).toHaveFocus());
  },
);

test("a target in full tells word, reason, facts, source and notes", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.click(await findButton(/Giá trị sản phẩm trên 1ha/));
  const detail = await screen.findByRole("article");
  expect(within(detail).getByText("Có khả năng hoàn thành")).toBeVisible();
  expect(detail).toHaveTextContent(
    /Năm 2026 là 194 triệu đồng\/ha \(năm 2025: 182 triệu đồng\/ha\), mục tiêu từ 230 triệu đồng\/ha trở lên/,
  );
  expect(detail).toHaveTextContent("K03 · Phòng Kinh tế (đề xuất)");
  await user.click(button("Nguồn trong văn bản"));
  expect(within(detail).getByText("Câu của văn bản về K03.")).toHaveAttribute("lang", "vi");
  expect(detail).toHaveTextContent("Mục II.1.2.2(K03) · Mã K03");
  expect(detail).toHaveTextContent("Cần số năm 2025 làm gốc.");
});

test("the English pane explains in English", async () => {
  const { user } = await openTargets(workbook(STATUS).actions, { language: "en" });
  await user.click(await findButton(/Giá trị sản phẩm trên 1ha/));
  expect(
    await screen.findByText(
      /^194 triệu đồng\/ha in 2026 \(182 triệu đồng\/ha in 2025\), target at least 230 triệu đồng\/ha by 2030/,
    ),
  ).toBeVisible();
});

test("what is still needed is told in the target's own measure", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  const outlook = async (name: RegExp) => {
    await user.click(await findButton(name));
    await user.click(await findButton("Yêu cầu còn lại"));
    const facts = screen.getByRole("region", { name: "Yêu cầu còn lại" }).textContent;
    await user.click(button(/Danh sách/));
    return facts;
  };
  // 38 households in 2025, 31 in 2026, none by 2028: 31 over two years.
  expect(await outlook(/Số hộ nghèo/)).toMatch(/Còn thiếu31 hộMỗi năm còn lại cầngiảm 15,5 hộ\/năm/);
  // 40.2 % to 50 % in four years.
  expect(await outlook(/Tỷ lệ lao động/)).toMatch(
    /Còn thiếu9,8 điểm %Mỗi năm còn lại cầnthêm 2,45 điểm %\/năm/,
  );
  // 30 of 250 in the first of five years.
  expect(await outlook(/Tổng vốn/)).toMatch(
    /Tiến độ R0,6Tiến độ \(%\)12%Còn thiếu220 tỷ đồngMỗi năm còn lại cầnthêm 55 tỷ/,
  );
  // (230 ÷ 194)^(1/4) − 1 = 4.35 %
  expect(await outlook(/Giá trị sản phẩm/)).toMatch(/cầntăng bình quân 4,35%\/năm/);
});

test("the chart tells its figures in words, and can be had as a table", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.click(await findButton(/Số hộ nghèo/));
  const chart = await screen.findByRole("img", { name: /^Số liệu các năm: Số hộ nghèo/ });
  expect(chart).toHaveTextContent("Thực hiện: năm 2025: 38; năm 2026: 31.");
  expect(chart).toHaveTextContent("năm 2027: 12,67; năm 2028: 0.");
  expect(chart).toHaveTextContent("Dự báo: năm 2028: 17.");
  await user.click(button("Xem dạng bảng"));
  const row = screen.getByRole("row", { name: /^2026/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["", "", "31", "25,33"]);
  expect(screen.queryByRole("img")).toBeNull();
});

test("figures that are words are listed, not drawn", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.click(await findButton(/Xếp loại Đảng bộ xã/));
  expect(await screen.findByRole("cell", { name: "Hoàn thành xuất sắc nhiệm vụ" })).toBeVisible();
  expect(screen.queryByRole("img")).toBeNull();
});

test("the row in the sheet is one click away", async () => {
  const goTo = jest.fn(() => Promise.resolve(done(null)));
  const { user } = await openTargets(workbook(STATUS, { goTo }).actions);
  await user.click(await findButton(/Số hộ nghèo/));
  await user.click(await findButton("Đến dòng trong bảng"));
  expect(goTo).toHaveBeenCalledWith("K15", "TinhHinh");
  expect(await screen.findByText("Đã chọn dòng K15 trong bảng.")).toHaveAttribute("role", "status");
});

test("the next target of the list is one click away, and the last has none", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.click(await findButton(/Tỷ lệ lao động/));
  await user.click(await findButton("Sau"));
  expect(await screen.findByRole("heading", { name: "Số hộ nghèo" })).toBeVisible();
  expect(button("Sau")).toHaveAttribute("aria-disabled", "true");
});

test("a target whose row was deleted while it was open says so", async () => {
  const book = workbook(STATUS);
  const { user } = await openTargets(book.actions);
  await user.click(await findButton(/Số hộ nghèo/));
  await screen.findByRole("article");
  book.change({ ...STATUS, rows: STATUS.rows.filter(({ code }) => code !== "K15") });
  expect(await screen.findByText(/không còn chỉ tiêu K15/)).toBeVisible();
  await user.click(button(/Danh sách/));
  expect(await screen.findByText("8 chỉ tiêu")).toBeVisible();
});

test("what if tells word, pace and forecast, and writes nothing", async () => {
  const book = workbook(STATUS);
  const write = jest.spyOn(book.actions, "write");
  const { user } = await openTargets(book.actions);
  await user.click(await findButton(/Số hộ nghèo/));
  await user.click(await findButton("Tính thử"));
  const trial = within(screen.getByRole("region", { name: "Tính thử" }));
  expect(trial.getByLabelText("Nếu năm")).toHaveDisplayValue("2027");
  await user.type(trial.getByLabelText("đạt (hộ)"), "10");
  // 28 of 38 households in two years of three: R = 14 ÷ 12.67.
  expect(trial.getByText("Có khả năng hoàn thành")).toBeVisible();
  expect(trial.getByText("1,11")).toBeVisible();
  expect(trial.getByText("Dự báo năm 2028 nếu giữ tiến độ hiện nay").nextSibling).toHaveTextContent("0 hộ");
  await user.clear(trial.getByLabelText("đạt (hộ)"));
  await user.type(trial.getByLabelText("đạt (hộ)"), "mười");
  expect(trial.getByText(/^Nội dung này không phải là số/)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
});

test("a year without a figure is told, and no line is drawn through it", async () => {
  const figures = STATUS.rows.find(({ code }) => code === "K15")?.figures ?? [];
  const gap = figures.map((one) => (one.year === 2027 ? { ...one, result: 20, used: 20 } : one));
  const blank = gap.map((one) => (one.year === 2026 ? { ...one, result: null, used: null } : one));
  const book = { ...withRow("K15", { figures: blank }), reportingYear: 2027 };
  const { user } = await openTargets(workbook(book).actions);
  await user.click(await findButton(/Số hộ nghèo/));
  const chart = await screen.findByRole("img", { name: /Số hộ nghèo/ });
  expect(within(screen.getByRole("article")).getByText("Chưa có số liệu năm 2026.")).toBeVisible();
  const lines = [...chart.querySelectorAll("polyline")].map(
    (line) => line.getAttribute("points")?.split(" ").length,
  );
  // The road of four years, the forecast, and a figure on either side of the gap.
  expect(lines).toEqual([4, 2, 1, 1]);
});

test("three numbers say where a target stands, where it has to be and what each year has to bring", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.click(await findButton(/Số hộ nghèo/));
  const detail = within(await screen.findByRole("article"));
  const below = (label: string) => detail.getByText(label).nextSibling?.textContent;
  expect([below("năm 2026"), below("mục tiêu 2028"), below("cần có")]).toEqual([
    "31 hộ",
    "Không còn",
    "−15,5 hộ/năm",
  ]);
});

test("verdict and reason are copied with one click, and selected where the clipboard is closed", async () => {
  const { user } = await openTargets(workbook(STATUS).actions);
  await user.click(await findButton(/Số hộ nghèo/));
  await user.click(await findButton("Chép"));
  expect(await navigator.clipboard.readText()).toMatch(
    /^Số hộ nghèo \(K15\): Năm 2026 là 31 hộ .*Khó hoàn thành/,
  );
  expect(await screen.findByText(/^Đã chép/)).toBeVisible();

  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
  await user.click(button("Chép"));
  expect(await screen.findByText(/đã được chọn sẵn/)).toBeVisible();
  expect(String(window.getSelection())).toMatch(/^Năm 2026 là 31 hộ/);
});
