/** A workbook that is in no Excel, as forms are made of it and held against it. */
import type { FigureRow } from "../../src/domain/figureRow";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { standardSheets } from "../../src/sheets/standard";
import { termYears } from "../../src/sheets/term";
import { heldIn } from "../../src/tracker/formBook";
import type { BodyRow, FormBook } from "../../src/tracker/port";
import { snapshotOf } from "../../src/tracker/snapshot";
import { tablesOf } from "../../src/xlsx/tablesOf";
import { withFigures } from "../../src/xlsx/withFigures";
import { shownOn } from "../xlsx/made";

/** 23 November 2026. */
export const TODAY = 46_349;
export const PLACE = "xã Nguyễn Lương Bằng, thành phố Hải Phòng";

const figures = (code: string, year: number, ...values: FigureRow["figures"]): FigureRow => ({
  code,
  year,
  figures: values,
});

/** Figures of no real commune. */
const FIGURES: readonly FigureRow[] = [
  figures("K04", 2025, null, null, 86.5),
  figures("K04", 2026, 88, null, null),
  figures("K01", 2025, null, null, 1850),
  figures("K12B", 2025, null, null, "12/14"),
];

/** The targets of two bodies; all else is there. */
const FEW: Programme = {
  ...PROGRAMME,
  targets: PROGRAMME.targets.filter(
    ({ code, proposedLead }) => proposedLead === "PKT" || code === "D01A" || code === "K12B",
  ),
};

/** Its sheets, as they would be laid down. */
export const SHEETS = withFigures(standardSheets(FEW, 2026), FIGURES);
const tables = tablesOf(SHEETS, shownOn(SHEETS, TODAY));

export const BOOK: FormBook & { readonly id: string } = {
  id: "so-1",
  place: PLACE,
  snapshot: snapshotOf(tables, {
    reportingYear: 2026,
    countBase: "item",
    years: termYears(PROGRAMME),
    today: TODAY,
  }),
  held: heldIn(tables),
};

/** The body that leads a target. */
export function leadOf(code: string): BodyRow {
  const lead = BOOK.snapshot.rows.find((row) => row.code === code)?.lead;
  const body = BOOK.snapshot.bodies.find(({ name }) => name === lead);
  if (!body) throw new Error(`nobody leads ${code}`);
  return body;
}
