import { TextDecoder, TextEncoder } from "node:util";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { words as en } from "../../src/i18n/en/intake";
import { words as vi } from "../../src/i18n/vi/intake";
import type { Programme } from "../../src/programme/types";
import type { WorkbookActions } from "../../src/tracker/port";
import { STATUS } from "./book";
import { axeFindings, button, done, failed, openTab, show, workbook } from "./pane";

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// Compiled first, so that no test waits for the compiler.
beforeAll(async () => {
  await Promise.all([
    import("../../src/taskpane/import/ImportTool"),
    import("../../src/intake/files/fileText"),
    import("../../src/reader"),
  ]);
});

const TEXT = `ĐẢNG BỘ PHƯỜNG BÌNH MINH
Nghị quyết Đại hội Đảng bộ phường lần thứ I, nhiệm kỳ 2025 - 2030
Các chỉ tiêu chủ yếu
1. Đến năm 2030, tỷ lệ hộ nghèo dưới 1%.
2. Đến năm 2030, thu nhập bình quân đầu người trên 100 triệu đồng/năm.
3. Năm 2024 phường có 12.500 người và 3.400 hộ.`;

type User = ReturnType<typeof show>["user"];
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

/** The card in a workbook without sheets, unfolded. */
async function openCard(overrides: Partial<WorkbookActions> = {}, language: "vi" | "en" = "vi") {
  const { actions } = workbook(null, overrides);
  const { user } = show(actions, { language });
  await user.click(
    await screen.findByRole("heading", {
      name: language === "vi" ? "Nhập chương trình" : "Import a programme",
    }),
  );
  const text = await screen.findByRole("textbox", { name: { vi, en }[language].text });
  return { user, actions, text };
}

async function readText(user: User, box: HTMLElement, text = TEXT): Promise<void> {
  fireEvent.change(box, { target: { value: text } });
  await user.click(button("Đọc văn bản"));
  await screen.findByRole("group", { name: "Đơn vị ban hành" });
}

/** A file is chosen by the file field, which has no role. */
const chooseFile = (name: string, content: string) =>
  fireEvent.change(screen.getByLabelText("Chọn tệp .docx, .pdf hoặc .txt"), {
    target: {
      files: [
        Object.assign(new File([content], name), {
          arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer),
        }),
      ],
    },
  });

const rows = () => screen.getAllByRole("button", { name: /^Dòng \d+: / });

test("pasted text becomes rows with their sentence, and what it says of the place, marked as read from it", async () => {
  const { user, text } = await openCard();
  await readText(user, text);
  expect(rows()).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: /^Dòng 1: .*hộ nghèo/ }));
  expect(screen.getByText("tỷ lệ hộ nghèo dưới 1%", { selector: "mark", exact: false })).toBeVisible();
  expect(field(/^Tên xã, phường, đặc khu \(đọc từ văn bản\)$/)).toHaveValue("Bình Minh");
  expect(screen.getByRole("combobox", { name: /^Cấp \(đọc từ văn bản\)$/ })).toHaveValue("phường");
  expect(field("Tên tỉnh, thành phố")).toHaveValue("");
  expect(await axeFindings()).toEqual([]);
});

test("what the text does not say is asked before anything is written, and then the programme is laid down", async () => {
  let laid: Programme | undefined;
  const { user, text } = await openCard({
    setUpFor: (programme) => {
      laid = programme;
      return Promise.resolve(done({ created: ["Tình hình"], kept: [] }));
    },
  });
  await readText(user, text);
  await user.click(button("Lập bảng chuẩn với 2 chỉ tiêu"));
  expect(screen.getByRole("alert")).toHaveTextContent("chưa có tỉnh, thành phố");
  expect(laid).toBeUndefined();

  await user.selectOptions(screen.getByRole("combobox", { name: "Trực thuộc" }), "tỉnh");
  await user.type(field("Tên tỉnh, thành phố"), "An Bình");
  await user.click(button("Lập bảng chuẩn với 2 chỉ tiêu"));
  expect(await screen.findByText(/Đã lập 1 bảng/)).toBeVisible();
  expect(laid).toMatchObject({
    commune: { level: "phường", name: "Bình Minh" },
    parent: { level: "tỉnh", name: "An Bình" },
    term: { start: 2025, end: 2030 },
    targets: [
      { code: "CT01", target: "< 1" },
      { code: "CT02", target: "> 100" },
    ],
  });
});

test("a row is corrected, split, dropped, brought back and merged", async () => {
  const { user, text } = await openCard();
  await readText(user, text);
  await user.click(rows()[0] as HTMLElement);
  fireEvent.change(field("Giá trị"), { target: { value: "nhiều" } });
  expect(screen.getByText(/Giá trị chưa phải là số/)).toBeVisible();
  fireEvent.change(field("Giá trị"), { target: { value: "1,5" } });
  expect(screen.getByText(/< 1,5 %/)).toBeVisible();

  await user.click(button("Tách thành hai dòng"));
  expect(rows()).toHaveLength(3);
  await user.click(button("Bỏ dòng này"));
  expect(rows()).toHaveLength(2);
  await user.click(button("Lấy lại dòng vừa bỏ (1)"));
  expect(rows()).toHaveLength(3);
  await user.click(rows()[0] as HTMLElement);
  await user.click(button("Gộp với dòng sau"));
  expect(rows()).toHaveLength(2);
  expect(screen.getByText("Đã gộp hai dòng.")).toBeInTheDocument();
});

