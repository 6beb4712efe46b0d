import { ICommandService } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  type SpreadsheetSkeleton,
  type Viewport,
} from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Grid } from "../host/univer/boot";

/** Where things of the sheet in front are on the screen. */
export interface GridView {
  readonly skeleton: SpreadsheetSkeleton;
  /** The part that scrolls; frozen rows and columns lie before it. */
  readonly main: Viewport;
  readonly scaleX: number;
  readonly scaleY: number;
  /** Measured when asked for. */
  readonly canvas: () => DOMRect;
}

function viewOf({ injector, workbook }: Grid): GridView | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !main || !skeleton) return undefined;
  const canvas = () => render.engine.getCanvasElement().getBoundingClientRect();
  return { skeleton, main, canvas, ...render.scene.getAncestorScale() };
}

/**
 * Keeps what the page draws beside the grid in step with edits, calculations, scrolling and zoom.
 *
 * @param layer element drawn into
 * @param draw called with the view in the next frame after something changed
 * @returns `soon` asks for drawing, `stop` ends it
 */
export function drawOverGrid(
  grid: Grid,
  layer: HTMLElement,
  draw: (view: GridView) => void,
): { readonly soon: () => void; readonly stop: () => void } {
  let due = 0;
  const soon = () => {
    due ||= requestAnimationFrame(() => {
      due = 0;
      const view = viewOf(grid);
      if (view) draw(view);
    });
  };
  // Edits, results of calculations, scrolling and zoom all pass as commands.
  const commands = grid.injector.get(ICommandService).onCommandExecuted(soon);
  const resized = new ResizeObserver(soon);
  resized.observe(layer);
  const stop = () => {
    cancelAnimationFrame(due);
    commands.dispose();
    resized.disconnect();
  };
  return { soon, stop };
}
