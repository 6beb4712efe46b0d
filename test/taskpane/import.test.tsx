import { TextDecoder, TextEncoder } from "node:util";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { words as en } from "../../src/i18n/en/intake";
import { words as vi } from "../../src/i18n/vi/intake";
import type { Programme } from "../../src/programme/types";
import type { WorkbookActions } from "../../src/tracker/port";
import { docx, paragraph } from "../intake/files";
import { STATUS } from "./book";
import { axeFindings, button, done, failed, openPage, show, workbook } from "./pane";

afterEach(() => jest.useRealTimers());

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// Compiled first, so that no test waits for the compiler.
beforeAll(async () => {
  await Promise.all([import("../../src/intake/files/fileText"), import("../../src/reader")]);
});

const TEXT = `ĐẢNG BỘ PHƯỜNG BÌNH MINH
Nghị quyết Đại hội Đảng bộ phường lần thứ I, nhiệm kỳ 2025 - 2030
Các chỉ tiêu chủ yếu
1. Đến năm 2030, tỷ lệ hộ nghèo dưới 1%.
2. Đến năm 2030, thu nhập bình quân đầu người trên 100 triệu đồng/năm.
3. Năm 2024 phường có 12.500 người và 3.400 hộ.`;

type User = ReturnType<typeof show>["user"];
const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

/** The import in a workbook without sheets, gone to from the question whose it is. */
async function openImport(overrides: Partial<WorkbookActions> = {}, language: "vi" | "en" = "vi") {
  const book = workbook(null, overrides);
  const view = show(book.actions, { language });
  const own = { vi: "Xã, phường, đặc khu khác", en: "Another commune" }[language];
  await view.user.click(await screen.findByRole("radio", { name: own }));
  await view.user.click(button({ vi: "Nhập chương trình", en: "Import a programme" }[language]));
  const text = await screen.findByRole("textbox", { name: { vi, en }[language].text });
  return { ...view, book, text };
}

/** Pastes a text and has it read; the next step asks whose programme it is. */
async function readText(user: User, box: HTMLElement, text = TEXT): Promise<void> {
  fireEvent.change(box, { target: { value: text } });
  await user.click(button("Đọc văn bản"));
  await screen.findByRole("group", { name: "Đơn vị ban hành" });
}

const next = (user: User) => user.click(button("Bước sau"));

/** Answers what the text does not say, and goes on to the rows. */
async function toReview(user: User, box: HTMLElement): Promise<void> {
  await readText(user, box);
  await user.selectOptions(screen.getByRole("combobox", { name: "Trực thuộc" }), "tỉnh");
  fireEvent.change(field("Tên tỉnh, thành phố"), { target: { value: "An Bình" } });
  await next(user);
  await screen.findByText("Bước 3/4");
}

/** A file is chosen by the file field, which has no role. */
const chooseFile = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  fireEvent.change(screen.getByLabelText("Chọn tệp .docx, .pdf hoặc .txt"), {
    target: {
      files: [
        Object.assign(new File([content], name), {
          arrayBuffer: () =>
            Promise.resolve(
              (typeof content === "string" ? new TextEncoder().encode(content) : content).buffer,
            ),
        }),
      ],
    },
  });

const rows = () => screen.getAllByRole("button", { name: /^Dòng \d+: / });

