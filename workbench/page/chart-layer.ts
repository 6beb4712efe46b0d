import { ICommandService } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { WorkbenchModel } from "../host/model/index";
import type { Grid } from "../host/univer/boot";
import { drawChart } from "./chart-picture";

const PIXELS_PER_POINT = 96 / 72;

/**
 * Draws the charts of the sheet in front over the grid, which has none of its own, and keeps them in step with figures,
 * scrolling and zoom.
 *
 * @param layer element that covers the grid
 * @returns a function that stops it
 */
export function showCharts(
  layer: HTMLElement,
  { injector, workbook }: Grid,
  model: WorkbenchModel,
): () => void {
  let due = 0;

  const draw = () => {
    due = 0;
    const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
    const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!render || !view || !skeleton) return;
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const origin = layer.getBoundingClientRect();
    const shift = { x: canvas.left - origin.left, y: canvas.top - origin.top };
    // Frozen rows and columns stay in front of what scrolls under them, tabs and scroll bars in front of all.
    const edges = [
      shift.y + view.top * scaleY,
      origin.right - canvas.right,
      origin.bottom - canvas.bottom,
      shift.x + view.left * scaleX,
    ];
    layer.style.clipPath = `inset(${edges.map((edge) => `${edge}px`).join(" ")})`;
    layer.replaceChildren(
      ...model.chartsOn(workbook.getActiveSheet().getSheetId()).map((figures) => {
        const { left, top, width, height } = figures.box;
        const picture = drawChart(figures, width * PIXELS_PER_POINT, height * PIXELS_PER_POINT);
        const x = skeleton.rowHeaderWidth + left * PIXELS_PER_POINT - view.viewportScrollX;
        const y = skeleton.columnHeaderHeight + top * PIXELS_PER_POINT - view.viewportScrollY;
        picture.style.transformOrigin = "0 0";
        picture.style.transform = `translate(${shift.x + x * scaleX}px, ${shift.y + y * scaleY}px) scale(${scaleX}, ${scaleY})`;
        return picture;
      }),
    );
  };
  const drawSoon = () => {
    due ||= requestAnimationFrame(draw);
  };

  // Edits, results of calculations, scrolling and zoom all pass as commands.
  const commands = injector.get(ICommandService).onCommandExecuted(drawSoon);
  const stopCharts = model.onChart(drawSoon);
  const resized = new ResizeObserver(drawSoon);
  resized.observe(layer);
  return () => {
    cancelAnimationFrame(due);
    commands.dispose();
    stopCharts();
    resized.disconnect();
  };
}
