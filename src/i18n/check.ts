import type { Language, Words } from "./language";
import { plural } from "./plural";

/** `{name}` stands for the detail of that name. */
interface Sentence {
  /** What was found. */
  readonly what: string;
  /** What mending would do, or what to do by hand. */
  readonly remedy: string;
}

/** Everything that can be wrong with the standard sheets, or worth telling of them: code → wording in each language. */
const FINDINGS = {
  "set-up-unfinished": {
    vi: {
      what: "Lần tạo bảng trước bị ngắt giữa chừng.",
      remedy: "Làm nốt các bảng còn dở; số liệu đã nhập được giữ.",
    },
    en: {
      what: "The last set-up was interrupted.",
      remedy: "Complete the unfinished sheets; figures already typed are kept.",
    },
  },
  "layout-old": {
    vi: {
      what: "Các bảng theo bố cục cũ (bản {version}, nay là bản {current}).",
      remedy: "Chuyển sang bố cục mới: viết lại trang Hướng dẫn, đặt lại màu và kiểm tra nhập liệu.",
    },
    en: {
      what: "The sheets have an older layout (version {version}; now {current}).",
      remedy: "Move to the new layout: write the guide again, set colours and checks of entries again.",
    },
  },
  "layout-newer": {
    vi: {
      what: "Các bảng do bản tiện ích mới hơn tạo ra (bố cục {version}, bản này biết đến {current}).",
      remedy: "Hãy cập nhật tiện ích trước khi sửa.",
    },
    en: {
      what: "The sheets were made by a newer add-in (layout {version}; this one knows {current}).",
      remedy: "Update the add-in before mending anything.",
    },
  },
  "sheet-missing": {
    vi: { what: "Không có trang “{sheet}”.", remedy: "Tạo lại trang này." },
    en: { what: "The sheet “{sheet}” is missing.", remedy: "Create it again." },
  },
  "sheet-copied": {
    vi: {
      what: "Trang “{sheet}” là bản sao của trang “{original}”.",
      remedy:
        "Đánh giá chỉ tính theo “{original}”. Nếu đã nhập nhầm vào bản sao, hãy chép số sang rồi xoá bản sao.",
    },
    en: {
      what: "The sheet “{sheet}” is a copy of “{original}”.",
      remedy:
        "Only “{original}” is judged. If figures were typed into the copy, carry them over and delete the copy.",
    },
  },
  "sheet-renamed": {
    vi: {
      what: "Trang “{standard}” nay tên là “{sheet}”.",
      remedy: "Không sao: tiện ích vẫn tìm thấy trang.",
    },
    en: {
      what: "The sheet “{standard}” is now called “{sheet}”.",
      remedy: "No harm: the add-in still finds it.",
    },
  },
  "sheets-moved": {
    vi: { what: "Thứ tự các trang đã đổi.", remedy: "Không sao: không có gì phụ thuộc vào thứ tự." },
    en: { what: "The sheets stand in another order.", remedy: "No harm: nothing depends on it." },
  },
  "table-gone": {
    vi: { what: "{sheet}: bảng đã bị chuyển thành ô thường.", remedy: "Tạo lại bảng trên chính các ô ấy." },
    en: {
      what: "{sheet}: the table was turned into plain cells.",
      remedy: "Make those cells a table again.",
    },
  },
  "table-renamed": {
    vi: {
      what: "{sheet}: bảng “{standard}” nay tên là “{table}”, nên tiện ích không thấy số trong bảng.",
      remedy: "Đặt lại tên bảng; ô nào cũng giữ nguyên.",
    },
    en: {
      what: "{sheet}: the table “{standard}” is now called “{table}”, so the add-in does not see its figures.",
      remedy: "Put the table’s name back; every cell stays.",
    },
  },
  "title-changed": {
    vi: {
      what: "{sheet}, ô {address}: tên cột “{column}” đã sửa thành “{now}”.",
      remedy: "Đặt lại tên cột.",
    },
    en: {
      what: "{sheet}, cell {address}: the title “{column}” was changed to “{now}”.",
      remedy: "Put the title back.",
    },
  },
  "column-missing": {
    vi: {
      what: "{sheet}: không có cột “{column}”.",
      remedy: "Thêm lại cột; số đã bị xoá cùng cột thì không lấy lại được.",
    },
    en: {
      what: "{sheet}: the column “{column}” is missing.",
      remedy: "Add it again; what was deleted with it can't be brought back.",
    },
  },
  "codes-missing": {
    vi: {
      what: "{sheet}: không có cột Mã, nên không biết dòng nào là của chỉ tiêu nào.",
      remedy:
        "Thêm lại cột, ghi mã theo thứ tự lúc lập bảng. Chỉ chọn khi các dòng chưa bị sắp xếp, chưa thêm bớt; nếu không, hãy dùng Hoàn tác của Excel.",
    },
    en: {
      what: "{sheet}: the column Mã is missing, so nobody can tell which row is of which target.",
      remedy:
        "Add it again with the codes in the order of the set-up. Tick only if no row was sorted, added or deleted; else use Excel’s Undo.",
    },
  },
  "code-changed": {
    vi: {
      what: "{sheet}, ô {address}: mã {code} đã bị thay bằng “{now}”.",
      remedy: "Ghi lại mã {code}; số của dòng được giữ nguyên.",
    },
    en: {
      what: "{sheet}, cell {address}: the code {code} was replaced by “{now}”.",
      remedy: "Put {code} back; the figures of the row stay.",
    },
  },
  "code-twice": {
    vi: {
      what: "{sheet}: mã {code} có hai dòng (ô {first} và {address}); chỉ dòng đầu được tính.",
      remedy: "Bỏ dòng sau.",
    },
    en: {
      what: "{sheet}: {code} has two rows (cells {first} and {address}); only the first counts.",
      remedy: "Remove the second row.",
    },
  },
  "code-unknown": {
    vi: {
      what: "{sheet}: mã không có trong chương trình: {codes}.",
      remedy: "Không sao nếu là dòng tự thêm; được giữ nguyên.",
    },
    en: {
      what: "{sheet}: codes the programme does not have: {codes}.",
      remedy: "No harm if the rows are your own; they are kept.",
    },
  },
  "row-missing": {
    vi: { what: "{sheet}: không có dòng {code}.", remedy: "Thêm lại dòng, các ô nhập để trống." },
    en: { what: "{sheet}: the row {code} is missing.", remedy: "Add it again, its entry cells blank." },
  },
  "constants-missing": {
    vi: {
      what: "{sheet}, {column}: {count} ô của chương trình bị để trống.",
      remedy: "Ghi lại theo chương trình.",
    },
    en: {
      what: "{sheet}, {column}: {count} of the programme left blank.",
      remedy: "Write the programme’s words again.",
    },
  },
  "formula-missing": {
    vi: { what: "{sheet}, {column}: {count} ô mất công thức.", remedy: "Ghi lại công thức." },
    en: { what: "{sheet}, {column}: {count} without the formula.", remedy: "Write the formula again." },
  },
  "formula-broken": {
    vi: { what: "{sheet}, {column}: {count} ô có công thức hỏng (#REF!).", remedy: "Ghi lại công thức." },
    en: {
      what: "{sheet}, {column}: {count} with a broken formula (#REF!).",
      remedy: "Write the formula again.",
    },
  },
  "formula-own": {
    vi: { what: "{sheet}, {column}: {count} ô có công thức khác.", remedy: "Thay bằng công thức chuẩn." },
    en: {
      what: "{sheet}, {column}: {count} with another formula.",
      remedy: "Replace it by the standard formula.",
    },
  },
  "typed-over": {
    vi: {
      what: "{sheet}, {column}: {count} ô bị nhập đè lên công thức.",
      remedy: "Thay bằng công thức chuẩn.",
    },
    en: {
      what: "{sheet}, {column}: {count} typed over the formula.",
      remedy: "Replace what was typed by the formula.",
    },
  },
  "colours-missing": {
    vi: {
      what: "{sheet}, {column}: thiếu {lost}/{all} luật tô màu.",
      remedy: "Đặt lại các luật tô màu của cột.",
    },
    en: {
      what: "{sheet}, {column}: {lost} of {all} colour rules are missing.",
      remedy: "Set the colours of the column again.",
    },
  },
  "colours-order": {
    vi: {
      what: "{sheet}, {column}: thứ tự các luật tô màu đã đổi, nên có từ mang màu của từ khác.",
      remedy: "Đặt lại các luật tô màu của cột.",
    },
    en: {
      what: "{sheet}, {column}: the colour rules stand in another order, so that a word has another one's colour.",
      remedy: "Set the colours of the column again.",
    },
  },
  "validation-missing": {
    vi: {
      what: "{sheet}: mất kiểm tra nhập liệu “{what}”.",
      remedy: "Đặt lại kiểm tra; số đã nhập được giữ nguyên.",
    },
    en: {
      what: "{sheet}: the check of entries “{what}” is gone.",
      remedy: "Set it again; what was typed stays.",
    },
  },
  "rows-missing": {
    vi: {
      what: "{sheet}: phía trên bảng mất {rows} dòng, trong đó có ô mà các công thức dùng đến.",
      remedy: "Chèn lại dòng trống; lần kiểm tra sau sẽ ghi lại các ô ấy.",
    },
    en: {
      what: "{sheet}: rows above the table are gone ({rows}), and with them cells that formulas use.",
      remedy: "Insert blank rows again; the next check fills those cells.",
    },
  },
  "sheet-bent": {
    vi: {
      what: "{sheet}: {places} chỗ không còn như lúc lập (chữ, công thức hoặc màu).",
      remedy: "Ghi lại cả trang; ô để nhập vẫn giữ nội dung.",
    },
    en: {
      what: "{sheet} is not as it was made (places changed: {places}; words, formulas or colours).",
      remedy: "Write the whole sheet again; cells for typing keep what they hold.",
    },
  },
  "cells-changed": {
    vi: {
      what: "{sheet}, {address}: các ô mà công thức dựa vào ({name}) đã bị xoá hoặc sửa.",
      remedy: "Ghi lại các ô này.",
    },
    en: {
      what: "{sheet}, {address}: cells that formulas rely on ({name}) were cleared or changed.",
      remedy: "Write these cells again.",
    },
  },
  "name-missing": {
    vi: { what: "{sheet}: mất tên ô {name} mà các công thức dùng đến.", remedy: "Đặt lại tên." },
    en: { what: "{sheet}: the name {name}, which formulas use, is gone.", remedy: "Define it again." },
  },
} as const satisfies Record<string, Record<Language, Sentence>>;

