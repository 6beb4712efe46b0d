import type { Kind } from "../../domain/kind";
import type { Figure } from "../phrases/figures";
import type { Years } from "../phrases/time";
import { countsThings } from "../phrases/units";
import { anyOf, closing, matcher, opening } from "../words";

/** What is known of one figure, or of a statement without one, when its kind is settled. All words are folded. */
export interface Case {
  readonly figure: Figure | null;
  /** Words before the figure, its comparator left out. Of a statement: all of it. */
  readonly lead: string;
  /** Words of the comparator: "giảm còn dưới". */
  readonly comparing: string;
  /** Words after the figure and its unit. */
  readonly tail: string;
  /** The title the list stands under: "cơ cấu kinh tế đến năm 2030". */
  readonly frame: string;
  /** Years the words themselves name. */
  readonly own: Years;
  /** Years that hold, named here or before. */
  readonly years: Years;
  /** "hằng năm" holds. */
  readonly yearly: boolean;
  /** The kind of the target this one is a part of ("trong đó"). */
  readonly parentKind: Kind | null;
}

/** What is said every year. "bình quân hằng năm" of a growth rate is not: it is one average over the years. */
export const YEARLY = matcher([
  "hằng năm",
  "hàng năm",
  "mỗi năm",
  "từng năm",
  "bình quân năm",
  "một năm",
  "các năm",
  "năm nào cũng",
  "mỗi một năm",
]);
const AVERAGE =
  /(?<![\p{L}\d])(?:(?<!(?:thu nhập|tuổi thọ|grdp|gdp) )bình quân(?! ?(?:đầu|\/|thu nhập|mỗi người|một người))|trung bình)(?![\p{L}\d])/u;
