import { capital } from "../../domain/text";
import { verdictRow } from "../../domain/verdict";
import { columnLetters } from "../../sheets/a1/address";
import { FORMATS } from "../../sheets/look";
import { PAGE_WIDTH } from "../../sheets/page";
import type { Block, Colours, Constant, Look, Sheet } from "../../sheets/types";
import type { Tally } from "../../domain/tally";
import { CLASSES, type Facts } from "../facts";
import { type Head, page, titles } from "./page";

/** A column of the table, besides those of the classes. */
interface Column {
  readonly title: string;
  /** "rest": what the others leave of the page. */
  readonly width: number | "rest";
  readonly look: Look;
  readonly format?: string;
  /** Titles too long for their column are turned. */
  readonly turned?: true;
  readonly of: (facts: Facts, place: number) => Constant;
  /** Whether the last row has its sum. */
  readonly summed?: true;
  readonly colours?: (facts: Facts) => Colours;
}

/** Room for four digits. */
const NARROW = 4;
const figure = {
  width: NARROW,
  look: "smallCentre",
  format: FORMATS.year,
  turned: true,
  summed: true,
} as const;

const PLACE: readonly Column[] = [
  { title: "STT", width: 4, look: "smallCentre", of: (_, place) => place + 1 },
  { title: "Xã, phường, đặc khu", width: 12.5, look: "smallBold", of: ({ place }) => capital(place) },
  { title: "Tỉnh, thành phố", width: 9.5, look: "small", of: ({ province }) => capital(province) },
  {
    title: "Kỳ báo cáo",
    width: NARROW + 1,
    look: "smallCentre",
    format: FORMATS.year,
    turned: true,
    of: ({ reportingYear }) => reportingYear,
  },
  {
    title: "Ngày số liệu mới nhất",
    width: 9.5,
    look: "smallCentre",
    format: FORMATS.date,
    of: ({ latest }) => latest,
  },
];

const counted = (of: (facts: Facts) => Tally | null): readonly Column[] => [
  { ...figure, title: "Tổng số", of: (facts) => of(facts)?.total ?? null },
  ...CLASSES.map(({ title, count }): Column => ({
    ...figure,
    title,
    of: (facts) => {
      const tally = of(facts);
      return tally && count(tally);
    },
  })),
];

const AFTER: readonly Column[] = [
  {
    title: "Chỉ tiêu cần chú ý nhất",
    width: "rest",
    look: "fine",
    of: ({ worst }) =>
      worst && `${worst.code} ${worst.name}${worst.shortReason === "" ? "" : `: ${worst.shortReason}`}`,
  },
  {
    title: "Đánh giá",
    width: 8.5,
    look: "smallCentre",
    of: ({ worst }) =>
      worst?.verdict ? `${verdictRow(worst.verdict).symbol} ${verdictRow(worst.verdict).word}` : null,
    colours: ({ worst }) => {
      if (!worst?.verdict) return {};
      const { fill, text } = verdictRow(worst.verdict);
      return { fill, text };
    },
  },
  { ...figure, title: "Mốc, đề án quá hạn", of: ({ overdue }) => overdue },
  { ...figure, title: "Thiếu số liệu", of: ({ withoutFigure }) => withoutFigure },
];

const SINCE: readonly Column[] = [
  { ...figure, title: "Tốt hơn lần trước", of: ({ since }) => since && since.better },
  { ...figure, title: "Kém hơn lần trước", of: ({ since }) => since && since.worse },
];

/** Points of the row of turned titles. */
const TURNED = 98;
const [OVER, HEADER, FIRST] = [3, 4, 5];

/** A title that stands over the columns of the classes. */
const over = (from: number, count: number, title: string): Block => ({
  at: `${columnLetters(from)}${OVER}`,
  cells: [[title]],
  look: "band",
  mergeAcross: count,
  grid: "rows",
});

/**
 * "Xã": one row a commune, and their sum.
 *
 * @param hasSince whether there is an earlier roll-up to compare with
 */
export function communesSheet(facts: readonly Facts[], head: Head, hasSince: boolean): Sheet {
  const [items, components] = [counted((one) => one.items), counted((one) => one.components)];
  const columns = [...PLACE, ...items, ...components, ...AFTER, ...(hasSince ? SINCE : [])];
  const sum = ({ of }: Column) =>
    facts.reduce((total, one, place) => {
      const content = of(one, place);
      return total + (typeof content === "number" ? content : 0);
    }, 0);
  const rows = [
    ...facts.map((one, place) => columns.map(({ of }) => of(one, place))),
    columns.map((column, place): Constant => (place === 1 ? "Cộng" : column.summed ? sum(column) : null)),
  ];
  const each = <T>(of: (column: Column) => T) => rows.map(() => columns.map(of));
  const lookOf = ({ look }: Column, isTotal: boolean): Look =>
    isTotal && look === "smallCentre" ? "smallFigure" : look;
  const blocks: readonly Block[] = [
    over(PLACE.length, items.length, "Chỉ tiêu"),
    over(PLACE.length + items.length, components.length, "Chỉ tiêu thành phần"),
    ...columns.map(({ title, turned }, place): Block => {
      const at = `${columnLetters(place)}${HEADER}`;
      return { ...titles(at, [title]), ...(turned && { look: "turnedHeader" }) };
    }),
    {
      at: `A${FIRST}`,
      cells: rows,
      look: rows.map((_, row) => columns.map((column) => lookOf(column, row === facts.length))),
      format: each(({ format }) => format ?? FORMATS.general),
      colours: [
        ...facts.map((one) => columns.map(({ colours }) => colours?.(one) ?? {})),
        columns.map(() => ({})),
      ],
      grid: "rows",
    },
  ];
  const taken = columns.reduce((sum, { width }) => (width === "rest" ? sum : sum + width), 0);
  const sheet = page(
    "Xã",
    head,
    columns.map(({ width }) => (width === "rest" ? PAGE_WIDTH.landscape - taken : width)),
    blocks,
    {
      lastRow: FIRST + facts.length,
      headerRows: [OVER, HEADER],
      frozen: 2,
    },
  );
  return { ...sheet, heights: { ...sheet.heights, [HEADER]: TURNED } };
}
