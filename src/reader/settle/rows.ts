import type { Kind } from "../../domain/kind";
import { fold } from "../../domain/text";
import type { Block } from "../layout/blocks";
import { type Doubt, confidenceOf } from "./doubts";
import type { Figure } from "../phrases/figures";
import { strives } from "../phrases/mode";
import { core } from "../phrases/pieces";
import { type Case, OVER_TERM, YEARLY, firstYear, settle } from "./rules";
import type { Stretch } from "../phrases/sentences";
import { statementIn } from "../phrases/statements";
import { secondSubject } from "../phrases/subjects";
import { type ReadTerm, type Years, mergeYears, namesEndOfTerm, yearsIn } from "../phrases/time";
import type { Span, TargetProposal } from "../types";
import { matcher } from "../words";

/** What holds for a stretch of text from the words before it. */
export interface Context {
  readonly years: Years;
  readonly yearly: boolean;
  /** The words before a colon that a list stands under, folded: "cơ cấu kinh tế đến năm 2030:". */
  readonly frame: string;
  /** The target of which this one is a part ("trong đó"). */
  readonly parent: TargetProposal | null;
  /** The target told last in the sentence. */
  readonly last: TargetProposal | null;
  /** The verb a list of counted things goes on with: "thành lập mới 100 doanh nghiệp và 20 hợp tác xã". */
  readonly verb: string;
  /** The sentence has told of means ("kinh phí 5 tỷ đồng"); "parts": it goes on with what they are made of. */
  readonly means: "told" | "parts" | null;
  /** Something around it says that targets are told. */
  readonly goal: boolean;
}

const HEDGED = matcher(["cơ bản", "về cơ bản", "tiệm cận", "hầu hết"]);

const ONLY_RATE = /^(?:tốc độ|tốc độ tăng|tốc độ tăng trưởng|tăng trưởng|mức tăng)$/u;
/** A part of the economy, named after another: "tỷ trọng nông nghiệp chiếm 20%; dịch vụ 45%". */
const SECTOR =
  /^(?:ngành |khu vực )?(?:nông|lâm|thủy sản|công nghiệp|xây dựng|dịch vụ|thương mại|du lịch)[\p{L} ,–-]{0,40}$/u;
