import type { Words } from "./language";
import { plural } from "./plural";

const vi = {
  firstTitle: "Tệp này chưa có bảng theo dõi",
  firstText:
    "Tiện ích sẽ tạo các bảng chuẩn của chương trình hành động trong tệp này. Danh sách bảng được hiện ra để xem trước; tệp chưa thay đổi gì cho đến khi bấm nút xác nhận.",
  first: "Tạo bảng chuẩn",
  title: "Các bảng chuẩn",
  of: (place: string, start: number, end: number) => `Chương trình của ${place}, nhiệm kỳ ${start} - ${end}.`,
  actions: {
    create: (rows: number) => (rows > 0 ? `Sẽ tạo, ${rows} dòng` : "Sẽ tạo"),
    finish: (rows: number) => (rows > 0 ? `Đang dở, sẽ làm nốt, ${rows} dòng` : "Đang dở, sẽ làm nốt"),
    keep: () => "Đã có, giữ nguyên",
  },
  undo: "Các trang tính khác không bị thay đổi. Sau khi tạo bảng, Excel có thể không hoàn tác (Ctrl+Z) được những thao tác trước đó.",
  complete: "Tệp đã có đủ các bảng chuẩn, không cần tạo thêm.",
  confirm: (sheets: number) => `Tạo ${sheets} bảng`,
  progress: "Tiến độ tạo bảng",
  steps: {
    read: "Đang đọc tệp…",
    write: "Đang ghi các bảng…",
    show: "Đang mở bảng theo dõi…",
  },
  done: (created: number, kept: number) =>
    kept > 0 ? `Đã tạo ${created} bảng, giữ nguyên ${kept} bảng đã có.` : `Đã tạo ${created} bảng.`,
};

const sheets = (count: number) => plural(count, "sheet", "sheets");

const en: typeof vi = {
  firstTitle: "This workbook has no status sheet yet",
  firstText:
    "The add-in will create the standard sheets of the action programme in this workbook. You see the list of sheets first; nothing changes until you confirm.",
  first: "Create standard sheets",
  title: "Standard sheets",
  of: (place, start, end) => `Programme of ${place}, term ${start}–${end}.`,
  actions: {
    create: (rows) => (rows > 0 ? `To be created, ${plural(rows, "row", "rows")}` : "To be created"),
    finish: (rows) =>
      rows > 0 ? `Begun, to be completed, ${plural(rows, "row", "rows")}` : "Begun, to be completed",
    keep: () => "Already there, kept as it is",
  },
  undo: "Other sheets are not changed. Once the sheets are created, Excel may no longer undo (Ctrl+Z) what was done before.",
  complete: "The workbook has all standard sheets; nothing needs to be created.",
  confirm: (count) => `Create ${sheets(count)}`,
  progress: "Progress of the set-up",
  steps: {
    read: "Reading the workbook…",
    write: "Writing the sheets…",
    show: "Opening the status sheet…",
  },
  done: (created, kept) =>
    kept > 0 ? `Created ${sheets(created)}, kept ${sheets(kept)}.` : `Created ${sheets(created)}.`,
};

/** Words of the set-up. */
export const SET_UP_WORDS: Words<typeof vi> = { vi, en };
