import { inForce } from "../domain/journal";
import { verdictOf, verdictRow } from "../domain/verdict";
import { COLUMNS, FIGURES, type FigureColumn } from "../sheets/columns";
import { keptText } from "../sheets/late";
import { assessRow } from "./assessRow";
import { ACCOUNTS } from "./entry";
import type {
  CellContent,
  ClosedTarget,
  ClosedYear,
  Closing,
  JournalLine,
  StatusRow,
  StatusSnapshot,
} from "./port";
import { numberOf, textOf } from "./table";

const { ChotKy } = COLUMNS;

/** The reporting year as it was closed; undefined while it is open. */
export const closedNow = ({ closed, reportingYear }: StatusSnapshot): ClosedYear | undefined =>
  closed.find(({ year }) => year === reportingYear);

/** Years that can be closed: up to the reporting year, none that is closed, the latest first. */
export const openYears = ({ closed, reportingYear, years }: StatusSnapshot): readonly number[] =>
  years.filter((year) => year <= reportingYear && !closed.some((one) => one.year === year)).reverse();

/** What a year is judged by and reached, of one target. */
const termsOf = (row: StatusRow, year: number) => {
  const figures = row.figures.find((one) => one.year === year);
  const { target, due } = inForce(row, year);
  return {
    plan: figures?.plan ?? null,
    estimate: figures?.estimate ?? null,
    result: figures?.result ?? null,
    target,
    dueYear: due,
  };
};

/** What a year that is closed keeps of a target beside its verdict. */
export interface Kept {
  readonly code: string;
  /** Line of ChotKy. */
  readonly line: JournalLine;
  /** The same as the sheet of the status keeps it, see `sheets/late.ts`. */
  readonly text: string;
}

/**
 * What is kept of each target when a year is closed. Official verdicts, causes, remedies and proposals stand in cells that
 * belong to the reporting year, and are kept with it alone.
 *
 * @param verdicts what the cells of the year's verdict show, by code
 */
export const keptOf = (
  { rows, reportingYear }: StatusSnapshot,
  { year, document, by, on }: Closing,
  verdicts: ReadonlyMap<string, string>,
): readonly Kept[] =>
  rows.map((row) => {
    const { plan, estimate, result, target, dueYear } = termsOf(row, year);
    const verdict = verdicts.get(row.code) ?? "";
    const ofReport = (text: string) => (year === reportingYear && text !== "" ? text : null);
    return {
      code: row.code,
      text: keptText([plan, estimate, result, target, dueYear, verdict]),
      line: {
        [ChotKy.year]: year,
        [ChotKy.code]: row.code,
        [ChotKy.name]: row.name,
        [ChotKy.target]: target || null,
        [ChotKy.dueYear]: dueYear,
        [ChotKy.plan]: plan,
        [ChotKy.estimate]: estimate,
        [ChotKy.result]: result,
        [ChotKy.verdict]: verdict || null,
        [ChotKy.officialVerdict]: ofReport(row.officialVerdict),
        [ChotKy.officialReason]: ofReport(row.officialReason),
        [ChotKy.cause]: ofReport(row.cause),
        [ChotKy.remedy]: ofReport(row.remedy),
        [ChotKy.proposal]: ofReport(row.proposal),
        [ChotKy.document]: document || null,
        [ChotKy.by]: by || null,
        [ChotKy.on]: on,
      },
    };
  });

/** What of a target a closed year keeps. */
export type ClosedPart = FigureColumn | "target" | "dueYear" | "verdict";

/** Something of a closed year that is not as it was when the year was closed ("sau chốt"). */
export interface LateChange {
  readonly year: number;
  readonly code: string;
  readonly part: ClosedPart;
  readonly signed: CellContent;
  readonly now: CellContent;
}

const PARTS: readonly ClosedPart[] = [...FIGURES, "target", "dueYear", "verdict"];

/** What of one target differs from how a year was closed: figures of that year, what was in force in it, its verdict. */
function lateChangesOf(row: StatusRow, { year }: ClosedYear, signed: ClosedTarget): readonly LateChange[] {
  const judged = assessRow(row, year);
  const now: Readonly<Record<ClosedPart, CellContent>> = {
    ...termsOf(row, year),
    verdict: judged.ok ? verdictRow(judged.value.verdict).word : signed.verdict,
  };
  return PARTS.filter((part) => textOf(signed[part]) !== textOf(now[part])).map((part) => ({
    year,
    code: row.code,
    part,
    signed: signed[part],
    now: now[part],
  }));
}

/**
 * Everything of closed years that has changed since, in the order of the years and of the sheet. A target that came or
 * went later is no change of what was signed.
 */
export const lateChanges = ({ closed, rows }: StatusSnapshot): readonly LateChange[] =>
  closed.flatMap((one) => {
    const signed = new Map(one.rows.map((target) => [target.code, target]));
    return rows.flatMap((row) => {
      const target = signed.get(row.code);
      return target ? lateChangesOf(row, one, target) : [];
    });
  });

/**
 * The rows of the reporting year with the causes, remedies and proposals a report of it gives: of a closed year those
 * that went with it, where nothing was typed in their place.
 */
export function rowsReported(snapshot: StatusSnapshot): readonly StatusRow[] {
  const closed = closedNow(snapshot);
  if (!closed) return snapshot.rows;
  const signed = new Map(closed.rows.map((target) => [target.code, target]));
  return snapshot.rows.map((row) => {
    const target = signed.get(row.code);
    return target && ACCOUNTS.every((account) => row[account].trim() === "")
      ? { ...row, cause: target.cause, remedy: target.remedy, proposal: target.proposal }
      : row;
  });
}

/** Whether any of these parts of a target changed after it was signed. */
const touches = (changes: readonly LateChange[], ...parts: readonly ClosedPart[]) =>
  changes.some(({ part }) => parts.includes(part));

/** A target as a year was closed with it; comparisons are blank where what they compare has changed since. */
function asSigned(row: StatusRow, closed: ClosedYear, signed: ClosedTarget): StatusRow {
  const { plan, estimate, result } = signed;
  const changes = lateChangesOf(row, closed, signed);
  const used = textOf(result).trim() === "" ? estimate : result;
  const figureChanged = touches(changes, "estimate", "result");
  return {
    ...row,
    target: signed.target,
    dueYear: numberOf(signed.dueYear),
    shortReason: changes.length > 0 ? "" : row.shortReason,
    actual: typeof used === "boolean" || textOf(used).trim() === "" ? null : used,
    verdict: verdictOf(signed.verdict) ?? null,
    verdictText: signed.verdict,
    officialVerdict: signed.officialVerdict,
    ofPlan: figureChanged || touches(changes, "plan") ? null : row.ofPlan,
    ofBefore: figureChanged ? null : row.ofBefore,
    attainment: figureChanged || touches(changes, "target") ? null : row.attainment,
    figures: row.figures.map((one) =>
      one.year === closed.year ? { year: one.year, plan, estimate, result, used } : one,
    ),
    cause: signed.cause,
    remedy: signed.remedy,
    proposal: signed.proposal,
  };
}

/**
 * The targets of the reporting year as its report is signed: of a closed year as it was closed, without those that came
 * later.
 */
export function rowsSigned(snapshot: StatusSnapshot): readonly StatusRow[] {
  const closed = closedNow(snapshot);
  if (!closed) return snapshot.rows;
  const signed = new Map(closed.rows.map((target) => [target.code, target]));
  return snapshot.rows.flatMap((row) => {
    const target = signed.get(row.code);
    return target ? [asSigned(row, closed, target)] : [];
  });
}
