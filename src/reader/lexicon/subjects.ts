import { anyOf, expression, oneOf, opening } from "../words";
import { CROPS_OF_A_YEAR, YEAR } from "./years";

// Words around the subject of a figure, in folded text.

const LEADING_IN = [
  "phấn đấu",
  "phấn đầu",
  "mục tiêu",
  "trong đó",
  "hằng năm",
  "hàng năm",
  "mỗi năm",
  "bình quân mỗi năm",
  "trung bình mỗi năm",
  "bình quân hằng năm",
  "bình quân hàng năm",
  "có",
  "và",
  "đồng thời",
  "cụ thể",
  "riêng",
  "nhất là",
  "cùng với đó",
  "bên cạnh đó",
  "ngoài ra",
  "tiếp tục",
  "đến hết nhiệm kỳ",
  "đến cuối nhiệm kỳ",
  "hết nhiệm kỳ",
  "cả nhiệm kỳ",
  "trong nhiệm kỳ",
  "đạt",
  "quyết tâm",
  "cơ bản",
  "với",
  "trên địa bàn xã",
  "toàn xã",
  "là",
  "sẽ",
  "tức là",
  "kiềm chế",
];
const LEAD_TERM = String.raw`(?:trong |cả )*0?5 năm(?= (?:có|đạt|phấn đấu|kết nạp|giải quyết|thành lập)(?!\p{L})|,)`;
const LEAD_NUMBER = String.raw`\(?\d{1,2}[).](?!\d)|[-+*•]`;
const LEAD_TOPIC = String.raw`(?:về|theo) [^,:\d]{3,60},`;
const SETTING = oneOf("đặt", "đề", "đề ra", "đặt ra", "xác định");
const LEAD_AIM = String.raw`(?:\p{L}+ ){0,8}${SETTING}(?: các| ra)? mục tiêu(?: chung| là)?(?!\p{L})`;
const BEFORE_YEAR = oneOf(
  "kể từ",
  "từ",
  "đến",
  "vào",
  "trong",
  "tới",
  "trước",
  "giai đoạn",
  "thời kỳ",
  "nhiệm kỳ",
);
const LEAD_YEAR = [
  `(?:từ nay )?${BEFORE_YEAR}?(?: hết| cuối)?(?: năm)? ?${YEAR}`,
  String.raw`(?: ?(?:-|đến) ?(?:năm )?${YEAR})?(?!\d)`,
].join("");
/** What may stand before a subject without being part of it, one piece at a time. */
export const LEAD_IN = expression(
  String.raw`^[\s,:;.(–-]*`,
  oneOf(LEAD_NUMBER, LEAD_TERM, anyOf(LEADING_IN), LEAD_TOPIC, LEAD_AIM, LEAD_YEAR),
);

const LEADING_OUT = [
  "đạt",
  "là",
  "có",
  "chiếm",
  "đạt mức",
  "ở mức",
  "còn",
  "đạt tỷ lệ",
  "ước đạt",
  "đạt được",
  "nâng lên",
  "được",
  "vượt",
  "từ",
  "với",
  "cho",
  "là trên",
  "duy trì",
  "duy trì ở mức",
  "tăng",
  "giảm",
  "tăng bình quân",
  "giảm bình quân",
  "gấp",
  "tăng thêm",
  "mức",
  "giảm được",
  "giảm xuống",
  "giảm còn",
  "giảm về",
  "xuống",
  "còn dưới",
  "giữ",
  "sẽ",
  "giữ mức",
  "phấn đấu",
  "ước",
  "nâng",
  "kéo giảm",
  "cắt giảm",
  "đối với",
  "so với",
  "so",
  "mỗi năm",
];
/** "bình quân" belongs to these and leads out of all others. */
const AVERAGES = oneOf("thu nhập", "tuổi thọ", "grdp", "gdp", "năng suất");
/** What may stand between a subject and its figure, one piece at a time. */
export const LEAD_OUT = expression(
  oneOf(
    anyOf(LEADING_OUT),
    String.raw`(?<!\p{L}|trở )lên`,
    String.raw`(?<!\p{L}|nhà |đất |chỗ )ở`,
    String.raw`(?<!\p{L}|mặt |cân |công |đồng )bằng`,
    String.raw`(?<!\p{L}|vào |tốc độ )tăng trưởng`,
    `${CROPS_OF_A_YEAR}(?:hằng|hàng) năm`,
    // "từ 2,35% năm 2025 (xuống dưới 0,5%)": where a change begins.
    String.raw`(?:tăng |giảm )?từ (?:mức |khoảng |trên |dưới |gần |hơn )?\d[\d.,]*(?: ?[%‰]|(?: (?!trở )[\p{L}/]+){1,4})?`,
    String.raw`\((?:vào )?(?:cuối |đầu )?năm ${YEAR}\)`,
    String.raw`(?:xếp|nằm|đứng|thuộc)?(?: trong)? (?:top|tốp|nhóm|thứ hạng|vị trí)(?: thứ)?`,
    String.raw`(?:tăng|giảm) (?:trên |ở )?(?:cả )?(?:3|ba) (?:tiêu chí|mặt)`,
    `(?<!${AVERAGES} )bình quân`,
    `(?:đến|vào|trong)? ?(?:hết |cuối )?năm ${YEAR}`,
    `giai đoạn ${YEAR} ?- ?${YEAR}`,
    `: ?${YEAR}`,
    String.raw`[\s:,–-]`,
  ),
  "$",
);

