import {
  AlignmentType,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { at } from "../domain/at";
import { type AnnexColumn, formatOf } from "../sheets/annex/columns";
import type { AnnexLine } from "../sheets/annex/lines";
import { isEstimate } from "../sheets/annex/report";
import { headerHeight } from "../sheets/heights";
import { type CellLook, LOOKS } from "../sheets/look";
import { lettersOf } from "./letters";
import { TEXT_WIDTH } from "./page";
import { shownAs } from "./shown";
import { millimetres, STYLES, TABLE_GRID, twips } from "./styles";

const ALIGNED = {
  Left: AlignmentType.LEFT,
  Center: AlignmentType.CENTER,
  Right: AlignmentType.RIGHT,
} as const;

/** Where a cell stands: how many columns and rows it takes, and how wide they are. */
interface Place {
  readonly width: number;
  readonly across?: number;
  readonly down?: number;
}

function cell(text: string, look: CellLook, { width, across = 1, down = 1 }: Place): TableCell {
  const { horizontal = "Left", fill, indent = 0 } = look;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(across > 1 && { columnSpan: across }),
    ...(down > 1 && { rowSpan: down }),
    ...(fill !== undefined && {
      shading: { type: ShadingType.CLEAR, color: "auto", fill: fill.replace("#", "") },
    }),
    children: text.split("\n").map(
      (line) =>
        new Paragraph({
          style: STYLES.table,
          alignment: ALIGNED[horizontal],
          ...(indent > 0 && { indent: { left: millimetres(2) * indent } }),
          children: lettersOf(line, look),
        }),
    ),
  });
}

/** A header row, `height` twips or more; Word prints it again on every page. */
const headRow = (children: TableCell[], height = 0) =>
  new TableRow({
    children,
    tableHeader: true,
    cantSplit: true,
    ...(height > 0 && { height: { value: height, rule: HeightRule.ATLEAST } }),
  });

/** The titles, those over several columns in a row above, and the row of column numbers. */
function head(columns: readonly AnnexColumn[], widths: readonly number[]): readonly TableRow[] {
  const { header, columnNumber } = LOOKS;
  const isUnder = ({ over }: AnnexColumn) => over !== undefined;
  const down = columns.some(isUnder) ? 2 : 1;
  const widthOf = (those: readonly AnnexColumn[]) =>
    those.reduce((sum, one) => sum + at(widths, columns.indexOf(one)), 0);
  const above = columns.flatMap((column, place) => {
    const { title, over } = column;
    if (over === undefined) return [cell(title, header, { width: widthOf([column]), down })];
    if (columns[place - 1]?.over === over) return [];
    const those = columns.filter((one) => one.over === over);
    return [cell(over, header, { width: widthOf(those), across: those.length })];
  });
  const below = columns
    .filter(isUnder)
    .map((column) => cell(column.title, header, { width: widthOf([column]) }));
  // LibreOffice cuts a title that reaches over two rows where it prints them again, unless they are high enough for it.
  const whole = headerHeight({
    columns: columns.map(({ title, width }) => ({ name: title, width, look: "header" })),
  });
  const height = Math.ceil(twips(whole) / down);
  return [
    headRow(above, height),
    ...(below.length > 0 ? [headRow(below, height)] : []),
    headRow(columns.map((column) => cell(String(column.number), columnNumber, { width: widthOf([column]) }))),
  ];
}

/**
 * The most letters of a text whose row stays on one page. With more it may be higher than a page, and LibreOffice shows no
 * more than a page of a row that must not be parted.
 */
const KEPT_WHOLE = 300;

function bodyRow(line: AnnexLine, columns: readonly AnnexColumn[], widths: readonly number[]): TableRow {
  const [first = 0, ...others] = widths;
  if (line.kind === "group")
    return new TableRow({
      cantSplit: true,
      keepNext: true,
      children: [
        cell(line.number, LOOKS.groupNumber, { width: first }),
        cell(line.name, LOOKS.groupRow, {
          width: others.reduce((sum, width) => sum + width, 0),
          across: others.length,
        }),
      ],
    });
  const { kind, number, row, formats } = line;
  const texts = columns.map((column, place) =>
    place === 0 ? String(number) : shownAs(column.value(row), formatOf(column, formats)),
  );
  return new TableRow({
    cantSplit: texts.every(({ length }) => length <= KEPT_WHOLE),
    children: columns.map((column, place) => {
      const [text, width] = [at(texts, place), at(widths, place)];
      if (column.field === "name" && kind === "part") return cell(`- ${text}`, LOOKS.formPart, { width });
      const isEstimated = column.isOf !== undefined && isEstimate(row, column.isOf);
      return cell(text, LOOKS[isEstimated ? "formEstimate" : column.look], { width });
    }),
  });
}

/** The table of the annex, as wide as its page. */
export function annexTable(columns: readonly AnnexColumn[], lines: readonly AnnexLine[]): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / total) * TEXT_WIDTH.landscape));
  return new Table({
    style: TABLE_GRID,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: millimetres(0.7), right: millimetres(0.7) },
    rows: [...head(columns, widths), ...lines.map((line) => bodyRow(line, columns, widths))],
  });
}
