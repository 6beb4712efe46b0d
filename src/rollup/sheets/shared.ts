import { parseKind } from "../../domain/kinds";
import { verdictCounted } from "../../domain/tally";
import { capital } from "../../domain/text";
import { type Verdict, verdictRow } from "../../domain/verdict";
import { FORMATS } from "../../sheets/look";
import { HERE } from "../../sheets/palette";
import type { Colours, Constant, Look, Sheet } from "../../sheets/types";
import type { Facts } from "../facts";
import type { Member, SharedGroup } from "../shared";
import { type Head, HEADER_ROW, page, titles } from "./page";

const WIDTHS = [6, 50, 15, 18, 18, 29] as const;
/** Place of the verdict among the columns. */
const VERDICT = WIDTHS.length - 1;

const GROUP: readonly Look[] = [
  "smallFigure",
  "smallBold",
  "smallCentre",
  "smallFigure",
  "smallCentre",
  "smallFigure",
];
const MEMBER: readonly Look[] = [
  "smallCentre",
  "small",
  "smallCentre",
  "smallFigure",
  "smallCentre",
  "smallCentre",
];

/** Kinds whose figures are amounts of things. */
const AMOUNTS = ["total", "count"];

/** The sum of a group's figures, with of how many communes; null where figures can't be added up. */
function sumOf({ kind, members }: SharedGroup): { readonly sum: number; readonly of: number } | null {
  const units = members.map(({ row }) => row.figuresUnit);
  if (!AMOUNTS.includes(parseKind(kind) ?? "") || units.some((unit) => /[%‰/]/.test(unit))) return null;
  const figures = members.flatMap(({ row }) => (typeof row.actual === "number" ? [row.actual] : []));
  return figures.length === 0
    ? null
    : { sum: figures.reduce((total, one) => total + one, 0), of: figures.length };
}

const isMet = (verdict: Verdict | null): boolean => verdict === "met" || verdict === "exceeded";

/** A row of the sheet: its cells, how they look, and the colours of the verdict. */
interface Row {
  readonly cells: readonly Constant[];
  readonly looks: readonly Look[];
  readonly verdict: Verdict | null;
  /** Whether it is that of a group. */
  readonly isGroup: boolean;
}

const verdictIn = ({ row, commune }: Member, facts: readonly Facts[]): Verdict | null =>
  verdictCounted(row, facts[commune]?.reportingYear ?? 0);

/** A group: its name and what can be said of all its communes, and a row for each of them. */
function rowsOf(group: SharedGroup, place: number, facts: readonly Facts[]): readonly Row[] {
  const { name, unit, members } = group;
  const met = members.filter((member) => isMet(verdictIn(member, facts))).length;
  const added = sumOf(group);
  const one = [...members].sort((left, right) => left.commune - right.commune);
  return [
    {
      cells: [
        place + 1,
        name,
        unit,
        added && added.sum,
        added && `cộng ${added.of}/${members.length} xã`,
        `đạt, vượt: ${met}/${members.length} xã`,
      ],
      looks: GROUP,
      verdict: null,
      isGroup: true,
    },
    ...one.map((member): Row => {
      const { row, commune } = member;
      const verdict = verdictIn(member, facts);
      const written = verdict && verdictRow(verdict);
      return {
        cells: [
          null,
          `${capital(facts[commune]?.place ?? "")}, ${facts[commune]?.province ?? ""} (${row.code})`,
          row.unit,
          row.actual,
          row.target,
          written ? `${written.symbol} ${written.word}` : "Chưa đọc được",
        ],
        looks: MEMBER,
        verdict,
        isGroup: false,
      };
    }),
  ];
}

/** "Chỉ tiêu chung": the targets that communes share, as far as somebody confirmed it. */
export function sharedSheet(groups: readonly SharedGroup[], facts: readonly Facts[], head: Head): Sheet {
  const rows = groups.flatMap((group, place) => rowsOf(group, place, facts));
  const colours = ({ verdict, isGroup }: Row, column: number): Colours => {
    if (isGroup) return HERE;
    if (!verdict || column !== VERDICT) return {};
    const { fill, text } = verdictRow(verdict);
    return { fill, text };
  };
  return page(
    "Chỉ tiêu chung",
    head,
    WIDTHS,
    [
      titles(`A${HEADER_ROW}`, [
        "STT",
        "Chỉ tiêu chung / xã, phường, đặc khu",
        "ĐVT",
        `TH ${facts[0]?.reportingYear ?? ""}`.trim(),
        "Mục tiêu",
        "Đánh giá",
      ]),
      ...(rows.length === 0
        ? []
        : [
            {
              at: `A${HEADER_ROW + 1}`,
              cells: rows.map(({ cells }) => cells),
              look: rows.map(({ looks }) => looks),
              format: rows.map(() => WIDTHS.map(() => FORMATS.general)),
              colours: rows.map((row) => WIDTHS.map((_, place) => colours(row, place))),
              grid: "rows" as const,
            },
          ]),
    ],
    { lastRow: HEADER_ROW + Math.max(1, rows.length), headerRows: [HEADER_ROW, HEADER_ROW], frozen: 0 },
  );
}
