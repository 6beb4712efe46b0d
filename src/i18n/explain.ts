import { GRADES } from "../domain/answer";
import type { Assessment, Reason } from "../domain/assessment";
import { type Kind, type KindRow, kindRow } from "../domain/kinds";
import { isFractionRate } from "../domain/scale";
import type { FigureTarget } from "../domain/target";
import { type Verdict, verdictRow } from "../domain/verdict";
import { type NumberSigns, SIGNS_VI, writeFigure } from "./figure";

/** Words and sentences of one language. */
export interface ExplainWords {
  readonly signs: NumberSigns;
  readonly percent: string;
  readonly points: string;
  readonly aYear: string;
  readonly about: string;
  readonly yes: string;
  readonly no: string;
  readonly up: string;
  readonly down: string;
  readonly orBetter: string;
  readonly reduce: string;
  readonly verdict: (code: Verdict) => string;
  /** What R says for each verdict it gives. */
  readonly paces: Readonly<Record<string, string>>;
  /** What average growth in the wanted direction says. */
  readonly trends: Readonly<Record<string, string>>;
  readonly compound: string;
  readonly linear: string;
  readonly early: string;
  /** Added where figures before a break were set aside. */
  readonly since: (year: string) => string;
  readonly fallingUp: string;
  readonly fallingDown: string;
  /** Told by reason; by family and reason where a family tells it in its own way. */
  readonly sentences: Readonly<Record<Reason, Sentence>> &
    Readonly<Partial<Record<`${Family}.${Reason}`, Sentence>>>;
}

type Family = Exclude<KindRow["family"], "level">;
type Sentence = (f: Facts) => string;

const COMPARATORS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" } as const;

/** The figures of an assessment in words, each written only when a sentence asks for it. */
class Facts {
  constructor(
    readonly a: Assessment,
    readonly words: ExplainWords,
  ) {}

  private number(value: number): string {
    return writeFigure(value, this.words.signs);
  }

  /** A figure of the row in its own unit: a number, a percentage, a grade, a yes. */
  private figure(value: number): string {
    const { a, words } = this;
    if (a.target?.form === "grade") return GRADES[value] ?? this.number(value);
    if (a.target?.form === "yes")
      return value === 1 ? words.yes : value === 0 ? words.no : this.number(value);
    const text = this.number(a.share ? value * 100 : value);
    const percent = a.share || (a.target?.form === "figure" && a.target.percent && !isChange(a.kind));
    return percent ? `${text}${words.percent}` : text;
  }

  get base(): string {
    return this.a.base ? this.figure(this.a.base.value) : "…";
  }
  get baseYear(): string {
    return String(this.a.base?.year ?? "…");
  }
  get latest(): string {
    return this.a.latest ? this.figure(this.a.latest.value) : "…";
  }
  get year(): string {
    return String(this.a.latest?.year ?? "…");
  }
  get asOf(): string {
    return String(this.a.asOf ?? "…");
  }
  get due(): string {
    return String(this.a.due ?? "…");
  }
  get brokeIn(): string {
    return String(this.a.brokeIn ?? "…");
  }
  get expected(): string {
    return this.figure(this.a.expected ?? 0);
  }
  get gap(): string {
    if (typeof this.a.gap !== "number") return "…";
    return isChange(this.a.kind) ? this.number(this.a.gap) : this.figure(this.a.gap);
  }
  // Cut, not rounded: 0.949 must not read 0.95 beside "below 0.95".
  get pace(): string {
    return typeof this.a.pace === "number" ? this.number(cut(this.a.pace)) : "…";
  }
  get progress(): string {
    return typeof this.a.progress === "number"
      ? `${this.number(cut(this.a.progress * 100))}${this.words.percent}`
      : "…";
  }
  get verdict(): string {
    return this.words.verdict(this.a.verdict);
  }
  get paceClass(): string {
    return this.words.paces[this.a.verdict] ?? "";
  }
  get trend(): string {
    return this.words.trends[this.a.verdict] ?? "";
  }
  get rule(): string {
    return this.a.rule === "cagr" ? this.words.compound : this.words.linear;
  }
  get early(): string {
    return this.a.early ? this.words.early : "";
  }
  get falling(): string {
    if (!this.a.falling) return "";
    const { target } = this.a;
    const down = target?.form === "figure" && (target.comparator === "<=" || target.comparator === "<");
    return down ? this.words.fallingDown : this.words.fallingUp;
  }
  get yearsMet(): string {
    return `${this.a.yearsMet}/${this.a.years}`;
  }
  get growth(): string {
    const { a, words } = this;
    const growth = a.growth ?? 0;
    if (kindRow(a.kind).change !== "points") return `${this.number(growth * 100)}${words.percent}`;
    if (a.share) return `${this.number(growth * 100)} ${words.points}`;
    const percent = a.target?.form === "figure" && a.target.percent;
    return percent ? `${this.number(growth)} ${words.points}` : this.number(growth);
  }

