import { columnName } from "../host/model/grid/a1";

/** Written beside every sample figure, so that none is ever taken for a real one. */
export const SAMPLE_SOURCE = "Số liệu minh hoạ";

export const SAMPLE_YEARS = [2025, 2026] as const;

/** Columns of SoLieu the samples go to. */
const SAMPLE_COLUMNS = SAMPLE_YEARS.map((year) => `TH ${year}`);

/**
 * Invented figures, as a planner types them: code of the target → its results of 2025 and 2026. Chosen to show every
 * verdict; some are left out, because a real sheet has gaps too.
 */
export const SAMPLE_FIGURES: Readonly<Record<string, readonly [string, string]>> = {
  D01A: ["91,5", "92,4"],
  D01B: ["93", "89,6"],
  D01C: ["Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
  D02: ["2,9", "3,2"],
  D03: ["0", "0"],
  D04: ["12", "34"],
  D05: ["Chưa đạt", "Chưa đạt"],
  D06A: ["92", "94"],
  D06B: ["78", "81,5"],
  D07A: ["Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
  D07B: ["Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ"],
  K01: ["1850", "2050"],
  K02: ["1620", "1745"],
  K02A: ["410", "419"],
  K02B: ["690", "752"],
  K02C: ["520", "515"],
  K03: ["182", "194"],
  K04: ["74,5", "86"],
  K05A: ["", "52,3"],
  K05B: ["96", "93,8"],
  K06A: ["0", "0"],
  K06B: ["72", "81"],
  K06C: ["8,2", "9,1"],
  K07A: ["Chưa đạt", "Chưa đạt"],
  N01: ["3", "5"],
  K08A: ["68", "71"],
  K08B: ["100", "100"],
  K08C: ["0", "1"],
  K09: ["41", "40,2"],
  K10A: ["Chưa đạt", "Đạt"],
  K10B: ["0", "0"],
  K11A: ["48,5", "52"],
  K11B: ["96,5", "98"],
  K12A: ["91", "92,5"],
  K12B: ["14", "14"],
  K15: ["38", "31"],
  K13: ["95,2", "96,8"],
  K14: ["91", "90,5"],
  K16B: ["96", "97,1"],
  K17A: ["Đạt", "Đạt"],
  K17B: ["100", "100"],
};

export const FIGURES_SHEET = "Số liệu";
const CODE = "Mã";

/** Number of the row with the table's titles, the first to begin with the code's. */
function headerRow(textAt: (address: string) => string): number {
  for (let row = 1; row <= 20; row++) if (textAt(`A${row}`) === CODE) return row;
  throw new Error(`The sheet "${FIGURES_SHEET}" has no column "${CODE}".`);
}

/**
 * What the samples put into the figures sheet: into empty cells only, and "Số liệu minh hoạ" beside each row that gets
 * a figure.
 *
 * @param textAt what the figures sheet shows in a cell, given in A1 form
 * @returns address → text to type
 */
export function sampleTexts(textAt: (address: string) => string): ReadonlyMap<string, string> {
  const header = headerRow(textAt);
  const columns = new Map<string, string>();
  for (let index = 0; ; index++) {
    const letters = columnName(index);
    const name = textAt(`${letters}${header}`);
    if (name === "") break;
    columns.set(name, letters);
  }
  const texts = new Map<string, string>();
  const add = (column: string, row: number, text: string): boolean => {
    const address = `${columns.get(column) ?? ""}${row}`;
    if (text === "" || textAt(address) !== "") return false;
    texts.set(address, text);
    return true;
  };
  for (let row = header + 1; ; row++) {
    const code = textAt(`${columns.get(CODE) ?? ""}${row}`);
    if (code === "") return texts;
    const added = SAMPLE_COLUMNS.map((column, index) =>
      add(column, row, SAMPLE_FIGURES[code]?.[index] ?? ""),
    );
    if (added.includes(true)) add("Nguồn", row, SAMPLE_SOURCE);
  }
}
