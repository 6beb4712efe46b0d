import { inForce } from "../domain/journal";
import { verdictOf, verdictRow } from "../domain/verdict";
import { COLUMNS, FIGURES, type FigureColumn } from "../sheets/columns";
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
import { textOf } from "./table";

const { ChotKy } = COLUMNS;

/** The reporting year as it was closed; undefined while it is open. */
export const closedNow = ({ closed, reportingYear }: StatusSnapshot): ClosedYear | undefined =>
  closed.find(({ year }) => year === reportingYear);

/** The lines of ChotKy that keep the reporting year as it stands. */
export const closingLines = (
  { rows, reportingYear }: StatusSnapshot,
  { document, by, on }: Closing,
): readonly JournalLine[] =>
  rows.map((row) => {
    const figures = row.figures.find(({ year }) => year === reportingYear);
    return {
      [ChotKy.year]: reportingYear,
      [ChotKy.code]: row.code,
      [ChotKy.name]: row.name,
      [ChotKy.target]: row.target || null,
      [ChotKy.dueYear]: row.dueYear,
      [ChotKy.plan]: figures?.plan ?? null,
      [ChotKy.estimate]: figures?.estimate ?? null,
      [ChotKy.result]: figures?.result ?? null,
      [ChotKy.verdict]: row.verdictText || null,
      [ChotKy.officialVerdict]: row.officialVerdict || null,
      [ChotKy.officialReason]: row.officialReason || null,
      [ChotKy.cause]: row.cause || null,
      [ChotKy.remedy]: row.remedy || null,
      [ChotKy.proposal]: row.proposal || null,
      [ChotKy.document]: document || null,
      [ChotKy.by]: by || null,
      [ChotKy.on]: on,
    };
  });

/** What of a target a closed year keeps. */
export type ClosedPart = FigureColumn | "target" | "verdict";

/** Something of a closed year that is not as it was when the year was closed ("sau chốt"). */
export interface LateChange {
  readonly year: number;
  readonly code: string;
  readonly part: ClosedPart;
  readonly signed: CellContent;
  readonly now: CellContent;
}

/** What of one target differs from how a year was closed: figures of that year, what was in force in it, its verdict. */
function lateChangesOf(row: StatusRow, { year }: ClosedYear, signed: ClosedTarget): readonly LateChange[] {
  const figures = row.figures.find((one) => one.year === year);
  const judged = assessRow(row, year);
  const now: Readonly<Record<ClosedPart, CellContent>> = {
    plan: figures?.plan ?? null,
    estimate: figures?.estimate ?? null,
    result: figures?.result ?? null,
    target: inForce(row, year).target,
    verdict: judged.ok ? verdictRow(judged.value.verdict).word : signed.verdict,
  };
  return ([...FIGURES, "target", "verdict"] as const)
    .filter((part) => textOf(signed[part]) !== textOf(now[part]))
    .map((part) => ({ year, code: row.code, part, signed: signed[part], now: now[part] }));
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
    dueYear: signed.dueYear,
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
