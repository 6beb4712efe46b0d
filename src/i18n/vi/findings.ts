/**
 * Words for what can be wrong with the standard sheets, or is worth knowing about them. `{name}` stands for the detail
 * of that name.
 */
export const words = {
  /** What `{count}` stands for. */
  cells: (count: number) => String(count),
  /** Code → what was found, and what mending would do or what to do by hand. */
  found: {
    "set-up-unfinished": {
      what: "Lần tạo bảng trước bị ngắt giữa chừng.",
      remedy: "Tạo tiếp các bảng chưa xong; số liệu đã nhập được giữ nguyên.",
    },
    "layout-old": {
      what: "Các bảng theo bố cục cũ (bản {version}, nay là bản {current}).",
      remedy: "Chuyển sang bố cục mới: viết lại trang Hướng dẫn, đặt lại màu và kiểm tra nhập liệu.",
    },
    "layout-newer": {
      what: "Các bảng do phiên bản mới hơn của phần bổ trợ tạo ra (bố cục {version}; phiên bản này dùng bố cục {current}).",
      remedy: "Hãy cập nhật phần bổ trợ trước khi sửa.",
    },
    "sheet-missing": { what: "Không có trang “{sheet}”.", remedy: "Tạo lại trang này." },
    "sheet-copied": {
      what: "Trang “{sheet}” là bản sao của trang “{original}”.",
      remedy:
        "Đánh giá chỉ tính theo “{original}”. Nếu đã nhập nhầm vào bản sao, hãy sao chép số liệu sang rồi xoá bản sao.",
    },
    "sheet-renamed": {
      what: "Trang “{standard}” nay tên là “{sheet}”.",
      remedy: "Không ảnh hưởng: phần bổ trợ vẫn tìm thấy trang.",
    },
    "sheets-moved": {
      what: "Thứ tự các trang đã đổi.",
      remedy: "Không ảnh hưởng: các công thức không phụ thuộc vào thứ tự trang.",
    },
    "table-gone": {
      what: "{sheet}: bảng đã bị chuyển thành ô thường.",
      remedy: "Tạo lại bảng trên chính các ô ấy.",
    },
    "table-renamed": {
      what: "{sheet}: bảng “{standard}” nay tên là “{table}”, nên phần bổ trợ không đọc được số liệu trong bảng.",
      remedy: "Đặt lại tên bảng; mọi ô được giữ nguyên.",
    },
    "title-changed": {
      what: "{sheet}, ô {address}: tên cột “{column}” đã sửa thành “{now}”.",
      remedy: "Đặt lại tên cột.",
    },
    "column-missing": {
      what: "{sheet}: không có cột “{column}”.",
      remedy: "Thêm lại cột; số liệu đã xoá cùng cột không khôi phục được.",
    },
    "codes-missing": {
      what: "{sheet}: không có cột Mã, nên không biết dòng nào là của chỉ tiêu nào.",
      remedy:
        "Thêm lại cột, ghi mã theo thứ tự khi lập bảng. Chỉ chọn khi các dòng chưa bị sắp xếp, chưa thêm bớt; nếu không, hãy dùng Hoàn tác của Excel.",
    },
    "figure-odd": {
      what: "{sheet}, ô {address}: {column} của {code} là {figure}, nhỏ hơn các năm liền kề khoảng 100 lần.",
      remedy: "Vẫn đánh giá theo số đã ghi. Nếu là tỷ lệ %, hãy ghi như 92,5.",
    },
    "changed-after-closing": {
      what: "{sheet}, ô {address}: {column} của {code} khi chốt năm {year} là {signed}, nay là {now} (sau chốt).",
      remedy: "Số đã ghi vẫn được dùng để đánh giá. Nếu sửa đúng, hãy mở lại kỳ rồi chốt lại ở phần Báo cáo.",
    },
    "target-after-closing": {
      what: "Mục tiêu áp dụng năm {year} của {code} khi chốt là {signed}, nay là {now} (sau chốt).",
      remedy: "Năm đó nay đánh giá theo mục tiêu mới. Nếu điều chỉnh từ năm sau, hãy ghi ở trang Nhật ký.",
    },
    "due-year-after-closing": {
      what: "Năm đích áp dụng năm {year} của {code} khi chốt là {signed}, nay là {now} (sau chốt).",
      remedy: "Năm đó nay đánh giá theo năm đích mới. Nếu điều chỉnh từ năm sau, hãy ghi ở trang Nhật ký.",
    },
    "verdict-after-closing": {
      what: "Đánh giá năm {year} của {code} khi chốt là {signed}, nay là {now} (sau chốt).",
      remedy:
        "Trang Tổng quan vẫn ghi đánh giá lúc chốt. Nếu thay đổi đúng, hãy mở lại kỳ rồi chốt lại ở phần Báo cáo.",
    },
    "code-changed": {
      what: "{sheet}, ô {address}: mã {code} đã bị thay bằng “{now}”.",
      remedy: "Ghi lại mã {code}; số liệu của dòng được giữ nguyên.",
    },
    "code-twice": {
      what: "{sheet}: mã {code} có hai dòng (ô {first} và {address}); chỉ dòng đầu được tính.",
      remedy: "Bỏ dòng sau.",
    },
    "code-unknown": {
      what: "{sheet}: mã không có trong chương trình: {codes}.",
      remedy: "Không ảnh hưởng nếu là dòng tự thêm; dòng được giữ nguyên.",
    },
    "row-missing": { what: "{sheet}: không có dòng {code}.", remedy: "Thêm lại dòng, các ô nhập để trống." },
    "title-unsure": {
      what: "{sheet}, ô {address}: cột “{now}” đứng đúng chỗ của cột “{column}”, mà cột ấy không còn. Có thể tên cột đã bị sửa, cũng có thể cột ấy đã bị xoá và đây là cột khác.",
      remedy: "Đặt lại tên “{column}”. Chỉ chọn khi chắc số liệu trong cột là của “{column}”.",
    },
    "column-unsure": {
      what: "{sheet}: không có cột “{column}”; có thể đó là một trong các cột lạ: {strange}.",
      remedy:
        "Thêm lại cột trống. Chỉ chọn khi cột đã bị xoá; nếu tên cột bị sửa thì ghi lại đúng tên, số liệu trong cột vẫn còn.",
    },
    "code-unsure": {
      what: "{sheet}, ô {address}: dòng có mã “{now}” đứng đúng chỗ của {code}, mà {code} không còn dòng nào. Có thể mã đã bị sửa, cũng có thể dòng {code} đã bị xoá và đây là dòng khác. Dòng đang có: {held}.",
      remedy: "Ghi lại mã {code}. Chỉ chọn khi chắc số liệu trong dòng là của {code}.",
    },
    "row-unsure": {
      what: "{sheet}: không có dòng {code}; có thể đó là một trong các dòng không rõ mã: {where}.",
      remedy:
        "Thêm lại dòng trống. Chỉ chọn khi dòng đã bị xoá; nếu mã bị sửa thì ghi lại mã {code} vào đúng dòng, số liệu trong dòng vẫn còn.",
    },
    "row-uncoded": {
      what: "{sheet}, ô {address}: dòng không có mã nên không được đánh giá. Dòng đang có: {held}.",
      remedy:
        "Nếu là dòng của một chỉ tiêu, hãy ghi mã của chỉ tiêu vào ô này; nếu là dòng tự thêm thì không cần làm gì.",
    },
    "rows-outside": {
      what: "{sheet}: bảng đã bị thu nhỏ, các dòng {codes} (ô {address}) nằm ngoài bảng nên không được đánh giá.",
      remedy: "Kéo bảng xuống để lấy lại các dòng ấy; mọi ô được giữ nguyên.",
    },
    "columns-outside": {
      what: "{sheet}: bảng đã bị thu hẹp, các cột {columns} nằm ngoài bảng.",
      remedy: "Kéo bảng sang phải để lấy lại các cột ấy; mọi ô được giữ nguyên.",
    },
    "rows-apart": {
      what: "{sheet}: dưới bảng còn các dòng có mã {codes} (ô {address}); các dòng này không được đánh giá.",
      remedy: "Nếu số liệu ở đó mới đúng, hãy chép vào dòng cùng mã trong bảng, rồi xoá các dòng ấy.",
    },
    "constants-missing": {
      what: "{sheet}, {column}: {count} ô của chương trình bị để trống.",
      remedy: "Ghi lại theo chương trình.",
    },
    "formula-missing": { what: "{sheet}, {column}: {count} ô mất công thức.", remedy: "Ghi lại công thức." },
    "formula-broken": {
      what: "{sheet}, {column}: {count} ô có công thức hỏng (#REF!).",
      remedy: "Ghi lại công thức.",
    },
    "formula-own": {
      what: "{sheet}, {column}: {count} ô có công thức khác.",
      remedy: "Thay bằng công thức chuẩn.",
    },
    "typed-over": {
      what: "{sheet}, {column}: {count} ô bị nhập đè lên công thức.",
      remedy: "Thay bằng công thức chuẩn.",
    },
    "colours-missing": {
      what: "{sheet}, {column}: thiếu {lost}/{all} quy tắc tô màu.",
      remedy: "Đặt lại các quy tắc tô màu của cột.",
    },
    "colours-order": {
      what: "{sheet}, {column}: thứ tự các quy tắc tô màu đã đổi, nên có mức đánh giá mang màu của mức khác.",
      remedy: "Đặt lại các quy tắc tô màu của cột.",
    },
    "validation-missing": {
      what: "{sheet}: mất kiểm tra nhập liệu “{what}”.",
      remedy: "Đặt lại kiểm tra; số liệu đã nhập được giữ nguyên.",
    },
    "chart-missing": { what: "{sheet}: không còn biểu đồ “{title}”.", remedy: "Vẽ lại biểu đồ ở chỗ cũ." },
    "rows-missing": {
      what: "{sheet}: phía trên bảng mất {rows} dòng, trong đó có ô mà các công thức dùng đến.",
      remedy: "Chèn lại dòng trống; lần kiểm tra sau sẽ ghi lại các ô ấy.",
    },
    "sheet-bent": {
      what: "{sheet}: {places} vị trí không còn như khi lập (chữ, công thức hoặc màu).",
      remedy: "Ghi lại cả trang; ô để nhập vẫn giữ nội dung.",
    },
    "cells-changed": {
      what: "{sheet}, {address}: các ô mà công thức dựa vào ({name}) đã bị xoá hoặc sửa.",
      remedy: "Ghi lại các ô này.",
    },
    "name-missing": { what: "{sheet}: mất tên ô {name} mà các công thức dùng đến.", remedy: "Đặt lại tên." },
  },
};

export type Words = typeof words;

export type FindingCode = keyof Words["found"];
