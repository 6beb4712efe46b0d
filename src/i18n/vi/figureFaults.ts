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
  date: "Dòng {line}: “{text}” ở cột {column} là ngày tháng. Phần mềm bảng tính đổi “12/12” thành ngày: hãy định dạng ô là văn bản, nhập lại rồi lưu tệp.",
  decimal:
    "Dòng {line}: “{text}” ở cột {column} có thể là số hàng nghìn hoặc số có phần thập phân, các số khác trong tệp không cho biết. Hãy chạy lại và chọn dấu thập phân của tệp (--decimal).",
} as const;

export type Words = Readonly<Record<keyof typeof words, string>>;
