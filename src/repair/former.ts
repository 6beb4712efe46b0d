import type { SheetId, TableName } from "../sheets/columns";

/** What set-ups of earlier layouts made and today's does not: it goes when a sheet gets today's layout. */

/** Charts, by their names. */
export const FORMER_CHARTS: ReadonlySet<string> = new Set(["NLB_BieuDoDanhGia", "NLB_BieuDoLoTrinh"]);

/** Defined names. */
export const FORMER_NAMES: readonly string[] = ["NLB_ChiTieuXem"];

/** Order of the tabs. */
export const FORMER_ORDER: readonly SheetId[] = [
  "TinhHinh",
  "SoLieu",
  "ChiTieu",
  "CoQuan",
  "DeAn",
  "MocThoiGian",
  "NhiemVu",
  "NhatKy",
  "HuongDan",
];

/** Columns, by table: they stay, since formulas of people may name them, but folded. */
export const FORMER_COLUMNS: Readonly<Partial<Record<TableName, ReadonlySet<string>>>> = {
  ChiTieu: new Set(["Trị số mục tiêu"]),
};
