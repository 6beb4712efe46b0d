import { BEHIND, COUNT_BASES, type CountBase, FROM_WEAKEST } from "../domain/tally";
import { twoDigits } from "../domain/twoDigits";
import { type Verdict, VERDICTS, verdictRow } from "../domain/verdict";
import { CODE, COLUMNS } from "./columns";
import { any, body, own, placeIn, quoted, whenCoded } from "./formulas";
import { NAMES } from "./names";

const { TinhHinh } = COLUMNS;

/** What the cell that chooses the base says. */
export const BASE_WORDS: Readonly<Record<CountBase, string>> = {
  item: "Theo chỉ tiêu",
  component: "Theo chỉ tiêu thành phần",
};

/** The base a cell names; items where it names none. */
export const baseOf = (text: string): CountBase =>
  COUNT_BASES.find((base) => BASE_WORDS[base].toLowerCase() === text.trim().toLowerCase()) ?? "item";

/** What stands for a verdict that is no word of the method. */
export const UNREAD = "Chưa đọc được";

const wordOf = (verdict: Verdict | null) => quoted(verdict === null ? UNREAD : verdictRow(verdict).word);

/** A text as the word of the method that it is, else what `otherwise` gives. */
const known = (text: string, otherwise: string) =>
  `IFERROR(INDEX(${NAMES.words},MATCH(${text},${NAMES.words},0)),${otherwise})`;

/** The official verdict, also in English and in the words of earlier versions, else the computed one. */
function verdictInForce(): string {
  const official = `TRIM(${own(TinhHinh.officialVerdict)})`;
  const other = VERDICTS.reduce(
    (rest, { word, en, earlier }) =>
      `IF(${any(...[en, ...earlier].map((name) => `${official}=${quoted(name)}`))},${quoted(word)},${rest})`,
    known(own(TinhHinh.verdict), quoted(UNREAD)),
  );
  return known(official, other);
}

/** From the strongest; what an item is when its weakest part is that. Being beyond counts as soon as all parts are met. */
const FROM_STRONGEST: readonly (Verdict | null)[] = [
  "met",
  "exceeded",
  ...[...FROM_WEAKEST].reverse().filter((verdict) => verdict !== "met" && verdict !== "exceeded"),
];

/**
 * How weak a row's verdict is as a component: the greater the weaker, and its last two digits say which of the method's
 * words it is, or that it is none.
 */
function weakness(): string {
  const place = `IFERROR(MATCH(${own(TinhHinh.asComponent)},${NAMES.words},0),${VERDICTS.length + 1})`;
  const ranks = [...VERDICTS.map(({ code }) => code), null].map((verdict) =>
    twoDigits(FROM_STRONGEST.indexOf(verdict) + 1),
  );
  return `VALUE(MID(${quoted(ranks.join(""))},2*${place}-1,2))*100+${place}`;
}

/** Where the item of a row stands, by its parts in the whole table. */
function weakest(): string {
  const ofSame = `(${body("TinhHinh", "clause")}=${own(TinhHinh.clause)})`;
  const place = `MOD(SUMPRODUCT(MAX(${ofSame}*${body("TinhHinh", "weakness")})),100)`;
  return `IFERROR(INDEX(${NAMES.words},${place}),${quoted(UNREAD)})`;
}

/** How many items the programme has. */
export const ITEMS = `SUMPRODUCT((${body("TinhHinh", "asItem")}<>"")*1)`;

/** What is counted, in a cell of its own, since every row asks: components where they are chosen or there are no items. */
export const COUNTED_BASE_FORMULA = `=IF(OR(${NAMES.countBase}=${quoted(BASE_WORDS.component)},${ITEMS}=0),${quoted(BASE_WORDS.component)},${quoted(BASE_WORDS.item)})`;

/** Whether components are counted. */
export const BY_COMPONENT = `${NAMES.countedBase}=${quoted(BASE_WORDS.component)}`;

/** Whether a clause, or each of several, is an item of the programme. */
export const ofItem = (clause: string) => `RIGHT(${clause},1)=")"`;

/** Whether no row above is of the same item: looked for only where the row just above is of another. */
function isFirst(): string {
  const [clause, clauses, place] = [own(TinhHinh.clause), body("TinhHinh", "clause"), placeIn("TinhHinh")];
  const ofRowAbove = `INDEX(${clauses},MAX(1,${place}-1))`;
  return `IF(${ofRowAbove}=${clause},${place}=1,MATCH(${clause},${clauses},0)=${place})`;
}

/** Formulas of TinhHinh that say how each target is counted. */
export const countingFormula = {
  inForce: whenCoded(verdictInForce()),
  /** As a component: what lags behind in its due year is not met. */
  asComponent: whenCoded(
    `IF(AND(ISNUMBER(${own(TinhHinh.dueYear)}),${own(TinhHinh.dueYear)}<=${NAMES.reportingYear},` +
      `${any(...BEHIND.map((verdict) => `${own(TinhHinh.inForce)}=${wordOf(verdict)}`))}),` +
      `${wordOf("missed")},${own(TinhHinh.inForce)})`,
  ),
  /** A number, 0 in a row without a code: those of an item are compared. */
  weakness: `=IF(${own(CODE)}="",0,${weakness()})`,
  /** As an item: in the first row of each, blank in the others and in rows that belong to none. */
  asItem: whenCoded(`IF(${ofItem(own(TinhHinh.clause))},IF(${isFirst()},${weakest()},""),"")`),
  /** As the base chosen in the workbook counts it; blank where it is not counted by itself. */
  counted: whenCoded(`IF(${BY_COMPONENT},${own(TinhHinh.asComponent)},${own(TinhHinh.asItem)})`),
} as const;