const KEPT = /^(?:tiếp tục )?(?:giữ vững|duy trì)$/u;
const PLACE = /^(?:toàn |cả )?(?:nước|xã|phường|thị trấn|huyện|tỉnh|thành phố|địa phương|địa bàn)(?: có)?$/u;
const MAKES_ALL =
  /^(?:hoàn thành|xóa|thực hiện|bảo đảm|đảm bảo|phủ sóng|cấp|hỗ trợ|vận động|giải quyết|xử lý)$/u;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const bare = (text: string): string => text.replace(/^[\s,:;.…(”–-]+|[\s,:;.…(–-]+$/gu, "").trim();

/** A stretch without the marker, the white space and the commas around it. */
function quoteOf({ key, text }: Block, { from, to }: Stretch): Stretch {
  const start = from + (/^(?:[\s,;:–-]|(?:và|\+|\*|•) )*/u.exec(key.slice(from, to))?.[0].length ?? 0);
  const kept = text.slice(start, to).replace(/[\s,;:.…(–-]+$/u, "");
  const open = (kept.match(/\(/gu) ?? []).length > (kept.match(/\)/gu) ?? []).length;
  return {
    from: start,
    to: start + kept.length + (open && text.charAt(start + kept.length) === ")" ? 1 : 0),
  };
}

export const spanOf = ({ at }: Block, { from, to }: Stretch): Span => [at[from] ?? 0, at[to] ?? 0];

/** The name of a target, put together from the text's own words. */
function nameOf(block: Block, stretch: Stretch, figure: Figure, kind: Kind, context: Context): string {
  const { key, text } = block;
  const at = stretch.from + figure.from;
  const subject = core(key, stretch.from, at);
  const words = bare(text.slice(subject.from, subject.to));
  // "tốc độ tăng bình quân 12%": of what was told just before.
  if (ONLY_RATE.test(fold(words)) && context.last !== null) return `Tốc độ tăng ${lower(context.last.name)}`;
  // "xã có 10 sản phẩm": whose they are need not be said.
  const lead = PLACE.test(fold(words)) || (figure.high === 0 && KEPT.test(fold(words))) ? "" : words;
  const rest = bare(
    text.slice(stretch.from + figure.to, stretch.to).replace(/^[^\p{L}]*trở (?:lên|xuống)/u, ""),
  ).replace(/(?<!nhiệm vụ) trở (?:lên|xuống)$/u, "");
  const before = key.slice(stretch.from, at);
  if (figure.low === 0 && figure.unit === "" && figure.plain && lead === "")
    return upper(`Số ${lower(rest)}`);
  const whole = context.parent ?? context.last;
  if ((lead === "" && rest === "" && figure.percent) || figure.bracketed)
    return whole === null
      ? ""
      : kind.startsWith("growth") && !whole.kind.startsWith("growth")
        ? `Tốc độ tăng ${lower(whole.name)}`
        : whole.name;
  if (lead === "" || (/^trong đó/u.test(bare(before)) && lead.length < 4)) {
    if (figure.percent) return upper(`Tỷ lệ ${lower(rest)}`.trim());
    const thing = `${bare(figure.unit)} ${rest}`.trim();
    return upper(context.verb === "" ? `Số ${lower(thing)}` : `${context.verb} ${thing}`);
  }
  if (figure.percent && MAKES_ALL.test(fold(lead)) && rest !== "") return `Tỷ lệ ${lower(lead)} ${rest}`;
  if (kind === "growth" || kind === "growth-points") {
    const falls = /giảm/u.test(before.slice(-40));
    return /tốc độ|tăng trưởng|^tăng|^giảm|^tỷ lệ tăng/u.test(fold(lead))
      ? upper(lead)
      : `${falls ? "Mức giảm" : "Tốc độ tăng"} ${lower(lead)}`;
  }
  const ofStructure =
    /cơ cấu|tỷ trọng/u.test(context.frame) ||
    (/^tỷ trọng/u.test(fold(context.last?.name ?? "")) && SECTOR.test(fold(lead)));
  if (figure.percent && kind === "level" && ofStructure) return `Tỷ trọng ${lower(lead)}`;
  if (/^trong đó[ ,:]*(?:có )/u.test(bare(before)) && context.parent !== null)
    return `${context.parent.name}, có ${lower(lead)}`;
  const counted =
    !figure.percent && kind !== "level" && (kind === "count" || kind === "range" || lead.length < 12);
  if (counted && !/^(?:tổng )?số /u.test(fold(lead)) && !fold(lead).includes(fold(bare(figure.unit))))
    return upper(
      `${lead} ${bare(figure.unit.replace(/ ?\/.*$/u, ""))} ${rest}`.replace(/ {2,}/g, " ").trim(),
    );
  return upper(lead);
}

function dueOf(
  own: Years,
  years: Years,
  piece: string,
  term: ReadTerm | null,
): { readonly year: number | null; readonly told: boolean } {
  if (own.due !== null) return { year: own.due, told: true };
  if (namesEndOfTerm(piece) && term !== null) return { year: term.end, told: true };
  if (years.due !== null) return { year: years.due, told: true };
  return { year: term?.end ?? null, told: false };
}

type Draft = Omit<TargetProposal, "clause" | "group" | "quote" | "span" | "again" | "confidence">;

function proposal(block: Block, stretch: Stretch, draft: Draft): TargetProposal {
  const quoted = quoteOf(block, stretch);
  return {
    clause: block.clause,
    group: block.group,
    ...draft,
    // Empty cells of a table leave spaces behind.
    quote: block.text.slice(quoted.from, quoted.to).replace(/ {2,}/gu, " "),
    span: spanOf(block, quoted),
    again: [],
    confidence: confidenceOf(draft.doubts),
  };
}

/** Two subjects of one figure, as names; one where there is one. */
function subjectsOf(name: string): string[] {
  const share = /^tỷ lệ /u.exec(fold(name))?.[0].length ?? 0;
  const second = secondSubject(fold(name.slice(share)));
  if (second === null) return [name];
  const first = name.slice(0, share + second).replace(/(?:,| và|, và)\s*(?:trên |hơn |số )?$/u, "");
  const other = name.slice(share + second);
  // "tổ chức đảng, đảng viên được xếp loại …": what is said of the last is said of both.
  const said = /(?<!\p{L})(?:được|đạt|hoàn thành|xếp loại|đánh giá)(?!\p{L}).*$/u.exec(other)?.[0] ?? "";
  return [`${first} ${said}`.trim(), `${share > 0 ? name.slice(0, share) : ""}${other}`];
}

/**
 * The rows of one figure: one, or two where the figure stands for two subjects. `figure` counts from the beginning of
 * the stretch. `leftOut`: the stretch has another figure, read as a condition.
 */
export function rowsOfFigure(
  block: Block,
  stretch: Stretch,
  figure: Figure,
  context: Context,
  term: ReadTerm | null,
  leftOut: boolean,
  column?: { readonly name: string; readonly unit: string },
): TargetProposal[] {
  const piece = block.key.slice(stretch.from, stretch.to);
  // A remark in brackets says nothing of the figure: "(theo Chỉ thị 12-CT/TU)", "(giá so sánh năm 2010)".
  const lead =
    column === undefined
      ? piece
          .slice(core(piece, 0, figure.from).from, figure.from)
          .replace(/\([^()]*\)/gu, " ")
          .replace(/ {2,}/gu, " ")
      : fold(column.name);
  const unit = column?.unit ?? figure.unit;
  const own = yearsIn(piece);
  const years = mergeYears(context.years, own);
  const it: Case = {
    figure: { ...figure, unit, percent: figure.percent || unit.startsWith("%") },
    lead,
    comparing: piece.slice(figure.from, figure.digits),
    tail: column === undefined ? piece.slice(figure.to) : "",
    frame: context.frame,
    own,
    years,
    yearly:
      YEARLY.test(piece) ||
      /trở lên ?\/ ?năm/u.test(piece) ||
      (context.yearly && !own.pointed && !namesEndOfTerm(piece) && !OVER_TERM.test(piece)),
    parentKind: context.parent?.kind ?? null,
  };
  const settled = settle(it);
  const due = dueOf(own, years, piece, term);
  const names = subjectsOf(column?.name ?? nameOf(block, stretch, figure, settled.kind, context));
  const doubts: Doubt[] = [
    ...(due.told || it.yearly ? [] : (["no-year"] as const)),
    ...(settled.yearlyGuessed ? (["yearly-or-level"] as const) : []),
    ...(term?.guessed === true ? (["term-guessed"] as const) : []),
    ...(names.length > 1 ? (["shared-figure"] as const) : []),
    ...(leftOut ? (["figure-left-out"] as const) : []),
    ...(HEDGED.test(piece) ? (["hedged"] as const) : []),
    ...(context.goal ? [] : (["no-goal-word"] as const)),
    ...(block.zone === "tasks" ? (["among-tasks"] as const) : []),
    ...(settled.needsBase ? (["needs-base"] as const) : []),
    ...(column === undefined ? [] : (["table"] as const)),
  ];
  return names.map((name) =>
    proposal(block, stretch, {
      name,
      unit,
      kind: settled.kind,
      // "hình thành 01 khu": two would do as well.
      comparator:
        settled.kind === "count" && figure.comparator === "=" && figure.low > 0 ? ">=" : figure.comparator,
      ...(figure.comparator === "range" ? { low: figure.low, high: figure.high } : { value: figure.low }),
      startYear: term === null ? years.start : firstYear(it, settled.kind, term),
      dueYear: due.year,
      direction: settled.direction,
      doubts,
    }),
  );
}

/** The row of a table whose cell asks for a yes: "Đạt". */
export function rowOfWord(
  block: Block,
  stretch: Stretch,
  name: string,
  context: Context,
  term: ReadTerm | null,
): TargetProposal[] {
  const own = yearsIn(block.key.slice(stretch.from, stretch.to));
  return [
    proposal(block, stretch, {
      name,
      unit: "",
      kind: "recognition",
      comparator: "=",
      startYear: context.years.start ?? term?.start ?? null,
      dueYear: dueOf(own, context.years, "", term).year,
      direction: "reach",
      doubts: ["no-figure", "table"],
    }),
  ];
}

/** How much a stretch may be taken to say: all that a list of targets says, figures and dated yeses, or bare figures. */
export type Wanted = "list" | "goal" | "figure";

const GRADE_BEGINS =
  /(?: hằng năm| hàng năm)?(?: được)?(?: đều)?(?: đánh giá,?)?(?: xếp loại)?(?: đạt)?(?: từ)?(?: mức)?[ :“"]*hoàn thành (?:xuất sắc |tốt )?nhiệm vụ/u;
const LONGEST_STATEMENT = 260;
const LONGEST_LOOSE_STATEMENT = 160;

/** The rows of a stretch without a figure: none for talk, two for a grade of two bodies. */
export function rowsOfStatement(
  block: Block,
  stretch: Stretch,
  context: Context,
  term: ReadTerm | null,
  wanted: Wanted,
): TargetProposal[] {
  const { key, text } = block;
  const piece = key.slice(stretch.from, stretch.to);
  const own = yearsIn(piece);
  const subject = core(key, stretch.from, stretch.to);
  const words = key.slice(subject.from, stretch.to);
  if (/đột phá|nhiệm vụ|giải pháp/u.test(context.frame) && !strives(piece)) return [];
  const said = statementIn(words, context.yearly || YEARLY.test(piece), own.due !== null);
  if (said === null || words.length > LONGEST_STATEMENT) return [];
  if (wanted !== "list") {
    if (
      said.listOnly ||
      words.length > LONGEST_LOOSE_STATEMENT ||
      (words.split(", ").length > 2 && own.due === null)
    )
      return [];
    if ((wanted === "figure" || block.zone === "tasks") && (own.due === null || !strives(piece))) return [];
  }
  const years = mergeYears(context.years, own);
  const due = dueOf(own, years, piece, term);
  const second = said.kind === "grade" ? secondSubject(words) : null;
  const grade = said.grade === undefined ? -1 : fold(words).search(GRADE_BEGINS);
  const names =
    second === null
      ? [text.slice(subject.from, grade > 1 ? subject.from + grade : stretch.to)]
      : [
          text.slice(subject.from, subject.from + second).replace(/(?:,| và|, và)\s*$/u, ""),
          text.slice(subject.from + second, grade > second ? subject.from + grade : stretch.to),
        ];
  const doubts: Doubt[] = [
    "no-figure",
    ...(said.conditional
      ? (["conditional"] as const)
      : due.told || said.kind === "judgement" || said.kind === "yearly" || said.kind === "grade"
        ? []
        : (["no-year"] as const)),
    ...(term?.guessed === true ? (["term-guessed"] as const) : []),
    ...(second === null ? [] : (["shared-figure"] as const)),
    ...(HEDGED.test(piece) ? (["hedged"] as const) : []),
    ...(block.zone === "tasks" ? (["among-tasks"] as const) : []),
  ];
  return names.map((name) =>
    proposal(block, stretch, {
      name: said.kind === "grade" ? `Xếp loại ${bare(name)}` : upper(bare(name)),
      unit: "",
      kind: said.kind,
      comparator:
        said.kind === "judgement" ? "none" : said.kind === "grade" && piece.includes("trở lên") ? ">=" : "=",
      ...(said.grade === undefined ? {} : { grade: said.grade }),
      startYear: years.start ?? term?.start ?? null,
      dueYear: said.conditional ? null : due.year,
      direction: said.direction,
      doubts,
    }),
  );
}
