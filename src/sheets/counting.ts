import { BEHIND, COUNT_BASES, type CountBase, FROM_WEAKEST } from "../domain/tally";
import { type Verdict, VERDICTS, verdictRow } from "../domain/verdict";
import { COLUMNS } from "./columns";
import { any, body, own, quoted, whenCoded } from "./formulas";
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

/** Where the item of a row stands, by its parts in the whole table. */
function weakest(): string {
  const has = (verdict: Verdict | null) =>
    `COUNTIFS(${body("TinhHinh", "clause")},${own(TinhHinh.clause)},${body("TinhHinh", "asComponent")},${wordOf(verdict)})>0`;
  const best = `IF(${has("exceeded")},${wordOf("exceeded")},${wordOf("met")})`;
  return FROM_WEAKEST.filter((verdict) => verdict !== "met" && verdict !== "exceeded").reduceRight(
    (rest, verdict) => `IF(${has(verdict)},${wordOf(verdict)},${rest})`,
    best,
  );
}

/** How many items the programme has. */
export const ITEMS = `SUMPRODUCT((${body("TinhHinh", "asItem")}<>"")*1)`;

/** Whether components are counted: they are where they are chosen, and where there are no items. */
export const BY_COMPONENT = `OR(${NAMES.countBase}=${quoted(BASE_WORDS.component)},${ITEMS}=0)`;

/** Whether a clause, or each of several, is an item of the programme. */
export const ofItem = (clause: string) => `RIGHT(${clause},1)=")"`;
const isFirst = `MATCH(${own(TinhHinh.clause)},${body("TinhHinh", "clause")},0)=ROW(${own(TinhHinh.code)})-ROW(TinhHinh[#Headers])`;

/** Formulas of TinhHinh that say how each target is counted. */
export const countingFormula = {
  inForce: whenCoded(verdictInForce()),
  /** As a component: what lags behind in its due year is not met. */
  asComponent: whenCoded(
    `IF(AND(ISNUMBER(${own(TinhHinh.dueYear)}),${own(TinhHinh.dueYear)}<=${NAMES.reportingYear},` +
      `${any(...BEHIND.map((verdict) => `${own(TinhHinh.inForce)}=${wordOf(verdict)}`))}),` +
      `${wordOf("missed")},${own(TinhHinh.inForce)})`,
  ),
  /** As an item: in the first row of each, blank in the others and in rows that belong to none. */
  asItem: whenCoded(`IF(${ofItem(own(TinhHinh.clause))},IF(${isFirst},${weakest()},""),"")`),
  /** As the base chosen in the workbook counts it; blank where it is not counted by itself. */
  counted: whenCoded(`IF(${BY_COMPONENT},${own(TinhHinh.asComponent)},${own(TinhHinh.asItem)})`),
} as const;
