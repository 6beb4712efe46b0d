import { ICommandService } from "@univerjs/core";
import { SetColHiddenMutation, SetColVisibleMutation } from "@univerjs/sheets";
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
 * behind it a button that opens and closes it; 1 and 2 close and open all. The strip is there only while the sheet in front has groups.
 *
 * @param strip element laid over the room above the grid
 * @returns a function that stops it
 */
export function showOutline(strip: HTMLElement, grid: Grid, model: WorkbenchModel): () => void {
  const { workbook, injector } = grid;

  const show = (shown: boolean, groups: readonly Group[]) => {
    const sheet = workbook.getActiveSheet();
    const endRow = sheet.getRowCount() - 1;
    injector
      .get(ICommandService)
      .syncExecuteCommand(shown ? SetColVisibleMutation.id : SetColHiddenMutation.id, {
        unitId: workbook.getUnitId(),
        subUnitId: sheet.getSheetId(),
        ranges: groups.map(({ first, last }) => ({
          startRow: 0,
          endRow,
          startColumn: first,
          endColumn: last,
        })),
      });
  };
  const buttonOf = (text: string, name: string, left: number, press: () => void) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.ariaLabel = name;
    button.title = name;
    button.style.left = `${left}px`;
    button.addEventListener("click", press);
    return button;
  };

  const { stop } = drawOverGrid(grid, strip.parentElement ?? strip, (view) => {
    const sheet = workbook.getActiveSheet();
    const groups = model.columnGroupsOn(sheet.getSheetId());
    strip.hidden = groups.length === 0;
    // Where the grid is only now, after the strip came or went.
    const canvas = view.canvas();
    const box = strip.offsetParent?.getBoundingClientRect() ?? canvas;
    strip.style.left = `${canvas.left - box.left}px`;
    strip.style.right = `${box.right - canvas.right}px`;
    strip.style.top = `${canvas.top - box.top - strip.offsetHeight}px`;

    const frozen = sheet.getFreeze().startColumn;
    const focused = [...strip.querySelectorAll("button")].findIndex((one) => one === document.activeElement);
    strip.replaceChildren(
      buttonOf("1", "Đóng mọi nhóm cột · Close all groups of columns", 2, () => show(false, groups)),
      buttonOf("2", "Mở mọi nhóm cột · Open all groups of columns", 20, () => show(true, groups)),
      ...groups.flatMap((group) => {
        const edge = group.first < frozen ? 0 : view.main.left * view.scaleX;
        const start = Math.max(edge, startOf(view, group.first, frozen));
        const end = startOf(view, group.last + 1, frozen);
        const line = document.createElement("span");
        line.style.left = `${start}px`;
        line.style.width = `${Math.max(0, end - start)}px`;
        line.hidden = !group.isOpen || end <= start;
        const letters = `${columnName(group.first)}–${columnName(group.last)}`;
        const button = buttonOf(
          group.isOpen ? "−" : "+",
          `Nhóm cột ${letters} · Columns ${letters}`,
          end,
          () => show(!group.isOpen, [group]),
        );
        button.ariaExpanded = String(group.isOpen);
        button.hidden = end < edge;
        return [line, button];
      }),
    );
    if (focused >= 0) strip.querySelectorAll("button").item(focused).focus();
  });
  return stop;
}
