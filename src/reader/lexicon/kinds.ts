import { anyOf, closing, expression, matcher, oneOf, opening } from "../words";

// Words that tell the kind and the direction of a figure, in folded text.

const PERSONAL = oneOf("thu nhập", "tuổi thọ", "grdp", "gdp");
const NOT_PERSONAL = String.raw`(?! ?(?:đầu|\/|thu nhập|mỗi người|một người))`;
/** An average over the years, not over people: "tăng bình quân", not "thu nhập bình quân". */
export const AVERAGE = expression(
  String.raw`(?<![\p{L}\d])(?:(?<!${PERSONAL} )bình quân${NOT_PERSONAL}|trung bình)(?![\p{L}\d])`,
);
export const A_YEAR = /(?:\/ ?năm)(?!\p{L})/u;

/** An amount among the words before a figure: "hộ có thu nhập trên 100 triệu đồng/năm đạt 60%". */
export const OTHER_AMOUNT = /\d[\d.,]* [\p{L} ]{1,30}(?: ?\/ ?\p{L}+)+/gu;

const CHANGE = anyOf([
  "tăng",
  "giảm",
  "tăng trưởng",
  "tăng thêm",
  "giảm được",
  "giảm thêm",
  "giảm nghèo",
  "hạ",
]);
const CHANGED_HOW = oneOf(
  "bình quân",
  "trung bình",
  "thêm",
  "đạt",
  "hằng",
  "hàng",
  "mỗi",
  "năm",
  "ở mức",
  "tối thiểu",
  "nhanh",
  "đều",
  "liên tục",
  "là",
  "cả nhiệm kỳ",
  "cả giai đoạn",
  "so năm trước",
  "so với năm trước",
  "năm trước",
  String.raw`(?:trên |ở )?(?:cả )?(?:3|ba|hai|2) (?:tiêu chí|mặt)`,
);
/** Words that end with a change: "thu ngân sách tăng bình quân". */
export const CHANGES = expression(
  oneOf(CHANGE, "(?:cao|nhiều) hơn(?= (?:so với )?năm trước)"),
  `(?:[ ,/]{1,2}${CHANGED_HOW})*[ :,]*$`,
);
/** "giảm 50% số hộ cận nghèo": once, not every year. */
export const CUT_ONCE = /^[^\p{L}]*(?:kéo |cắt )?giảm (?:ít nhất |tối thiểu |trên |khoảng )?$/u;
export const RATE = matcher([
  "tốc độ tăng",
  "tốc độ phát triển",
  "tốc độ giảm",
  "tốc độ",
  "tăng trưởng",
  "nhịp độ tăng",
  "tỷ lệ tăng thu",
  "mức tăng",
  "mức giảm",
  "tỷ lệ giảm",
  "tăng thu",
]);
export const NATURAL_GROWTH = matcher([
  "tăng dân số tự nhiên",
  "tăng tự nhiên dân số",
  "tăng dân số",
  "tăng tự nhiên",
]);
/** Births less deaths are told as a rate for each year, whatever it is called. */
export const BY_NATURE = /tự nhiên/u;
/** Amounts of money or produce: a percentage a year of these is a growth. */
export const AMOUNT = matcher([
  "giá trị sản xuất",
  "giá trị sản phẩm",
  "giá trị tăng thêm",
  "giá trị gia tăng",
  "tổng sản phẩm",
  "grdp",
  "gdp",
  "thu ngân sách",
  "tổng thu",
  "vốn đầu tư",
  "năng suất",
  "kim ngạch",
  "doanh thu",
  "sản lượng",
  "bán lẻ",
  "thu nhập",
  "kinh tế",
  "nông nghiệp",
  "công nghiệp",
  "dịch vụ",
  "thương mại",
  "xây dựng",
  "thủy sản",
  "du lịch",
  "số thu",
]);
export const SHARE = matcher([
  "tỷ lệ",
  "tỉ lệ",
  "tỷ trọng",
  "tỷ suất",
  "hộ nghèo",
  "hộ cận nghèo",
  "cận nghèo",
  "giảm nghèo",
  "thất nghiệp",
  "nghèo đa chiều",
  "suy dinh dưỡng",
  "nghèo",
]);
export const AGAINST_PLAN = matcher([
  "so với kế hoạch",
  "so với dự toán",
  "so với chỉ tiêu",
  "dự toán giao",
  "so kế hoạch",
  "so dự toán",
  "kế hoạch tỉnh giao",
  "dự toán",
]);
/** A share held against another time is a change: "5% so với cùng kỳ". */
export const COMPARES_TIME = /so (?:với )?(?:cùng kỳ|(?:đầu |cuối )?(?:năm|nhiệm kỳ|giai đoạn)(?!\p{L}))/u;
/** By how much a plan is to be exceeded: "vượt 10% dự toán". */
export const EXCEEDS = /vượt(?: (?:trên|từ|khoảng|mức|thêm|ít nhất|tối thiểu))*[ ,]*$/u;
export const OF_PLAN = /^ ?(?:trở lên )?(?:so với |so )?(?:dự toán|kế hoạch|chỉ tiêu|nghị quyết)/u;
export const AGAINST_YEAR =
  /so với kịch bản|so với (?:đầu |cuối )?(?:năm |nhiệm kỳ |giai đoạn )(?:\d{4}|trước)?|so với hiện nay|gấp /u;
