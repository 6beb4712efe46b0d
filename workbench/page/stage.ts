import type { FunctionSignature, WorkbookModel } from "../host/contract";
import { createWorkbookModel } from "../host/model/workbook";
import type { Blanks } from "../host/protocol/functions";
import { StandInHost } from "../host/protocol/host";
import { attachWindows } from "../host/protocol/windows";
import type { Grid } from "../host/univer/boot";
import { bootInBrowser } from "../host/univer/browser";

/** What a person chooses in the workbench; a change takes effect when the add-in's page is loaded again. */
export interface Choices {
  blanks: Blanks;
  theme: "light" | "dark";
  language: "vi-VN" | "en-US";
}

declare global {
  interface Window {
    /** Called by the add-in's page before office.js runs. */
    standIn: { attach: (page: Window) => void };
  }
}

/** A workbook in the grid with the add-in beside it. */
export interface Stage {
  readonly grid: Grid;
  readonly model: WorkbookModel;
  /** The host of the page that is loaded now. */
  host(): StandInHost;
  /** Loads the add-in's page anew, with the choices as they are now; the workbook stays. */
  reload(): Promise<void>;
  close(): void;
}

/**
 * Opens a new, empty workbook and loads the built add-in beside it.
 *
 * @param prepare sets listeners and faults of each host before its page runs
 */
export async function openStage(
  container: HTMLElement,
  frame: HTMLIFrameElement,
  functions: readonly FunctionSignature[],
  choices: Readonly<Choices>,
  prepare: (host: StandInHost) => void,
): Promise<Stage> {
  const grid = bootInBrowser(container, "vi-VN");
  const model = createWorkbookModel(grid);
  const settings = new Map<string, string>();
  let host: StandInHost | undefined;

  const reload = async () => {
    host?.dispose();
    const next = new StandInHost({
      model,
      functions,
      blanks: choices.blanks,
      settings,
      onInternalError: (error) => console.error(error),
    });
    host = next;
    prepare(next);
    window.standIn = { attach: (page) => void attachWindows(next, page, choices.language, choices.theme) };
    await new Promise<void>((resolve) => {
      frame.addEventListener("load", () => resolve(), { once: true });
      frame.src = "/addin/taskpane.html";
    });
    grid.calculation.recalculateAll();
  };

  await reload();
  return {
    grid,
    model,
    host: () => {
      if (!host) throw new Error("The add-in's page was never loaded.");
      return host;
    },
    reload,
    close: () => {
      host?.dispose();
      model.dispose();
      grid.dispose();
    },
  };
}
