/**
 * The verdicts against a published reference: indicator reports on the sustainable development goals by Statistics
 * Canada (federal set CIF, global set GIF). Source: Statistics Canada, Open Licence; the columns used here are in
 * statistics-canada.csv, unchanged but for the number of decimals of years.
 *
 * The rules differ in places, so a row is compared only in what both sides define:
 * - there a target already met is "target_achieved" whatever the base; here it is Đạt, and there is no pace where the
 *   base had met the target too (15 rows), nor where the base met it and the latest figure lost it (2 rows);
 * - without a target its classes are 1.5 %, 0.5 % and 0 % a year and take the natural limit of an indicator into
 *   account, here they are 1 %, 0 % and −1 %: growth is compared to 1e-9, and the verdict only by whether it goes the
 *   right way;
 * - there a target of 0 is replaced by 0.001, which is what the file holds and what is compared;
 * - there a latest figure of 0 is paced by compound growth of −100 %, here in a straight line (2 rows): verdicts are
 *   compared.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { growth } from "../../src/domain/growth";
import { judge } from "../domain/judge";

interface Row {
  readonly name: string;
  readonly base: number;
  readonly from: number;
  readonly latest: number;
  readonly to: number;
  readonly up: boolean;
  readonly target: number | null;
  readonly due: number;
  readonly progress: number | null;
  readonly status: string;
}

/** Cells of a CSV line; a cell in double quotes may hold commas. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

const rows: Row[] = readFileSync(join(__dirname, "statistics-canada.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [set, series, from, base, to, latest, direction, target, due, progress, status = ""] =
      cellsOf(line);
    return {
      name: `${set} ${series}`,
      base: Number(base),
      from: Number(from),
      latest: Number(latest),
      to: Number(to),
      up: direction === "1",
      target: target ? Number(target) : null,
      due: Number(due),
      progress: progress ? Number(progress) : null,
      status,
    };
  });

// A figure of 0 is typed as text, so that it cannot be taken for a blank cell.
const cells = ({ base, latest }: Row): unknown[] => [base, latest === 0 ? "0" : latest];
const years = ({ from, to }: Row): number[] => [from, to];
const judged = (row: Row) => {
  const target = `${row.up ? "≥" : "≤"} ${String(row.target).replace(".", ",")}`;
  return judge(cells(row), years(row), target, row.due, "level");
};
const better = (row: Row, one: number, other: number): boolean => (row.up ? one >= other : one <= other);

const withTarget = rows.filter(({ target }) => target !== null);
const withoutTarget = rows.filter(({ target }) => target === null);
const baseMet = (row: Row): boolean => better(row, row.base, row.target ?? NaN);
const paced = withTarget.filter((row) => row.progress !== null && !baseMet(row) && row.latest !== 0);

const STATUS: Readonly<Record<string, string>> = {
  target_achieved: "met",
  substantial_progress: "on-track",
  moderate_progress: "slow",
  limited_progress: "unlikely",
  deterioration: "backsliding",
};

it("holds the 309 rated series: 123 with a target, 186 without", () => {
  expect([rows.length, withTarget.length, withoutTarget.length]).toEqual([309, 123, 186]);
});

it.each(withTarget)("$name: $base → $latest against $target is $status", (row) => {
  expect(judged(row).verdict).toBe(STATUS[row.status]);
});

it("has 104 series with a pace on both sides", () => {
  expect(paced.length).toBe(104);
});

it.each(paced)("$name: pace $progress", (row) => {
  expect(Math.abs(Number(judged(row).pace) - (row.progress ?? NaN))).toBeLessThan(1e-9);
});

it.each(withoutTarget)("$name: growth $progress", (row) => {
  const outcome = growth(cells(row), years(row));
  const wanted = (row.progress ?? NaN) * (row.up ? 1 : -1);
  expect(Math.abs((outcome.ok ? outcome.value : NaN) - wanted)).toBeLessThan(1e-9);
});

it.each(withoutTarget)("$name: $status without a target", (row) => {
  const { verdict } = judge(cells(row), years(row), row.up ? "tăng" : "giảm");
  expect(row.status === "deterioration" ? ["unlikely", "backsliding"] : ["slow", "on-track"]).toContain(
    verdict,
  );
});
