/** Workbook files of invented communes, one of each, as they would be sent in; for measuring and testing only. */
import { at } from "../src/domain/at";
import type { FigureRow } from "../src/domain/figureRow";
import * as functions from "../src/functions/functions";
import { PROGRAMME } from "../src/programme/programme";
import type { Programme, Target } from "../src/programme/types";
import { standardSheets } from "../src/sheets/standard";
import { partsOf } from "../src/tracker/programmePart";
import { calculate } from "../src/xlsx/calculate/calculate";
import { valueSheet } from "../src/xlsx/valueSheet";
import { withFigures } from "../src/xlsx/withFigures";
import { xlsxOf } from "../src/xlsx/xlsx";

/** An invented commune's programme: the issued one's under a name of its own. */
export const communeProgramme = (
  name: string,
  targets: readonly Target[] = PROGRAMME.targets,
): Programme => ({
  ...PROGRAMME,
  commune: { level: "xã", name: `minh hoạ ${name}` },
  parent: { level: "tỉnh", name: "minh hoạ" },
  targets,
  notes: {},
  milestones: PROGRAMME.milestones.map((milestone) => ({ ...milestone, refs: [] })),
  tasks: PROGRAMME.tasks.map((task) => ({ ...task, refs: [] })),
});

/** The sheets of a commune with figures, and what they show on a day. */
export function communeSheets(
  programme: Programme,
  figures: readonly FigureRow[],
  { year, today }: { readonly year: number; readonly today: number },
) {
  const sheets = withFigures(standardSheets(programme, year), figures);
  return { sheets, shown: calculate(sheets, today, functions), programme, today };
}

type Made = ReturnType<typeof communeSheets>;

/** The workbook's own file. */
export const bookFile = ({ sheets, shown, programme, today }: Made): Promise<Uint8Array> =>
  xlsxOf(sheets, { today, shown, parts: partsOf(programme) });

/** A copy of its values: no tables, no names. */
export function valuesFile({ sheets, shown, programme, today }: Made): Promise<Uint8Array> {
  const values = sheets
    .filter(({ id }) => id !== "HuongDan")
    .map((sheet) =>
      valueSheet(sheet, (row, column) => {
        const cell = shown(sheet.name, row, column);
        return cell === undefined || typeof cell !== "object" ? cell : null;
      }),
    );
  return xlsxOf(values, { today, shown, parts: partsOf(programme) });
}

/** Workbooks worked out, each of which many communes have under their own names. */
const KINDS = 3;
/** Years with figures. */
const YEARS = [2025, 2026];
/** 30 November 2026. */
const DAY = { year: 2026, today: 46_356 };

/** Workbook files of so many communes, with figures of two years. */
export async function manyBookFiles(communes: number): Promise<readonly Uint8Array[]> {
  const worked = Array.from({ length: KINDS }, (_, kind) =>
    communeSheets(
      communeProgramme(String(kind)),
      PROGRAMME.targets.flatMap(({ code }, row) =>
        YEARS.map((year, place): FigureRow => ({
          code,
          year,
          figures: [null, null, 60 + ((row * (kind + 1)) % 37) + place * (1 + (row % 5))],
        })),
      ),
      DAY,
    ),
  );
  const files: Uint8Array[] = [];
  for (let number = 1; number <= communes; number++) {
    const programme = communeProgramme(String(number).padStart(3, "0"));
    files.push(await bookFile({ ...at(worked, number % KINDS), programme }));
  }
  return files;
}
