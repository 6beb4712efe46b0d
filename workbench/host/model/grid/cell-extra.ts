import type { ICellData, Nullable } from "@univerjs/core";

/** What a cell keeps beside its content: the formula as given, where Univer got another text for it. */
export interface CellExtra {
  readonly given?: string;
  readonly unlocked?: boolean;
}

export const extraOf = (cell: Nullable<ICellData>): CellExtra => (cell?.custom ?? {}) as CellExtra;
