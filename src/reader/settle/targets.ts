import type { Block, Zone } from "../layout/blocks";
import { type Figure, figuresIn } from "../phrases/figures";
import { type Mode, modeOf, strives, tellsAims } from "../phrases/mode";
import { asked, beginning, border, core } from "../phrases/pieces";
import { Gathered } from "./repeats";
import { type Context, type Wanted, rowsOfFigure, rowsOfStatement, spanOf } from "./rows";
import { YEARLY } from "./rules";
import { type Stretch, partsOf, sentencesOf } from "../phrases/sentences";
import { figuresOnly, hasFigure } from "../phrases/struck";
import { Tables } from "./tables";
import { NO_YEARS, type ReadTerm, type Years, mergeYears, yearsIn } from "../phrases/time";
import type { Span, TargetProposal } from "../types";
import { anyOf, matcher } from "../words";

/** Subjects that are means or facts, whatever their figure. */
const NO_TARGET = matcher([
  "tổng mức đầu tư",
  "kinh phí",
  "tổng kinh phí",
  "vốn đăng ký",
  "tổng vốn đăng ký",
  "trị giá",
  "đại diện cho",
  "tham dự",
  "dự đại hội",
  "diện tích tự nhiên",
  "có diện tích",
  "mật độ",
  "phụ trách",
  "được bầu",
  "bầu ra",
  "trong tổng số",
  "sáp nhập",
  "hợp nhất",
  "tán thành",
  "tổng dự toán",
  "mức phạt",
  "mức hỗ trợ",
  "thời gian qua",
  "ban hành",
  "triệu tập",
  "bố trí cho",
  "được hỗ trợ",
  "cách trung tâm",
  "thay mặt",
  "dịp này",
  "với tổng vốn",
  "số lượt đọc",
  "lượt xem",
  "lượt truy cập",
]);
const FACT = matcher(["dân số", "đảng viên", "diện tích", "nhân khẩu", "hộ dân", "đại biểu"]);
const REACHED = matcher(["đạt", "chỉ tiêu", "duy trì", "giữ vững"]);
const COMPARED = /so với (?:năm|đầu|cùng|nhiệm)/u;
const GOES_ON = /(?:tăng|giảm)(?: trưởng)? (?:bình quân|trung bình|hằng|hàng|mỗi)|chiếm|%\/ ?năm/u;
const CHANGE_FIRST = /^[\s,]*(?:tăng|giảm|gấp)/u;
/** "Hằng năm giải quyết …" holds for its part, "Hằng năm, …" for the sentence. */
const EVERY_YEAR =
  /^[^\p{L}]*(?:về [^,:]{3,60}, )?(?:phấn đấu |trong đó,? |đồng thời,? )?(?:bình quân |trung bình )?(?:hằng|hàng|mỗi) năm/u;