const ANNOUNCING = oneOf("đặt", "đề ra", "đặt ra", "xác định", "nêu", "thông qua", "quyết nghị", "với");
const AIM_ADJECTIVES = oneOf("chung", "chủ yếu", "quan trọng", "cụ thể", "cơ bản", "sau", "như", "gồm", "là");
/** Talk that announces aims: "Đại hội lần thứ I, nhiệm kỳ 2025-2030, đặt mục tiêu, …". */
export const ANNOUNCED: readonly RegExp[] = [
  expression(
    String.raw`^.*(?<!\p{L})${ANNOUNCING}(?: \p{L}+){0,6} (?:mục tiêu|chỉ tiêu)`,
    String.raw`(?: ${AIM_ADJECTIVES})*[,:]? (?=\p{L}{2})`,
  ),
  // "Nhiệm vụ được huyện đặt ra trong năm 2027 là …", and a headline that runs on into its first aim.
  expression("^[^.;:]*(?:nhiệm vụ|mục tiêu|chỉ tiêu)[^.;:]{0,80} ", "(?:đặt ra|đề ra)[^.;:]{0,30} là "),
  expression(
    "^(?:một số|các|những) (?:chỉ tiêu|mục tiêu)",
    String.raw`[^.;:()]{0,60}\((?:nhiệm kỳ|giai đoạn) [^()]*\) `,
  ),
];

/** A subject begins here, so the figure before it is done with. */
export const OPENS_WITH_SUBJECT = opening([
  "tỷ lệ",
  "tỉ lệ",
  "tỷ trọng",
  "tổng",
  "thu nhập",
  "số",
  "giá trị",
  "tốc độ",
  "thu ngân sách",
  "diện tích",
  "sản lượng",
  "grdp",
  "gdp",
  "vốn",
  "năng suất",
  "trong đó",
  "không còn",
  "tỷ suất",
  "thu hút",
  "giải quyết",
  "kết nạp",
  "giải ngân",
  "phấn đấu",
  "có",
]);
/** Verbs whose object follows the figure: "hoàn thành 100% chỉ tiêu". */
export const OPENS_WITH_MAKING = opening([
  "hoàn thành",
  "phấn đấu",
  "phấn đầu",
  "có",
  "giải quyết",
  "kết nạp",
  "thành lập",
  "thu hút",
  "xây dựng",
  "trồng",
  "tạo",
  "đào tạo",
  "bảo đảm",
  "đảm bảo",
]);
export const STRIVING = [" phấn đấu ", " phấn đầu "];
/** "tốc độ tăng … phấn đấu đạt 14%": there the subject stands before the striving. */
export const REACHES = "đạt";
/** Words behind a figure that are more than "trở lên". */
export const OBJECT_FOLLOWS = /^ (?!trở)\p{L}/u;

/** What separates the words of two figures. */
export const SEPARATOR = /[,:]|(?<= )(?:và|(?<!so )với|cùng|-|–)(?= )|(?<=[ (])trong đó(?=[ :])/gu;
/** A time that begins the words of the next figure: "70% và đến năm 2030: 90%". */
export const OPENS_WITH_YEAR = expression(String.raw`^(?:đến|vào|tới|năm)(?: hết| cuối)?(?: năm)? ?${YEAR}`);
export const SEPARATORS_FIRST = /^(?:,|và|-|–|:|\()+ ?/u;
/** A remark in brackets separates nothing; brackets that open a list of parts do. */
export const REMARK = /\((?!trong đó|gồm|bao gồm)[^()]*\)?/gu;
