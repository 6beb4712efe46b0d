import { screen, within } from "@testing-library/react";
import { reminderText } from "../../src/sentences/reminder";
import { day, STATUS, TASK } from "./book";
import { button, findButton, openTab, show, workbook } from "./pane";

function clipboard(value: Partial<Clipboard> | undefined) {
  Object.defineProperty(navigator, "clipboard", { value, configurable: true });
}

async function openBody(name: RegExp, status = STATUS) {
  const view = show(workbook(status).actions);
  await openTab(view.user, "Cơ quan");
  await view.user.click(await findButton(/không chủ trì việc nào/));
  await view.user.click(await findButton(name));
  await screen.findByRole("heading", { level: 2, name });
  return view;
}

test("bodies that owe figures come first, with what each leads and owes", async () => {
  const { user } = show(workbook(STATUS).actions);
  await openTab(user, "Cơ quan");
  const owing = within(await screen.findByRole("list", { name: "Còn thiếu số liệu" })).getAllByRole("button");
  expect(owing.map((body) => body.textContent).filter((text) => text !== "Nhắc")).toEqual([
    "○Phòng Kinh tế Chủ trì 4 chỉ tiêu, 2 đề án, kế hoạch; còn thiếu số liệu của 1 chỉ tiêu",
    "○Uỷ ban nhân dân xã Chủ trì 1 chỉ tiêu, 0 đề án, kế hoạch; còn thiếu số liệu của 1 chỉ tiêu",
  ]);
});

test("all bodies that owe figures are reminded at once, each in a text of its own, and those that lead nothing are folded", async () => {
  const { user } = show(workbook(STATUS).actions);
  await openTab(user, "Cơ quan");
  await user.click(await findButton("Nhắc cả 2 cơ quan"));
  const texts = screen.getAllByRole<HTMLTextAreaElement>("textbox").map(({ value }) => value);
  expect(texts.map((text) => text.split("\n")[0])).toEqual([
    "Kính gửi: Phòng Kinh tế",
    "Kính gửi: Uỷ ban nhân dân xã",
  ]);
  expect(screen.queryByRole("button", { name: /^Bí thư Đảng uỷ/ })).toBeNull();
  await user.click(button("1 cơ quan, chức danh không chủ trì việc nào"));
  expect(button(/^Bí thư Đảng uỷ/)).toBeVisible();
});

test("a body in full tells what it owes, leads, helps with and has to keep", async () => {
  await openBody(/^Phòng Kinh tế/);
  const list = (name: string) => within(screen.getByRole("list", { name })).getAllByRole("button");
  expect(list("Còn thiếu số liệu năm 2026")).toHaveLength(1);
  expect(list("Chỉ tiêu chủ trì")).toHaveLength(4);
  expect(list("Đề án, kế hoạch chủ trì")).toHaveLength(2);
  expect(list("Mốc phải thực hiện")).toHaveLength(3);
  expect(screen.getByText(/là đề xuất; Chương trình không giao/)).toBeVisible();
});

test("a task with a last day stands with the body that leads it, opens from there, and is in its reminder", async () => {
  const tasks = [
    { ...TASK, lead: "Phòng Kinh tế", what: "Rà soát quy hoạch", due: day(2026, 11, 30) },
    { ...TASK, code: "TN90", lead: "Phòng Kinh tế", what: "Không ghi ngày", due: null },
  ];
  const { user } = await openBody(/^Phòng Kinh tế/, { ...STATUS, tasks });
  const list = within(screen.getByRole("list", { name: "Nhiệm vụ có hạn phải chủ trì" }));
  expect(list.getAllByRole("button")).toHaveLength(1);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toContain(
    "Rà soát quy hoạch: hạn 30/11/2026",
  );
  await user.click(list.getByRole("button"));
  expect(await screen.findByRole("heading", { level: 2, name: "Rà soát quy hoạch" })).toBeVisible();
});

test("what a body helps with is found among several names in one cell", async () => {
  await openBody(/^Ban Xây dựng Đảng/);
  expect(
    within(screen.getByRole("list", { name: "Đề án, kế hoạch phối hợp" })).getAllByRole("button"),
  ).toHaveLength(2);
});

test("the reminder asks for a grade without a unit, and its lists end with a full stop", () => {
  const text = reminderText({
    body: "Ban Xây dựng Đảng",
    reportingYear: 2026,
    targets: [
      { code: "D01C", name: "Xếp loại Đảng bộ xã", unit: "" },
      { code: "D02", name: "Tỷ lệ kết nạp đảng viên mới", unit: "%" },
    ],
    duties: [
      { title: "Đề án nhân sự", step: "midReview", due: day(2026, 12, 1) },
      { title: "Rà soát quy chế làm việc", step: null, due: day(2026, 11, 20) },
    ],
    today: day(2026, 11, 23),
    answerBy: day(2026, 11, 30),
  });
  expect(text).toContain(
    "1. Xếp loại Đảng bộ xã, mã D01C;\n2. Tỷ lệ kết nạp đảng viên mới (đơn vị tính: %), mã D02.\n",
  );
  expect(text).toContain(
    "các đề án, kế hoạch, nhiệm vụ do cơ quan chủ trì sau đây:\n1. “Đề án nhân sự”: hạn sơ kết 01/12/2026;\n" +
      "2. Rà soát quy chế làm việc: hạn 20/11/2026 (đã quá hạn 3 ngày).\n",
  );
});

test("the reminder names figures, overdue steps and a day to answer by, and is copied as edited", async () => {
  const { user } = await openBody(/^Phòng Kinh tế/);
  const written: string[] = [];
  clipboard({ writeText: (text) => Promise.resolve(void written.push(text)) });
  const field = screen.getByRole("textbox");
  const text = (field as HTMLTextAreaElement).value;
  expect(text).toMatch(/^Kính gửi: Phòng Kinh tế\n/);
  expect(text).toContain(
    "năm 2026 của 01 chỉ tiêu sau đây:\n1. Số doanh nghiệp trên 1.000 dân (đơn vị tính: doanh nghiệp), mã K06C.",
  );
  expect(text).toContain("“Phân loại rác thải tại nguồn”: hạn hoàn thiện 30/11/2025 (đã quá hạn 358 ngày);");
  expect(text).not.toContain("hạn sơ kết");
  expect(text).toContain("trước ngày 30/11/2026");
  await user.type(field, " Đ/c Nam.");
  await user.click(button("Sao chép"));
  expect(await screen.findByText("Đã sao chép. Hãy dán vào nơi cần gửi.")).toHaveAttribute("role", "status");
  expect(written).toEqual([`${text} Đ/c Nam.`]);
});

test.each([
  ["is missing", undefined],
  ["refuses", { writeText: () => Promise.reject(new Error("NotAllowedError")) }],
])("where the clipboard %s, the text is selected and the key to press is told", async (_, value) => {
  const { user } = await openBody(/^Phòng Kinh tế/);
  clipboard(value);
  await user.click(button("Sao chép"));
  expect(await screen.findByText(/^Excel không cho phần bổ trợ chép/)).toBeVisible();
  const field: HTMLTextAreaElement = screen.getByRole("textbox");
  expect(field).toHaveFocus();
  expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
});

test("a body that owes nothing and leads nothing late needs no reminder", async () => {
  await openBody(/^Bí thư Đảng uỷ/);
  expect(screen.getByText(/không cần nhắc/)).toBeVisible();
  expect(screen.getByText("Không chủ trì, không phối hợp chỉ tiêu hay đề án nào.")).toBeVisible();
});