test("pasted text becomes rows with their sentence, and what it says of the place, marked as read from it", async () => {
  const { user, text } = await openImport();
  await readText(user, text);
  expect(screen.getByRole("progressbar", { name: "Bước 2/4" })).toBeVisible();
  expect(field(/^Tên xã, phường, đặc khu \(đọc từ văn bản\)$/)).toHaveValue("Bình Minh");
  expect(screen.getByRole("combobox", { name: /^Cấp \(đọc từ văn bản\)$/ })).toHaveValue("phường");
  expect(field("Tên tỉnh, thành phố")).toHaveValue("");
  expect(await axeFindings()).toEqual([]);

  await user.selectOptions(screen.getByRole("combobox", { name: "Trực thuộc" }), "tỉnh");
  fireEvent.change(field("Tên tỉnh, thành phố"), { target: { value: "An Bình" } });
  await next(user);
  expect(rows()).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: /^Dòng 1: .*hộ nghèo/ }));
  expect(screen.getByText("tỷ lệ hộ nghèo dưới 1%", { selector: "mark", exact: false })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("what the text does not say is asked before anything is written, and then the programme is laid down", async () => {
  let laid: Programme | undefined;
  const { user, text } = await openImport({
    setUpFor: (programme) => {
      laid = programme;
      return Promise.resolve(done({ created: ["Tình hình"], kept: [] }));
    },
  });
  await readText(user, text);
  await next(user);
  expect(field("Tên tỉnh, thành phố")).toBeInvalid();
  expect(field("Tên tỉnh, thành phố")).toHaveAccessibleDescription("Ghi tỉnh hoặc thành phố trực thuộc.");
  expect(field(/^Tên xã/)).toBeValid();
  expect(screen.getByText("Bước 2/4")).toBeVisible();

  await user.selectOptions(screen.getByRole("combobox", { name: "Trực thuộc" }), "tỉnh");
  await user.type(field("Tên tỉnh, thành phố"), "An Bình");
  await next(user);
  await next(user);
  expect(screen.getByText("phường Bình Minh, tỉnh An Bình")).toBeVisible();
  expect(laid).toBeUndefined();
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

test("rows to be corrected come first, then those in doubt, and a wrong one stops the way to the sheets", async () => {
  const { user, text } = await openImport();
  await toReview(user, text);
  const [, second] = rows();
  await user.click(second as HTMLElement);
  fireEvent.change(field("Giá trị"), { target: { value: "nhiều" } });
  expect(field("Giá trị")).toBeInvalid();
  expect(field("Giá trị")).toHaveAccessibleDescription(/^Giá trị chưa phải là số/);
  await user.click(button("Xong"));
  expect(
    within(screen.getByRole("list", { name: "Cần sửa (1)" })).getByText(/Thu nhập|thu nhập/),
  ).toBeVisible();
  expect(rows()[0]).toHaveAccessibleName(/^Dòng 2: /);

  await next(user);
  expect(screen.getByText("Còn dòng cần sửa; dòng đầu tiên đã được mở.")).toHaveAttribute("role", "alert");
  expect(rows()[0]).toHaveAttribute("aria-expanded", "true");
  fireEvent.change(field("Giá trị"), { target: { value: "100" } });
  await next(user);
  expect(await screen.findByText("Bước 4/4")).toBeVisible();
});

test("a row in doubt that was looked at asks for nothing more", async () => {
  const { user, text } = await openImport();
  fireEvent.change(text, { target: { value: TEXT.replace("Đến năm 2030, tỷ lệ", "Cơ bản tỷ lệ") } });
  await user.click(button("Đọc văn bản"));
  await screen.findByRole("group", { name: "Đơn vị ban hành" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Trực thuộc" }), "tỉnh");
  fireEvent.change(field("Tên tỉnh, thành phố"), { target: { value: "An Bình" } });
  await next(user);
  const doubtful = within(await screen.findByRole("list", { name: "Cần soát (1)" }));
  await user.click(doubtful.getByRole("button", { name: /hộ nghèo/ }));
  await user.click(button("Xong"));
  expect(screen.getByRole("list", { name: "Đã rõ (2)" })).toBeVisible();
  expect(screen.queryByText(/^Cần soát/)).toBeNull();
});

test("a row is corrected, split, dropped, brought back and merged", async () => {
  const { user, text } = await openImport();
  await toReview(user, text);
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
  const { user, text } = await openImport();
  await toReview(user, text);
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

test("what is typed is kept in the workbook at a pause and when a step is left, and offered when the pane opens again", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const { user, text, book, unmount } = await openImport();
  fireEvent.change(text, { target: { value: TEXT } });
  expect(book.draft()).toBeNull();
  act(() => jest.advanceTimersByTime(2000));
  expect(book.draft()?.text).toContain("hộ nghèo");
  jest.useRealTimers();
  await toReview(user, text);
  await user.click(rows()[0] as HTMLElement);
  fireEvent.change(field("Giá trị"), { target: { value: "1,5" } });
  unmount();

  const { user: later } = show(book.actions);
  expect(await screen.findByText("Bản đang soạn ngày 23/11/2026:")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await later.click(button("Tiếp tục"));
  expect(screen.getByText("Bước 3/4")).toBeVisible();
  expect(screen.getByText(/< 1,5 %/)).toBeVisible();
  await next(later);
  expect(screen.getByText("phường Bình Minh, tỉnh An Bình")).toBeVisible();
});

test("a draft is thrown away only when that is confirmed", async () => {
  const { text, book, unmount } = await openImport();
  fireEvent.change(text, { target: { value: TEXT } });
  unmount();
  await waitFor(() => expect(book.draft()).not.toBeNull());
  const { user } = show(book.actions);
  await user.click(await screen.findByRole("button", { name: "Bỏ" }));
  await user.click(button("Giữ lại"));
  expect(book.draft()).not.toBeNull();
  await user.click(button("Bỏ"));
  await user.click(button("Bỏ hẳn"));
  expect(await screen.findByRole("textbox", { name: vi.text })).toHaveValue("");
  expect(book.draft()).toBeNull();
});

test("a draft that Excel does not keep is told as such, and trying again keeps it", async () => {
  let isEditing = true;
  let kept: string | null = null;
  const { user, text } = await openImport({
    keepDraft: (draft) => {
      if (isEditing) return Promise.resolve(failed("cell-edit"));
      kept = draft;
      return Promise.resolve(done(null));
    },
  });
  await readText(user, text);
  expect(await screen.findByRole("alert")).toHaveTextContent("Chưa giữ được bản đang soạn trong tệp.");
  isEditing = false;
  await user.click(button("Thử lại"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(kept).toContain("hộ nghèo");
});

test("making the sheets leaves no draft behind", async () => {
  const { user, text, book } = await openImport();
  await toReview(user, text);
  await next(user);
  expect(book.draft()).not.toBeNull();
  await user.click(button("Lập bảng chuẩn với 2 chỉ tiêu"));
  expect(await screen.findByText(/Đã lập 2 bảng/)).toBeVisible();
  expect(book.draft()).toBeNull();
});

test("a sentence with a figure and no row is listed and becomes a row on demand", async () => {
  const { user, text } = await openImport();
  await toReview(user, text);
  await user.click(button(/^Câu có số liệu chưa lập chỉ tiêu/));
  const [make] = screen.getAllByRole("button", { name: /^Tạo dòng từ câu này: .*12\.500 người/ });
  await user.click(make as HTMLElement);
  expect(rows()).toHaveLength(3);
  expect(screen.getByText(/Giá trị chưa phải là số/)).toBeVisible();
});

test("a row opens from its sentence in the text", async () => {
  const { user, text } = await openImport();
  await toReview(user, text);
  await user.click(button("Văn bản"));
  const aside = screen.getByRole("region", { name: "Văn bản" });
  const sentence = within(aside).getByRole("button", { name: /thu nhập bình quân/ });
  await user.click(sentence);
  expect(screen.getByRole("button", { name: /^Dòng 2: / })).toHaveAttribute("aria-expanded", "true");
  await user.click(rows()[1] as HTMLElement);
  expect(screen.getByRole("button", { name: /^Dòng 2: / })).toHaveAttribute("aria-expanded", "false");
  fireEvent.keyDown(sentence, { key: "Enter" });
  expect(screen.getByRole("button", { name: /^Dòng 2: / })).toHaveAttribute("aria-expanded", "true");
});

test("a file of plain text is read as if it had been pasted", async () => {
  await openImport();
  chooseFile("chuong-trinh.txt", TEXT);
  await screen.findByRole("group", { name: "Đơn vị ban hành" });
  expect(field(/^Tên xã, phường, đặc khu/)).toHaveValue("Bình Minh");
});

test("a file that is no document is refused in words, and what was typed is still there", async () => {
  const { text } = await openImport();
  fireEvent.change(text, { target: { value: "đang dán dở" } });
  chooseFile("anh.docx", "\x89PNG\0\0");
  expect(await screen.findByText("Tệp này không phải văn bản")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Văn bản của chương trình" })).toHaveValue("đang dán dở");
});

test("in English every word is English but those of the text and the sheets", async () => {
  const { user, text } = await openImport({}, "en");
  fireEvent.change(text, { target: { value: TEXT } });
  await user.click(button("Read the text"));
  await screen.findByRole("group", { name: "Issued by" });
  expect(screen.getByRole("textbox", { name: "Name of the commune (read from the text)" })).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "Belongs to" }), "tỉnh");
  fireEvent.change(field("Name of the province or city"), { target: { value: "An Bình" } });
  await user.click(button("Next step"));
  expect(screen.getAllByRole("button", { name: /^Row \d+: / })).toHaveLength(2);
});

test("a workbook that has its sheets is told that another commune needs another workbook", async () => {
  const { user } = show(workbook(STATUS).actions);
  await screen.findByText("1/9 chỉ tiêu đạt");
  await openPage(user, "Nhập chương trình");
  expect(await screen.findByText(/Tệp này đã có bảng chuẩn/)).toBeVisible();
});

test("when the workbook refuses, the rows under review are kept", async () => {
  const { user, text, book } = await openImport({
    setUpFor: () => Promise.resolve(failed("workbook-protected")),
  });
  await toReview(user, text);
  await next(user);
  await user.click(button("Lập bảng chuẩn với 2 chỉ tiêu"));
  await waitFor(() => expect(screen.getByRole("alert")).toHaveTextContent("Cấu trúc tệp đang được bảo vệ"));
  expect(book.draft()).not.toBeNull();
  await user.click(button("Bước trước"));
  expect(rows()).toHaveLength(2);
});

test("what a file holds beside its text is told with its words under the rows", async () => {
  const { user } = await openImport();
  const hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hộ nghèo 2%</w:t></w:r></w:p>";
  chooseFile(
    "chuong-trinh.docx",
    docx(
      TEXT.split("\n")
        .map((line) => paragraph(line))
        .join("") + hidden,
    ) as Uint8Array<ArrayBuffer>,
  );
  await user.selectOptions(await screen.findByRole("combobox", { name: "Trực thuộc" }), "tỉnh");
  fireEvent.change(field("Tên tỉnh, thành phố"), { target: { value: "An Bình" } });
  await next(user);
  await user.click(button("Nội dung của tệp không đưa vào văn bản (1)"));
  expect(screen.getByRole("heading", { name: "Chữ ẩn (1)" })).toBeVisible();
  expect(screen.getByText("hộ nghèo 2%")).toBeVisible();
  expect(rows()).toHaveLength(2);
  expect(await axeFindings()).toEqual([]);
});
