import type { Scheme } from "./types";

// Clause II.3 sets the draft date in each assignment, clause III.5 the other three for all schemes and plans at once.
const DEADLINES = {
  draft: { words: "Hết tháng 11/2025", lastDay: "2025-11-30" },
  issue: { words: "tháng 12 năm 2025", lastDay: "2025-12-31" },
  midReview: { words: "giữa năm 2027", lastDay: "2027-06-30" },
  finalReview: { words: "trước Quý I năm 2030", lastDay: "2029-12-31" },
} as const;

// Printed once, after the last scheme it applies to.
const SHARED_3_5 =
  "- Tổ chức thực hiện: Giao đồng chí Phó Bí thư Đảng uỷ, Chủ tịch UBND xã chỉ đạo xây dựng đề án. + Cơ quan chủ trì: Phòng Kinh tế. + Cơ quan phối hợp: Các phòng, ban chuyên môn thuộc UBND xã, các cơ quan, đơn vị có liên quan. - Thời gian hoàn thiện đề án: Hết tháng 11/2025. - Thời gian triển khai thực hiện đề án: Cả nhiệm kỳ 2025 - 2030.";
const SHARED_6_8 =
  "- Tổ chức thực hiện: Giao đồng chí Phó Bí thư Đảng uỷ, Chủ tịch UBND xã chỉ đạo xây dựng đề án. + Cơ quan chủ trì: Phòng Văn hoá - Xã hội. + Cơ quan phối hợp: Các phòng, ban, ngành, Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội, các cơ quan, đơn vị có liên quan. - Thời gian hoàn thiện đề án: Hết tháng 11/2025. - Thời gian triển khai thực hiện đề án: Cả nhiệm kỳ 2025 - 2030.";

