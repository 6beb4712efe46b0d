import { FormulaDataModel, type IFormulaData } from "@univerjs/engine-formula";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";

/** The formulas of the workbook. Univer gathers those of all sheets when cells of one are written, and uses that one's. */
export class FormulaData extends FormulaDataModel {
  private written: { readonly unitId: string; readonly sheetId: string } | null = null;

  override getFormulaData(): IFormulaData {
    if (this.written === null) return super.getFormulaData();
    const { unitId, sheetId } = this.written;
    return { [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };
  }

  override updateFormulaData(
    unitId: string,
    sheetId: string,
    cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  ): ReturnType<FormulaDataModel["updateFormulaData"]> {
    this.written = { unitId, sheetId };
    try {
      return super.updateFormulaData(unitId, sheetId, cellValue);
    } finally {
      this.written = null;
    }
  }
}
