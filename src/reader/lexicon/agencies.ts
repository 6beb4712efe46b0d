import { everywhere, oneOf } from "../words";

// How bodies and posts are named, in folded text.

const COMMITTEE = "(?:đảng ủy|thành ủy|tỉnh ủy|huyện ủy|quận ủy)";
const LEVEL = "(?: (?:xã|phường|thị trấn|đặc khu|huyện|thành phố|tỉnh)(?! hội))";

const OFFICES = oneOf(
  "kinh tế(?:, hạ tầng và đô thị| - hạ tầng)?",
  "văn hóa - xã hội",
  "nội vụ",
  "tư pháp",
  "tài chính - kế hoạch",
  "giáo dục và đào tạo",
  "nông nghiệp và môi trường",
  "quản lý đô thị",
);
const CENTRES = oneOf(
  "phục vụ hành chính công",
  "dịch vụ tổng hợp",
  "dịch vụ nông nghiệp",
  "cung ứng dịch vụ sự nghiệp công",
  "y tế",
  "văn hóa - thể thao",
  "văn hóa, thông tin và thể thao",
  "chính trị",
);
const STATE_BODIES = oneOf(
  "đồn biên phòng",
  "hạt kiểm lâm",
  "thuế cơ sở",
  "chi cục thuế",
  "kho bạc nhà nước",
  "ngân hàng chính sách xã hội",
  "bảo hiểm xã hội",
  "điện lực",
);
const SOCIETIES = oneOf(
  "người cao tuổi",
  "chữ thập đỏ",
  "khuyến học",
  "cựu thanh niên xung phong",
  "doanh nghiệp",
);
const BOARDS = oneOf(
  "quản lý dự án",
  "quản lý rừng phòng hộ",
  "quản lý chợ",
  String.raw`chỉ đạo [\p{L} ]{3,40}?`,
);
const PARTY_BOARDS = oneOf(
  "xây dựng đảng",
  "tổ chức",
  "tuyên giáo và dân vận",
  "tuyên giáo",
  "dân vận",
  "nội chính",
);
const OFFICE_OF = oneOf("hđnd và ubnd", "hội đồng nhân dân và ủy ban nhân dân", COMMITTEE);

/** Longer forms stand before shorter ones, because the first that fits counts. */
const NAMES: readonly string[] = [
  `phó bí thư thường trực ${COMMITTEE}`,
  `phó bí thư ${COMMITTEE}, chủ tịch (?:ubnd|ủy ban nhân dân)${LEVEL}?`,
  `bí thư ${COMMITTEE}${LEVEL}?`,
  `chủ tịch (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)${LEVEL}?`,
  `các đồng chí ủy viên ban thường vụ ${COMMITTEE}, ủy viên ban chấp hành đảng bộ${LEVEL}?`,
  "người đứng đầu các cơ quan, đơn vị",
  `(?:ban chấp hành|bch) đảng bộ${LEVEL}?`,
  `(?:ban thường vụ|btv) ${COMMITTEE}${LEVEL}?`,
  `ban ${PARTY_BOARDS} ${COMMITTEE}${LEVEL}?`,
  `(?:cơ quan )?(?:ủy ban kiểm tra|ubkt)(?: ${COMMITTEE})?${LEVEL}?`,
  `(?:cơ quan )?(?:(?:ủy ban |ub)?(?:mặt trận tổ quốc|mttq)|ủy ban mặt trận)(?: việt nam)?${LEVEL}?`,
  `các phòng, ban chuyên môn thuộc (?:ubnd|ủy ban nhân dân)${LEVEL}?`,
  `văn phòng ${OFFICE_OF}${LEVEL}?`,
  "vpđu",
  `(?:ủy ban nhân dân|ubnd)${LEVEL}?`,
  `(?:hội đồng nhân dân|hđnd)${LEVEL}?`,
  `phòng ${OFFICES}`,
  `trung tâm ${CENTRES}(?: khu vực)?${LEVEL}?`,
  `công an${LEVEL}`,
  `ban chỉ huy quân sự${LEVEL}?`,
  `trạm y tế${LEVEL}?`,
  `hội (?:nông dân|liên hiệp phụ nữ|cựu chiến binh)${LEVEL}?`,
  `hội ${SOCIETIES}${LEVEL}?`,
  `đoàn (?:thanh niên|tncs hồ chí minh|thanh niên cộng sản hồ chí minh)${LEVEL}?`,
  `(?:liên đoàn lao động|công đoàn)${LEVEL}?`,
  `thường trực (?:hđnd|hội đồng nhân dân|${COMMITTEE})${LEVEL}?`,
  `${STATE_BODIES}(?: khu vực)?`,
  `ban ${BOARDS}${LEVEL}`,
  "các trường học trên địa bàn",
  `các chi bộ trực thuộc(?: ${COMMITTEE})?`,
  `các cơ quan,? tham mưu,? giúp việc ${COMMITTEE}`,
  "các cơ quan thường trực đề án, kế hoạch",
  "các phòng, ban, cơ quan, đơn vị",
  "các phòng, ban, ngành",
  "các cơ quan, đơn vị (?:có )?liên quan",
  "các sở, ngành (?:có )?liên quan",
  "(?:các )?tổ chức chính trị - xã hội",
];

/** The name of a body or a post. */
export const BODY = everywhere(String.raw`(?<![\p{L}\d])`, oneOf(...NAMES), String.raw`(?![\p{L}\d])`);

/** Short forms and what they stand for, so that both spellings are one body. */
export const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ubnd/gu, "ủy ban nhân dân"],
  [/hđnd/gu, "hội đồng nhân dân"],
  [/ubkt/gu, "ủy ban kiểm tra"],
  [/(?:ủy ban |ub)?(?:mặt trận tổ quốc|mttq)(?: việt nam)?/gu, "mặt trận tổ quốc"],
  [/vpđu/gu, "văn phòng đảng ủy"],
  [/^bch /gu, "ban chấp hành "],
  [/^btv /gu, "ban thường vụ "],
  [/^cơ quan /gu, ""],
  [/^các (?=tổ chức chính trị)/gu, ""],
  [/ có(?= liên quan)/gu, ""],
  [/,/gu, ""],
  [/(?<!công an|chủ tịch) (?:xã|phường|thị trấn|đặc khu)$/gu, ""],
  [/^(ủy ban kiểm tra) đảng ủy$/gu, "$1"],
];
