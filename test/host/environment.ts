/**
 * Boots the real, unmodified office.js of the npm package in a window of its own, over the stand-in host.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type AbortablePromise, type DOMWindow } from "jsdom";
import { StandInHost, type HostOptions } from "../../workbench/host/protocol/host";
import { connectWeb } from "../../workbench/host/protocol/web";
import { attachWindows } from "../../workbench/host/protocol/windows";

const OFFICE_JS = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const PAGE = "https://localhost:3443";
const HOST = "https://localhost:4443";
const BOUND = ["Office", "Excel", "CustomFunctions", "OfficeExtension"] as const;

/** Serves the package's files to the page, and nothing else. */
class PackageFiles extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> | null {
    if (!url.startsWith(`${PAGE}/office/`)) return null;
    const file = readFile(join(OFFICE_JS, new URL(url).pathname.slice("/office/".length)));
    return Object.assign(file, { abort: () => undefined });
  }
}

export interface AddinOptions extends HostOptions {
  /** "windows" by default. */
  readonly protocol?: "web" | "windows";
}

export interface Addin {
  readonly window: DOMWindow;
  readonly host: StandInHost;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Mistakes of the model or the stand-in, which the add-in saw as GeneralException only. */
  readonly internalErrors: readonly unknown[];
  /** What the page wrote with console.error, and its uncaught exceptions. */
  readonly pageErrors: readonly unknown[];
  /** Makes Office, Excel, CustomFunctions and OfficeExtension globals of the test, until close(). */
  readonly bind: () => void;
  readonly close: () => void;
}

/**
 * @returns The add-in's side and the host's, once Office.onReady has fired.
 * @example
 * const addin = await bootAddin({ model });
 * addin.bind();
 * await Excel.run(async (context) => { … });
 * addin.close();
 */
export async function bootAddin({ protocol = "windows", ...options }: AddinOptions): Promise<Addin> {
  const internalErrors: unknown[] = [];
  const pageErrors: unknown[] = [];
  const host = new StandInHost({ onInternalError: (error) => internalErrors.push(error), ...options });
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => pageErrors.push(error));
  virtualConsole.on("error", (...message: unknown[]) => pageErrors.push(message));

  const dom = new JSDOM(
    `<!doctype html><head><script src="/office/office.js"></script></head><body></body>`,
    {
      url: `${PAGE}/taskpane.html`,
      runScripts: "dangerously",
      resources: new PackageFiles(),
      virtualConsole,
      beforeParse(window) {
        // office.js decides whom to trust by document.domain, which jsdom lacks.
        Object.defineProperty(window.document, "domain", { value: "localhost" });
        // The test's code lives in another realm: its `error instanceof Error` must hold for errors of the window.
        const { Error: PageError } = window as unknown as { Error: ErrorConstructor };
        Object.setPrototypeOf(PageError.prototype, Error.prototype);
        if (protocol === "windows") attachWindows(host, window as unknown as Window);
        else {
          const toPage = (data: string) =>
            window.dispatchEvent(new window.MessageEvent("message", { data, origin: HOST }));
          const connection = connectWeb(host, {
            hostOrigin: HOST,
            post: (text) => window.setTimeout(() => toPage(text), 0),
          });
          window.name = connection.windowName;
          // office.js speaks to the opener when there is one.
          Object.defineProperty(window, "opener", { value: { postMessage: connection.receive } });
        }
      },
    },
  );
  const { window } = dom;
  const page = window as unknown as DOMWindow & Pick<Addin, "Office" | "Excel" | "CustomFunctions">;
  await new Promise((resolve) => window.document.addEventListener("DOMContentLoaded", resolve));
  await page.Office.onReady();

  let previous: Partial<Record<string, unknown>> | undefined;
  const globals = globalThis as unknown as Record<string, unknown>;
  return {
    window,
    host,
    Office: page.Office,
    Excel: page.Excel,
    CustomFunctions: page.CustomFunctions,
    internalErrors,
    pageErrors,
    bind: () => {
      previous ??= Object.fromEntries(BOUND.map((name) => [name, globals[name]]));
      for (const name of BOUND) globals[name] = window[name];
    },
    close: () => {
      for (const name of BOUND) if (previous) globals[name] = previous[name];
      host.dispose();
      window.close();
    },
  };
}
