import type { WorkbenchModel } from "../host/model/index";
import type { Grid } from "../host/univer/boot";
import { drawChart } from "./chart-picture";
import { drawOverGrid } from "./over-grid";

const PIXELS_PER_POINT = 96 / 72;

/**
 * Draws the charts of the sheet in front over the grid, which has none of its own, and keeps them in step with figures,
 * scrolling and zoom.
 *
 * @param layer element that covers the grid
 * @returns a function that stops it
 */
export function showCharts(layer: HTMLElement, grid: Grid, model: WorkbenchModel): () => void {
  const { soon, stop } = drawOverGrid(grid, layer, ({ skeleton, main, scaleX, scaleY, ...view }) => {
    const canvas = view.canvas();
    const origin = layer.getBoundingClientRect();
    const shift = { x: canvas.left - origin.left, y: canvas.top - origin.top };
    // Frozen rows and columns stay in front of what scrolls under them, tabs and scroll bars in front of all.
    const edges = [
      shift.y + main.top * scaleY,
      origin.right - canvas.right,
      origin.bottom - canvas.bottom,
      shift.x + main.left * scaleX,
    ];
    layer.style.clipPath = `inset(${edges.map((edge) => `${edge}px`).join(" ")})`;
    layer.replaceChildren(
      ...model.chartsOn(grid.workbook.getActiveSheet().getSheetId()).map((figures) => {
        const { left, top, width, height } = figures.box;
        const picture = drawChart(figures, width * PIXELS_PER_POINT, height * PIXELS_PER_POINT);
        const x = skeleton.rowHeaderWidth + left * PIXELS_PER_POINT - main.viewportScrollX;
        const y = skeleton.columnHeaderHeight + top * PIXELS_PER_POINT - main.viewportScrollY;
        picture.style.transformOrigin = "0 0";
        picture.style.transform = `translate(${shift.x + x * scaleX}px, ${shift.y + y * scaleY}px) scale(${scaleX}, ${scaleY})`;
        return picture;
      }),
    );
  });
  const stopCharts = model.onChart(soon);
  return () => {
    stop();
    stopCharts();
  };
}
