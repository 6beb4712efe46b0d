import type { Assessment, Measure, Point } from "../../domain/assessment";
import type { Blanks, Words } from "../../i18n/vi/explain";
import { changeText, differenceText, figureText, growthText, progressText } from "./figures";
import { targetText } from "./target";

const MISSING = "…";

/** What there is to say of an assessment, each blank written only when a sentence asks for it. */
export class BlanksOf implements Blanks {
  constructor(
    private readonly a: Assessment,
    private readonly words: Words,
  ) {}

  private figure(point: Point | null): string {
    return point ? figureText(point.value, this.a, this.words) : MISSING;
  }
  private measure(measure: Measure, text: (value: number) => string): string {
    return typeof measure === "number" ? text(measure) : MISSING;
  }
  private change(change: Measure | null): string {
    return typeof change === "number" ? changeText(change, this.a, this.words) : "";
  }

  get base(): string {
    return this.figure(this.a.base);
  }
  get baseYear(): string {
    return String(this.a.base?.year ?? MISSING);
  }
  get latest(): string {
    return this.figure(this.a.latest);
  }
  get year(): string {
    return String(this.a.latest?.year ?? MISSING);
  }
  get asOf(): string {
    return String(this.a.asOf ?? MISSING);
  }
  get due(): string {
    return this.a.due === null ? "" : String(this.a.due);
  }
  get brokeIn(): string {
    return String(this.a.brokeIn ?? MISSING);
  }
  get zeroYears(): string {
    return this.a.zeroYears.join(", ");
  }
  get clearIn(): string {
    return this.a.clearIn === null ? "" : String(this.a.clearIn);
  }
  get target(): string {
    return targetText(this.a, this.words);
  }
  get expected(): string {
    return figureText(this.a.expected ?? 0, this.a, this.words);
  }
  get gap(): string {
    return this.a.gap === 0 ? "" : this.measure(this.a.gap, (gap) => differenceText(gap, this.a, this.words));
  }
  get made(): string {
    return this.change(this.a.made);
  }
  get planned(): string {
    return this.change(this.a.planned);
  }
  get required(): string {
    return this.a.required === 0 ? "" : this.change(this.a.required);
  }
  get requiredAmount(): string {
    return this.measure(this.a.required, (amount) => differenceText(amount, this.a, this.words));
  }
  private grown(growth: number): string {
    const text = growthText(Math.abs(growth), this.a, this.words);
    return (growth < 0 ? this.words.fall : this.words.rise)(text);
  }
  get growth(): string {
    return this.grown(this.a.growth ?? 0);
  }
  get lastGrowth(): string {
    return this.a.lastGrowth === null || this.isOneYear ? "" : this.grown(this.a.lastGrowth);
  }
  get progress(): string {
    return this.measure(this.a.progress, (progress) => progressText(progress, this.words));
  }
  get yearsMet(): string {
    return `${this.a.yearsMet}/${this.a.years}`;
  }
  get trend(): string {
    return this.words.trends[this.a.verdict] ?? "";
  }
  get isCompound(): boolean {
    return this.a.rule === "cagr";
  }
  get isOneYear(): boolean {
    return this.a.base?.year === this.a.latest?.year;
  }
  get isNone(): boolean {
    return this.a.latest?.value === 0;
  }
  get isAhead(): boolean {
    return this.a.verdict === "on-track";
  }
  /** Whether less is better. */
  get isDown(): boolean {
    const { target, base } = this.a;
    if (target?.form !== "figure") return false;
    const { comparator, value } = target;
    if (comparator === "<=" || comparator === "<") return true;
    return (comparator === "=" || comparator === "about") && base !== null && base.value > value;
  }
  get falling(): string {
    if (!this.a.falling) return "";
    return this.isDown ? this.words.fallingDown : this.words.fallingUp;
  }
}
