import type { Task } from "./types";

/**
 * The 41 bullets of II.2.1 - II.2.4. One rule for who leads: the body II.3 names for the scheme or plan in the bullet;
 * for all others this data proposes the body in whose field the heading lies, since the programme names none.
 */
export const TASKS: readonly Task[] = [
  {
    code: "NV01",
    clause: "II.2.1.1",
    summary:
      "Xây dựng Đảng bộ vững mạnh về chính trị, tư tưởng, đạo đức; quán triệt, sơ kết, tổng kết chỉ thị, nghị quyết",
    summaryEn: "Strong party in politics, thought, ethics; study and review of resolutions",
    refs: ["D01C"],
    lead: null,
    proposedLead: "BXDD",
    quote:
      "Tăng cường xây dựng Đảng bộ vững mạnh về chính trị, tư tưởng, đạo đức. Tổ chức nghiêm túc việc quán triệt, triển khai thực hiện và sơ kết, tổng kết kịp thời, hiệu quả các chỉ thị, nghị quyết của Đảng, nhất là Nghị quyết Đại hội Đảng bộ xã lần thứ I và Nghị quyết Đại hội Đảng bộ các cấp.",
  },
  {
    code: "NV02",
    clause: "II.2.1.1",
    summary: "Tuyên truyền, nắm bắt, định hướng tư tưởng, dư luận",
    summaryEn: "Communication and public opinion",
    refs: [],
    lead: null,
    proposedLead: "BXDD",
    quote:
      "Đẩy mạnh công tác tuyên truyền, chủ động dự báo, kịp thời nắm bắt, định hướng tư tưởng, dư luận xã hội, tạo sự thống nhất trong Đảng và đồng thuận trong xã hội.",
  },
  {
    code: "NV03",
    clause: "II.2.1.1",
    summary: "Thực hiện NQ TW4 (XII, XIII), Chỉ thị 05-CT/TW, Quy định 144-QĐ/TW, nêu gương",
    summaryEn: "Central resolutions and the duty of example",
    refs: [],
    lead: null,
    proposedLead: "BXDD",
    quote:
      "Tiếp tục triển khai thực hiện có hiệu quả Nghị quyết Trung ương 4 khoá XII, XIII, Chỉ thị 05-CT/TW của Bộ Chính trị khóa XII, Quy định số 144-QĐ/TW của Bộ Chính trị và các quy định về nêu gương.",
  },
  {
    code: "NV04",
    clause: "II.2.1.1",
    summary:
      "Đề án “Nâng cao năng lực lãnh đạo, sức chiến đấu của các tổ chức cơ sở đảng”; phát triển tổ chức đảng ngoài Nhà nước; kết nạp, sàng lọc đảng viên",
    summaryEn: "Scheme on the party organisations' capacity; party cells in firms; admission and screening",
    refs: ["DA01", "D01A", "D01B", "D02", "D03"],
    lead: "BXDD",
    proposedLead: null,
    quote:
      "Xây dựng và tổ chức thực hiện Đề án “Nâng cao năng lực lãnh đạo, sức chiến đấu của các tổ chức cơ sở đảng giai đoạn 2025 - 2030”. Quan tâm lãnh đạo, chỉ đạo xây dựng, phát triển tổ chức đảng trong doanh nghiệp ngoài Nhà nước. Đẩy mạnh công tác phát triển đảng viên mới, đồng thời nghiêm khắc rà soát, đưa ra khỏi Đảng những đảng viên thoái hóa, biến chất, không thiết tha đối với Đảng.",
  },
  {
    code: "NV05",
    clause: "II.2.1.1",
    summary: "Xây dựng đội ngũ cán bộ; quy trình công tác cán bộ; đánh giá qua sản phẩm",
    summaryEn: "Staff, staffing procedures, appraisal by results",
    refs: [],
    lead: null,
    proposedLead: "BXDD",
    quote:
      "Tập trung xây dựng đội ngũ cán bộ, công chức, viên chức xã có đủ phẩm chất chính trị, đạo đức, trình độ, năng lực, tư duy đổi mới, dám nghĩ, dám làm, dám chịu trách nhiệm vì lợi ích chung. Rà soát, bổ sung, hoàn thiện, chuẩn hoá các quy trình về công tác cán bộ bảo đảm chặt chẽ, khách quan, công khai, đúng nguyên tắc. Thực hiện tốt công tác quy hoạch, đào tạo, bồi dưỡng, đánh giá cán bộ theo hướng xuyên suốt, liên tục có tiêu chí, thông qua sản phẩm cụ thể, thực chất.",
  },
  {
    code: "NV06",
    clause: "II.2.1.1",
    summary:
      "Kế hoạch “Nâng cao chất lượng công tác kiểm tra, giám sát và thi hành kỷ luật Đảng”; kiểm tra khi có dấu hiệu vi phạm",
    summaryEn: "Plan on inspection, oversight and discipline; inspection on signs of wrongdoing",
    refs: ["KH01", "D04"],
    lead: "CQ-UBKT",
    proposedLead: null,
    quote:
      "Xây dựng và triển khai thực hiện kế hoạch “Nâng cao chất lượng công tác kiểm tra, giám sát và thi hành kỷ luật Đảng của Đảng bộ xã Nguyễn Lương Bằng, nhiệm kỳ 2025 - 2030”; tăng cường kiểm tra tổ chức đảng, đảng viên khi có dấu hiệu vi phạm; kịp thời phát hiện, ngăn chặn và xử lý nghiêm các tổ chức đảng, đảng viên vi phạm theo quy định.",
  },
  {
    code: "NV07",
    clause: "II.2.1.1",
    summary: "Dân vận, dân chủ cơ sở, mô hình “Chính quyền thân thiện”, đối thoại, thi đua",
    summaryEn: "Mass work, grassroots democracy, Friendly Government, dialogue",
    refs: ["D05"],
    lead: null,
    proposedLead: "BXDD",
    quote:
      "Đổi mới công tác dân vận theo hướng thiết thực, sáng tạo, bám sát tình hình thực tiễn. Thực hiện nghiêm Luật Thực hiện dân chủ ở cơ sở. Triển khai đồng bộ mô hình “Chính quyền thân thiện”. Tiếp tục nâng cao chất lượng, hiệu quả công tác đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân. Đẩy mạnh các phong trào thi đua yêu nước và phong trào thi đua “Dân vận khéo”.",
  },
  {
    code: "NV08",
    clause: "II.2.1.1",
    summary: "Đổi mới phương thức lãnh đạo, giữ nguyên tắc tập trung dân chủ",
    summaryEn: "Way of leading; democratic centralism",
    refs: [],
    lead: null,
    proposedLead: "BXDD",
    quote:
      "Tiếp tục đổi mới nội dung, phương thức lãnh đạo của cấp ủy trong điều kiện mới theo hướng gần dân, sát dân; thực hiện nghiêm nguyên tắc tập trung dân chủ, tự phê bình và phê bình, giữ vững kỷ luật, kỷ cương, đoàn kết trong toàn Đảng.",
  },
  {
    code: "NV09",
    clause: "II.2.1.2",
    summary: "HĐND: nghị quyết, giám sát, tiếp xúc cử tri; tổ chức bầu cử",
    summaryEn: "People's Council: resolutions, oversight, voters; elections",
    refs: ["M25"],
    lead: null,
    proposedLead: "HDND",
    quote:
      "Nâng cao chất lượng ban hành nghị quyết; chất lượng giám sát của HĐND theo hướng sát với cơ sở, tập trung vào những vấn đề mà cử tri và Nhân dân quan tâm. Đổi mới phương pháp, hình thức tiếp xúc cử tri đảm bảo đúng luật, kịp thời, khách quan, hiệu quả. Tập trung lãnh đạo tổ chức thành công cuộc bầu cử đại biểu Quốc hội khoá XVI và đại biểu HĐND các cấp, nhiệm kỳ 2026 - 2031.",
  },
  {
    code: "NV10",
    clause: "II.2.1.2",
    summary: "UBND: 5 rõ, kỷ luật hành chính, hành chính phục vụ",
    summaryEn: "People's Committee: five clears, discipline, service",
    refs: [],
    lead: null,
    proposedLead: "UBND",
    quote:
      "Nâng cao hiệu lực, hiệu quả công tác chỉ đạo, quản lý, điều hành của UBND theo hướng rõ người, rõ việc, rõ thời gian, rõ kết quả và rõ trách nhiệm. Siết chặt kỷ luật, kỷ cương hành chính; nâng cao đạo đức công vụ của cán bộ, công chức, viên chức; chuyển từ hành chính quản lý sang hành chính phục vụ.",
  },
  {
    code: "NV11",
    clause: "II.2.1.2",
    summary:
      "Đề án “Nâng cao chất lượng, hiệu quả hoạt động của Trung tâm Phục vụ hành chính công”; cải cách hành chính, chuyển đổi số, thứ hạng của thành phố",
    summaryEn:
      "Scheme on the Public Administration Service Centre; admin reform, digital change, city ranking",
    refs: ["DA09", "D06A", "D06B", "N09"],
    lead: "TTHCC",
    proposedLead: null,
    quote:
      "Xây dựng và triển khai thực hiện hiệu quả Đề án “Nâng cao chất lượng, hiệu quả hoạt động của Trung tâm Phục vụ hành chính công xã Nguyễn Lương Bằng giai đoạn 2025 - 2030”. Tiếp tục thực hiện quyết liệt các biện pháp đẩy mạnh cải cách hành chính, chuyển đổi số, xây dựng chính quyền điện tử, tạo sự chuyển biến rõ nét trong bảng đánh giá của thành phố.",
  },
  {
    code: "NV12",
    clause: "II.2.1.3",
    summary:
      "Đề án “Đổi mới phương thức hoạt động của Uỷ ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội”",
    summaryEn: "Scheme on how the Fatherland Front and the socio-political organisations work",
    refs: ["DA02", "D07A", "D07B"],
    lead: "CQ-MTTQ",
    proposedLead: null,
    quote:
      "Xây dựng và triển khai thực hiện Đề án “Đổi mới phương thức hoạt động của Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội xã giai đoạn 2025 - 2030”.",
  },
  {
    code: "NV13",
    clause: "II.2.1.3",
    summary: "Phong trào, cuộc vận động; kiện toàn MTTQ và đoàn thể; chăm lo hội viên",
    summaryEn: "Movements; Front and unions; members",
    refs: [],
    lead: null,
    proposedLead: "CQ-MTTQ",
    quote:
      "Tiếp tục triển khai thực hiện có hiệu quả các phong trào thi đua, các cuộc vận động, các mô hình. Củng cố, kiện toàn tổ chức bộ máy, nâng cao chất lượng đội ngũ cán bộ MTTQ và các tổ chức chính trị - xã hội đồng thời đa dạng hoá các hình thức tập hợp, thu hút hội viên, đoàn viên vào sinh hoạt trong tổ chức; quan tâm đời sống vật chất, tinh thần, bảo vệ quyền và lợi ích hợp pháp của hội viên, đoàn viên.",
  },
  {
    code: "NV14",
    clause: "II.2.1.3",
    summary: "Đại đoàn kết; giám sát, phản biện xã hội, góp ý",
    summaryEn: "Unity; oversight and social criticism",
    refs: [],
    lead: null,
    proposedLead: "CQ-MTTQ",
    quote:
      "Thường xuyên chăm lo xây dựng, củng cố khối đại đoàn kết toàn dân, tăng cường đồng thuận của Nhân dân trong thực hiện các nhiệm vụ chính trị của địa phương. Nâng cao chất lượng công tác giám sát, phản biện xã hội và tham gia góp ý xây dựng Đảng, xây dựng chính quyền.",
  },
  {
    code: "NV15",
    clause: "II.2.2.1",
    summary:
      "Môi trường đầu tư; bồi thường, giải phóng mặt bằng KCN Bình Giang, CCN Bình Giang 1, CCN Đoàn Tùng 2; điểm công nghiệp; Khu kinh tế chuyên biệt",
    summaryEn: "Investment climate; land clearance of the parks; special economic zone",
    refs: ["K06A", "K06B", "K02B", "N02", "N03", "N05"],
    lead: null,
    proposedLead: "PKT",
    quote:
      "Cải thiện mạnh mẽ môi trường đầu tư kinh doanh và nâng cao hiệu quả công tác thu, chi ngân sách. Đẩy nhanh tiến độ hoàn thành công tác bồi thường, giải phóng mặt bằng, đầu tư xây dựng khu công nghiệp Bình Giang, cụm công nghiệp Bình Giang 1 và cụm công nghiệp Đoàn Tùng 2. Rà soát, quy hoạch xây dựng điểm công nghiệp, dịch vụ của xã nhằm di dời các cơ sở công nghiệp ra khỏi khu dân cư. Tích cực phối hợp với các sở, ngành liên quan hoàn thiện hồ sơ, thủ tục thành lập và hoạt động của Khu kinh tế chuyên biệt phía Tây Hải Phòng.",
  },
  {
    code: "NV16",
    clause: "II.2.2.1",
    summary: "NQ 68-NQ/TW kinh tế tư nhân; khởi nghiệp; dịch vụ thương mại; kiểm soát thị trường",
    summaryEn: "Private sector, start-ups, trade, market control",
    refs: ["K06C", "K02", "K02C"],
    lead: null,
    proposedLead: "PKT",
    quote:
      "Thực hiện tốt Nghị quyết số 68-NQ/TW của Bộ Chính trị về phát triển kinh tế tư nhân; khuyến khích, tạo mọi điều kiện thuận lợi cho các hoạt động khởi nghiệp và đổi mới sáng tạo, thành lập doanh nghiệp, đăng ký kinh doanh. Duy trì và nâng cao giá trị sản phẩm từ ngành dịch vụ thương mại; tái cơ cấu nội ngành theo hướng chuyên nghiệp, hiệu quả, nâng cao chất lượng và năng lực cạnh tranh; cùng với ngành công nghiệp, trở thành động lực cho phát triển kinh tế. Quản lý chặt chẽ các loại hình kinh doanh có điều kiện; tăng cường quản lý, kiểm tra, kiểm soát thị trường, phòng ngừa hiệu quả, xử lý nghiêm minh các hành vi vi phạm.",
  },
  {
    code: "NV17",
    clause: "II.2.2.1",
    summary: "Nguồn thu bền vững, chống thất thu, chi đúng luật, giải ngân",
    summaryEn: "Revenue, spending, disbursement",
    refs: ["K01", "K05B", "N10"],
    lead: null,
    proposedLead: "PKT",
    quote:
      "Chú trọng nuôi dưỡng các nguồn thu bền vững, từng bước tăng thu nội địa và thu từ hoạt động sản xuất kinh doanh. Quản lý, khai thác các nguồn thu chặt chẽ, đảm bảo thu đúng, thu đủ, thu kịp thời, tránh thất thu thuế nhất là từ hoạt động kinh doanh trên không gian mạng. Thực hiện việc chi ngân sách đúng luật, linh hoạt, tiết kiệm, ưu tiên nguồn lực dành cho đầu tư phát triển; đảm bảo tiến độ giải ngân vốn đầu tư công hằng năm.",
  },
  {
    code: "NV18",
    clause: "II.2.2.2",
    summary: "Quy hoạch chung xã; giao thông Đông - Tây; KCN, đô thị, hậu cần, nước thải; đất đai",
    summaryEn: "General plan, roads, parks, land",
    refs: ["K07B", "N04", "N18"],
    lead: null,
    proposedLead: "PKT",
    quote:
      "Chủ động triển khai lập quy hoạch chung xã Nguyễn Lương Bằng theo hướng phát triển đô thị; quy hoạch và đầu tư hoàn thiện các tuyến giao thông kết nối khu vực phía Đông với khu vực phía Tây. Phối hợp chặt chẽ với các đơn vị liên quan sớm hoàn thành công tác lập quy hoạch các khu công nghiệp, khu đô thị, trung tâm hậu cần; quy hoạch các trạm xử lý nước thải tập trung trên địa bàn. Thực hiện tốt công tác quy hoạch, quản lý, khai thác, sử dụng tài nguyên đất; ưu tiên quy hoạch sử dụng đất đối với các dự án phát triển kinh tế - xã hội, công trình công cộng, công trình phúc lợi phục vụ Nhân dân.",
  },
  {
    code: "NV19",
    clause: "II.2.2.2",
    summary: "Kế hoạch “Thực hiện các công trình trọng điểm giai đoạn 2025 - 2030”",
    summaryEn: "Plan for the key works of 2025-2030",
    refs: ["KH02", "K05A"],
    lead: "PKT",
    proposedLead: null,
    quote: "Triển khai Kế hoạch “Thực hiện các công trình trọng điểm giai đoạn 2025 - 2030”.",
  },
  {
    code: "NV20",
    clause: "II.2.2.2",
    summary:
      "Đề án “Huy động nguồn lực đầu tư xây dựng hệ thống hạ tầng phát triển công nghiệp”; nâng cấp đường; bồi thường, giải phóng mặt bằng; thuỷ lợi",
    summaryEn: "Scheme on infrastructure for industry; roads; land clearance; irrigation",
    refs: ["DA05", "K02B"],
    lead: "PKT",
    proposedLead: null,
    quote:
      "Xây dựng và triển khai Đề án “Huy động nguồn lực đầu tư xây dựng hệ thống hạ tầng phát triển công nghiệp giai đoạn 2025 - 2030, định hướng đến năm 2035”. Tiếp tục đầu tư, nâng cấp, mở rộng các tuyến đường trên địa bàn theo hướng kết nối, hiện đại tạo điều kiện thuận lợi cho việc đi lại của người dân. Thực hiện tốt công tác bồi thường, giải phóng mặt bằng. Rà soát quy hoạch hệ thống thủy lợi phù hợp với lộ trình thu hồi đất phát triển công nghiệp, dịch vụ, đô thị.",
  },
  {
    code: "NV21",
    clause: "II.2.2.2",
    summary:
      "Đề án “Phân loại, xử lý rác thải tại nguồn và thu gom, xử lý chất thải sinh hoạt”; công viên, cây xanh; nước thải khu, cụm công nghiệp",
    summaryEn: "Scheme on sorting and collecting waste; parks; waste water of the industrial parks",
    refs: ["DA04", "K14", "N06"],
    lead: "PKT",
    proposedLead: null,
    quote:
      "Xây dựng và triển khai thực hiện Đề án “Phân loại, xử lí rác thải tại nguồn và thu gom, xử lý chất thải sinh hoạt trên địa bàn xã giai đoạn 2025 - 2030”. Quan tâm đầu tư xây dựng công viên, cây xanh, điểm sinh hoạt chung cho cộng đồng dân cư, xây dựng cơ quan, đơn vị đảm bảo “Sáng - Xanh - Sạch - Đẹp”. Hoàn thành công tác đầu tư xây dưng hệ thống xử lý nước thải các khu, cụm công nghiệp.",
  },
  {
    code: "NV22",
    clause: "II.2.2.3",
    summary:
      "Đề án “Tăng cường ứng dụng tiến bộ khoa học công nghệ, nâng cao giá trị vùng sản xuất chuyên canh rau màu”",
    summaryEn: "Scheme on science and technology for the vegetable-growing areas",
    refs: ["DA03", "K03"],
    lead: "PKT",
    proposedLead: null,
    quote:
      "Xây dựng và triển khai thực hiện Đề án “Tăng cường ứng dụng tiến bộ khoa học công nghệ, nâng cao giá trị vùng sản xuất chuyên canh rau màu trên địa bàn xã”.",
  },
  {
    code: "NV23",
    clause: "II.2.2.3",
    summary: "Nông nghiệp hàng hoá, an toàn, hữu cơ; hợp tác xã; OCOP",
    summaryEn: "Commercial, safe, organic farming; coops; OCOP",
    refs: ["N01", "N17", "K02A"],
    lead: null,
    proposedLead: "PKT",
    quote:
      "Đẩy mạnh chuyển dịch cơ cấu kinh tế nông nghiệp theo hướng sản xuất hàng hóa, gắn với chế biến và thị trường tiêu thụ. Mở rộng diện tích sản xuất theo tiêu chuẩn an toàn, nông nghiệp hữu cơ, truy xuất nguồn gốc. Tổ chức sắp xếp lại, nâng cao hiệu quả hoạt động của các Hợp tác xã dịch vụ nông nghiệp. Chú trọng xây dựng sản phẩm OCOP, phấn đấu đến năm 2030 xã có 10 sản phẩm OCOP.",
  },
  {
    code: "NV24",
    clause: "II.2.2.3",
    summary: "Huy động nguồn lực; hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2028",
    summaryEn: "Resources; new rural area by 2028",
    refs: ["K07A", "K07B", "K13"],
    lead: null,
    proposedLead: "PKT",
    quote:
      "Tập trung huy động mọi nguồn lực, nhất là nguồn lực từ Nhân dân để đầu tư xây dựng; phấn đầu đến năm 2028, hoàn thành nhiệm vụ xây dựng nông thôn mới, xây dựng đô thị khi có đủ điều kiện.",
  },
  {
    code: "NV25",
    clause: "II.2.2.4",
    summary: "Nghị quyết 57-NQ/TW; Đề án “Phát triển khoa học công nghệ, đổi mới, sáng tạo, chuyển đổi số”",
    summaryEn: "Resolution 57; scheme on science, technology, innovation and digital change",
    refs: ["DA08"],
    lead: "PVHXH",
    proposedLead: null,
    quote:
      "Triển khai hiệu quả Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; xây dựng thực hiện Đề án “Phát triển khoa học, công nghệ, đổi mới sáng tạo chuyển đổi số giai đoạn 2025 - 2030”.",
  },
  {
    code: "NV26",
    clause: "II.2.2.4",
    summary: "Kinh tế số, kỹ năng số, dịch vụ công trực tuyến",
    summaryEn: "Digital economy, skills, online services",
    refs: ["D06B"],
    lead: null,
    proposedLead: "PVHXH",
    quote:
      "Khuyến khích doanh nghiệp, hợp tác xã và người dân tích cực tham gia phát triển kinh tế số, thương mại điện tử, dịch vụ số. Nâng cao năng lực số cho cán bộ, công chức và cộng đồng dân cư; triển khai các chương trình đào tạo, phổ cập kiến thức số; cải cách hành chính số với dịch vụ công trực tuyến mức độ cao, tạo thuận lợi cho người dân và doanh nghiệp trong giao dịch hành chính.",
  },
  {
    code: "NV27",
    clause: "II.2.3.1",
    summary: "NQ 71-NQ/TW; đội ngũ quản lý, nhà giáo",
    summaryEn: "Resolution 71; teachers",
    refs: [],
    lead: null,
    proposedLead: "PVHXH",
    quote:
      "Triển khai thực hiện hiệu quả Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị về đột phá phát triển giáo dục đào tạo. Tiếp tục xây dựng đội ngũ cán bộ quản lý giáo dục có tâm, có tầm, đáp ứng yêu cầu nhiệm vụ trong thời kỳ mới; xây dựng đội ngũ nhà giáo có năng lực chuyên môn, đạo đức nghề nghiệp, nhiệt tình, tâm huyết, trách nhiệm với nghề.",
  },
  {
    code: "NV28",
    clause: "II.2.3.1",
    summary:
      "Đề án “Nâng cao chất lượng giáo dục xã Nguyễn Lương Bằng”; trường chuẩn; thiếu phòng học; di chuyển, mở rộng 02 - 04 cơ sở",
    summaryEn:
      "Scheme on the quality of education; schools up to standard; lack of classrooms; 2-4 schools moved or enlarged",
    refs: ["DA06", "K08A", "K08B", "K08C", "N15"],
    lead: "PVHXH",
    proposedLead: null,
    quote:
      "Xây dựng và triển khai thực hiện hiệu quả Đề án “Nâng cao chất lượng giáo dục xã Nguyễn Lương Bằng giai đoạn 2025 - 2030”. Đẩy mạnh hoạt động của trung tâm học tập cộng đồng. Quan tâm xây dựng trường chuẩn quốc gia, trong đó tập trung xây dựng cơ sở vật chất giáo dục, khắc phục tình trạng thiếu phòng học; phấn đấu di chuyển, mở rộng từ 02 đến 04 cơ sở giáo dục trên địa bàn.",
  },
  {
    code: "NV29",
    clause: "II.2.3.2",
    summary: "Y tế dự phòng, khám chữa bệnh; thu hút y tế tư nhân",
    summaryEn: "Health care; private projects",
    refs: ["K10A", "K10B"],
    lead: null,
    proposedLead: "PVHXH",
    quote:
      "Tiếp tục củng cố, nâng cao chất lượng công tác y tế dự phòng, khám chữa bệnh và chăm sóc sức khoẻ ban đầu cho Nhân dân. Tạo điều kiện thu hút các dự án đầu tư phát triển y tế tư nhân chất lượng cao.",
  },
  {
    code: "NV30",
    clause: "II.2.3.2",
    summary: "Dân số; giới tính khi sinh; tăng dân số cơ học",
    summaryEn: "Population",
    refs: ["N13", "N14"],
    lead: null,
    proposedLead: "PVHXH",
    quote:
      "Thực hiện tốt công tác dân số và phát triển, khắc phục tình trạng mất cân bằng giới tính khi sinh cao. Tạo điều kiện thu hút lao động ngoài xã, tăng dân số cơ học.",
  },
  {
    code: "NV31",
    clause: "II.2.3.3",
    summary: "Đời sống văn hoá; gia đình, làng, cơ quan văn hoá",
    summaryEn: "Cultured families and villages",
    refs: ["K12A", "K12B"],
    lead: null,
    proposedLead: "PVHXH",
    quote:
      "Tiếp tục đẩy mạnh thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hoá” đi vào chiều sâu, thiết thực, hiệu quả; nâng cao chất lượng gia đình văn hóa, làng văn hóa, cơ quan văn hóa.",
  },
  {
    code: "NV32",
    clause: "II.2.3.3",
    summary: "Xây dựng con người Hải Phòng",
    summaryEn: "People of Hải Phòng",
    refs: [],
    lead: null,
    proposedLead: "PVHXH",
    quote:
      "Thực hiện tốt các giải pháp xây dựng con người Hải Phòng phát triển toàn diện với phẩm chất trung thực, thẳng thắn, nghĩa tình; có khát vọng cống hiến, dám hy sinh vì lợi ích chung; bản lĩnh, đổi mới sáng tạo, hội nhập; đoàn kết, trách nhiệm, kỷ cương; tự chủ, tự tin, tự lực, tự cường, tự hào dân tộc.",
  },
  {
    code: "NV33",
    clause: "II.2.3.3",
    summary:
      "Đề án “Huy động các nguồn vốn đầu tư xây dựng, hoàn thiện hệ thống thiết chế văn hoá, thể thao”; di tích, lễ hội; du lịch; khu tưởng niệm Nguyễn Lương Bằng",
    summaryEn: "Scheme on places for culture and sport; heritage; tourism; memorial",
    refs: ["DA07", "N19"],
    lead: "PVHXH",
    proposedLead: null,
    quote:
      "Xây dựng và tổ chức thực hiện Đề án “Huy động các nguồn vốn đầu tư xây dựng, hoàn thiện hệ thống thiết chế văn hoá, thể thao trên địa bàn xã giai đoạn 2025 - 2030”. Làm tốt công tác bảo tồn, trùng tu và giữ gìn các di tích, công trình văn hóa, lịch sử, lễ hội truyền thống. Chú trọng công tác thông tin tuyên truyền trên các nền tảng công nghệ số, internet, mạng xã hội. Tăng cường tuyên truyền, quảng bá và kết nối du lịch, xây dựng khu di tích Nhà tưởng niệm Phó Chủ tịch nước Nguyễn Lương Bằng thành điểm đến thường xuyên, địa chỉ giáo dục truyền thống cách mạng cho thế hệ trẻ trong và ngoài thành phố.",
  },
  {
    code: "NV34",
    clause: "II.2.3.4",
    summary: "Đào tạo nghề; chuyển dịch lao động",
    summaryEn: "Vocational training; labour shift",
    refs: ["K09", "K04", "N11"],
    lead: null,
    proposedLead: "PVHXH",
    quote:
      "Dự báo sát nhu cầu lao động, thực hiện đồng bộ các giải pháp mở rộng và nâng cao chất lượng công tác đào tạo nghề, hướng nghiệp; gắn đào tạo nghề với thị trường lao động. Giảm mạnh tỷ lệ lao động nông nghiệp, tăng tỷ lệ lao động trong ngành công nghiệp, dịch vụ, thương mại.",
  },
  {
    code: "NV35",
    clause: "II.2.3.4",
    summary: "An sinh; giảm hộ nghèo, cận nghèo; BHYT, BHXH",
    summaryEn: "Social protection",
    refs: ["K15", "K11A", "K11B", "N12"],
    lead: null,
    proposedLead: "PVHXH",
    quote:
      "Thực hiện tốt công tác an sinh xã hội, người có công, gia đình chính sách; triển khai các giải pháp thiết thực hiện quả để giảm hộ nghèo, hộ cận nghèo. Nâng cao tỷ lệ người dân tham gia Bảo hiểm y tế, Bảo hiểm xã hội.",
  },
  {
    code: "NV36",
    clause: "II.2.4.1",
    summary: "Tiềm lực quốc phòng; diễn tập chiến đấu phòng thủ",
    summaryEn: "Defence capacity; drill",
    refs: ["K17A", "N20"],
    lead: null,
    proposedLead: "BCHQS",
    quote:
      "Tập trung xây dựng tiềm lực quốc phòng, xây dựng thế trận quốc phòng toàn dân vững chắc, nhất là diễn tập chiến đấu phòng thủ cấp xã.",
  },
  {
    code: "NV37",
    clause: "II.2.4.1",
    summary: "Tuyển quân, hậu phương quân đội, lực lượng vũ trang",
    summaryEn: "Recruitment; armed forces",
    refs: ["K17B"],
    lead: null,
    proposedLead: "BCHQS",
    quote:
      "Thực hiện tốt nhiệm vụ tuyển chọn gọi công dân nhập ngũ, tuyển sinh quân sự, công an và chính sách hậu phương quân đội, hoàn thành 100% chỉ tiêu giao quân hằng năm; xây dựng lực lượng vũ trang, lực lượng dân quân tự vệ, dự bị động viên vững mạnh toàn diện.",
  },
  {
    code: "NV38",
    clause: "II.2.4.2",
    summary:
      "Đề án “Thực hiện công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc góp phần bảo đảm an ninh, trật tự trên địa bàn”",
    summaryEn: "Scheme on the people’s movement for security and order",
    refs: ["DA10"],
    lead: "CA",
    proposedLead: null,
    quote:
      "Xây dựng, thực hiện hiệu quả Đề án “Thực hiện công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc góp phần bảo đảm an ninh, trật tự trên địa bàn giai đoạn 2025 - 2030”.",
  },
  {
    code: "NV39",
    clause: "II.2.4.2",
    summary: "Phòng, chống tội phạm; cháy nổ; xã không ma tuý",
    summaryEn: "Crime; fire; drug-free commune",
    refs: ["K16A", "K16B", "N07", "N08"],
    lead: null,
    proposedLead: "CA",
    quote:
      "Tập trung phòng ngừa, phát hiện, trấn áp hiệu quả các loại tội phạm, tệ nạn xã hội; tiếp tục đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc; chú trọng củng cố, duy trì, nhân rộng và nâng cao chất lượng hoạt động các mô hình tự quản, tự phòng ngừa, tự bảo vệ an ninh trật tự, không để xảy ra cháy, nổ nghiêm trọng do nguyên nhân chủ quan; phát huy vai trò lực lượng bảo vệ an ninh cơ sở, xây dựng và duy trì xã không ma tuý,... không để bị động bất ngờ, hình thành “điểm nóng” về an ninh trật tự.",
  },
  {
    code: "NV40",
    clause: "II.2.4.3",
    summary: "Phổ biến pháp luật; văn hoá tuân thủ pháp luật",
    summaryEn: "Legal education",
    refs: [],
    lead: null,
    proposedLead: "UBND",
    quote:
      "Nâng cao chất lượng công tác tuyên truyền, phổ biến giáo dục pháp luật; thực hiện có hiệu quả việc thi hành pháp luật, tập trung xây dựng văn hóa tuân thủ pháp luật, bảo đảm thượng tôn Hiến pháp và pháp luật trở thành chuẩn mực ứng xử của mọi chủ thể trong xã hội.",
  },
  {
    code: "NV41",
    clause: "II.2.4.3",
    summary: "Tiếp dân, đơn thư; phòng chống tham nhũng, lãng phí, tiêu cực",
    summaryEn: "Citizens' complaints; anti-corruption",
    refs: ["N16"],
    lead: null,
    proposedLead: "UBND",
    quote:
      "Thực hiện nghiêm túc tiếp dân theo quy định; tăng cường và đổi mới các hình thức tiếp xúc, đối thoại với Nhân dân. Tiếp nhận, xử lý và giải quyết kịp thời, đúng thẩm quyền, theo quy định pháp luật đơn thư khiếu nại, tố cáo của công dân; không để tồn đọng kéo dài, gây bức xúc, hình thành “điểm nóng”. Tiếp tục thực hiện tốt công tác phòng chống tham nhũng, lãng phí, tiêu cực.",
  },
];
