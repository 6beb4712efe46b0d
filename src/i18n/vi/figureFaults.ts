/** The words for a bad line of a figures file, by its code. `{name}` stands for the detail of that name. */
export const words = {
  "no-columns":
    "Dòng {line}: các cột phải là code, year và ít nhất một trong plan, estimate, result; tệp có: {text}. Hãy sửa dòng tiêu đề.",
  "open-quote": "Dòng {line}: dấu ngoặc kép mở mà không đóng. Hãy thêm dấu đóng.",
  fields:
    "Dòng {line}: có {found} ô, tiêu đề có {wanted}. Số thập phân viết bằng dấu phẩy phải đặt trong ngoặc kép, hoặc ngăn các ô bằng dấu chấm phẩy.",
  "unknown-code": "Dòng {line}: không có chỉ tiêu mang mã “{text}”. Hãy xem mã ở trang Chỉ tiêu.",
  year: "Dòng {line}: “{text}” không phải là một năm từ {first} đến {last}.",
  twice: "Dòng {line}: {text} đã có ở dòng {before}. Hãy giữ một dòng.",
  figure: "Dòng {line}: “{text}” ở cột {column} không phải là số, có / không hay mức xếp loại.",
} as const;

export type Words = Readonly<Record<keyof typeof words, string>>;
