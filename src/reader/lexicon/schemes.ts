import type { ProposedStep } from "../types";
import { anyOf, everywhere, expression, matcher, oneOf } from "../words";

// Words around the schemes and plans a text orders, and who draws them up by when.

export type Label = "official" | "lead" | "coordinators" | ProposedStep;

/** What stands before the colon in the lines below a scheme or over a column, and what it tells. */
const LABELS: readonly { readonly label: Label; readonly words: readonly string[] }[] = [
  {
    label: "official",
    words: [
      "tổ chức thực hiện",
      "người chỉ đạo",
      "đồng chí chỉ đạo",
      "lãnh đạo chỉ đạo",
      "lãnh đạo phụ trách",
      "phụ trách",
      "chỉ đạo",
    ],
  },
  {
    label: "lead",
    words: [
      "cơ quan chủ trì",
      "đơn vị chủ trì",
      "chủ trì",
      "cơ quan thường trực",
      "cơ quan, đơn vị chủ trì",
      "cơ quan tham mưu",
    ],
  },
  {
    label: "coordinators",
    words: [
      "cơ quan phối hợp",
      "đơn vị phối hợp",
      "phối hợp",
      "cơ quan, đơn vị phối hợp",
      "phối hợp thực hiện",
    ],
  },
  {
    label: "run",
    words: ["thời gian triển khai", "thời gian thực hiện", "thời gian triển khai thực hiện", "lộ trình"],
  },
  { label: "issue", words: ["thời gian ban hành", "ban hành"] },
  {
    label: "draft",
    words: [
      "thời gian hoàn thiện",
      "thời gian hoàn thành",
      "thời gian xây dựng",
      "thời gian trình",
      "thời hạn hoàn thành",
      "thời hạn",
      "hoàn thành",
      "thời gian",
    ],
  },
];
export const LABELLED = LABELS.map(({ label, words }) => ({
  label,
  /** Opens a line, in folded text. */
  line: expression("^", anyOf(words), "[^:]{0,40}:"),
  /** Stands over a column, folded. */
  column: matcher(words),
}));

/** Dates that one sentence sets for all schemes: the first word that fits tells the step. In folded text. */
export const STEPS: readonly { readonly step: ProposedStep; readonly words: RegExp }[] = [
  { step: "finalReview", words: /tổng kết/u },
  { step: "midReview", words: /sơ kết/u },
  { step: "issue", words: /ban hành/u },
  { step: "draft", words: /xây dựng|hoàn thiện|hoàn thành|trình/u },
];
export const FOR_ALL = /(?:các )(?:đề án|kế hoạch)/u;

const SCHEME = "đề án";
const PLAN = "kế hoạch";
const EITHER = oneOf(SCHEME, PLAN);
const NUMBER = String.raw`(?: số \d+)?[:\s]*`;
const MAKING = anyOf([
  "xây dựng",
  "ban hành",
  "triển khai",
  "tổ chức",
  "thực hiện",
  "hoàn thiện",
  "lập",
  "và",
]);
/** An item of a list of schemes, in folded text; the group is what it orders. */
export const ORDERS = expression(
  `^(?:(?:${MAKING} )*)(${SCHEME}|${PLAN})${NUMBER}`,
  String.raw`(?=[“"\p{L}])(?!thực hiện nghị quyết)`,
);
/** The same in quotation marks, anywhere among the tasks. */
export const ORDERS_QUOTED = everywhere(EITHER, NUMBER, '[“"]');
export const isPlan = (words: string): boolean => words.startsWith(PLAN);
/** What a cell repeats before the title, as printed. */
export const BEFORE_TITLE = /^(?:đề án|kế hoạch)(?: số \d+)?[:\s]*/iu;
export const HEADS_SCHEMES = /đề án|kế hoạch/u;

/** One group: a title in quotation marks. */
export const QUOTED = /^[“"]([^”"]{1,400})[”"]/u;
const CHARGED_BODIES = oneOf("phòng", "ban", "ubnd", "công an", "trung tâm");
/** Where a title without quotation marks ends, as printed. */
export const TITLE_END = new RegExp(
  String.raw`[.;](?:\s|$)|,? ` + oneOf("giao ", `do (?=${CHARGED_BODIES})`, "cơ quan chủ trì", "hoàn thành "),
  "iu",
);

/** "Giao đồng chí … chỉ đạo xây dựng đề án": what stands around the post, in folded text. */
export const GIVEN_TO = /^(?:giao|phân công) (?:cho )?(?:đồng chí |đ\/c )?/u;
export const DIRECTS = / (?:trực tiếp )?(?:chỉ đạo|phụ trách|chủ trì)/u;

/** Stands in every text that tells a lead. As printed, like all below. */
export const LEADS = /chủ trì/iu;
/** "Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã": an assignment told in a sentence; one group. */
export const TOLD_LEAD = new RegExp(
  [
    String.raw`(?:^|[.;(,:] ?|\s)(?:giao (?:cho )?|do )?`,
    "([^.;:(),]{4,80}?)(?:,| là cơ quan)? chủ trì",
  ].join(""),
  "iu",
);
/** After "giao" a name may have a comma of its own: "Giao Phòng Kinh tế, Hạ tầng và Đô thị chủ trì"; one group. */
export const CHARGED = /(?:^|[.;:(] ?|\s)giao (?:cho )?([^.;:()]{4,80}?),? chủ trì/iu;
export const CHARGE_FIRST = /^giao (?:cho )?/iu;
export const NAMES_NO_BODY = /cơ quan|đơn vị/iu;
const WORK = oneOf("xây dựng", "thực hiện", "tham mưu", "triển khai", "hoàn thành", "trình", "ban hành");
/** One group: "phối hợp với Hội Nông dân xã". */
export const TOLD_COORDINATORS = new RegExp(
  `phối hợp (?:với|cùng) ([^.;()]{4,200}?)(?=,? ${WORK}|[.;()]|$)`,
  "iu",
);
/** "do Phòng Kinh tế chủ trì, Hội Nông dân phối hợp"; one group. */
export const COORDINATES = /chủ trì(?:,| và) ([^.;()]{4,200}?) phối hợp(?! với| cùng)/iu;
/** Between the names of two bodies. */
export const BODY_BREAK = /(?:, | và |; )(?=[Cc]ác |\p{Lu})/u;
