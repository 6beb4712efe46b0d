/**
 * The rows that can't wait for the table of faults to load: that the host can do nothing, and that a part (the table
 * itself included) could not be loaded. "unknown" serves every code that has no row.
 */
export const words = {
  "host-too-old": {
    title: "Phiên bản Excel này quá cũ",
    message:
      "Phần bổ trợ cần {missing}, phiên bản Excel này không có. Tệp không bị thay đổi, số liệu đã nhập vẫn dùng được như thường. Hãy mở tệp bằng Microsoft 365, Excel trên web, Excel 2021 LTSC trở lên, bản bán lẻ từ 2311 hoặc Excel cho Mac từ 16.40.",
  },
  "part-not-loaded": {
    title: "Không mở được phần này",
    message:
      "Phần này của phần bổ trợ chưa tải về được, có thể do mất mạng. Tệp không bị thay đổi, các phần khác vẫn dùng được. Hãy kiểm tra mạng, rồi bấm Thử lại.",
  },
  unknown: {
    title: "Có lỗi ngoài dự kiến",
    message:
      "Excel báo: “{message}”. Những gì đã có trong tệp vẫn còn. Hãy bấm Thử lại; nếu lỗi lặp lại, hãy đóng và mở lại tệp, rồi gửi dòng thông báo này cho người hỗ trợ kỹ thuật.",
  },
};

export type Words = typeof words;
