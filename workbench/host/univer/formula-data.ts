import { FormulaDataModel, type IFormulaData } from "@univerjs/engine-formula";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";

/**
 * The formulas of the workbook. When cells of one sheet are written, Univer gathers those of all sheets and uses only
 * that sheet's; here only those are gathered.
 */
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