/** The 10 schemes of II.3.1 and the 2 plans of II.3.2. */
export const SCHEMES: readonly Scheme[] = [
  {
    code: "DA01",
    kind: "scheme",
    clause: "II.3.1(1)",
    title: "Nâng cao năng lực lãnh đạo, sức chiến đấu của các tổ chức đảng giai đoạn 2025 - 2030",
    official: "PBT-TT",
    lead: "BXDD",
    coordinators: ["CQTM", "CQLQ", "CB"],
    ...DEADLINES,
    quote: "(1) Đề án “Nâng cao năng lực lãnh đạo, sức chiến đấu của các tổ chức đảng giai đoạn 2025 - 2030”",
    assignment:
      "- Tổ chức thực hiện: Giao đồng chí Phó Bí thư Thường trực Đảng uỷ chỉ đạo xây dựng đề án. + Cơ quan chủ trì: Ban Xây dựng Đảng Đảng uỷ. + Cơ quan phối hợp: Các cơ quan, tham mưu giúp việc Đảng uỷ, các cơ quan, đơn vị có liên quan và các chi bộ trực thuộc Đảng uỷ. - Thời gian hoàn thiện đề án: Hết tháng 11/2025. - Thời gian triển khai thực hiện đề án: Cả nhiệm kỳ 2025 - 2030.",
    note: "Mục II.2.1.1 ghi “tổ chức cơ sở đảng”, mục II.3.1 ghi “tổ chức đảng”: phạm vi khác nhau, cần hỏi Văn phòng Đảng uỷ.",
  },
  {
    code: "DA02",
    kind: "scheme",
    clause: "II.3.1(2)",
    title:
      "Đổi mới phương thức hoạt động của Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội",
    official: "PBT-TT",
    lead: "CQ-MTTQ",
    coordinators: ["CQTM", "CQLQ", "CB"],
    ...DEADLINES,
    quote:
      "(2) Đề án “Đổi mới phương thức hoạt động của Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội”.",
    assignment:
      "- Tổ chức thực hiện: Giao đồng chí Phó Bí thư Thường trực Đảng uỷ chỉ đạo xây dựng đề án. + Cơ quan chủ trì: Cơ quan Uỷ ban Mặt trận Tổ quốc Việt Nam xã. + Cơ quan phối hợp: Các cơ quan, tham mưu giúp việc Đảng uỷ, các cơ quan, đơn vị có liên quan và các chi bộ trực thuộc Đảng uỷ. - Thời gian hoàn thiện đề án: Hết tháng 11/2025. - Thời gian triển khai thực hiện đề án: Cả nhiệm kỳ 2025 - 2030.",
    note: "Tên ở mục II.2.1.3 có thêm “giai đoạn 2025 - 2030”.",
  },
  {
    code: "DA03",
    kind: "scheme",
    clause: "II.3.1(3)",
    title:
      "Tăng cường ứng dụng tiến bộ khoa học công nghệ, nâng cao giá trị vùng sản xuất chuyên canh rau màu trên địa bàn xã",
    official: "CT-UBND",
    lead: "PKT",
    coordinators: ["PBCM", "CQLQ"],
    ...DEADLINES,
    quote:
      "(3) Đề án “Tăng cường ứng dụng tiến bộ khoa học công nghệ, nâng cao giá trị vùng sản xuất chuyên canh rau màu trên địa bàn xã”.",
    assignment: SHARED_3_5,
    note: "Phần phân công in một lần sau đề án (5), hiểu là chung cho đề án (3), (4), (5).",
  },
  {
    code: "DA04",
    kind: "scheme",
    clause: "II.3.1(4)",
    title:
      "Phân loại, xử lý rác thải tại nguồn và thu gom, xử lý chất thải sinh hoạt trên địa bàn xã giai đoạn 2025 - 2030",
    official: "CT-UBND",
    lead: "PKT",
    coordinators: ["PBCM", "CQLQ"],
    ...DEADLINES,
    quote:
      "(4) Đề án “Phân loại, xử lý rác thải tại nguồn và thu gom, xử lý chất thải sinh hoạt trên địa bàn xã giai đoạn 2025 - 2030”.",
    assignment: SHARED_3_5,
    note: "Phần phân công in một lần sau đề án (5), hiểu là chung cho đề án (3), (4), (5).",
  },
  {
    code: "DA05",
    kind: "scheme",
    clause: "II.3.1(5)",
    title:
      "Huy động nguồn lực đầu tư xây dựng hệ thống hạ tầng phát triển công nghiệp giai đoạn 2025 - 2030, định hướng đến năm 2035",
    official: "CT-UBND",
    lead: "PKT",
    coordinators: ["PBCM", "CQLQ"],
    ...DEADLINES,
    quote:
      "(5) Đề án “Huy động nguồn lực đầu tư xây dựng hệ thống hạ tầng phát triển công nghiệp giai đoạn 2025 - 2030, định hướng đến năm 2035”.",
    assignment: SHARED_3_5,
    note: "Tên đề án định hướng đến năm 2035, thời gian triển khai là cả nhiệm kỳ 2025 - 2030.",
  },
  {
    code: "DA06",
    kind: "scheme",
    clause: "II.3.1(6)",
    title: "Nâng cao chất lượng giáo dục xã Nguyễn Lương Bằng giai đoạn 2025 - 2030",
    official: "CT-UBND",
    lead: "PVHXH",
    coordinators: ["PBN", "MTTQ", "CTXH", "CQLQ"],
    ...DEADLINES,
    quote: "(6) Đề án “Nâng cao chất lượng giáo dục xã Nguyễn Lương Bằng giai đoạn 2025 - 2030”.",
    assignment: SHARED_6_8,
    note: "Phần phân công in một lần sau đề án (8), hiểu là chung cho đề án (6), (7), (8).",
  },
  {
    code: "DA07",
    kind: "scheme",
    clause: "II.3.1(7)",
    title:
      "Huy động các nguồn vốn đầu tư xây dựng, hoàn thiện hệ thống thiết chế văn hoá, thể thao trên địa bàn xã giai đoạn 2025 - 2030",
    official: "CT-UBND",
    lead: "PVHXH",
    coordinators: ["PBN", "MTTQ", "CTXH", "CQLQ"],
    ...DEADLINES,
    quote:
      "(7) Đề án “Huy động các nguồn vốn đầu tư xây dựng, hoàn thiện hệ thống thiết chế văn hoá, thể thao trên địa bàn xã giai đoạn 2025 - 2030”.",
    assignment: SHARED_6_8,
    note: "Phần phân công in một lần sau đề án (8), hiểu là chung cho đề án (6), (7), (8).",
  },
  {
    code: "DA08",
    kind: "scheme",
    clause: "II.3.1(8)",
    title: "Phát triển khoa học công nghệ, đổi mới, sáng tạo, chuyển đổi số giai đoạn 2025 - 2030",
    official: "CT-UBND",
    lead: "PVHXH",
    coordinators: ["PBN", "MTTQ", "CTXH", "CQLQ"],
    ...DEADLINES,
    quote:
      "(8) Đề án “Phát triển khoa học công nghệ, đổi mới, sáng tạo, chuyển đổi số giai đoạn 2025 - 2030”.",
    assignment: SHARED_6_8,
    note: "Tên ở mục II.2.2.4 khác dấu phẩy: “khoa học, công nghệ, đổi mới sáng tạo chuyển đổi số”.",
  },
  {
    code: "DA09",
    kind: "scheme",
    clause: "II.3.1(9)",
    title:
      "Nâng cao chất lượng, hiệu quả hoạt động của Trung tâm Phục vụ hành chính công xã Nguyễn Lương Bằng giai đoạn 2025 - 2030",
    official: "CT-UBND",
    lead: "TTHCC",
    coordinators: ["PBN", "MTTQ", "CTXH", "CQLQ", "CB"],
    ...DEADLINES,
    quote:
      "(9) Đề án “Nâng cao chất lượng, hiệu quả hoạt động của Trung tâm Phục vụ hành chính công xã Nguyễn Lương Bằng giai đoạn 2025 - 2030”.",
    assignment:
      "- Tổ chức thực hiện: Giao đồng chí Phó Bí thư Đảng uỷ, Chủ tịch UBND xã chỉ đạo xây dựng đề án. + Cơ quan chủ trì: Trung tâm Phục vụ hành chính công. + Cơ quan phối hợp: Các phòng, ban, ngành, Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội, các cơ quan, đơn vị có liên quan, các chi bộ trực thuộc Đảng uỷ. - Thời gian hoàn thiện đề án: Hết tháng 11/2025. - Thời gian triển khai thực hiện đề án: Cả nhiệm kỳ 2025 - 2030.",
  },
  {
    code: "DA10",
    kind: "scheme",
    clause: "II.3.1(10)",
    title:
      "Thực hiện công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc góp phần bảo đảm an ninh, trật tự trên địa bàn giai đoạn 2025 - 2030",
    official: "CT-UBND",
    lead: "CA",
    coordinators: ["PBN", "MTTQ", "CTXH", "CQLQ", "CB"],
    ...DEADLINES,
    quote:
      "(10) Đề án “Thực hiện công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc góp phần bảo đảm an ninh, trận tự trên địa bàn giai đoạn 2025 - 2030”.",
    assignment:
      "- Tổ chức thực hiện: Giao đồng chí Phó Bí thư Đảng uỷ, Chủ tịch UBND xã chỉ đạo xây dựng đề án. + Cơ quan chủ trì: Công an xã. + Cơ quan phối hợp: Các phòng, ban, ngành, Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội, các cơ quan, đơn vị có liên quan, các chi bộ trực thuộc Đảng uỷ. - Thời gian hoàn thiện đề án: Hết tháng 11/2025. - Thời gian triển khai thực hiện đề án: Cả nhiệm kỳ 2025 - 2030.",
    note: "Bản in ghi “trận tự”; tên đã sửa thành “trật tự” như ở mục II.2.4.2.",
  },
  {
    code: "KH01",
    kind: "plan",
    clause: "II.3.2(1)",
    title:
      "Nâng cao chất lượng công tác kiểm tra, giám sát và thi hành kỷ luật Đảng của Đảng bộ xã Nguyễn Lương Bằng, nhiệm kỳ 2025 - 2030",
    official: "PBT-TT",
    lead: "CQ-UBKT",
    coordinators: ["CQTM", "MTTQ", "CTXH", "CQLQ", "CB"],
    ...DEADLINES,
    quote:
      "(1) Kế hoạch “Nâng cao chất lượng công tác kiểm tra, giám sát và thi hành kỷ luận Đảng của Đảng bộ xã Nguyễn Lương Bằng, nhiệm kỳ 2025 - 2030”.",
    assignment:
      "- Tổ chức thực hiện: Giao đồng chí Phó Bí thư Thường trực Đảng uỷ chỉ đạo xây dựng kế hoạch. + Cơ quan chủ trì: Cơ quan Uỷ ban Kiểm tra Đảng uỷ. + Cơ quan phối hợp: Các cơ quan tham mưu, giúp việc Đảng uỷ, Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội, các cơ quan, đơn vị có liên quan, các chi bộ trực thuộc Đảng uỷ. - Thời gian hoàn thiện kế hoạch: Hết tháng 11/2025. - Thời gian triển khai thực hiện kế hoạch: Cả nhiệm kỳ 2025 - 2030.",
    note: "Bản in ghi “kỷ luận”; tên đã sửa thành “kỷ luật” như ở mục II.2.1.1.",
  },
  {
    code: "KH02",
    kind: "plan",
    clause: "II.3.2(2)",
    title: "Thực hiện các công trình trọng điểm giai đoạn 2025 - 2030",
    official: "CT-UBND",
    lead: "PKT",
    coordinators: ["PBCM", "CQLQ"],
    ...DEADLINES,
    quote: "(2) Kế hoạch thực hiện các công trình trọng điểm giai đoạn 2025 - 2030.",
    assignment:
      "- Tổ chức thực hiện: Giao đồng chí Phó Bí thư Đảng uỷ, Chủ tịch UBND xã chỉ đạo xây dựng kế hoạch. + Cơ quan chủ trì: Phòng Kinh tế. + Cơ quan phối hợp: Các phòng, ban chuyên môn thuộc UBND xã, các cơ quan, đơn vị có liên quan. - Thời gian hoàn thiện kế hoạch: Hết tháng 11/2025. - Thời gian triển khai thực hiện kế hoạch: Cả nhiệm kỳ 2025 - 2030.",
    note: "Chương trình không liệt kê các công trình; danh mục do xã bổ sung.",
  },
];
