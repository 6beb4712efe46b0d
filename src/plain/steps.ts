import { SAME_WITHIN } from "../domain/goal";
import { kindWord, type Kind } from "../domain/kinds";
import { type Verdict, verdictRow } from "../domain/verdict";
import { CODE, COLUMNS, type Field } from "../sheets/columns";
import { cellIn, own, quoted } from "../sheets/formulas";

/** Name of the table that works verdicts out in plain formulas. */
export const RECKONING = "TinhToan";

/** Titles of the table's columns: what is known of a target, then one step after the other. */
export const STEP = {
  code: CODE,
  name: "Chỉ tiêu",
  kind: "Loại",
  figuresRow: "Dòng số liệu",
  targetRow: "Dòng chỉ tiêu",
  target: "Mục tiêu",
  knownRow: "Dòng mục tiêu",
  way: "Cách tính",
  sign: "Dấu",
  value: "Trị số",
  beatable: "Có thể vượt",
  answers: "Đạt hay chưa",
  percent: "Mục tiêu ghi phần trăm",
  limit: "Giới hạn thang",
  whole: "Tổng số",
  counts: "Đếm trên tổng số",
  rounding: "Làm tròn",
  start: "Từ năm",
  due: "Năm đích",
  count: "Số năm",
  firstYear: "Năm đầu",
  first: "Số đầu",
  lastYear: "Năm cuối",
  last: "Số cuối",
  fiveYearsAgo: "Số năm năm trước",
  greatest: "Lớn nhất",
  scale: "Thang",
  readable: "Đọc được",
  rawAverage: "Bình quân chưa làm tròn",
  average: "Bình quân",
  compared: "Số so sánh",
  aim: "Đích",
  side: "Hướng",
  floor: "Ngưỡng đạt",
  bound: "Ngưỡng vượt",
  met: "Đã đạt",
  better: "Vượt mức",
  baseMet: "Gốc đã đạt",
  isDue: "Đến hạn",
  hasRoad: "Có mức cần tăng (giảm)",
  attainment: COLUMNS.TinhHinh.attainment,
  progress: COLUMNS.TinhHinh.progress,
  pace: "Tiến độ R",
  gap: "Còn thiếu",
  byPace: "Theo tiến độ",
  whenDue: "Khi đến hạn",
  verdict: COLUMNS.TinhHinh.verdict,
  shortReason: COLUMNS.TinhHinh.shortReason,
  why: COLUMNS.TinhHinh.why,
  keptVerdict: "Đánh giá giữ lại",
  keptAttainment: "TH trên mục tiêu giữ lại",
  keptProgress: "Tiến độ giữ lại",
  keptShortReason: "Lý do ngắn giữ lại",
  keptWhy: "Thuyết minh giữ lại",
} as const;

export type StepTitle = (typeof STEP)[keyof typeof STEP];

/** What the steps say for yes and no, for the way a row is worked out, and for whether it is due. */
export const SAID = {
  yes: "có",
  no: "không",
  kept: "giữ",
  formula: "công thức",
  due: "rồi",
  notDue: "chưa",
  unreadable: "không đọc được",
} as const;

/** The word of a verdict in a formula. */
export const word = (code: Verdict): string => quoted(verdictRow(code).word);

/** IF in a formula; a branch left out shows as blank. */
export const when = (condition: string, yes: string, no = quoted("")): string =>
  `IF(${condition},${yes},${no})`;

/** Whether a step of the row says the given word. */
export const is = (step: StepTitle, said: string): string => `${own(step)}=${quoted(said)}`;

/** Whether plain formulas cannot work the row out, and what it said is kept. */
export const isKept = is(STEP.way, SAID.kept);

/** What ChiTieu says of the row's target. */
export const fact = (field: Field<"ChiTieu">): string => cellIn("ChiTieu", field, own(STEP.targetRow));

export const isKind = (kind: Kind): string => is(STEP.kind, kindWord(kind));

/** Whether a step has no number; a comparison with "" would not do, since some programs count 0 as equal to it. */
export const none = (step: string): string => `NOT(ISNUMBER(${step}))`;

/** A tolerance as formulas write it: 1E-9. */
export const small = (value: number): string => String(value).toUpperCase();

/** How far two numbers that are the same to the method may be apart. */
export const atMost = (one: string, other: string): string =>
  `${small(SAME_WITHIN)}*MAX(ABS(${one}),ABS(${other}))`;

/** Whether two numbers are the same within the tolerance of the method. */
export const same = (one: string, other: string): string => `ABS(${one}-${other})<=${atMost(one, other)}`;

/** The numbers of the row's steps. */
export const N = {
  count: own(STEP.count),
  first: own(STEP.first),
  last: own(STEP.last),
  firstYear: own(STEP.firstYear),
  lastYear: own(STEP.lastYear),
  due: own(STEP.due),
  compared: own(STEP.compared),
  aim: own(STEP.aim),
  side: own(STEP.side),
  average: own(STEP.average),
  progress: own(STEP.progress),
  pace: own(STEP.pace),
} as const;