export type FindingCode = keyof typeof FINDINGS;

type Detail = Readonly<Record<string, string | number>>;

const fill = (sentence: string, detail: Detail, ofCount: (count: number) => string) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "count" ? ofCount(Number(detail["count"])) : String(detail[name] ?? "…"),
  );

const vi = {
  look: "Kiểm tra",
  again: "Kiểm tra lại",
  healthy: "Mọi bảng đều đúng.",
  found: (count: number) => `${count} mục. Chỉ những mục được chọn mới được sửa.`,
  list: "Những điều tìm thấy",
  know: "Chỉ để biết, không cần sửa",
  codes: (codes: string) => `Dòng: ${codes}.`,
  keeps: (count: number) => `${count} ô được chép sang trang “Giữ lại” trước khi sửa.`,
  mend: (count: number) => (count === 0 ? "Sửa mục đã chọn" : `Sửa mục đã chọn (${count})`),
  progress: "Tiến độ",
  steps: { read: "Đang đọc các bảng…", write: "Đang sửa…", show: "Đang mở bảng theo dõi…" },
  mended: (mended: number, kept: number) =>
    `Đã sửa ${mended} mục.` + (kept > 0 ? ` ${kept} ô đã được chép sang trang “Giữ lại”.` : ""),
  cells: (count: number) => String(count),
};