export const AGAINST_LAST_YEAR = matcher(["so với năm trước", "so năm trước", "so với cùng kỳ"]);

const KEEP = [
  "duy trì",
  "giữ vững",
  "giữ",
  "duy trì và giữ vững",
  "tiếp tục duy trì",
  "tiếp tục giữ vững",
  "giữ vững và duy trì",
  "bảo đảm duy trì",
  "giữ ổn định",
  "ổn định",
];
export const KEEPS_FROM_START = opening(KEEP);
export const KEEPS_HERE = closing([
  "duy trì",
  "giữ vững",
  "giữ",
  "duy trì ở mức",
  "giữ ở mức",
  "ổn định ở mức",
  "duy trì ổn định",
  "giữ ổn định",
  "duy trì đạt",
  "ổn định",
  "duy trì ổn định ở mức",
  "duy trì tỷ lệ",
  "duy trì mức",
  "giữ ổn định ở mức",
]);
export const KEEPS_AND_RAISES = expression(
  String.raw`^[^\p{L}]*(?:tiếp tục )?(?:duy trì|giữ vững)(?:,| và| vững chắc và) `,
  oneOf("nâng", "phát triển", "phát huy", "mở rộng", "tăng"),
);

export const SUM = matcher([
  "vốn đầu tư",
  "huy động vốn",
  "tổng vốn",
  "tổng huy động",
  "huy động nguồn lực",
  "nguồn vốn",
  "tổng nguồn vốn",
  "tổng nguồn lực",
  "tổng đầu tư",
  "vốn huy động",
  "tổng mức đầu tư toàn xã hội",
  "lũy kế",
  "cộng dồn",
  "thu hút vốn",
  "vốn thu hút",
]);
/** Money that is raised or spent over the years. */
export const RAISES = opening(["huy động", "đầu tư", "bố trí", "vận động"]);
/** What is summed over all years. */
export const OVER_TERM = matcher([
  "5 năm",
  "cả nhiệm kỳ",
  "trong nhiệm kỳ",
  "toàn nhiệm kỳ",
  "cả giai đoạn",
  "trong giai đoạn",
  "trong 5 năm",
  "05 năm",
  "năm năm",
]);
/** People and areas that come in year by year. */
export const FLOW = matcher([
  "việc làm",
  "đào tạo nghề",
  "kết nạp",
  "xuất khẩu lao động",
  "trồng rừng",
  "trồng mới",
  "đưa đi",
  "làm việc ở nước ngoài",
  "phát triển đảng viên",
  "đoàn viên",
  "hội viên",
  "đón",
  "thu hút khách",
  "trồng mới",
]);
export const VISITORS = matcher(["khách", "du khách", "lượt khách", "lượt"]);
/** Shares of a year's work: said without a year, they hold for every year. */
export const WORK_OF_A_YEAR = matcher([
  "giải quyết",
  "giải ngân",
  "thu gom",
  "tiếp nhận",
  "đúng hạn",
  "đúng và trước hạn",
  "trước hạn",
  "tố giác",
  "tin báo",
  "khiếu nại",
  "đơn thư",
  "điều tra",
  "khám phá",
  "phá án",
  "giao quân",
  "nhập ngũ",
  "tuyển quân",
  "hài lòng",
  "thi hành án",
]);
/** The same for papers, where the papers themselves are measured and are not just the means. */
export const PAPERS_OF_A_YEAR = matcher(["hồ sơ", "thủ tục hành chính"]);
export const RECRUITS = matcher(["giao quân", "nhập ngũ", "tuyển quân", "gọi công dân"]);
export const PER_HEAD = /\/ ?(?:người|ha|hộ|đầu người|lao động|hecta|héc ta)/u;
export const INCOME = matcher([
  "thu nhập",
  "bình quân đầu người",
  "grdp bình quân",
  "trên một ha",
  "trên 1 ha",
  "trên 1ha",
  "đơn vị diện tích",
  "giá trị sản phẩm trên",
  "giá trị sản xuất trên",
]);
export const PER_THING = /\/|(?<!\p{L})(?:trên|bình quân) (?:1|một|vạn|10|mỗi)|vạn dân/u;

