/**
 * Words of the self-check. Each check has its name and, where Excel does not do what the add-in counts on, what that
 * means for whoever uses the workbook.
 */
export const words = {
  start: "Tự kiểm tra",
  again: "Tự kiểm tra lại",
  running: "Đang thử, khoảng một phút…",
  progress: "Tiến độ",
  outcomes: { passed: "Đúng như cần", differs: "Khác với cần", untried: "Không thử được" },
  summary: (passed: number, differs: number, untried: number) =>
    differs + untried === 0
      ? `Cả ${passed} mục đều đúng như phần bổ trợ cần.`
      : `${passed} mục đúng như phần bổ trợ cần, ${differs} mục khác, ${untried} mục không thử được.`,
  untried: "Excel không thực hiện các lệnh này. Hãy gửi báo cáo ở dưới cho người hỗ trợ.",
  left: (sheet: string) =>
    `Excel chưa cho xoá trang tạm “${sheet}”. Hãy bấm “Tự kiểm tra lại”, hoặc bấm chuột phải vào tên trang ấy rồi chọn Xoá (Delete).`,
  reportHint: "Báo cáo để gửi cho người hỗ trợ; không có số liệu nào của tệp trong đó.",
  save: "Lưu thành tệp văn bản",
  saved: (name: string) =>
    `Đã chuyển tệp “${name}” cho trình tải xuống. Nếu không thấy tệp, hãy dùng nút Sao chép.`,
  report: {
    title: "TỰ KIỂM TRA TRÊN EXCEL",
    addIn: (version: string) => `Phần bổ trợ: ${version}`,
    host: (platform: string, version: string) => `Excel: ${platform}, phiên bản ${version}`,
    day: (day: string) => `Ngày: ${day}`,
    took: (seconds: number) => `Thời gian: ${seconds} giây`,
    sets: "Bộ lệnh",
    has: "có",
    lacks: "không có",
    none: "không có mục nào",
    came: (came: string) => `Excel trả về: ${came}`,
  },
  checks: {
    settings: {
      what: "Excel tự tính lại công thức",
      differs: "Excel đang để tính thủ công: bấm F9 thì đánh giá mới theo số liệu vừa nhập.",
    },
    "functions-known": {
      what: "Excel nhận ra các hàm NLB",
      differs: "Ô đánh giá sẽ hiện #NAME?. Hãy đóng và mở lại tệp; nếu vẫn vậy, báo cho người cài đặt.",
    },
    "functions-names": {
      what: "NLB.GROWTH và GROWTH của Excel không lẫn nhau",
      differs: "Không dùng NLB.GROWTH trong ô; các bảng chuẩn không dùng hàm này.",
    },
    "functions-empty-text": {
      what: "Ô công thức chưa có số liệu không làm đổi đánh giá",
      differs: "Đánh giá ở các bảng chuẩn có thể sai trên Excel này. Hãy gửi báo cáo này.",
    },
    "functions-blank-cells": {
      what: "Ô trống sau số liệu cuối không làm đổi đánh giá",
      differs: "Công thức NLB tự viết có thể coi ô trống là số 0; hãy chỉ chọn các ô đã có số liệu.",
    },
    "functions-blank-argument": {
      what: "Đối số là ô trống được hiểu như bỏ qua",
      differs: "Trong công thức NLB tự viết, hãy bỏ hẳn đối số không dùng thay vì trỏ vào ô trống.",
    },
    "functions-spill": {
      what: "NLB.ASSESS trải kết quả ra nhiều ô",
      differs: "Dùng từng hàm NLB riêng thay cho NLB.ASSESS. Bảng chuẩn không bị ảnh hưởng.",
    },
    "functions-fault": {
      what: "Hàm NLB báo #VALUE! khi mục tiêu không đọc được",
      differs: "Ô có mục tiêu sai có thể hiện lỗi khác. Không ảnh hưởng đến dòng đúng.",
    },
    spill: {
      what: "Công thức mảng trải ra nhiều ô",
      differs: "Excel này là bản cũ hơn mức cần; các ô tổng hợp có thể chỉ hiện kết quả đầu.",
    },
    "name-array": {
      what: "Công thức dùng tên của nhiều ô tính trên cả dãy",
      differs: "Đánh giá có thể sai khi năm báo cáo sớm hơn số liệu cuối. Hãy gửi báo cáo này.",
    },
    "cells-values": {
      what: "Ghi rồi đọc lại số, chữ, đúng/sai, ô trống",
      differs: "Không nên nhập số liệu qua ngăn này. Hãy gửi báo cáo này.",
    },
    "cells-null": {
      what: "Ô không được ghi thì giữ nguyên nội dung",
      differs: "Không nên nhập số liệu qua ngăn này. Hãy gửi báo cáo này.",
    },
    "cells-text": {
      what: "“14/14” trong ô dạng văn bản vẫn là chữ",
      differs: "Mục tiêu dạng “14/14” có thể thành ngày; hãy gõ dấu nháy đơn trước.",
    },
    "cells-apostrophe": {
      what: "Câu bắt đầu bằng “-” là chữ, không hiện dấu nháy",
      differs: "Trích dẫn có thể hiện dấu nháy ở đầu. Không ảnh hưởng đến số liệu.",
    },
    "cells-copied": {
      what: "Chép công thức xuống các dòng",
      differs: "Tạo bảng chuẩn có thể thiếu công thức; hãy chạy “Kiểm tra bảng chuẩn” ngay sau khi tạo.",
    },
    "cells-parts": {
      what: "Tìm đúng phần của một vùng ô",
      differs: "Lệnh có thể ghi nhầm chỗ; hãy ngừng dùng và gửi báo cáo này.",
    },
    "cells-moved": {
      what: "Chèn dòng, xoá nội dung, gộp và bỏ gộp ô",
      differs: "“Kiểm tra bảng chuẩn” có thể không sửa được hết. Hãy gửi báo cáo này.",
    },
    "format-of-formula": {
      what: "Giữ định dạng số đã đặt cho ô công thức",
      differs: "Ô công thức có thể hiện sai số lẻ hoặc hiện ngày thành số. Giá trị vẫn đúng.",
    },
    "text-cell-formula": {
      what: "Công thức tính được sau khi bỏ dạng văn bản",
      differs: "Ô có thể hiện nguyên công thức; chọn dạng Chung (General) rồi nhập lại công thức.",
    },
    "row-height": {
      what: "Đặt chiều cao dòng",
      differs: "Dòng có thể cao thấp khác mẫu. Không ảnh hưởng đến số liệu.",
    },
    "row-height-formula": {
      what: "Dòng giữ chiều cao khi kết quả công thức dài ra",
      differs: "Dòng tự giãn theo chữ: không ảnh hưởng.",
    },
    "column-width": {
      what: "Đặt độ rộng cột",
      differs: "Cột có thể rộng hẹp khác mẫu, bản in có thể tràn trang. Hãy xem trước khi in.",
    },
    "columns-folded": {
      what: "Gấp nhóm cột, ẩn dòng và mở lại",
      differs: "Các cột năm khác có thể hiện hết ra. Không ảnh hưởng đến số liệu.",
    },
    "look-cells": {
      what: "Định dạng riêng từng ô",
      differs: "Màu và kiểu chữ có thể khác mẫu. Không ảnh hưởng đến số liệu.",
    },
    "look-lines": {
      what: "Định dạng một phần dòng, cột không lan ra ngoài",
      differs: "Màu nền có thể lan ra cả cột hoặc cả dòng. Không ảnh hưởng đến số liệu.",
    },
    borders: {
      what: "Kẻ khung ô",
      differs: "Bảng in có thể thiếu đường kẻ. Không ảnh hưởng đến số liệu.",
    },
    "borders-one-row": {
      what: "Đường kẻ trong của vùng chỉ có một dòng",
      differs: "Không ảnh hưởng: phần bổ trợ không yêu cầu đường kẻ này.",
    },
    "colour-rules": {
      what: "Tô màu theo từ đánh giá, đúng thứ tự ưu tiên",
      differs: "Màu của ô đánh giá có thể sai; hãy tin vào chữ, không tin vào màu.",
    },
    "data-bar": {
      what: "Thanh dữ liệu trong ô",
      differs: "Thanh tỷ lệ có thể thiếu hoặc khác màu. Con số vẫn đúng.",
    },
    validations: {
      what: "Danh sách chọn và cảnh báo khi nhập sai",
      differs: "Ô nhập có thể không có danh sách chọn hoặc không cảnh báo; hãy nhập đúng từ trong Hướng dẫn.",
    },
    table: {
      what: "Tạo bảng và đọc các phần của bảng",
      differs: "Không tạo được bảng chuẩn trên Excel này. Hãy gửi báo cáo này.",
    },
    "table-formulas": {
      what: "Công thức theo tên cột của bảng",
      differs: "Các bảng chuẩn không tính được trên Excel này. Hãy gửi báo cáo này.",
    },
    "table-row-added": {
      what: "Dòng mới của bảng có công thức của cột",
      differs: "Dòng mới ở Nhật ký có thể thiếu tên chỉ tiêu; “Kiểm tra bảng chuẩn” sẽ điền lại.",
    },
    "table-filled-down": {
      what: "Sửa công thức một dòng không thay các dòng khác",
      differs: "Excel tự điền công thức cho cả cột: không ảnh hưởng, phần bổ trợ ghi cả cột một lần.",
    },
    "table-whole-column": {
      what: "Công thức cả cột được ghi đúng từng dòng",
      differs: "Sau khi sửa bảng, hãy chạy “Kiểm tra bảng chuẩn” lần nữa.",
    },
    "table-changed": {
      what: "Thêm, bớt dòng, cột và đổi cỡ bảng",
      differs: "“Kiểm tra bảng chuẩn” có thể không sửa được hết. Hãy gửi báo cáo này.",
    },
    "table-renamed": {
      what: "Đổi tên bảng thì công thức đổi theo",
      differs: "Không sửa được bảng bị đổi tên bằng một lần bấm; hãy đặt lại tên bảng bằng tay.",
    },
    "table-to-cells": {
      what: "Chuyển bảng thành ô thường",
      differs: "Lần tạo bảng bị ngắt giữa chừng có thể không làm tiếp được. Hãy gửi báo cáo này.",
    },
    name: {
      what: "Đặt và đọc tên của vùng ô",
      differs: "Phần bổ trợ không tìm được ô “Kỳ báo cáo” trên Excel này. Hãy gửi báo cáo này.",
    },
    "sheet-look": {
      what: "Màu thẻ trang, ẩn lưới, cố định dòng tiêu đề",
      differs: "Tiêu đề có thể trôi khi cuộn. Không ảnh hưởng đến số liệu.",
    },
    selection: {
      what: "Chuyển trang và chọn ô",
      differs: "Bấm một chỉ tiêu ở ngăn này có thể không chuyển đến dòng của nó.",
    },
    "chart-order": {
      what: "Biểu đồ vẽ các thanh từ trên xuống",
      differs: "Thứ tự thanh của biểu đồ có thể ngược với bảng bên cạnh. Số liệu vẫn đúng.",
    },
    "chart-series": {
      what: "Biểu đồ giữ tên các phần",
      differs: "Chú giải của biểu đồ có thể mất tên; hãy xem bảng bên cạnh.",
    },
    "page-setup": {
      what: "Thiết lập trang in A4, tỷ lệ 100 %",
      differs: "Hãy xem trước khi in và đặt lại khổ giấy, chiều giấy nếu cần.",
    },
    "page-fit": {
      what: "Đặt lại tỷ lệ 100 % sau khi co trang in",
      differs: "Hãy xem trước khi in và đặt lại tỷ lệ nếu cần.",
    },
    "print-area": {
      what: "Vùng in không tự giãn khi bảng thêm dòng",
      differs: "Excel tự giãn vùng in: không ảnh hưởng.",
    },
    "print-area-set": {
      what: "Vùng in đặt lại được sau khi bảng thêm dòng",
      differs: "Dòng thêm ở cuối bảng có thể không được in; hãy đặt lại vùng in.",
    },
    "file-setting": {
      what: "Tệp ghi nhớ bố cục của các bảng",
      differs: "“Kiểm tra bảng chuẩn” có thể không biết tệp thuộc bố cục nào.",
    },
    "file-xml": {
      what: "Tệp giữ chương trình đã nhập",
      differs: "Không nhập được chương trình của đơn vị khác trên Excel này. Hãy gửi báo cáo này.",
    },
    events: {
      what: "Ngăn này biết khi ô thay đổi hoặc được chọn",
      differs: "Ngăn này không tự cập nhật; hãy bấm “Đọc lại” sau khi nhập số liệu.",
    },
    today: {
      what: "Ô phụ thuộc TODAY() được tính lại mỗi lần tính",
      differs: "Không ảnh hưởng: ngày trong các bảng không cần tính lại mỗi lần.",
    },
    storage: {
      what: "Ngăn này nhớ được ngôn ngữ đã chọn",
      differs: "Lần sau mở, ngăn này lại theo ngôn ngữ của Office. Không ảnh hưởng đến tệp.",
    },
    "speed-cells": {
      what: "Ghi và đọc 2.000 ô trong 5 giây",
      differs: "Tạo bảng và kiểm tra sẽ lâu; hãy đợi đến khi ngăn này báo xong.",
    },
    "speed-functions": {
      what: "Tính 100 đánh giá trong 10 giây",
      differs: "Sau khi mở tệp, ô đánh giá hiện #BUSY! lâu hơn bình thường; hãy đợi.",
    },
  },
};

export type Words = typeof words;
export type SelfCheckId = keyof Words["checks"];