const EVERY_YEAR_ALL = new RegExp(`${EVERY_YEAR.source}[,:]`, "u");
/** "… đến năm 2030: dịch vụ 45%": words without a figure, a colon, and then no figure's first word. */
const FRAME = new RegExp(
  `^[^\\d]*: ?["“]?(?=\\p{L})(?!${anyOf(["đạt", "trên", "dưới", "từ", "khoảng", "ít nhất", "tối thiểu", "không", "tăng", "giảm", "hoàn thành", "duy trì", "hơn", "gần"])})`,
  "u",
);
const TOPIC = /^[^\p{L}]*về [^:.;\d]{3,50}:/u;
const ENDED = /[.!?…;:,]["”’)\]]*$/u;
const OPENS_PARTS = /(?:trong đó|gồm|bao gồm)[\s:,]*$/u;
const PART = /^[\s,(]*trong đó/u;
const AND_FIGURE = /^(.*\p{L}{2}.*)(?: và|,) (?:có )?$/u;
const ALSO =
  /(?:,| và) (?=(?:xã |phường |thị trấn )?(?:đạt chuẩn|được công nhận|về đích|trở thành|đạt) (?:[^,;\d]{0,40}(?:nông thôn mới|đô thị|phường|kiểu mẫu)))/u;
const MAKING = new RegExp(
  `^[\\s,]*(?:phấn đấu )?(${anyOf(["thành lập", "xây dựng", "phát triển", "hình thành", "thu hút", "đầu tư", "công nhận", "di chuyển", "trồng", "kết nạp"])}(?: mới| thêm)?)[^\\p{L}\\d]*`,
  "u",
);
const BEGINS_WITH_YEAR =
  /^[^\p{L}]*(?:phấn đấu,? |mục tiêu |trong đó,? )?(?:từ nay )?(?:đến|vào|trong|giai đoạn|nhiệm kỳ|năm)(?: hết| cuối)?(?: năm)? (?:19|20)\d{2}/u;

/** Years a piece hands on: those it begins with, and every period; a year in the middle is the piece's own. */
function handedOn(before: Years, key: string): Years {
  const own = yearsIn(key);
  if (own.due === null) return before;
  return BEGINS_WITH_YEAR.test(key) || !own.pointed ? mergeYears(before, own) : before;
}

const isMeans = (lead: string): boolean => NO_TARGET.test(lead.slice(-90));

/** Whether a figure of a stretch that may be a target is one. `figure` counts from the beginning of the stretch. */
function isTarget(block: Block, stretch: Stretch, figure: Figure, wanted: Wanted, context: Context): boolean {
  const piece = block.key.slice(stretch.from, stretch.to);
  const lead = piece.slice(0, figure.from);
  const subject = core(piece, 0, figure.from);
  const named = /\p{L}{2}/u.test(piece.slice(subject.from, subject.to));
  if (isMeans(lead) || context.means === "parts") return false;
  if (!named && COMPARED.test(piece) && CHANGE_FIRST.test(lead)) return false;
  const object = /\p{L}{2}/u.test(piece.slice(figure.to)) || /\p{L}{3}/u.test(figure.unit);
  // "tăng bình quân 3,5%/năm", "chiếm 50%": of what was told just before.
  const goesOn = context.last !== null && GOES_ON.test(`${lead} ${figure.unit}`);
  if (!named && !object && !goesOn && context.frame === "" && context.parent === null) return false;
  if (wanted !== "figure") return true;
  const reached = strives(piece) || REACHED.test(piece);
  if (figure.percent) return block.zone !== "tasks" || reached;
  return (
    block.zone !== "tasks" &&
    figure.high !== 0 &&
    !FACT.test(lead) &&
    (reached || !figure.plain || /:\s*$/u.test(lead))
  );
}

/** A headline without a year tells nothing of what follows: "Xã A quyết tâm thoát nghèo". */
function modeOfTitle({ key, body, text }: Block, mode: Mode, term: ReadTerm | null): Mode {
  const { after } = modeOf(key, mode, term);
  const headline =
    body === 0 && !text.endsWith(":") && !/\d/.test(key) && !/phương hướng|mục tiêu/u.test(key);
  return headline && after === "goal" ? mode : after;
}

/** "Giữ vững danh hiệu xã A và đạt chuẩn B", "duy trì A, phấn đấu đạt B": a state to keep, and one to reach. */
const KEEPS_THEN = /^([^\p{L}]*(?:tiếp tục )?(?:giữ vững|duy trì)[^,;]*?)(?:,| và) (?=(?:phấn đấu|đạt) )/u;

function statementsIn(key: string): Stretch[] {
  const [both, first] = KEEPS_THEN.exec(key) ?? [];
  return both === undefined || first === undefined
    ? [{ from: 0, to: key.length }]
    : [
        { from: 0, to: first.length },
        { from: both.length, to: key.length },
      ];
}

interface Made {
  readonly rows: readonly TargetProposal[];
  /** Stretches with a figure that became no row. */
  readonly left: readonly Stretch[];
  readonly context: Context;
}

/** The rows of a part of a sentence, and what it hands on to the next part. */
function readPart(block: Block, part: Stretch, given: Context, wanted: Wanted, term: ReadTerm | null): Made {
  const said = block.key.slice(part.from, part.to);
  let context: Context = { ...given, verb: "" };
  let { from } = part;
  const words = block.text.slice(part.from, part.to);
  const frame = FRAME.exec(figuresOnly(said, words))?.[0];
  if (frame !== undefined) {
    const title = said.slice(0, frame.length);
    const first = figuresIn(said, words).find((figure) => figure.digits >= frame.length);
    const lead = core(said, frame.length, Math.max(frame.length, first?.from ?? said.length));
    if (lead.to > lead.from) {
      context = {
        ...context,
        frame: title,
        years: mergeYears(context.years, yearsIn(title)),
        yearly: context.yearly || YEARLY.test(title),
      };
      from += frame.length;
    }
  }
  const key = block.key.slice(from, part.to);
  const { main, leftOut } = asked(key, block.text.slice(from, part.to));
  if (main.length === 0) {
    const rows = statementsIn(key).flatMap((stretch) =>
      rowsOfStatement(block, { from: from + stretch.from, to: from + stretch.to }, context, term, wanted),
    );
    const left = rows.length === 0 && hasFigure(said, words) ? [part] : [];
    return { rows, left, context: { ...context, years: handedOn(context.years, key) } };
  }
  const rows: TargetProposal[] = [];
  const left: Stretch[] = [];
  let start = 0;
  main.forEach((figure, index) => {
    const next = main[index + 1];
    const whole = next === undefined ? key.length : border(key, start, figure, next);
    // "hộ nghèo dưới 2% và đạt chuẩn nông thôn mới năm 2028": a figure, then a statement.
    const also = figure.percent ? ALSO.exec(key.slice(figure.to, whole)) : null;
    const end = also === null ? whole : figure.to + also.index;
    // "hoàn thành nhiệm vụ quân sự và 100% chỉ tiêu giao quân": a statement, then a figure.
    const statement =
      wanted !== "figure" && (figure.percent || figure.high === 0)
        ? AND_FIGURE.exec(key.slice(start, figure.from))
        : null;
    const before =
      statement === null
        ? []
        : rowsOfStatement(
            block,
            { from: from + start, to: from + start + (statement[1] ?? "").length },
            context,
            term,
            wanted,
          );
    rows.push(...before);
    if (before.length > 0) start += statement?.[0].length ?? 0;
    const begun = beginning(key, start, figure);
    context = { ...context, years: handedOn(context.years, key.slice(start, begun)) };
    start = begun;

    const stretch = { from: from + start, to: from + end };
    const piece = key.slice(start, end);
    const isPart = PART.test(piece);
    const parent = isPart ? (rows[rows.length - 1] ?? context.last ?? context.parent) : context.parent;
    const shifted = {
      ...figure,
      from: figure.from - start,
      to: figure.to - start,
      digits: figure.digits - start,
    };
    const subject = core(piece, 0, shifted.from);
    const named = subject.to > subject.from;
    if (isPart && context.means === "told" && !strives(piece)) context = { ...context, means: "parts" };
    const made = isTarget(block, stretch, shifted, wanted, context)
      ? rowsOfFigure(block, stretch, shifted, { ...context, parent }, term, leftOut.has(figure))
      : [];
    rows.push(...made);
    if (made.length === 0) left.push(stretch);
    const [row] = made;
    context = {
      ...context,
      years: handedOn(context.years, piece),
      parent: isPart ? parent : OPENS_PARTS.test(piece) && row !== undefined ? row : context.parent,
      last: row ?? context.last,
      means: context.means === "parts" ? "parts" : isMeans(piece.slice(0, shifted.from)) ? "told" : null,
      verb: MAKING.exec(piece.slice(subject.from))?.[1] ?? (named ? "" : context.verb),
    };
    if (also !== null)
      rows.push(...rowsOfStatement(block, { from: from + end, to: from + whole }, context, term, wanted));
    start = whole;
  });
  return { rows, left: rows.length === 0 ? [part] : left, context };
}

/** How much of a stretch is wanted; null for what has been, and for facts in a text that tells its aims elsewhere. */
function wantedOf(zone: Zone, here: Mode, told: boolean): Wanted | null {
  if (here === "past") return null;
  if (zone === "targets") return "list";
  if (here === "goal") return "goal";
  return told && zone !== "tasks" ? null : "figure";
}

/**
 * The targets a text proposes, in reading order, and the stretches with a figure that became none: results of the past,
 * facts, means. A target said again among the tasks is one row that knows both places.
 */
export function targetsOf(
  blocks: readonly Block[],
  term: ReadTerm | null,
): { readonly targets: TargetProposal[]; readonly unread: Span[] } {
  const gathered = new Gathered();
  const unread: Span[] = [];
  const handed = new Map<Block, Context>();
  const tables = new Tables();
  let mode: Mode = "unknown";
  // Where aims are told, what tells nothing of itself is fact.
  let told = blocks.some(
    ({ zone, title, key }) => zone === "targets" || (!title && zone !== "results" && tellsAims(key, term)),
  );

  for (const block of blocks) {
    const dated =
      [...block.titles]
        .reverse()
        .map(yearsIn)
        .find((years) => years.pointed) ?? NO_YEARS;
    if (block.zone === "targets") mode = "goal";
    else if (block.zone === "tasks") mode = "unknown";
    else if (block.title) mode = block.zone === "results" ? "past" : modeOfTitle(block, mode, term);
    else if (block.zone === "results") mode = "past";
    if (mode !== "unknown") told = true;
    const fresh: Context = {
      years: dated,
      yearly: false,
      frame: "",
      parent: null,
      verb: "",
      last: null,
      means: null,
      goal: mode === "goal",
    };
    if (block.title) {
      handed.set(block, fresh);
      continue;
    }
    if (block.cells.length === 0) tables.end();
    else if (mode !== "past") {
      const rows = tables.rowsOf(block, { ...fresh, goal: true }, term);
      if (rows !== null) {
        rows.forEach((row) => gathered.add(row, true));
        continue;
      }
    }
    // "Về kinh tế: tốc độ tăng 7%. Đến năm 2030 …": a topic's paragraph tells aims from its first word.
    if (mode === "unknown" && TOPIC.test(block.key) && tellsAims(block.key, term)) mode = "goal";
    const modeBefore = mode;
    const opener = block.opener === null ? undefined : handed.get(block.opener);
    let context = opener ?? fresh;
    for (const sentence of sentencesOf(block)) {
      const opens = EVERY_YEAR_ALL.test(block.key.slice(sentence.from, sentence.from + 60));
      context = {
        ...context,
        yearly: opens || (opener?.yearly ?? false),
        frame: opener?.frame ?? "",
        last: null,
        means: null,
        years: context.years.pointed ? context.years : (opener?.years ?? dated),
        parent: opener?.parent ?? null,
      };
      for (const [index, part] of partsOf(block, sentence).entries()) {
        const words = block.key.slice(part.from, part.to);
        const telling = modeOf(words, mode, term);
        const wanted = wantedOf(block.zone, telling.here, told);
        if (block.zone !== "targets" && block.zone !== "tasks") mode = telling.after;
        if (telling.here !== "unknown") told = true;
        const unseen = hasFigure(words, block.text.slice(part.from, part.to)) ? [part] : [];
        const {
          rows,
          left,
          context: after,
        } = wanted === null
          ? { rows: [], left: unseen, context: { ...context, years: dated } }
          : readPart(
              block,
              part,
              { ...context, yearly: context.yearly || EVERY_YEAR.test(words), goal: wanted !== "figure" },
              wanted,
              term,
            );
        // "…; đến năm 2028 không còn nhà tạm; …": a year said on the way holds for its own part.
        const onTheWay = index > 0 && after.years.pointed && !context.years.pointed;
        context = { ...after, years: onTheWay ? context.years : after.years, yearly: context.yearly };
        rows.forEach((row) => gathered.add(row, block.zone === "targets"));
        unread.push(...left.map((stretch) => spanOf(block, stretch)));
        const [first] = rows;
        if (block.text.endsWith(":") && first !== undefined) context = { ...context, parent: first };
      }
    }
    handed.set(block, context);
    // A headline tells of itself alone.
    if (block.zone === "unknown" && block.clause === "" && !ENDED.test(block.text)) mode = modeBefore;
  }
  return { targets: gathered.rows, unread };
}
