import type { Words } from "./language";
import { plural } from "./plural";

/** Named in full up to here; a longer list says how many more there are. */
const NAMED = 5;

const listed = (names: readonly string[], more: (count: number) => string) =>
  names.slice(0, NAMED).join("; ") + (names.length > NAMED ? ` ${more(names.length - NAMED)}` : "");

const moreVi = (count: number) => `và ${count} nơi khác`;
const moreEn = (count: number) => `and ${plural(count, "other", "others")}`;

const vi = {
  kind: "Bản gửi đi",
  kinds: {
    sheets: "Giá trị, thành trang mới trong tệp này",
    values: "Giá trị, thành tệp mới",
    plain: "Công thức thường, thành tệp mới",
    nlb: "Công thức NLB, thành tệp mới",
  },
  hints: {
    sheets:
      "Các trang chuẩn (trừ Hướng dẫn) được chép thành trang mới chỉ có giá trị, tên ghi ngày hôm nay, giữ định dạng và màu. Trang đang có được giữ nguyên.",
    values: "Mở được ở mọi máy. Không tính lại, không còn công thức.",
    plain:
      "Tính lại được trong Excel 2016 trở lên và LibreOffice mà không cần tiện ích. Loại chỉ tiêu không viết được bằng công thức thường giữ kết quả lúc này.",
    nlb: "Dành cho máy đã có tiện ích: toàn bộ sổ, kể cả công thức NLB.",
  },
  make: "Tạo bản gửi đi",
  madeSheets: (names: readonly string[]) =>
    `Đã tạo ${names.length} trang giá trị, bắt đầu từ “${names[0] ?? ""}”.`,
  opened: (name: string) =>
    `Excel đã được yêu cầu mở bản gửi đi thành một sổ mới chưa lưu. Hãy lưu sổ ấy với tên “${name}”. Nếu không thấy, hãy bấm “Tải tệp”.`,
  downloaded: (name: string) =>
    `Tệp “${name}” đang được tải về máy. Nếu không thấy trong mục Tải xuống, hãy bấm “Mở thành sổ mới”.`,
  download: "Tải tệp",
  open: "Mở thành sổ mới",
  leftOut: (names: readonly string[]) =>
    `Không đưa được vào bản gửi đi (vẫn còn trong tệp này): ${listed(names, moreVi)}.`,
  otherSheets: (names: readonly string[]) =>
    `Trang riêng không nằm trong bản gửi đi: ${listed(names, moreVi)}.`,
  asValues: (names: readonly string[]) =>
    `Công thức tự viết được ghi bằng giá trị: ${listed(names, moreVi)}.`,
};

const en: typeof vi = {
  kind: "Copy to send",
  kinds: {
    sheets: "Values, as new sheets of this workbook",
    values: "Values, as a new file",
    plain: "Plain formulas, as a new file",
    nlb: "NLB formulas, as a new file",
  },
  hints: {
    sheets:
      "The standard sheets (but the guide) are copied as new sheets of values, named after today, with their formats and colours. The sheets that are there are kept as they are.",
    values: "Opens on any machine. Calculates nothing and has no formulas.",
    plain:
      "Calculates in Excel 2016 or later and in LibreOffice without the add-in. Kinds of target that plain formulas can't judge keep the result they have now.",
    nlb: "For machines that have the add-in: the whole workbook with its NLB formulas.",
  },
  make: "Make the copy",
  madeSheets: (names) =>
    `Made ${plural(names.length, "sheet", "sheets")} of values, beginning with “${names[0] ?? ""}”.`,
  opened: (name) =>
    `Excel was asked to open the copy as a new, unsaved workbook. Save it as “${name}”. If it does not show, choose “Download the file”.`,
  downloaded: (name) =>
    `The file “${name}” is being downloaded. If it is not among your downloads, choose “Open as a new workbook”.`,
  download: "Download the file",
  open: "Open as a new workbook",
  leftOut: (names) => `Could not go into the copy (still in this workbook): ${listed(names, moreEn)}.`,
  otherSheets: (names) => `Sheets of your own that are not in the copy: ${listed(names, moreEn)}.`,
  asValues: (names) => `Formulas of your own went along as values: ${listed(names, moreEn)}.`,
};

/** Words of the copies to send. */
export const SEND_WORDS: Words<typeof vi> = { vi, en };