test("merging rows of different targets says which is taken, offers the other, and can be taken back", async () => {
  const { user, text } = await openCard();
  await readText(user, text);
  await user.click(rows()[0] as HTMLElement);
  await user.click(button("Gộp với dòng sau"));
  expect(screen.getByText(/Đang dùng: < 1 % · 2025 - 2030\./)).toBeVisible();
  await user.click(button(/^Dùng mục tiêu còn lại: > 100 triệu đồng/));
  expect(field("Giá trị")).toHaveValue("100");
  expect(button(/^Dùng mục tiêu còn lại: < 1 %/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(button("Tách lại như trước khi gộp"));
  expect(rows().map((row) => row.textContent)).toEqual([
    expect.stringContaining("< 1 %"),
    expect.stringContaining("> 100 triệu đồng"),
  ]);
});

test.each(["vi", "en"] as const)("in %s the review says that it is lost with the pane", async (language) => {
  const { user, text } = await openCard({}, language);
  fireEvent.change(text, { target: { value: TEXT } });
  await user.click(button({ vi, en }[language].read));
  expect(await screen.findByText({ vi, en }[language].unsaved)).toBeVisible();
});

test("a sentence with a figure and no row is listed and becomes a row on demand", async () => {
  const { user, text } = await openCard();
  await readText(user, text);
  const list = screen.getByText(/^Câu có số liệu chưa lập chỉ tiêu/);
  await user.click(list);
  const [make] = screen.getAllByRole("button", { name: /^Tạo dòng từ câu này: .*12\.500 người/ });
  await user.click(make as HTMLElement);
  expect(rows()).toHaveLength(3);
  expect(screen.getByText(/Giá trị chưa phải là số/)).toBeVisible();
});

test("a row opens from its sentence in the text", async () => {
  const { user, text } = await openCard();
  await readText(user, text);
  const aside = screen.getByRole("region", { name: "Văn bản", hidden: true });
  const sentence = within(aside).getByRole("button", { name: /thu nhập bình quân/, hidden: true });
  await user.click(sentence);
  expect(screen.getByRole("button", { name: /^Dòng 2: / })).toHaveAttribute("aria-expanded", "true");
  await user.click(rows()[1] as HTMLElement);
  expect(screen.getByRole("button", { name: /^Dòng 2: / })).toHaveAttribute("aria-expanded", "false");
  fireEvent.keyDown(sentence, { key: "Enter" });
  expect(screen.getByRole("button", { name: /^Dòng 2: / })).toHaveAttribute("aria-expanded", "true");
});

test("a file of plain text is read as if it had been pasted", async () => {
  await openCard();
  chooseFile("chuong-trinh.txt", TEXT);
  await screen.findByRole("group", { name: "Đơn vị ban hành" });
  expect(rows()).toHaveLength(2);
});

test("a file that is no document is refused in words, and what was typed is still there", async () => {
  const { text } = await openCard();
  fireEvent.change(text, { target: { value: "đang dán dở" } });
  chooseFile("anh.docx", "\x89PNG\0\0");
  expect(await screen.findByRole("heading", { name: "Tệp này không phải văn bản" })).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Văn bản của chương trình" })).toHaveValue("đang dán dở");
});

test("in English every word is English but those of the text and the sheets", async () => {
  const { user, text } = await openCard({}, "en");
  fireEvent.change(text, { target: { value: TEXT } });
  await user.click(button("Read the text"));
  await screen.findByRole("group", { name: "Issued by" });
  expect(screen.getAllByRole("button", { name: /^Row \d+: / })).toHaveLength(2);
  expect(screen.getByRole("textbox", { name: "Name of the commune (read from the text)" })).toBeVisible();
});

test("a workbook that has its sheets is told that another commune needs another workbook", async () => {
  const { user } = show(workbook(STATUS).actions);
  await openTab(user, "Công cụ");
  await user.click(await screen.findByRole("heading", { name: "Nhập chương trình" }));
  expect(await screen.findByText(/Tệp này đã có bảng chuẩn/)).toBeVisible();
});

test("when the workbook refuses, the rows under review are kept", async () => {
  const { user, text } = await openCard({ setUpFor: () => Promise.resolve(failed("workbook-protected")) });
  await readText(user, text);
  await user.selectOptions(screen.getByRole("combobox", { name: "Trực thuộc" }), "tỉnh");
  await user.type(field("Tên tỉnh, thành phố"), "An Bình");
  await user.click(button("Lập bảng chuẩn với 2 chỉ tiêu"));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Cấu trúc tệp đang được bảo vệ"));
  expect(rows()).toHaveLength(2);
});
