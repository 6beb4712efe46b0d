import { fold } from "../../domain/text";
import { anyOf } from "../words";

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
] as const;

const MULTIPLES = ["nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "trăm"];
export const MULTIPLE = `(?: ?${anyOf(MULTIPLES)}){1,2}`;
export const MONEY = `(?:(?:${MULTIPLE})? ?${anyOf(["đồng", "usd", "vnd", "vnđ", "đô la", "đ"])}(?! chí| bào)| ?(?:nghìn |ngàn )?(?:tỷ|tỉ|tr|triệu|nghìn|ngàn)\\.? ?(?:đồng|đ)(?!\\p{L}))`;
const PER_WHAT =
  "năm|người|đầu người|ha|hecta|héc ta|hộ|tháng|ngày|lao động|vạn dân|[#\\d.]{1,9} ?(?:người dân|dân|người)|xã|thôn|đơn vị|chi bộ|nhiệm kỳ|vụ|km2|phụ nữ|một đơn vị";
const PER = `(?: ?/ ?(?:một |1 |# )?(?:${PER_WHAT})(?!\\p{L})){1,2}`;
const UNIT_FORMS = new RegExp(
  `^(?: ?(?:điểm )?%|‰| ?(?:điểm )?phần trăm(?!\\p{L})|${MONEY}|${MULTIPLE}(?: ?${anyOf(MEASURES)})?| ?${anyOf(MEASURES)})?(?:${PER})?`,
  "u",
);
/** Words a counted thing's name ends before. */
const STOPS = anyOf([
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
  "nhằm",
  "gắn",
  "cơ bản",
  "đầu tư",
  "ứng dụng",
  "sử dụng",
]);
const NOUN = new RegExp(`^(?: (?!${STOPS})\\p{L}+){1,4}`, "u");
const PER_YEAR = new RegExp(`^${PER}`, "u");

/**
 * The unit that folded text opens with, as far as it goes: a measure, money, a share, or the name of what is counted.
 *
 * @example unitAt(" trường học đạt chuẩn") // " trường học"
 */
export function unitAt(rest: string): string {
  const form = UNIT_FORMS.exec(rest)?.[0] ?? "";
  if (form !== "") return form;
  const noun = NOUN.exec(rest)?.[0] ?? "";
  return noun === "" ? "" : noun + (PER_YEAR.exec(rest.slice(noun.length))?.[0] ?? "");
}

const MEASURED = new RegExp(
  `^(?:[%‰]|phần trăm|${MONEY}|(?:${MULTIPLE} ?)?${anyOf(MEASURES)}|${MULTIPLE})`,
  "u",
);

/** Whether the unit counts things ("trường học") and does not measure ("tỷ đồng", "ha") or share out ("/1000 dân"). */
export const countsThings = (unit: string): boolean => {
  const words = fold(unit);
  return words !== "" && !MEASURED.test(words) && !/\/(?! ?năm)/u.test(words);
};
