import { InterceptorEffectEnum } from "@univerjs/core";
import { type BaseObject, IRenderManagerService } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import type { Grid } from "../host/univer/boot";

/** After the grid's own filter buttons (10), which keep a strip of the cell for themselves. */
const AFTER_BUTTONS = 9;

/** What the grid calls its filter buttons in the scene it draws; it does not give their class away. */
const BUTTON_KEY = "sheets-table-filter-button-";
interface FilterButton extends BaseObject {
  setShapeProps: (props: Readonly<Record<string, number | string>>) => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

/** The grid has such a button only while the pointer is over it. */
const EXCEL_BUTTON = { width: 16, height: 16, hoverBackground: "#FFFFFF", hoverIconColor: "#444444" };

/**
 * Shows headers of tables as Excel does: the text has the whole width of its cell, and the filter button lies over its
 * end, dark on a white ground whatever the colours of the header.
 */
export function showHeadersLikeExcel({ injector, workbook }: Grid): void {
  const tables = injector.get(TableManager);
  const isHeader = (unitId: string, sheetId: string, row: number, column: number) =>
    tables.getTablesBySubunitId(unitId, sheetId).some((table) => {
      const { startRow, startColumn, endColumn } = table.getRange();
      return row === startRow && column >= startColumn && column <= endColumn;
    });
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_BUTTONS,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const extension = cell?.fontRenderExtension;
      if (!extension?.rightOffset || !isHeader(unitId, subUnitId, row, col)) return next(cell);
      return next({ ...cell, fontRenderExtension: { ...extension, rightOffset: 0 } });
    },
  });

  const scene = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId())?.scene;
  const shown = new WeakSet<BaseObject>();
  scene?.addObject$.subscribe(() => {
    for (const button of scene.fuzzyMathObjects(BUTTON_KEY, true) as FilterButton[]) {
      if (shown.has(button)) continue;
      shown.add(button);
      button.setShapeProps(EXCEL_BUTTON);
      button.onPointerEnter();
      button.onPointerLeave = () => undefined;
    }
  });
}