  /** The target, comparator and unit included. */
  get target(): string {
    const { a, words } = this;
    switch (a.target?.form) {
      case "figure":
        return isChange(a.kind) ? this.rateTarget(a.target) : this.figureTarget(a.target);
      case "yes":
        return words.yes;
      case "grade":
        return `${this.figure(a.target.floor)}${words.orBetter}`;
      case "direction":
        return a.target.up ? words.up : words.down;
      case undefined:
        return "…";
    }
  }

  private figureTarget({ comparator, value, high, percent, of }: FigureTarget): string {
    const unit = percent ? this.words.percent : "";
    const text = `${this.number(value)}${of === null ? unit : `/${of}`}`;
    if (comparator === "range") return `${this.number(value)} - ${this.number(high)}${unit}`;
    if (comparator === "about") return `${this.words.about} ${text}`;
    return of === null && value !== 0 ? `${COMPARATORS[comparator]} ${text}` : text;
  }

  private rateTarget(target: FigureTarget): string {
    const { kind, share } = this.a;
    // A rate typed as 0.1 is 10 %.
    const isRate = kindRow(kind).change === "rate";
    const typed = isFractionRate(target) && (isRate || share);
    const scale = typed ? 100 : 1;
    const unit = isRate || target.percent || share ? this.words.percent : "";
    const falls = target.value < 0;
    const [low, top] = falls ? [-target.high, -target.value] : [target.value, target.high];
    const plain = falls && target.comparator === ">=";
    const shown = { ...target, value: low * scale, high: top * scale, percent: false };
    const text = plain ? this.number(shown.value) : this.figureTarget(shown);
    return `${falls ? `${this.words.reduce} ` : ""}${text}${unit}${this.words.aYear}`;
  }
}

const cut = (value: number): number => Math.floor(value * 100 + 1e-9) / 100;

const isChange = (kind: Kind): boolean => kindRow(kind).change !== null;

