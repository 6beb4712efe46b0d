/** From a row's figures to its word, step by step: what stands in the columns after the figures. */
import { ABOUT } from "../domain/goal";
import { NEARLY, ON_TRACK, SLOW, TOLERANCE } from "../domain/pace";
import { SHORT_OF_HALF } from "../domain/rules/average";
import { LARGEST_RATE } from "../domain/rules/growth";
import { all, any, own, quoted } from "../sheets/formulas";
import { NAMES } from "../sheets/names";
import { byKind } from "./kinds";
import { N, SAID, STEP, atMost, is, isKept, isKind, none, same, small, when, word } from "./steps";

/** What is shown instead of a verdict where a figure cannot be read. */
export const UNREADABLE = "Kiểm tra số liệu";

const MISS = small(TOLERANCE);
const LATE = 9999;

const yesOrNo = (condition: string) => when(condition, quoted(SAID.yes), quoted(SAID.no));

/** A formula worked out only where the row has figures. */
export const withFigures = (formula: string) => when(`${N.count}=0`, quoted(""), formula);

/** The earliest year with a figure, among those that meet a condition. */
export const earliestYear = (figures: string, condition = "") =>
  `${LATE}-SUMPRODUCT(MAX(ISNUMBER(${figures})${condition}*(${LATE}-${NAMES.years})))`;

export const latestYear = (figures: string) => `SUMPRODUCT(MAX(ISNUMBER(${figures})*${NAMES.years}))`;

export const figureOf = (figures: string, year: string) =>
  `INDEX(${figures},1,MATCH(${year},${NAMES.years},0))`;

/** Whether all figures can be read. */
export const isReadable = (figures: string) =>
  when(`COUNTIF(${figures},${quoted(SAID.unreadable)})>0`, quoted(SAID.no), quoted(SAID.yes));

/** 0.01 where the figures are shares (0.9) of a target in per cent, else 1. */
export const scale = when(
  all(is(STEP.percent, SAID.yes), `${own(STEP.greatest)}>0`, `${own(STEP.greatest)}<=${own(STEP.limit)}`),
  "0.01",
  "1",
);

/** Average yearly growth from the first figure to the last, as Excel's RRI. */
export const averageGrowth = when(
  any(`${N.count}<2`, `NOT(${isKind("growth")})`),
  quoted(""),
  when(
    all(`${N.first}>0`, `${N.last}>=0`, `${own(STEP.greatest)}>${LARGEST_RATE}`),
    `(${N.last}/${N.first})^(1/(${N.lastYear}-${N.firstYear}))-1`,
    quoted(""),
  ),
);

export const rounded = (average: string, step: string) =>
  when(
    none(average),
    quoted(""),
    `SIGN(${average})*INT(ABS(${average})/${step}+0.5+${small(SHORT_OF_HALF)})*${step}`,
  );

/** 1 where more is better, -1 where less is. */
export const side = when(
  any(is(STEP.sign, "≤"), is(STEP.sign, "<")),
  "-1",
  when(
    any(
      is(STEP.sign, "≥"),
      is(STEP.sign, ">"),
      `${N.count}<2`,
      `NOT(${any(isKind("level"), isKind("keep"))})`,
    ),
    "1",
    when(
      `${N.first}-${N.aim}>` + when(is(STEP.sign, "≈"), `ABS(${N.aim})*${ABOUT}`, atMost(N.first, N.aim)),
      "-1",
      "1",
    ),
  ),
);

/** The target itself, or for "about" the near ("-") or far ("+") edge of what it allows. */
export const bound = (sign: "-" | "+") =>
  when(is(STEP.sign, "≈"), `${N.aim}${sign}${N.side}*ABS(${N.aim})*${ABOUT}`, N.aim);

/** Whether a figure meets the target. */
export const met = (figure: string) =>
  when(
    same(figure, own(STEP.floor)),
    when(any(is(STEP.sign, ">"), is(STEP.sign, "<")), quoted(SAID.no), quoted(SAID.yes)),
    yesOrNo(`${N.side}*(${figure}-${own(STEP.floor)})>0`),
  );

/** Whether the figure is better than the target asks. */
export const isBetter = when(
  any(none(N.compared), none(own(STEP.bound))),
  quoted(SAID.no),
  when(
    same(N.compared, own(STEP.bound)),
    quoted(SAID.no),
    yesOrNo(`${N.side}*(${N.compared}-${own(STEP.bound)})>0`),
  ),
);

/** Whether there is a road from the first figure to the target. */
export const hasRoad = when(
  all(isKind("level"), `${N.count}>1`),
  when(any(is(STEP.baseMet, SAID.yes), `${N.aim}=${N.first}`), quoted(SAID.no), quoted(SAID.yes)),
  quoted(SAID.no),
);

export const wordByPace = when(
  none(N.pace),
  word("no-data"),
  when(
    `${N.pace}>=${ON_TRACK}-${MISS}`,
    word("on-track"),
    when(
      `${N.pace}>=${SLOW}-${MISS}`,
      word("slow"),
      when(`${N.pace}+${MISS}>=0`, word("unlikely"), word("backsliding")),
    ),
  ),
);

export const wordWhenDue = when(
  none(N.progress),
  word("missed"),
  when(`${N.progress}>=${NEARLY}-${MISS}`, word("nearly"), word("missed")),
);

export const verdict = (figures: string) =>
  when(
    isKept,
    own(STEP.keptVerdict),
    when(
      is(STEP.readable, SAID.no),
      quoted(UNREADABLE),
      when(
        none(N.compared),
        byKind(({ blank }) => blank),
        byKind((kind) => kind.verdict(figures)),
      ),
    ),
  );
