import { LifecycleService, LifecycleStages } from "@univerjs/core";
import type { FunctionSignature } from "../host/contract";
import { createWorkbookModel, type WorkbenchModel } from "../host/model/index";
import type { Blanks } from "../host/protocol/functions";
import { StandInHost, type FaultPolicy } from "../host/protocol/host";
import { claimPlatform, refuseStorage } from "../host/protocol/page-faults";
import { attachWindows } from "../host/protocol/windows";
import type { Grid } from "../host/univer/boot";
import { bootInBrowser } from "../host/univer/browser";
import { showCharts } from "./chart-layer";
import { showOutline } from "./outline";
import { fitRowsToText } from "./row-heights";
import { readTypedTextAsVietnamese } from "./person";
import { showHeadersLikeExcel } from "./table-headers";

/** What a person chooses in the workbench. All but the fault take effect when the add-in's page loads again. */
export interface Choices {
  blanks: Blanks;
  theme: "light" | "dark";
  language: "vi-VN" | "en-US";
  fault: FaultPolicy;
  /** What office.js says it runs on; the protocol is that of Windows whatever it says. */
  platform: "PC" | "Mac" | "OfficeOnline";
  /** "refused": the browser throws at the mention of storage. */
  storage: "kept" | "refused";
}

declare global {
  interface Window {
    /** Called by the add-in's page before office.js runs. */
    standIn: { readonly attach: (page: Window) => void };
  }
}

/** A workbook in the grid with the add-in beside it. */
export interface Stage {
  readonly grid: Grid;
  readonly model: WorkbenchModel;
  /** The host under the page that is loaded now. */
  readonly host: () => StandInHost;
  /** Reloads the add-in's page with the choices as they are now; the workbook stays. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens a new, empty workbook and loads the built add-in beside it.
 *
 * @param chartLayer covers the grid and takes no pointer
 * @param outline takes the buttons of grouped columns, above the grid
 * @param choices read each time the page loads
 * @param onVisibility called when the add-in shows or hides its own pane
 */
export async function openStage(
  container: HTMLElement,
  chartLayer: HTMLElement,
  outline: HTMLElement,
  frame: HTMLIFrameElement,
  functions: readonly FunctionSignature[],
  choices: Readonly<Choices>,
  onVisibility: StandInHost["onVisibility"],
): Promise<Stage> {
  const grid = bootInBrowser(container, "vi-VN");
  // Before it is drawn the grid takes no typing.
  await grid.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  readTypedTextAsVietnamese(grid);
  showHeadersLikeExcel(grid);
  const stopFitting = fitRowsToText(grid);
  const model = createWorkbookModel(grid);
  model.fillsColumns = "others";
  const hideCharts = showCharts(chartLayer, grid, model);
  const hideOutline = showOutline(outline, grid, model);
  const settings = new Map<string, string>();

  const load = async (): Promise<StandInHost> => {
    const host = new StandInHost({
      model,
      functions,
      settings,
      blanks: choices.blanks,
      faults: choices.fault,
      onInternalError: (error) => console.error(error),
    });
    host.onVisibility = onVisibility;
    window.standIn = {
      attach: (page) => {
        if (choices.storage === "refused") refuseStorage(page);
        attachWindows(host, page, choices.language, choices.theme);
      },
    };
    await new Promise<void>((resolve) => {
      frame.addEventListener("load", () => resolve(), { once: true });
      frame.src = "/addin/taskpane.html";
    });
    const page: (Window & { readonly Office?: typeof Office }) | null = frame.contentWindow;
    const office = page?.Office;
    if (office && choices.platform !== "PC") {
      await office.onReady();
      claimPlatform(office, choices.platform);
    }
    return host;
  };

  let host = await load();
  return {
    grid,
    model,
    host: () => host,
    reload: async () => {
      host.dispose();
      host = await load();
    },
    close: () => {
      host.dispose();
      hideCharts();
      hideOutline();
      stopFitting();
      model.dispose();
    },
  };
}
