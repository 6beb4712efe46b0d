import { COLUMNS, FIGURES, keptColumn, verdictColumn, yearColumn } from "./columns";
import { bodyUnder, lookUp, own, quoted, ROW_IN } from "./formulas";
import { inForce } from "./inForce";
import { NAMES } from "./names";

/** What stands beside the verdict of a closed year of which something has changed since. */
export const LATE = "!";

const BETWEEN = "|";

/** What a closed year keeps of a target, in the order it is written in. */
export type KeptCells = readonly [
  plan: KeptCell,
  estimate: KeptCell,
  result: KeptCell,
  target: KeptCell,
  due: KeptCell,
  verdict: KeptCell,
];
type KeptCell = string | number | boolean | null;

// Excel gives fifteen digits of a number where a text is made of it.
const textOf = (cell: KeptCell): string =>
  typeof cell === "number" ? String(Number(cell.toPrecision(15))) : String(cell ?? "");

/** All of it as one text, whatever sign the machine has for decimals; `lateSign` compares with it. */
export const keptText = (kept: KeptCells): string => kept.map(textOf).join(BETWEEN).replace(/,/g, ".");

/** The sign where something of a closed year is not as it was kept. The rule is `lateChanges` in the tracker. */
export function lateSign(year: number): string {
  const { target, due } = inForce(String(year), (field) => lookUp("ChiTieu", field));
  const figures = FIGURES.map(
    (figure) => `INDEX(${bodyUnder("SoLieu", yearColumn[figure](year))},${own(ROW_IN.SoLieu)})`,
  );
  const verdict = `IF(${NAMES.reportingYear}=${year},${own(COLUMNS.TinhHinh.verdict)},${own(verdictColumn(year))})`;
  const now = [...figures, target, due, verdict].join(`&${quoted(BETWEEN)}&`);
  const kept = own(keptColumn(year));
  return `IF(OR(${kept}="",${year}>${NAMES.reportingYear}),"",IF(SUBSTITUTE(${now},",",".")=${kept},"",${quoted(LATE)}))`;
}
