/** Words of putting the workbooks of several communes together. */
export const words = {
  read: (place: string, year: number, targets: number) =>
    `${place}, kỳ báo cáo năm ${year}: ${targets} chỉ tiêu thành phần.`,
  unjudged: (count: number) =>
    `${count} chỉ tiêu chưa có đánh giá đọc được: tệp chưa được Excel tính lại hoặc công thức bị lỗi. Số liệu vẫn được lấy. Hãy mở tệp bằng Excel có phần bổ trợ, lưu rồi tổng hợp lại.`,
  noSheets:
    "Tệp không có các trang theo dõi chỉ tiêu; không lấy số liệu nào từ tệp này. Hãy đề nghị xã gửi sổ theo dõi hoặc bản giá trị của sổ.",
  whose:
    "Tệp không ghi là của xã, phường, đặc khu nào; không lấy số liệu nào từ tệp này. Hãy mở tệp bằng Excel có phần bổ trợ, lưu một bản từ mục Báo cáo rồi tổng hợp lại.",
  again: (file: string) =>
    `Cùng một xã với tệp “${file}” được lưu sau; không lấy số liệu nào từ tệp này. Nếu tệp này mới đúng, hãy bỏ tệp kia.`,
  written: (rows: number, files: number) => `Đã ghi ${rows} dòng vào ${files} tệp.`,
  differs: (code: string, shown: string, judged: string) =>
    `${code}: trong tệp là “${shown}”, theo phương pháp là “${judged}”.`,
  same: (count: number) => `${count} chỉ tiêu được đánh giá như phương pháp.`,
};

export type Words = typeof words;