/** Vietnamese, as the cells show it. */
export const EXPLAIN_VI: ExplainWords = {
  signs: SIGNS_VI,
  percent: "%",
  points: "điểm %",
  aYear: "/năm",
  about: "khoảng",
  yes: "có",
  no: "không",
  up: "tăng",
  down: "giảm",
  orBetter: " trở lên",
  reduce: "giảm",
  verdict: (code) => verdictRow(code).word,
  paces: {
    "on-track": "R từ 0,95 trở lên",
    slow: "R từ 0,60 đến dưới 0,95",
    unlikely: "R từ 0 đến dưới 0,60",
    backsliding: "R âm, tức là đi ngược hướng mục tiêu",
  },
  trends: {
    "on-track": "đúng hướng từ 1%/năm trở lên",
    slow: "đúng hướng nhưng dưới 1%/năm",
    unlikely: "ngược hướng dưới 1%/năm",
    backsliding: "ngược hướng từ 1%/năm trở lên",
  },
  compound: "theo tốc độ tăng bình quân",
  linear: "theo đường thẳng",
  early: " (sớm)",
  since: (year) => ` (chỉ tính số liệu từ năm ${year} vì thay đổi chuẩn)`,
  fallingUp: " (đang giảm)",
  fallingDown: " (đang tăng)",
  sentences: {
    "no-figure": (f) => `Chưa có số liệu nào đến kỳ báo cáo nên là ${f.verdict}.`,
    "one-year": (f) =>
      `Mới có số liệu một năm (năm ${f.year} là ${f.latest}), cần ít nhất hai năm để so với mục tiêu ${f.target}, nên là ${f.verdict}.`,
    break: (f) =>
      `Do thay đổi chuẩn, chỉ số liệu từ năm ${f.brokeIn} được tính và chưa đủ để so với mục tiêu ${f.target}, nên là ${f.verdict}.`,
    "no-due": (f) =>
      `Năm ${f.year} là ${f.latest}, chưa đạt mục tiêu ${f.target}, và không có năm đích để tính nhịp cần có, nên là ${f.verdict}.`,
    "base-not-positive": (f) =>
      `Năm ${f.baseYear} là ${f.base}, năm ${f.year} là ${f.latest}: tốc độ tăng chỉ tính được từ số gốc lớn hơn 0, nên là ${f.verdict}.`,
    overflow: (f) => `Số liệu quá lớn hoặc quá nhỏ, không tính được nhịp độ, nên là ${f.verdict}.`,
    beaten: (f) => `Năm ${f.year} là ${f.latest}, tốt hơn mục tiêu ${f.target} nên là ${f.verdict}.`,
    reached: (f) => `Năm ${f.year} là ${f.latest}, đạt mục tiêu ${f.target} nên là ${f.verdict}${f.falling}.`,
    nearly: (f) =>
      `Đến hạn năm ${f.due}, năm ${f.year} là ${f.latest}, mục tiêu ${f.target}: đã đi ${f.progress} quãng đường từ ${f.base}, từ 95% trở lên nên là ${f.verdict}.`,
    missed: (f) =>
      `Đến hạn năm ${f.due}, năm ${f.year} là ${f.latest}, mục tiêu ${f.target}: còn thiếu ${f.gap} nên là ${f.verdict}.`,
    lost: (f) =>
      `Năm ${f.baseYear} là ${f.base}, năm ${f.year} là ${f.latest}: xa mục tiêu ${f.target} hơn lúc đầu nên là ${f.verdict}.`,
    "at-bound": (f) =>
      `Năm ${f.baseYear} đứng đúng ở ngưỡng phải vượt qua (${f.target}), năm ${f.year} là ${f.latest}, chưa vượt qua ngưỡng nên là ${f.verdict}.`,
    pace: (f) =>
      `Năm ${f.year} là ${f.latest} (năm ${f.baseYear}: ${f.base}), mục tiêu ${f.target} vào năm ${f.due}; ${f.rule}, R = nhịp thực tế ÷ nhịp cần có = ${f.pace}; ${f.paceClass} nên là ${f.verdict}${f.early}.`,
    "not-expected": (f) =>
      `Đến năm ${f.asOf} có ${f.latest}, theo tiến độ chưa phải có thêm (mục tiêu ${f.target} vào năm ${f.due}) nên là ${f.verdict}.`,
    "year-beaten": (f) =>
      `Năm ${f.year} là ${f.latest}, tốt hơn mục tiêu hằng năm ${f.target} nên là ${f.verdict}; ${f.yearsMet} năm đạt.`,
    "year-met": (f) =>
      `Năm ${f.year} là ${f.latest}, đạt mục tiêu hằng năm ${f.target} nên là ${f.verdict}; ${f.yearsMet} năm đạt.`,
    "year-missed": (f) =>
      `Năm ${f.year} là ${f.latest}, chưa đạt mục tiêu hằng năm ${f.target} nên là ${f.verdict}; ${f.yearsMet} năm đạt.`,
    "no-figure-this-year": (f) =>
      `Chưa có số liệu năm ${f.asOf} để so với mục tiêu hằng năm ${f.target} (gần nhất: năm ${f.year} là ${f.latest}) nên là ${f.verdict}; ${f.yearsMet} năm đạt.`,
    kept: (f) =>
      `Năm ${f.year} là ${f.latest}, giữ được mục tiêu ${f.target} nên là ${f.verdict}${f.falling}.`,
    recovering: (f) =>
      `Năm ${f.year} là ${f.latest}, chưa giữ được mục tiêu ${f.target} nhưng trong năm năm qua có tốt lên nên là ${f.verdict}.`,
    slipping: (f) =>
      `Năm ${f.year} là ${f.latest}, không giữ được mục tiêu ${f.target} và trong năm năm qua không tốt lên nên là ${f.verdict}.`,
    granted: (f) => `Năm ${f.year} đã được công nhận nên là ${f.verdict}.`,
    "not-granted-yet": (f) =>
      `Đến năm ${f.asOf} chưa được công nhận, hạn là năm ${f.due}, nên là ${f.verdict}.`,
    "not-granted": (f) => `Đến hạn năm ${f.due} chưa được công nhận nên là ${f.verdict}.`,
    withdrawn: (f) => `Trước đã được công nhận, năm ${f.year} không còn được công nhận, nên là ${f.verdict}.`,
    trend: (f) =>
      `Từ ${f.base} (năm ${f.baseYear}) đến ${f.latest} (năm ${f.year}), bình quân ${f.growth}/năm; hướng mong muốn là ${f.target}, ${f.trend} nên là ${f.verdict}${f.early}.`,
    "own-word": (f) => `Không có số đo: năm ${f.asOf} người lập biểu đánh giá là ${f.verdict}.`,
    "no-word": (f) =>
      `Không có số đo và chưa có đánh giá của người lập biểu cho kỳ báo cáo nên là ${f.verdict}.`,
    "growth.pace": (f) =>
      `Bình quân từ năm ${f.baseYear} đến năm ${f.year} là ${f.growth}/năm, mục tiêu ${f.target} đến năm ${f.due}; R = bình quân ÷ mục tiêu = ${f.pace}; ${f.paceClass} nên là ${f.verdict}${f.early}.`,
    "growth.beaten": (f) =>
      `Bình quân từ năm ${f.baseYear} đến năm ${f.year} là ${f.growth}/năm, tốt hơn mục tiêu ${f.target} nên là ${f.verdict}.`,
    "growth.reached": (f) =>
      `Bình quân từ năm ${f.baseYear} đến năm ${f.year} là ${f.growth}/năm, đạt mục tiêu ${f.target} nên là ${f.verdict}.`,
    "growth.nearly": (f) =>
      `Đến hạn năm ${f.due}, bình quân từ năm ${f.baseYear} là ${f.growth}/năm, mục tiêu ${f.target}; R = ${f.pace}, từ 0,95 trở lên nên là ${f.verdict}.`,
    "growth.missed": (f) =>
      `Đến hạn năm ${f.due}, bình quân từ năm ${f.baseYear} là ${f.growth}/năm, mục tiêu ${f.target}; R = ${f.pace}, dưới 0,95 nên là ${f.verdict}.`,
    "total.pace": (f) =>
      `Cộng dồn từ năm ${f.baseYear} đến năm ${f.year} là ${f.latest}, theo tiến độ phải có ${f.expected} (mục tiêu ${f.target} đến năm ${f.due}); R = ${f.pace}; ${f.paceClass} nên là ${f.verdict}${f.early}.`,
    "total.reached": (f) =>
      `Cộng dồn từ năm ${f.baseYear} đến năm ${f.year} là ${f.latest}, đạt mục tiêu ${f.target} nên là ${f.verdict}.`,
    "total.beaten": (f) =>
      `Cộng dồn từ năm ${f.baseYear} đến năm ${f.year} là ${f.latest}, vượt mục tiêu ${f.target} nên là ${f.verdict}.`,
    "total.nearly": (f) =>
      `Đến hạn năm ${f.due}, cộng dồn là ${f.latest}, bằng ${f.progress} mục tiêu ${f.target}, từ 95% trở lên nên là ${f.verdict}.`,
    "total.missed": (f) =>
      `Đến hạn năm ${f.due}, cộng dồn là ${f.latest}, bằng ${f.progress} mục tiêu ${f.target}, còn thiếu ${f.gap} nên là ${f.verdict}.`,
    "count.pace": (f) =>
      `Đến năm ${f.asOf} có ${f.latest}, theo tiến độ phải có ${f.expected} (từ ${f.base} năm ${f.baseYear} đến mục tiêu ${f.target} năm ${f.due}); R = ${f.pace}; ${f.paceClass} nên là ${f.verdict}${f.early}.`,
  },
};

/**
 * One sentence that tells an assessment: the figures, the rule, R where there is one, and why this word.
 *
 * @example explain(assessment, EXPLAIN_VI)
 * // "Năm 2027 là 82 (năm 2025: 70), mục tiêu > 90 vào năm 2030; theo tốc độ tăng bình quân, R = … = 1,6; …"
 */
export function explain(a: Assessment, words: ExplainWords): string {
  // Whole steps are told in one way wherever they are counted.
  const family = a.rule === "steps" ? "count" : kindRow(a.kind).family;
  const own = family === "level" ? undefined : words.sentences[`${family}.${a.reason}`];
  const sentence = (own ?? words.sentences[a.reason])(new Facts(a, words));
  return a.brokeIn === null || a.reason === "break"
    ? sentence
    : sentence.replace(/\.$/, `${words.since(String(a.brokeIn))}.`);
}
