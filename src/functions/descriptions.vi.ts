/** What Excel shows about the functions in Vietnamese, by id and parameter name; merged into functions.vi.json. */
interface Description {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The six parameters most functions share, always in this order. */
const ROW = {
  values: "Số liệu, mỗi năm một ô; một hàng hoặc một cột.",
  years: "Năm của từng số liệu, số ô bằng số ô số liệu.",
  target: 'Mục tiêu: số, hoặc chữ như "> 90", "khoảng 250", "2 - 4", "đạt chuẩn".',
  due: "Năm đích, là năm phải đạt mục tiêu.",
  kind: "Loại chỉ tiêu: mức, hằng năm, tăng bình quân, luỹ kế, số lượng …; bỏ trống thì hiểu theo mục tiêu.",
  asOf: "Kỳ báo cáo (năm); bỏ trống thì lấy năm gần nhất có số liệu.",
  breakYear:
    "Năm đầu tiên dùng chuẩn mới (chuẩn nghèo mới, sáp nhập, đổi gốc giá); số liệu trước năm ấy không tính.",
} as const;

export const descriptions: Readonly<Record<string, Description>> = {
  STATUS: {
    description:
      "Đánh giá một chỉ tiêu theo số liệu các năm: Vượt, Đạt, Có khả năng hoàn thành, Chậm tiến độ …",
    parameters: ROW,
  },
  PACE: {
    description: "Tiến độ R: tiến độ thực tế chia cho tiến độ cần đạt để hoàn thành đúng hạn; 1 là vừa đủ.",
    parameters: ROW,
  },
  PROGRESS: {
    description:
      "Phần đã thực hiện trong mức cần tăng (giảm) từ số gốc đến mục tiêu: từ 0 đến 1, hơn 1 khi vượt, âm khi xa dần mục tiêu.",
    parameters: ROW,
  },
  ATTAINMENT: {
    description: "Thực hiện so với mục tiêu: số liệu chia cho mục tiêu, ví dụ 0,91 khi được 82 trên 90.",
    parameters: ROW,
  },
  GAP: {
    description: "Còn thiếu bao nhiêu so với mục tiêu, theo đơn vị của mục tiêu; bằng 0 khi đã đạt.",
    parameters: ROW,
  },
  REQUIRED: {
    description:
      "Mỗi năm còn lại phải thực hiện bao nhiêu: điểm % với mục tiêu tính bằng %, tốc độ tăng (0,05 là 5%) với các mức khác và tăng bình quân, số lượng với luỹ kế và số lượng.",
    parameters: ROW,
  },
  FORECAST: {
    description: "Dự báo số liệu ở năm đích nếu giữ nguyên tiến độ từ trước đến nay; tỷ lệ không vượt 100%.",
    parameters: ROW,
  },
  EXPLAIN: {
    description: "Thuyết minh đánh giá: số liệu, cách tính, R và căn cứ của kết quả.",
    parameters: ROW,
  },
  ASSESS: {
    description:
      "Đánh giá cả một vùng, mỗi hàng một chỉ tiêu, cho ra tám cột: đánh giá, R, tiến độ, còn thiếu, mỗi năm cần, dự báo, thuyết minh, lý do ngắn.",
    parameters: {
      values: "Số liệu: mỗi hàng một chỉ tiêu, mỗi cột một năm.",
      years: "Năm: một hàng dùng chung, hoặc một vùng bằng vùng số liệu.",
      target: "Mục tiêu: một ô dùng chung, hoặc một cột, mỗi hàng một ô.",
      due: "Năm đích: một ô dùng chung, hoặc một cột.",
      kind: "Loại chỉ tiêu: một ô dùng chung, hoặc một cột.",
      asOf: "Kỳ báo cáo: một ô dùng chung, hoặc một cột.",
      breakYear: "Năm đầu tiên dùng chuẩn mới: một ô dùng chung, hoặc một cột; số liệu trước đó không tính.",
    },
  },
  GROWTH: {
    description: "Tăng (giảm) bình quân mỗi năm, từ số liệu đầu đến số liệu cuối.",
    parameters: {
      values: "Số liệu; một hàng hoặc một cột.",
      years: "Năm hoặc ngày của từng số liệu; bỏ trống thì mỗi ô cách nhau một năm.",
      method:
        "geometric: bình quân nhân (mặc định, như RRI); points: điểm %, dùng cho tỷ lệ; log: như tổng điều tra dân số; rates: số liệu là tốc độ từng năm.",
    },
  },
  TARGET: {
    description:
      "Lấy một số hoặc một nội dung của chương trình kèm theo phần bổ trợ theo mã chỉ tiêu; với chương trình đã nhập, xem trang Chỉ tiêu.",
    parameters: {
      code: "Mã chỉ tiêu, ví dụ K05A.",
      field:
        "Mục cần lấy: mục tiêu (mặc định), số, đơn vị, năm đích, năm đầu, năm gốc, loại, tên, nhóm, điều khoản, trích dẫn, chủ trì.",
    },
  },
  DUE: {
    description:
      'Ngày cuối cùng còn đúng hạn của một thời hạn ghi bằng chữ: "hết tháng 11/2025", "trước Quý I năm 2030".',
    parameters: { text: "Thời hạn bằng chữ, hoặc năm, hoặc ngày." },
  },
  MILESTONE: {
    description:
      "Trạng thái của một mốc thời gian: Hoàn thành, Hoàn thành chậm, Sắp đến hạn, Quá hạn, Chưa đến hạn.",
    parameters: {
      due: "Hạn: ngày, hoặc thời hạn bằng chữ.",
      done: "Ngày hoàn thành, hoặc x; bỏ trống khi chưa xong.",
      today: "Hôm nay, thường là TODAY(); cần có khi chưa xong.",
      warnDays: "Báo trước bao nhiêu ngày; bỏ trống là 30.",
    },
  },
};
