import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  isFormulaString,
  type IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem } from "@univerjs/engine-formula";

type Cells = ObjectMatrix<Nullable<ICellData>>;
type Formulas = ObjectMatrix<IFormulaDataItem | null>;

/** Whether a cell takes its formula from another, as those filled down on the grid do. */
function isSharing(cells: Cells): boolean {
  let sharing = false;
  cells.forValue((_row, _column, cell) => {
    sharing ||= Boolean(cell?.si);
    return !sharing;
  });
  return sharing;
}

/**
 * The formulas of the workbook. When cells are written, Univer gathers the formulas of all sheets, because cells may share
 * one formula and lose it together. Where none ever did, only the cells that are written are looked at.
 */
export class FormulaData extends FormulaDataModel {
  private readonly known = new Map<string, { isSharing: boolean }>();

  override updateFormulaData(
    unitId: string,
    sheetId: string,
    cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  ): ReturnType<FormulaDataModel["updateFormulaData"]> {
    const instances = this["_univerInstanceService"] as IUniverInstanceService;
    const workbook = instances.getUnit<Workbook>(unitId);
    const before = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
    const written: Cells = new ObjectMatrix(cellValue);
    if (!workbook || !before || this.hasSharing(workbook, written))
      return super.updateFormulaData(unitId, sheetId, cellValue);
    const formulas: Formulas = new ObjectMatrix();
    written.forValue((row, column, cell) => {
      if (isFormulaString(cell?.f)) formulas.setValue(row, column, { f: String(cell?.f) });
      else if (isFormulaString(before.getValue(row, column)?.f)) formulas.setValue(row, column, null);
    });
    return formulas.getMatrix();
  }

  private hasSharing(workbook: Workbook, written: Cells): boolean {
    const unitId = workbook.getUnitId();
    const known = this.known.get(unitId) ?? {
      isSharing: workbook.getSheets().some((sheet) => isSharing(sheet.getCellMatrix())),
    };
    known.isSharing ||= isSharing(written);
    this.known.set(unitId, known);
    return known.isSharing;
  }
}
