import type { CountBase, Tally } from "../domain/tally";
import { twoDigits } from "../domain/twoDigits";
import { type Verdict, verdictRow } from "../domain/verdict";
import { BY_COMPONENT, ITEMS, UNREAD, ofItem } from "./counting";
import { body, quoted } from "./formulas";

/** What a summary counts. */
type Count =
  | "items"
  | "components"
  | "outside"
  | "exceeded"
  | "met"
  | "ongoing"
  | "onTrack"
  | "slow"
  | "atRisk"
  | "missed"
  | "nearly"
  | "open"
  | "unread";

/** A piece of a summary: words, a number (with a zero before it under ten), or pieces that are only there when a number is not 0. */
type Piece = string | { readonly count: Count } | { readonly ifAny: Count; readonly then: readonly Piece[] };

const n = (count: Count): Piece => ({ count });
const ifAny = (count: Count, then: readonly Piece[]): Piece => ({ ifAny: count, then });

const HEADS: Readonly<Record<CountBase, readonly Piece[]>> = {
  item: ["Tổng số ", n("items"), " chỉ tiêu (", n("components"), " chỉ tiêu thành phần): "],
  component: [
    ...["Tổng số ", n("components"), " chỉ tiêu thành phần"],
    ifAny("items", [" (thuộc ", n("items"), " chỉ tiêu)"]),
    ": ",
  ],
};

const CLASSES: readonly Piece[] = [
  ...["vượt ", n("exceeded"), "; đạt ", n("met"), "; đang thực hiện ", n("ongoing")],
  ifAny("ongoing", [
    ...[
      " (đúng tiến độ ",
      n("onTrack"),
      ", chậm tiến độ ",
      n("slow"),
      ", có nguy cơ không đạt ",
      n("atRisk"),
      ")",
    ],
  ]),
  ...["; không đạt ", n("missed")],
  ifAny("nearly", [" (trong đó xấp xỉ đạt ", n("nearly"), ")"]),
  ...["; chưa đến kỳ hoặc chưa đủ số liệu ", n("open")],
  ifAny("unread", ["; chưa đọc được đánh giá ", n("unread")]),
  ".",
];

/** Components that belong to no numbered item are said apart. */
const TAIL: readonly Piece[] = [
  ifAny("items", [
    ifAny("outside", [
      ...[" Ngoài ", n("items"), " chỉ tiêu trên còn ", n("outside"), " chỉ tiêu thành phần nêu ở mục khác."],
    ]),
  ]),
];

function text(pieces: readonly Piece[], counts: Readonly<Record<Count, number>>): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("count" in piece) return twoDigits(counts[piece.count]);
      return counts[piece.ifAny] === 0 ? "" : text(piece.then, counts);
    })
    .join("");
}

/**
 * How many targets there are and how they stand, in one line. The classes add up to the number it begins with.
 *
 * @example summaryText(tally(rows, 2026, "item")) // "Tổng số 24 chỉ tiêu (43 chỉ tiêu thành phần): vượt 02; đạt 05; …"
 */
export function summaryText(tally: Tally): string {
  const { ongoing, ...counts } = tally;
  const { onTrack, slow, atRisk } = ongoing;
  return text([...HEADS[tally.base], ...CLASSES, ...TAIL], {
    ...counts,
    ...ongoing,
    ongoing: onTrack + slow + atRisk,
  });
}

const COMPONENTS = `COUNTA(${body("TinhHinh", "code")})`;

/** Formulas that count by a base. */
function countFormulas(base: CountBase): Readonly<Record<Count, string>> {
  const column = body("TinhHinh", base === "item" ? "asItem" : "asComponent");
  const words = (...those: readonly string[]) =>
    those.map((word) => `COUNTIF(${column},${quoted(word)})`).join("+");
  const of = (...verdicts: readonly Verdict[]) => words(...verdicts.map((one) => verdictRow(one).word));
  return {
    items: ITEMS,
    components: COMPONENTS,
    outside: `${COMPONENTS}-SUMPRODUCT((${ofItem(body("TinhHinh", "clause"))})*1)`,
    exceeded: of("exceeded"),
    met: of("met"),
    ongoing: of("on-track", "slow", "unlikely", "backsliding"),
    onTrack: of("on-track"),
    slow: of("slow"),
    atRisk: of("unlikely", "backsliding"),
    missed: of("missed", "nearly"),
    nearly: of("nearly"),
    open: of("not-due", "no-data"),
    unread: words(UNREAD),
  };
}

function formula(pieces: readonly Piece[], counts: Readonly<Record<Count, string>>): string {
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return quoted(piece);
      if ("count" in piece) return `TEXT(${counts[piece.count]},"00")`;
      return `IF(${counts[piece.ifAny]}=0,"",${formula(piece.then, counts)})`;
    })
    .join("&");
}

const summaryBy = (base: CountBase) => formula([...HEADS[base], ...CLASSES, ...TAIL], countFormulas(base));

/** The same line as a formula, by the base that the workbook's cell names. */
export const SUMMARY_FORMULA = `=IF(${BY_COMPONENT},${summaryBy("component")},${summaryBy("item")})`;
