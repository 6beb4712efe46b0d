import type { Language } from "./language";
import { quote } from "./quote";

type Wording = Readonly<Record<Language, string>>;

/** What a bad line of a figures file is told as. `{name}` stands for the detail of that name. */
const FAULTS = {
  "no-columns": {
    vi: "Dòng {line}: các cột phải là code, year và ít nhất một trong plan, estimate, result; tệp có: {text}. Hãy sửa dòng tiêu đề.",
    en: "Line {line}: the columns have to be code, year and at least one of plan, estimate, result; the file has: {text}. Correct the header line.",
  },
  "open-quote": {
    vi: "Dòng {line}: dấu ngoặc kép mở mà không đóng. Hãy thêm dấu đóng.",
    en: "Line {line}: a quotation mark is opened and never closed. Close it.",
  },
  fields: {
    vi: "Dòng {line}: có {found} ô, tiêu đề có {wanted}. Số thập phân viết bằng dấu phẩy phải đặt trong ngoặc kép, hoặc ngăn các ô bằng dấu chấm phẩy.",
    en: "Line {line}: {found} fields where the header has {wanted}. Put numbers with a decimal comma in quotation marks, or separate fields by semicolons.",
  },
  "unknown-code": {
    vi: "Dòng {line}: không có chỉ tiêu mang mã “{text}”. Hãy xem mã ở trang Chỉ tiêu.",
    en: "Line {line}: no target has the code “{text}”. See the codes on the sheet Chỉ tiêu.",
  },
  year: {
    vi: "Dòng {line}: “{text}” không phải là một năm từ {first} đến {last}.",
    en: "Line {line}: “{text}” is no year from {first} to {last}.",
  },
  twice: {
    vi: "Dòng {line}: {text} đã có ở dòng {before}. Hãy giữ một dòng.",
    en: "Line {line}: {text} stands in line {before} already. Keep one of them.",
  },
  figure: {
    vi: "Dòng {line}: “{text}” ở cột {column} không phải là số, có / không hay mức xếp loại.",
    en: "Line {line}: “{text}” in column {column} is no number, yes or no, or grade.",
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** A fault of a line; its details fill the blanks of its wording. */
type LineFault = Readonly<Record<string, string | number>> & { readonly code: keyof typeof FAULTS };

/**
 * A fault of a figures file in words.
 *
 * @example figureFaultLine({ code: "unknown-code", line: 3, text: "K99" }, "en") // "Line 3: no target has the code “K99”. …"
 */
export function figureFaultLine(fault: LineFault, language: Language): string {
  const details = new Map(Object.entries(fault).map(([name, value]) => [name, quote(String(value))]));
  return FAULTS[fault.code][language].replace(/\{(\w+)\}/g, (_, name: string) => details.get(name) ?? "");
}
