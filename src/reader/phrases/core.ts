import { type Figure, figuresIn } from "./figures";
import type { Stretch } from "./sentences";
import { countsThings } from "./units";
import { anyOf, closing, opening } from "../words";

const LEAD_IN = new RegExp(
  `^[\\s,:;.(–-]*(?:\\(?\\d{1,2}[).](?!\\d)|[-+*•]|${anyOf([
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
  ])}|(?:về|theo) [^,:\\d]{3,60},|(?:\\p{L}+ ){0,8}(?:đặt|đề|đề ra|đặt ra|xác định)(?: các| ra)? mục tiêu(?: chung| là)?(?!\\p{L})|(?:từ nay )?(?:đến|vào|trong|tới|trước|giai đoạn|thời kỳ|nhiệm kỳ)?(?: hết| cuối)?(?: năm)? ?(?:19|20)\\d{2}(?: ?(?:-|đến) ?(?:năm )?(?:19|20)\\d{2})?(?!\\d))`,
  "u",
);
const LEAD_OUT = new RegExp(
  `(?:${anyOf(["đạt", "là", "có", "chiếm", "đạt mức", "ở mức", "còn", "đạt tỷ lệ", "ước đạt", "bằng", "đạt được", "nâng lên", "được", "từ", "với", "cho", "ở", "là trên", "duy trì", "duy trì ở mức", "tăng", "giảm", "tăng bình quân", "giảm bình quân", "tăng trưởng", "tăng thêm", "mức", "giảm được", "giảm xuống", "giảm còn", "giảm về", "xuống", "còn dưới", "giữ", "sẽ", "giữ mức", "phấn đấu", "ước", "nâng", "so với", "so", "hằng năm", "hàng năm", "mỗi năm"])}|(?<!\\p{L}|trở )lên|(?<!(?:thu nhập|tuổi thọ|grdp|gdp|năng suất) )bình quân|(?:đến|vào|trong)? ?(?:hết |cuối )?năm (?:19|20)\\d{2}|giai đoạn (?:19|20)\\d{2} ?- ?(?:19|20)\\d{2}|[\\s:,–-])$`,
  "u",
);
/** A subject begins here, so the figure before it is done with. */
const SUBJECT = opening([
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
const SEPARATOR = /[,:]|(?<= )(?:và|với|cùng|-|–)(?= )|(?<=[ (])trong đó(?=[ :])/gu;
/** A remark in brackets parts nothing; brackets that open a list of parts do. */
const REMARK = /\((?!trong đó|gồm|bao gồm)[^()]*\)?/gu;
const withoutRemarks = (key: string): string => key.replace(REMARK, (remark) => "#".repeat(remark.length));
const ONLY_CHANGES = new RegExp(
  `^[ ,(]*(?:${anyOf(["tăng", "giảm", "gấp", "cao hơn", "thấp hơn", "bằng", "tương đương", "vượt", "tăng thêm", "hay", "tức"])}[ ,]*)+$`,
  "u",
);
const YEARS = /(?:đến|vào|trong)?(?: hết| cuối)? ?năm (?:19|20)\d{2}/gu;
const CONDITION_OF = closing([
  "quy mô",
  "có quy mô",
  "công suất",
  "tổng mức đầu tư",
  "kinh phí",
  "với diện tích",
  "trị giá",
  "diện tích",
  "chiều dài",
  "tổng vốn",
  "dài",
  "rộng",
  "có diện tích",
  "vốn điều lệ",
  "tổng chiều dài",
]);

const ZERO = new RegExp(
  anyOf([
    "không còn",
    "không có",
    "không để xảy ra",
    "không để phát sinh",
    "xóa hết",
    "xóa toàn bộ",
    "xóa bỏ hoàn toàn",
    "xóa dứt điểm",
    "xóa bỏ toàn bộ",
    "chấm dứt hoàn toàn",
    "không phát sinh",
    "không để",
  ]),
  "gu",
);
const NOT_ZERO = /không có (?:gì|điều kiện|khả năng|nghĩa)|không còn (?:phù hợp|là)/u;

/** Talk that says that aims follow: "Đại hội lần thứ I, nhiệm kỳ 2025-2030, đặt mục tiêu, …". */
const ANNOUNCED = [
  /^.*(?<!\p{L})(?:đặt|đề ra|đặt ra|xác định|nêu|thông qua|quyết nghị|với)(?: \p{L}+){0,6} (?:mục tiêu|chỉ tiêu)(?: (?:chung|chủ yếu|quan trọng|cụ thể|cơ bản|sau|như|gồm|là))*[,:]? (?=\p{L}{2})/u,
  // "Nhiệm vụ được huyện đặt ra trong năm 2027 là …", and a headline that runs on into its first aim.
  /^[^.;:]*(?:nhiệm vụ|mục tiêu|chỉ tiêu)[^.;:]{0,80} (?:đặt ra|đề ra)[^.;:]{0,30} là /u,
  /^(?:một số|các|những) (?:chỉ tiêu|mục tiêu)[^.;:()]{0,60}\((?:nhiệm kỳ|giai đoạn) [^()]*\) /u,
];

/** Words left when everything that leads in or out of a subject is taken away, as places in the text. */
export function core(key: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  for (const announced of ANNOUNCED) start += announced.exec(key.slice(start, end))?.[0].length ?? 0;
  for (
    let match = LEAD_IN.exec(key.slice(start, end));
    match && match[0] !== "";
    match = LEAD_IN.exec(key.slice(start, end))
  )
    start += match[0].length;
  for (let match = LEAD_OUT.exec(key.slice(start, end)); match; match = LEAD_OUT.exec(key.slice(start, end)))
    end = start + match.index;
  while (start < end && /[\s,.:;–-]/u.test(key.charAt(start))) start += 1;
  return { from: start, to: Math.max(start, end) };
}

/** Words looked at before a figure; enough for the longest subject. */
const LONGEST_BETWEEN = 300;

/** The figures a part of a sentence asks for, "không còn" among them; those of conditions and comparisons left out. */
export function asked(key: string, text: string): { readonly main: Figure[]; readonly leftOut: Set<Figure> } {
  const zeros = [...key.matchAll(ZERO)]
    .filter(
      (match) =>
        !NOT_ZERO.test(key.slice(match.index, match.index + 24)) &&
        /^[\s\p{L}:(]{0,80}$/u.test(
          key
            .slice(
              Math.max(...[",", ":", " và "].map((sign) => key.lastIndexOf(sign, match.index))) + 1,
              match.index,
            )
            .replace(/\d{4}/g, ""),
        ),
    )
    .map((match): Figure => ({
      from: match.index,
      to: match.index + match[0].length,
      digits: match.index,
      comparator: "=",
      plain: true,
      low: 0,
      high: 0,
      of: null,
      percent: false,
      unit: "",
      bracketed: false,
    }));
  const found = figuresIn(key, text);
  const figures = [
    ...found,
    ...zeros.filter(
      (zero) =>
        !found.some(
          (figure) => figure.from < zero.to && figure.from - zero.to < 14 && figure.from >= zero.from,
        ),
    ),
  ].sort((one, other) => one.from - other.from);
  const main: Figure[] = [];
  const leftOut = new Set<Figure>();
  for (const figure of figures) {
    const before = main[main.length - 1];
    // "đạt 81%, 100% thôn có nhà văn hoá": the second has an object of its own.
    // So has the second of "75 xã nông thôn mới, 37 xã nông thôn mới nâng cao".
    const ownObject =
      (figure.percent || (before !== undefined && before.unit !== "" && countsThings(figure.unit))) &&
      /^ (?!trở|và|hoặc)\p{L}{2}/u.test(key.slice(figure.to, figure.to + 4));
    const between = key.slice(Math.max(before?.to ?? 0, figure.from - LONGEST_BETWEEN), figure.from);
    const parted = withoutRemarks(between).search(SEPARATOR) >= 0;
    const condition =
      (figure.bracketed && !/(?:tăng|giảm)[^\d]*$/u.test(between)) ||
      (figure.bracketed && !/\/ ?năm/u.test(figure.unit)) ||
      (before !== undefined &&
        ((!parted && !figure.bracketed) ||
          ONLY_CHANGES.test(between.replace(YEARS, "")) ||
          (!ownObject &&
            /^[ ,]*(?:và|hoặc|-)? ?$/u.test(between) &&
            (before.unit === "" || figure.unit === "" || before.unit === figure.unit)))) ||
      CONDITION_OF.test(between);
    if (condition && (before !== undefined || figure.bracketed)) {
      if (before !== undefined) leftOut.add(before);
    } else main.push(figure);
  }
  return { main, leftOut };
}

/** Verbs whose object follows the figure: "hoàn thành 100% chỉ tiêu". */
const MAKES = opening([
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

/**
 * Where the words of a figure begin: at the last comma, if a verb with its object follows and the words before the comma
 * are talk of their own and no time.
 */
export function beginning(key: string, start: number, figure: Figure): number {
  // "Nghị quyết đề ra 25 chỉ tiêu, trong đó phấn đấu …": talk before the target.
  const striving = Math.max(
    key.lastIndexOf(" phấn đấu ", figure.from),
    key.lastIndexOf(" phấn đầu ", figure.from),
  );
  if (striving - start > 3) {
    const [talk, subject] = [core(key, start, striving), core(key, striving, figure.from)];
    // "tốc độ tăng … phấn đấu đạt 14%": there the subject stands before.
    const speaks =
      subject.to > subject.from ||
      (!key.slice(striving, figure.from).includes("đạt") && /^ (?!trở)\p{L}/u.test(key.slice(figure.to)));
    if (talk.to > talk.from && speaks) return striving;
  }
  const comma = key.lastIndexOf(", ", figure.from);
  if (comma < start) return start;
  const after = key.slice(comma + 2, figure.to);
  const makes = MAKES.test(after);
  if (!makes && !SUBJECT.test(after)) return start;
  const before = core(key, start, comma);
  const talk = before.to - before.from;
  if (makes) return talk > 30 ? comma + 1 : start;
  // "mở rộng ngành nghề, góp phần cải thiện đời sống, thu nhập bình quân đạt …": the subject stands last.
  return talk > 60 && !SUBJECT.test(key.slice(before.from, comma)) ? comma + 1 : start;
}

/** Where the words of one figure end and those of the next begin. */
export function border(key: string, start: number, one: Figure, next: Figure): number {
  if (next.bracketed) return key.lastIndexOf("(", next.from);
  const own = core(key, start, one.from);
  const objectFollows = own.to === own.from || !one.percent;
  const seps = [...withoutRemarks(key.slice(one.to, next.from)).matchAll(SEPARATOR)].map(
    (match) => one.to + match.index,
  );
  const first = seps[0] ?? next.from;
  const last = seps[seps.length - 1] ?? first;
  const begun = seps.filter((at) => SUBJECT.test(key.slice(at).replace(/^(?:,|và|-|–|:|\()+ ?/u, "")));
  if (begun.length > 0) return begun[objectFollows ? begun.length - 1 : 0] ?? first;
  if (!objectFollows) return first;
  // "và" joins objects as often as it parts figures; a comma before it parts.
  const comma = seps.filter((at) => key.charAt(at) === ",");
  return next.from - last < 30 || comma.length === 0 ? last : (comma[comma.length - 1] ?? last);
}