const cells = (count: number) => plural(count, "cell", "cells");

const en: typeof vi = {
  look: "Check",
  again: "Check again",
  healthy: "All sheets are as they should be.",
  found: (count) => `${plural(count, "item", "items")}. Only what is ticked will be mended.`,
  list: "What was found",
  know: "Only to know, nothing to mend",
  codes: (codes) => `Rows: ${codes}.`,
  keeps: (count) => `${cells(count)} will be copied to the sheet “Giữ lại” first.`,
  mend: (count) => (count === 0 ? "Mend what is ticked" : `Mend what is ticked (${count})`),
  progress: "Progress",
  steps: { read: "Reading the sheets…", write: "Mending…", show: "Opening the status sheet…" },
  mended: (mended, kept) =>
    `Mended ${plural(mended, "item", "items")}.` +
    (kept > 0 ? ` ${cells(kept)} copied to the sheet “Giữ lại”.` : ""),
  cells,
};

/** Words of the check of the standard sheets. */
export const CHECK_WORDS: Words<typeof vi> = { vi, en };

/**
 * What was found and what mending would do, in one language.
 *
 * @example findingText("row-missing", { sheet: "Số liệu", code: "K15" }, "en").what // "Số liệu: the row K15 is missing."
 */
export function findingText(code: FindingCode, detail: Detail, language: Language): Sentence {
  const { what, remedy } = FINDINGS[code][language];
  const ofCount = CHECK_WORDS[language].cells;
  return { what: fill(what, detail, ofCount), remedy: fill(remedy, detail, ofCount) };
}