export const DOWN = matcher([
  "hộ nghèo",
  "nghèo",
  "cận nghèo",
  "thất nghiệp",
  "tội phạm",
  "tai nạn",
  "tử vong",
  "suy dinh dưỡng",
  "sinh con thứ",
  "tảo hôn",
  "ô nhiễm",
  "mù chữ",
  "bỏ học",
  "tồn đọng",
  "thất thoát",
  "lao động nông nghiệp",
  "ma túy",
  "thiếu việc làm",
  "vi phạm",
  "cháy nổ",
  "chết",
  "bị thương",
  "khiếu kiện",
  "quá hạn",
  "tăng dân số",
  "tỷ số giới tính",
  "nhà tạm",
  "phát thải",
  "thấp còi",
  "tiêu hao",
]);
export const STRUCTURE = matcher(["cơ cấu", "tỷ trọng"]);
export const FARMING = matcher(["nông", "nông nghiệp", "nông, lâm", "nông lâm", "lâm nghiệp"]);

/** A fall that tells where it ends: "giảm còn", "giảm xuống". */
export const FALLS_TO = /giảm (?:còn|xuống|về)/u;
/** Words that end with such a fall, or with a fall to below something: "đến năm 2030 giảm". */
export const ENDS_FALLING = /giảm(?: còn| xuống| về| ở mức)*[ ,]*$/u;
export const FALLING = /giảm/u;
export const RISING = /tăng/u;
export const RISING_OR_FALLING = /tăng|giảm/u;
/** What falls here is no amount: reducing poverty is named as work done. */
export const NO_FALL = /giảm (?:nghèo|phát thải)/u;
export const SPEED = /tốc độ/u;
export const CONTRIBUTES = /đóng góp/u;
/** A rate of these is a share: "tốc độ tăng tỷ trọng". */
export const RATE_OF_SHARE = /tỷ trọng|tỷ lệ đóng góp|đóng góp/u;
export const RATE_OF_GROWTH = /tỷ lệ tăng/u;
export const PER_PERSON = /đầu người/u;
/** A level of its own, though its whole is a growth. */
export const OWN_LEVEL = /đạt|chiếm|tỷ trọng|tỷ lệ/u;
export const POINTS = /^điểm/u;
export const NO_FLOW = /tỷ lệ|tỉ lệ|số lao động có/u;
export const FLOW_UNIT = /^(?:lượt|lao động)/u;
export const ON_AVERAGE = /bình quân/u;
export const OF_HOUSEHOLDS = /tỷ lệ hộ|số hộ|dân số/u;
export const TIMES = /^lần/u;
export const MANIFOLD = /gấp/u;
/** Fewer people are to work on farms, but more of them trained. */
export const TRAINED_FARMERS = /lao động nông nghiệp(?= (?:qua|đã qua|được|có) )/u;
/** The more is done about a bad thing, the better: "giải quyết", "thoát nghèo". */
export const HANDLED = expression(
  oneOf(
    "giải quyết",
    "xử lý",
    "điều tra",
    "tiếp cận",
    "thoát",
    "chi trả",
    "hỗ trợ",
    "khám phá",
    "xóa",
    "được",
    "tố giác",
    "tin báo",
  ),
);
/** What is without a bad thing is good, and so is what guards against one: "thôn không có ma túy". */
export const WITHOUT =
  /không (?:có|còn|để|xảy ra|vi phạm|phát sinh|bị|mắc|ma túy|tội phạm|sinh|tái)(?!\p{L})/u;
export const GUARDS =
  /bảo hiểm thất nghiệp|cho vay[\p{L} ]{0,40}|quỹ[\p{L} “”"]{0,40}|thu nhập[\p{L} ]{0,40}|phòng,? (?:chống|ngừa)[\p{L} ,]{0,60}|an toàn[\p{L} ,]{0,60}/gu;
/** Roads and the like are built over the whole term. */
export const BUILDS = matcher([
  "nhựa hóa",
  "bê tông hóa",
  "cứng hóa",
  "kiên cố hóa",
  "nâng cấp",
  "cải tạo",
  "xây dựng",
  "làm mới",
  "mở mới",
  "chuyển đổi",
  "trồng mới",
]);
export const BUILDS_FIRST = opening(["trồng", "khai hoang", "phục hồi", "khoanh nuôi"]);
export const LENGTH_OR_AREA = /^(?:km|m|ha|m2|m²)$/u;
/** An average over the years, which no single year is asked for. */
export const AVERAGE_OF_YEARS = expression(
  "(?:bình quân|trung bình) (?:hằng|hàng|mỗi) năm",
  String.raw`|bình quân.*(?<!\p{L})một năm`,
);
