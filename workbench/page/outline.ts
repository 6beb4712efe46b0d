import { ICommandService } from "@univerjs/core";
import { SetColHiddenCommand, SetSpecificColsVisibleCommand } from "@univerjs/sheets";
import { columnName } from "../host/model/grid/a1";
import type { WorkbenchModel } from "../host/model/index";
import type { Grid } from "../host/univer/boot";
import { drawOverGrid, type GridView } from "./over-grid";

type Group = ReturnType<WorkbenchModel["columnGroupsOn"]>[number];

/** Where a column begins on the screen, from the left edge of the grid. */
function startOf({ skeleton, main, scaleX }: GridView, column: number, frozen: number): number {
  const before = skeleton.columnWidthAccumulation[column - 1] ?? 0;
  return (skeleton.rowHeaderWidth + before - (column < frozen ? 0 : main.viewportScrollX)) * scaleX;
}

/**
 * Shows Excel's strip above the columns, which the grid has not: over each group of columns a line while it is open,
 * behind it a button that opens and closes it. The strip is there only while the sheet in front has groups.
 *
 * @param strip element laid over the room above the grid
 * @returns a function that stops it
 */
export function showOutline(strip: HTMLElement, grid: Grid, model: WorkbenchModel): () => void {
  const { workbook, injector } = grid;

  const toggle = ({ first, last, isOpen }: Group) => {
    const sheet = workbook.getActiveSheet();
    const range = { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: last };
    void injector
      .get(ICommandService)
      .executeCommand(isOpen ? SetColHiddenCommand.id : SetSpecificColsVisibleCommand.id, {
        unitId: workbook.getUnitId(),
        subUnitId: sheet.getSheetId(),
        ranges: [range],
      });
  };

  const { stop } = drawOverGrid(grid, strip.parentElement ?? strip, (view) => {
    const sheet = workbook.getActiveSheet();
    const groups = model.columnGroupsOn(sheet.getSheetId());
    strip.hidden = groups.length === 0;
    const box = strip.offsetParent?.getBoundingClientRect();
    strip.style.insetInline = `${view.canvas.left - (box?.left ?? 0)}px ${(box?.right ?? 0) - view.canvas.right}px`;
    strip.style.top = `${view.canvas.top - (box?.top ?? 0) - strip.offsetHeight}px`;

    const frozen = sheet.getFreeze().startColumn;
    const focused = [...strip.querySelectorAll("button")].findIndex((one) => one === document.activeElement);
    strip.replaceChildren(
      ...groups.flatMap((group) => {
        const edge = group.first < frozen ? 0 : view.main.left * view.scaleX;
        const start = Math.max(edge, startOf(view, group.first, frozen));
        const end = startOf(view, group.last + 1, frozen);
        const line = document.createElement("span");
        line.style.left = `${start}px`;
        line.style.width = `${Math.max(0, end - start)}px`;
        line.hidden = !group.isOpen || end <= start;
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = group.isOpen ? "−" : "+";
        button.ariaExpanded = String(group.isOpen);
        const letters = `${columnName(group.first)}–${columnName(group.last)}`;
        button.ariaLabel = `Nhóm cột ${letters} · Columns ${letters}`;
        button.title = button.ariaLabel;
        button.style.left = `${end}px`;
        button.hidden = end < edge;
        button.addEventListener("click", () => toggle(group));
        return [line, button];
      }),
    );
    if (focused >= 0) strip.querySelectorAll("button").item(focused).focus();
  });
  return stop;
}
