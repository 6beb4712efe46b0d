/** Words of the tool that puts the files of communes together. */
export const words = {
  what: "Chọn hoặc kéo, thả vào đây các tệp do xã gửi: sổ theo dõi hoặc bản giá trị, không giới hạn số tệp; kèm tệp tổng hợp lần trước nếu cần so sánh. Tệp được đọc ngay trên máy này, không gửi ra ngoài; tệp của xã và tệp Excel đang mở không bị thay đổi.",
  choose: "Chọn tệp của các xã",
  reading: (done: number, count: number) => `Đang đọc tệp ${done}/${count}…`,
  stop: "Dừng đọc",
  stopped: (done: number, count: number) =>
    `Đã dừng: đã đọc ${done}/${count} tệp, các tệp đã đọc vẫn dùng được. Muốn đọc tiếp, hãy chọn lại các tệp còn lại.`,
  taken: (communes: number, year: number) =>
    `Sẽ tổng hợp ${communes} xã, phường, đặc khu, kỳ báo cáo năm ${year}.`,
  none: "Chưa có tệp nào dùng được.",
  year: "Kỳ báo cáo",
  yearHint: "Các tệp thuộc nhiều kỳ báo cáo; chỉ tổng hợp một kỳ.",
  leftOut: (count: number) => `Không đưa vào tổng hợp (${count})`,
  used: (count: number) => `Đưa vào tổng hợp (${count})`,
  book: (place: string, year: number, targets: number) =>
    `${place}; kỳ báo cáo năm ${year}; ${targets} chỉ tiêu thành phần`,
  unjudged: (count: number) =>
    `${count} chỉ tiêu không đọc được đánh giá: tệp chưa được Excel tính lại hoặc công thức bị lỗi. Số liệu vẫn được lấy. Hãy mở tệp bằng Excel có phần bổ trợ, lưu rồi chọn lại.`,
  otherYear: (year: number, chosen: number) =>
    `Kỳ báo cáo năm ${year}, không phải năm ${chosen} nên không đưa vào tổng hợp. Hãy đề nghị xã gửi tệp của năm ${chosen}.`,
  form: (body: string, year: number) =>
    `Phiếu số liệu năm ${year} của ${body}, không phải sổ theo dõi của xã nên không tổng hợp được; không lấy số liệu nào từ tệp này. Phiếu do xã nhận vào sổ của mình, ở mục Cơ quan; hãy đề nghị xã gửi sổ ấy.`,
  earlier: (day: string, communes: number) => `Tệp tổng hợp ngày ${day}, ${communes} xã: dùng để so sánh.`,
  earlierUnused: (day: string) =>
    `Tệp tổng hợp ngày ${day}: đã có lần tổng hợp sau đó, nên không so sánh với tệp này.`,
  forget: "Bỏ tệp này",
  forgetOf: (file: string) => `Bỏ tệp ${file}`,
  same: "Chỉ tiêu trùng tên",
  sameHint:
    "Cùng tên (không kể dấu), đơn vị tính, loại và cách so với mục tiêu; chỉ tiêu không đọc được mục tiêu thì không nêu. Chỉ nhóm đã xác nhận mới được đưa vào trang “Chỉ tiêu chung”. Thêm hoặc bỏ tệp thì phải xác nhận lại.",
  confirmAll: (count: number) => `Xác nhận ${count} nhóm trùng tên`,
  unconfirmAll: "Bỏ xác nhận tất cả",
  group: (unit: string, kind: string, communes: number) => `${unit}; ${kind}; ở ${communes} xã`,
  near: "Chỉ tiêu có tên gần giống",
  nearHint:
    "Tên khác nhau một, hai từ, có thể là hai chỉ tiêu khác nhau. Chỉ xác nhận cặp nào chắc chắn là cùng một chỉ tiêu.",
  pair: (one: string, communes: number, other: string, others: number) =>
    `“${one}” (${communes} xã) và “${other}” (${others} xã)`,
  impossible: "Không gộp được: sẽ có xã xuất hiện hai lần trong nhóm.",
  repeated: "Trùng tên trong cùng một xã",
  repeatedHint:
    "Xã có từ hai chỉ tiêu trở lên cùng tên, đơn vị tính và loại, nên không biết lấy chỉ tiêu nào; tên ấy không được đưa ra để xác nhận là chỉ tiêu chung. Hãy đề nghị xã ghi tên phân biệt trong sổ, rồi gửi lại tệp.",
  repetition: (name: string, unit: string, places: readonly string[], others: number) =>
    `“${name}” (${unit}): ${places.join("; ")}${others > 0 ? ` và ${others} xã khác` : ""}`,
  means: "Bình quân các tỷ lệ",
  meansHint:
    "Tỷ lệ của nhiều xã chỉ tính bình quân được khi có quyền số: ví dụ tỷ lệ hộ nghèo thì theo tổng số hộ. Chọn chỉ tiêu chung làm quyền số; không chọn thì không tính.",
  noMean: "Không tính bình quân",
  weight: (name: string, unit: string) => `Theo “${name}” (${unit})`,
  mean: (mean: string, of: number, communes: number) =>
    `Bình quân ${mean}, ở ${of}/${communes} xã có đủ hai số.`,
  noMeanOf: {
    none: "Không tính được: không xã nào có đủ hai số. Hãy chọn chỉ tiêu khác.",
    mixed:
      "Không tính được: có xã ghi như 0,92, có xã ghi như 92. Hãy đề nghị các xã ghi theo cùng một cách, rồi gửi lại tệp.",
  },
  more: (count: number) => `Xem thêm ${count} mục`,
  make: "Tạo tệp tổng hợp",
  confirmed: (count: number) =>
    count === 0 ? "Chưa xác nhận chỉ tiêu chung nào." : `Đã xác nhận ${count} chỉ tiêu chung.`,
  downloaded: (name: string) =>
    `Tệp “${name}” đang được tải về máy. Nếu không thấy trong mục Tải xuống, hãy bấm “Mở thành tệp mới”.`,
  opened: (name: string) =>
    `Excel đã được yêu cầu mở tệp tổng hợp thành một tệp mới chưa lưu. Hãy lưu tệp ấy với tên “${name}”. Nếu không thấy, hãy bấm “Mở thành tệp mới”.`,
  open: "Mở thành tệp mới",
};

export type Words = typeof words;
