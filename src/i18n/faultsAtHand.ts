import type { FaultCode } from "./errors";
import type { Language } from "./language";
import { quote } from "./quote";

export interface Wording {
  readonly title: string;
  /** What happened, what was kept, what to do. `{name}` stands for the detail of that name. */
  readonly message: string;
}

/** Code → wording in each language; "unknown" serves every code that has no row. */
export type FaultTable = Readonly<Record<string, Readonly<Record<Language, Wording>>>> & {
  readonly unknown: Readonly<Record<Language, Wording>>;
};

type Detail = Readonly<Record<string, string | number>>;

export interface Fault {
  readonly code: string;
  readonly detail?: Detail;
}

/**
 * The rows of the table of faults that can't wait for it: they tell that the host can do nothing, and that a part, the
 * table itself among them, could not be loaded.
 */
export const FAULTS_AT_HAND = {
  "host-too-old": {
    vi: {
      title: "Phiên bản Excel này quá cũ",
      message:
        "Tiện ích cần {missing}, phiên bản Excel này không có. Tệp không bị thay đổi, số liệu đã nhập vẫn dùng được như thường. Hãy mở tệp bằng Microsoft 365, Excel trên web hoặc Excel 2021 LTSC trở lên.",
    },
    en: {
      title: "This Excel is too old",
      message:
        "The add-in needs {missing}, which this Excel does not have. The workbook was not changed and its figures work as before. Open it in Microsoft 365, Excel on the web, or Excel 2021 LTSC or later.",
    },
  },
  "part-not-loaded": {
    vi: {
      title: "Không mở được phần này",
      message:
        "Phần này của tiện ích chưa tải về được, có thể do mất mạng. Tệp không bị thay đổi, các phần khác vẫn dùng được. Hãy kiểm tra mạng, rồi bấm Thử lại.",
    },
    en: {
      title: "This part could not be opened",
      message:
        "This part of the add-in could not be loaded, perhaps because the network is down. The workbook was not changed and the other parts still work. Check the network, then choose Try again.",
    },
  },
  unknown: {
    vi: {
      title: "Có lỗi ngoài dự kiến",
      message:
        "Excel báo: “{message}”. Những gì đã có trong tệp vẫn còn. Hãy bấm Thử lại; nếu lỗi lặp lại, hãy đóng và mở lại tệp, rồi gửi dòng thông báo này cho người hỗ trợ kỹ thuật.",
    },
    en: {
      title: "Something unexpected went wrong",
      message:
        "Excel said: “{message}”. What was in the workbook is still there. Choose Try again; if it happens again, close and reopen the workbook and send this message to technical support.",
    },
  },
} as const satisfies FaultTable;

// A blank with no detail shows an ellipsis: the sentence around it still tells what to do.
const fill = (template: string, detail: Detail) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => quote(String(detail[name] ?? "…")));

/** The wording of a fault by a table, its blanks filled from its detail. */
export function wordingOf(table: FaultTable, fault: Fault, language: Language): Wording {
  const row = Object.hasOwn(table, fault.code) ? table[fault.code] : undefined;
  const { title, message } = (row ?? table.unknown)[language];
  const detail = row ? (fault.detail ?? {}) : { message: fault.code };
  return { title: fill(title, detail), message: fill(message, detail) };
}

/** Faults that trying the same again can't mend, or must not: the message says what to do instead. */
const FINAL: ReadonlySet<string> = new Set<FaultCode>([
  "host-too-old",
  "session-lost",
  "no-status-sheet",
  "row-not-found",
  "year-out-of-term",
  "no-table",
  "changed-since",
  "changed-elsewhere",
  "in-doubt",
  "mended-unread",
  "programme-damaged",
  "programme-lost",
  "programme-held",
  "file-too-large",
  "file-encrypted",
  "file-bomb",
  "file-old-word",
  "file-not-document",
  "file-damaged",
  "file-scanned",
  "file-old-letters",
  "file-empty",
]);

/** Whether the message of a fault asks to try again, so that a button for it belongs beside it. */
export const mayRetry = ({ code }: Fault): boolean => !FINAL.has(code);
