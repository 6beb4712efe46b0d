import { anyOf, expression, oneOf } from "../words";

// What figures are counted in, in folded text.

/** A figure that is not followed by one of these measures a thing; the rest counts things. */
const MEASURES = [
  "đồng",
  "usd",
  "vnd",
  "vnđ",
  "đô la",
  "ha",
  "hecta",
  "héc ta",
  "km",
  "km2",
  "m",
  "m2",
  "m2 sàn",
  "m² sàn",
  "m3",
  "m²",
  "km²",
  "m³",
  "tấn",
  "tạ",
  "kg",
  "con",
  "kwh",
  "mw",
  "lít",
  "tuổi",
  "năm",
  "lần",
  "điểm",
  "hạng",
  "người",
  "dân",
  "hộ",
  "lao động",
  "lượt",
  "lượt khách",
  "lượt khách du lịch",
  "lượt du khách",
  "khách du lịch",
  "du khách",
  "lượt người",
  "khách",
  "giường",
  "giường bệnh",
  "bác sĩ",
  "bác sỹ",
  "gam",
  "độ",
  "bậc",
  "thuê bao",
];

const THING_WITH = oneOf(
  "khách (?:sạn|hàng)",
  "điểm (?:du lịch|dân cư|trường|bán|sinh hoạt|văn hóa|đến|cầu|phục vụ)",
  "con (?:đường|suối)",
  "đồng (?:chí|bào)",
);
/** "03 khách sạn", "02 điểm du lịch" count things, "92 điểm" measures. */
const ANY_MEASURE = `(?!${THING_WITH})${anyOf(MEASURES)}`;
const MULTIPLES = ["nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "trăm"];
/** "tỷ lệ", "tỷ trọng": no thousand millions. */
const NO_MULTIPLE = "(?! (?:lệ|trọng|suất|số)(?!\\p{L}))";
const CURRENCIES = ["đồng", "usd", "vnd", "vnđ", "đô la", "đ"];
const SHORT_MULTIPLES = oneOf("tỷ", "tỉ", "tr", "triệu", "nghìn", "ngàn");

export const MULTIPLE = `(?: ?${anyOf(MULTIPLES)}${NO_MULTIPLE}){1,2}`;
/** "1,2 tỷ đồng", "900 tr.đ"; not "đồng chí", "đồng bào". */
export const MONEY = oneOf(
  `(?:${MULTIPLE})? ?${anyOf(CURRENCIES)}(?! chí| bào)`,
  String.raw` ?(?:nghìn |ngàn )?${SHORT_MULTIPLES}\.? ?(?:đồng|đ)(?!\p{L})`,
);

const PER_WHAT = oneOf(
  "năm",
  "người",
  "đầu người",
  "ha",
  "hecta",
  "héc ta",
  "hộ",
  "tháng",
  "ngày",
  "lao động",
  "vạn dân",
  String.raw`[#\d.]{1,9} ?(?:người dân|dân|người|bé gái|trẻ gái|trẻ|học sinh)`,
  "xã",
  "thôn",
  "đơn vị",
  "chi bộ",
  "nhiệm kỳ",
  "vụ",
  "km2",
  "phụ nữ",
  "một đơn vị",
);
const PER = String.raw`(?: ?/ ?(?:một |1 |# )?${PER_WHAT}(?!\p{L})){1,2}`;
const SHARE = [" ?(?:điểm )?%", "‰", String.raw` ?(?:điểm )?phần trăm(?!\p{L})`];

/** A measure, money or a share that a text opens with, with what it is reckoned on: " tỷ đồng/năm". */
export const OPENS_WITH_UNIT = expression(
  "^",
  oneOf(...SHARE, MONEY, `${MULTIPLE}(?: ?${ANY_MEASURE})?`, ` ?${ANY_MEASURE}`),
  `?(?:${PER})?`,
);
export const OPENS_WITH_PER = expression("^", PER);
/** A share, as a figure's own sign: "%", " điểm %", "phần trăm". */
export const OPENS_WITH_PERCENT = /^ ?(?:điểm )?(?:[%‰]|phần trăm)/u;
export const MONEY_UNIT = /đồng(?!\p{L})|usd|đ$/u;
/** A unit that measures or shares out. */
export const MEASURED = expression(
  "^",
  oneOf("[%‰]", "phần trăm", MONEY, `(?:${MULTIPLE} ?)?${ANY_MEASURE}`, MULTIPLE),
);
/** Per something other than a year: "/1000 dân". */
export const SHARED_OUT = /\/(?! ?năm)/u;

/** Words before which the name of a counted thing ends. */
const STOPS = [
  "được",
  "trở",
  "đạt",
  "trong",
  "trên",
  "ở",
  "của",
  "có",
  "và",
  "đến",
  "theo",
  "với",
  "cho",
  "vào",
  "từ",
  "là",
  "tại",
  "để",
  "so",
  "bằng",
  "hằng",
  "hàng",
  "mỗi",
  "bị",
  "do",
  "gồm",
  "hoặc",
  "còn",
  "thuộc",
  "đã",
  "không",
  "trực",
  "duy",
  "tham",
  "hoàn",
  "sẽ",
  "đảm",
  "hoạt",
  "đang",
  "nhằm",
  "gắn",
  "cơ bản",
  "đầu tư",
  "ứng dụng",
  "sử dụng",
];
/** The name of what is counted: " trường học", up to four words. */
export const OPENS_WITH_THING = expression(
  "^",
  oneOf(
    String.raw` tiêu chí(?!\p{L})`,
    String.raw`(?: (?!${anyOf(STOPS)}|(?:năm|giai đoạn|nhiệm kỳ) [\d#])\p{L}+){1,4}`,
  ),
);
/** A multiple that a thing follows: "20 nghìn cây". */
export const ONLY_MULTIPLE = expression("^", MULTIPLE, "$");