const A_YEAR = /(?:\/ ?năm)(?!\p{L})/u;

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
const CHANGES = new RegExp(
  `${CHANGE}(?:[ ,/]{1,2}(?:bình quân|trung bình|thêm|đạt|hằng|hàng|mỗi|năm|ở mức|tối thiểu|nhanh|đều|liên tục|là|cả nhiệm kỳ|cả giai đoạn|so năm trước|so với năm trước))*[ :,]*$`,
  "u",
);
const CUT_ONCE = /^[^\p{L}]*giảm (?:ít nhất |tối thiểu |trên |khoảng )?$/u;
const RATE = matcher([
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
const NATURAL_GROWTH = matcher([
  "tăng dân số tự nhiên",
  "tăng tự nhiên dân số",
  "tăng dân số",
  "tăng tự nhiên",
]);
/** Amounts of money or produce: a percentage a year of these is a growth. */
const AMOUNT = matcher([
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
const SHARE = matcher([
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
const AGAINST_PLAN = matcher([
  "so với kế hoạch",
  "so với dự toán",
  "so với chỉ tiêu",
  "dự toán giao",
  "so kế hoạch",
  "so dự toán",
  "kế hoạch tỉnh giao",
  "dự toán",
]);
const AGAINST_YEAR =
  /so với kịch bản|so với (?:đầu |cuối )?(?:năm |nhiệm kỳ |giai đoạn )(?:\d{4}|trước)?|so với hiện nay|gấp /u;
const AGAINST_LAST_YEAR = matcher(["so với năm trước", "so năm trước", "so với cùng kỳ"]);

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
const KEEPS_FROM_START = opening(KEEP);
const KEEPS_HERE = closing([
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
const KEEPS_AND_RAISES =
  /^[^\p{L}]*(?:tiếp tục )?(?:duy trì|giữ vững)(?:,| và| vững chắc và) (?:nâng|phát triển|phát huy|mở rộng|tăng)/u;

const SUM = matcher([
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
/** What is summed over all years. */
export const OVER_TERM = matcher([
  "5 năm",
  "cả nhiệm kỳ",
  "trong nhiệm kỳ",
  "toàn nhiệm kỳ",
  "cả giai đoạn",
  "trong giai đoạn",
  "trong 5 năm",
  "năm năm",
]);
/** People and areas that come in year by year. */
const FLOW = matcher([
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
const VISITORS = matcher(["khách", "du khách", "lượt khách", "lượt"]);
/** Shares of a year's work: said without a year, they hold for every year. */
const WORK_OF_A_YEAR = matcher([
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
/** The same of papers, where they are what is measured and not what it is done with. */
const PAPERS_OF_A_YEAR = matcher(["hồ sơ", "thủ tục hành chính"]);
const RECRUITS = matcher(["giao quân", "nhập ngũ", "tuyển quân", "gọi công dân"]);
const PER_HEAD = /\/ ?(?:người|ha|hộ|đầu người|lao động|hecta|héc ta)/u;
const INCOME = matcher([
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
const PER_THING = /\/|(?<!\p{L})(?:trên|bình quân) (?:1|một|vạn|10|mỗi)|vạn dân/u;

const DOWN = matcher([
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
const STRUCTURE = matcher(["cơ cấu", "tỷ trọng"]);
const FARMING = matcher(["nông", "nông nghiệp", "nông, lâm", "nông lâm", "lâm nghiệp"]);

/** Average growth of an amount, or of a share in points. Also whether the change is against one far-off year. */
type Growth = "growth" | "growth-points" | "against-year" | null;

function growthOf({ figure, lead, tail, parentKind, yearly, frame }: Case): Growth {
  if (figure === null || (!figure.percent && !/^điểm/u.test(figure.unit))) return null;
  if (figure.comparator === "<=" && /giảm (?:còn|xuống|về)/u.test(lead)) return null;
  // "giảm còn dưới 2%" and "đến năm 2030 giảm dưới 1%" say where it ends, not by how much it falls.
  if (
    figure.comparator === "<" &&
    /giảm(?: còn| xuống| về| ở mức)*[ ,]*$/u.test(lead) &&
    !AVERAGE.test(lead) &&
    !A_YEAR.test(figure.unit) &&
    !yearly
  )
    return null;
  const words = `${frame} ${lead}`;
  if (NATURAL_GROWTH.test(words) && !/tốc độ/u.test(words)) return null;
  const perYear = A_YEAR.test(figure.unit) || A_YEAR.test(lead);
  const average = AVERAGE.test(lead) || perYear;
  if (/đóng góp/u.test(lead) || (!average && (AGAINST_PLAN.test(tail) || AGAINST_PLAN.test(lead))))
    return null;
  // "giảm 50% số hộ cận nghèo": once, not a year.
  if (CUT_ONCE.test(lead) && !average && !yearly) return "against-year";
  const change = CHANGES.test(lead);
  const rate = RATE.test(lead) && !/tỷ trọng|tỷ lệ đóng góp|đóng góp/u.test(lead);
  const falling = /giảm/u.test(lead);
  const ofShare = SHARE.test(lead) && !/tỷ lệ tăng/u.test(lead);
  const shrinks = falling && (ofShare || SHARE.test(tail));
  const points: Growth = shrinks || (ofShare && !RATE.test(lead)) ? "growth-points" : "growth";
  if ((change || rate) && !AGAINST_LAST_YEAR.test(`${lead} ${tail}`) && !AVERAGE.test(lead) && !perYear) {
    if (AGAINST_YEAR.test(tail) || AGAINST_YEAR.test(lead)) return "against-year";
  }
  if (change || rate) return points;
  if (perYear && (AMOUNT.test(words) || AVERAGE.test(lead) || parentKind === "growth")) return points;
  if (AVERAGE.test(lead) && (AMOUNT.test(words) || falling) && !/đầu người/u.test(lead) && !SHARE.test(lead))
    return points;
  if (AVERAGE.test(lead) && falling) return points;
  if (falling && yearly && ofShare) return points;
  if (
    (parentKind === "growth" || parentKind === "growth-points") &&
    !/đạt|chiếm|tỷ trọng|tỷ lệ/u.test(lead) &&
    AMOUNT.test(words)
  )
    return parentKind;
  return null;
}

/** A rule: the kind it gives, when it holds. The first that holds counts. */
const RULES: readonly { readonly kind: Kind; readonly holds: (it: Case, growth: Growth) => boolean }[] = [
  { kind: "growth", holds: (_, growth) => growth === "growth" },
  { kind: "growth-points", holds: (_, growth) => growth === "growth-points" },
  { kind: "level", holds: (_, growth) => growth === "against-year" },
  {
    kind: "keep",
    holds: ({ lead }) =>
      (KEEPS_FROM_START.test(lead) && !KEEPS_AND_RAISES.test(lead)) || KEEPS_HERE.test(lead),
  },
  { kind: "yearly", holds: ({ lead, tail }) => AGAINST_PLAN.test(tail) && /tăng/u.test(lead) },
  {
    kind: "yearly",
    holds: ({ yearly, figure, lead }) =>
      yearly && !(figure?.percent === true && AVERAGE.test(lead) && /tăng|giảm/u.test(lead)),
  },
  {
    kind: "yearly",
    holds: ({ figure, lead, own, years }) =>
      figure !== null &&
      A_YEAR.test(figure.unit) &&
      !PER_HEAD.test(figure.unit) &&
      !INCOME.test(lead) &&
      !own.pointed &&
      !years.pointed,
  },
  {
    kind: "total",
    holds: ({ figure, lead, own, parentKind }) =>
      figure !== null && !figure.percent && (SUM.test(lead) || parentKind === "total") && !own.pointed,
  },
  {
    kind: "total",
    holds: ({ figure, lead, tail, own }) =>
      figure !== null &&
      !figure.percent &&
      figure.unit !== "" &&
      !countsThings(figure.unit) &&
      !INCOME.test(lead) &&
      ((own.start !== null && !own.pointed) || OVER_TERM.test(lead) || OVER_TERM.test(tail)),
  },
  {
    kind: "total",
    holds: ({ figure, lead, tail, years }) =>
      figure !== null &&
      !figure.percent &&
      !/tỷ lệ|tỉ lệ|số lao động có/u.test(lead) &&
      (FLOW.test(lead) || /^(?:lượt|lao động)/u.test(figure.unit) || FLOW.test(`${figure.unit} ${tail}`)) &&
      !/bình quân/u.test(lead) &&
      // Visitors "đến năm 2030" are those of that year.
      !(years.pointed && VISITORS.test(`${lead} ${figure.unit}`)) &&
      !A_YEAR.test(figure.unit),
  },
  {
    kind: "yearly",
    holds: ({ figure, lead, tail, years }) =>
      figure?.percent === true &&
      !years.pointed &&
      (WORK_OF_A_YEAR.test(`${lead} ${tail}`) || PAPERS_OF_A_YEAR.test(lead)) &&
      !/tỷ lệ hộ|số hộ|dân số/u.test(lead),
  },
  // A number of bad things to come down to is a level; a count is something to be reached.
  { kind: "level", holds: ({ figure }) => figure?.comparator === "<" || figure?.comparator === "<=" },
  {
    kind: "range",
    holds: ({ figure, lead }) =>
      figure?.comparator === "range" && countsThings(figure.unit) && !PER_THING.test(lead),
  },
  {
    kind: "count",
    holds: ({ figure, lead }) => figure !== null && countsThings(figure.unit) && !PER_THING.test(lead),
  },
  { kind: "level", holds: () => true },
];

export interface Settled {
  readonly kind: Kind;
  readonly direction: "up" | "down" | "keep" | "none";
  /** Against another year's figure, which the text does not give. */
  readonly needsBase: boolean;
  /** Taken for a yearly level although neither "hằng năm" nor a year is said. */
  readonly yearlyGuessed: boolean;
}

/** The kind and the direction of a figure. */
export function settle(it: Case): Settled {
  const growth = growthOf(it);
  const kind = RULES.find((rule) => rule.holds(it, growth))?.kind ?? "level";
  const { figure, lead, tail, frame } = it;
  const words = `${frame} ${lead}`;
  const falls = /giảm/u.test(lead.slice(-40) + it.comparing) && !/giảm (?:nghèo|phát thải)/u.test(lead);
  // Fewer are to work on farms, more of them trained.
  const named = (lead === "" ? tail : lead).replace(/lao động nông nghiệp(?= (?:qua|đã qua|được|có) )/u, "");
  const down =
    figure?.comparator === "<" ||
    figure?.comparator === "<=" ||
    falls ||
    DOWN.test(named) ||
    (figure?.high === 0 && figure.unit === "");
  const handled =
    /giải quyết|xử lý|điều tra|tiếp cận|thoát|chi trả|hỗ trợ|khám phá|xóa|được|tố giác|tin báo/u.test(
      `${lead} ${tail}`,
    ) &&
    !falls &&
    figure?.comparator !== "<" &&
    figure?.comparator !== "<=";
  return {
    kind,
    direction:
      kind === "keep"
        ? "keep"
        : down && !handled
          ? "down"
          : STRUCTURE.test(words) && FARMING.test(lead)
            ? "none"
            : "up",
    // A low place in a ranking is a high one.
    needsBase: growth === "against-year" || /gấp/u.test(lead) || /^lần/u.test(figure?.unit ?? ""),
    yearlyGuessed: kind === "yearly" && !it.yearly && !A_YEAR.test(figure?.unit ?? ""),
  };
}

/**
 * The first year whose growth counts. "hằng năm … tăng bình quân 10%" asks it of every year of a term, and a term's
 * first year, the year of the congress, has no growth of its own; nor have its recruits, called up before it.
 */
export function firstYear(
  it: Case,
  kind: Kind,
  term: { readonly start: number; readonly end: number },
): number {
  // The term itself names no other start.
  if (it.years.start !== null && it.years.start !== term.start) return it.years.start;
  const congressTerm = term.end - term.start === 5;
  const words = `${it.lead} ${it.tail}`;
  const everyYear =
    it.yearly && !/(?:bình quân|trung bình) (?:hằng|hàng|mỗi) năm|bình quân.*(?<!\p{L})một năm/u.test(words);
  if (congressTerm && kind === "growth" && everyYear) return term.start + 1;
  if (congressTerm && kind === "yearly" && RECRUITS.test(words)) return term.start + 1;
  return term.start;
}
