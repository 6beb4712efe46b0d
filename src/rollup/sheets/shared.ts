import { at } from "../../domain/at";
import { verdictCounted } from "../../domain/tally";
import { capital } from "../../domain/text";
import { type Verdict, verdictRow } from "../../domain/verdict";
import { UNREAD } from "../../sheets/counting";
import { FORMATS } from "../../sheets/look";
import { HERE } from "../../sheets/palette";
import type { Colours, Constant, Look, Sheet } from "../../sheets/types";
import type { Facts } from "../facts";
import type { Member, SharedGroup } from "../shared";
import { meanOf, sumOf, type Weights } from "../weights";
import { type Head, HEADER_ROW, page, titles } from "./page";

const WIDTHS = [6, 50, 15, 18, 18, 29] as const;
/** Places of the figure and of the verdict among the columns. */
const FIGURE = 3;
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

const isMet = (verdict: Verdict | null): boolean => verdict === "met" || verdict === "exceeded";

/** A row of the sheet: its cells, how they look, and the colours of the verdict. */
interface Row {
  readonly cells: readonly Constant[];
  readonly looks: readonly Look[];
  /** Of the figure. */
  readonly format: string;
  readonly verdict: Verdict | null;
  /** Whether it is that of a group. */
  readonly isGroup: boolean;
}

const verdictIn = ({ row, commune }: Member, facts: readonly Facts[]): Verdict | null =>
  verdictCounted(row, at(facts, commune).reportingYear);

/** What a group's figures come to together, and how that was worked out. */
interface Together {
  readonly value: number | null;
  readonly how: string | null;
  readonly format: string;
}

const NO_MEAN = {
  none: "không xã nào có đủ hai số",
  mixed: "có xã ghi như 0,92, có xã ghi như 92",
} as const;

function together(group: SharedGroup, groups: readonly SharedGroup[], weights: Weights): Together {
  const count = group.members.length;
  const sum = sumOf(group);
  if (sum) return { value: sum.value, how: `cộng ${sum.of}/${count} xã`, format: FORMATS.general };
  const place = groups.findIndex(({ id }) => id === weights.get(group.id));
  const weight = groups[place];
  if (!weight) return { value: null, how: null, format: FORMATS.general };
  const mean = meanOf(group, weight);
  return typeof mean === "string"
    ? { value: null, how: `không tính được bình quân: ${NO_MEAN[mean]}`, format: FORMATS.general }
    : {
        value: mean.value,
        how: `bình quân theo chỉ tiêu số ${place + 1}, ${mean.of}/${count} xã`,
        format: FORMATS.twoDecimals,
      };
}

/** A group: its name and what can be said of all its communes, and a row for each of them. */
function rowsOf(
  group: SharedGroup,
  place: number,
  facts: readonly Facts[],
  { value, how, format }: Together,
): readonly Row[] {
  const { name, unit, members } = group;
  const met = members.filter((member) => isMet(verdictIn(member, facts))).length;
  const one = [...members].sort((left, right) => left.commune - right.commune);
  return [
    {
      cells: [place + 1, name, unit, value, how, `đạt, vượt: ${met}/${members.length} xã`],
      looks: GROUP,
      format,
      verdict: null,
      isGroup: true,
    },
    ...one.map((member): Row => {
      const { row } = member;
      const { place: commune, province } = at(facts, member.commune);
      const verdict = verdictIn(member, facts);
      const written = verdict && verdictRow(verdict);
      return {
        cells: [
          null,
          `${capital(commune)}, ${province} (${row.code})`,
          row.unit,
          row.actual,
          row.target,
          written ? `${written.symbol} ${written.word}` : UNREAD,
        ],
        looks: MEMBER,
        format: FORMATS.general,
        verdict,
        isGroup: false,
      };
    }),
  ];
}

/** "Chỉ tiêu chung": the targets that communes share, as far as somebody confirmed it. */
export function sharedSheet(
  groups: readonly SharedGroup[],
  weights: Weights,
  facts: readonly Facts[],
  head: Head,
): Sheet {
  const rows = groups.flatMap((group, place) =>
    rowsOf(group, place, facts, together(group, groups, weights)),
  );
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
        `TH ${at(facts, 0).reportingYear}`,
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
              format: rows.map(({ format }) =>
                WIDTHS.map((_, place) => (place === FIGURE ? format : FORMATS.general)),
              ),
              colours: rows.map((row) => WIDTHS.map((_, place) => colours(row, place))),
              grid: "rows" as const,
            },
          ]),
    ],
    { lastRow: HEADER_ROW + Math.max(1, rows.length), headerRows: [HEADER_ROW, HEADER_ROW], frozen: 0 },
  );
}
