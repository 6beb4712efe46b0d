import type { Assessment, Measure, Point } from "../../domain/assessment";
import { verdictRow } from "../../domain/verdict";
import type { Blanks, Words } from "../../i18n/vi/explain";
import { figureText, gapText, growthText, paceText, progressText } from "./figures";
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
    return String(this.a.due ?? MISSING);
  }
  get brokeIn(): string {
    return String(this.a.brokeIn ?? MISSING);
  }
  get target(): string {
    return targetText(this.a, this.words);
  }
  get expected(): string {
    return figureText(this.a.expected ?? 0, this.a, this.words);
  }
  get gap(): string {
    return this.measure(this.a.gap, (gap) => gapText(gap, this.a, this.words));
  }
  get growth(): string {
    return growthText(this.a.growth ?? 0, this.a, this.words);
  }
  get pace(): string {
    return this.measure(this.a.pace, (pace) => paceText(pace, this.words));
  }
  get progress(): string {
    return this.measure(this.a.progress, (progress) => progressText(progress, this.words));
  }
  get yearsMet(): string {
    return `${this.a.yearsMet}/${this.a.years}`;
  }
  get verdict(): string {
    return verdictRow(this.a.verdict)[this.words.verdict];
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
}
