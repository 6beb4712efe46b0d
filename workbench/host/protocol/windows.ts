/**
 * The protocol of Excel for Windows: methods on window.external, called by office.js in the add-in's page.
 */
import type { StandInHost } from "./host";
import { DispatchId, EventId, OfficeError } from "./wire";

/** A list as desktop hosts hand it over; office.js unpacks it with toArray(). */
const safeArray = (values: readonly unknown[]) => ({ toArray: () => values, dimensions: () => 1 });

type Callback = (answer: unknown) => void;
type EventHandler = (id: number, payload: unknown) => void;

/** Colours of Office's themes as whole numbers, the way office.js reads them. */
const THEMES = {
  light: {
    bodyForegroundColor: 0x252423,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x252423,
    controlBackgroundColor: 0xf3f2f1,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x292929,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
  },
};

// office.js caches settings under the instance in sessionStorage: each page load needs a fresh one.
let instances = 0;

/**
 * Joins an add-in page to the host as Excel for Windows does. Call it in the page's window before office.js runs, from
 * a page of the same origin.
 * @returns A function that says the page has gone.
 */
export function attachWindows(
  host: StandInHost,
  page: Window,
  locale = "vi-VN",
  theme: keyof typeof THEMES = "light",
): () => void {
  const instance = `instance-${String(++instances)}-${String(Date.now())}`;
  const handlers = new Map<number, EventHandler>();

  const raise = (id: number, payload: readonly unknown[]): boolean => {
    const handler = handlers.get(id);
    // A turn of its own, as desktop hosts post events: what was answered before is seen first.
    if (handler) page.setTimeout(() => handler(id, safeArray(payload)), 0);
    return handler !== undefined;
  };

  const settings = {
    Read: (names: string[], values: string[]): void => {
      for (const [name, json] of host.settings) {
        names.push(name);
        values.push(json);
      }
    },
    Write: (names: readonly string[], values: readonly string[]): void =>
      host.saveSettings(
        names.map((name, index) => {
          const json = values[index];
          if (json === undefined) throw new RangeError(`the setting ${name} has no value`);
          return [name, json] as const;
        }),
      ),
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => instance,
    GetInstanceId: () => instance,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "C:\\Book1.xlsx",
    // The win32 script counts 0 as read-write, the web script 1.
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "stand-in",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirements),
    GetHostFullVersion: () => "16.0.18526.40004",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettings: () => settings,
  };

  const bridge = {
    GetHostInfo: () => host.hostInfo("Win32|16.01", locale),
    GetContext: () => context,
    RegisterEvent: (id: number, _target: string, handler: EventHandler, done: Callback): void => {
      const known = Object.values(EventId).some((event) => event === id);
      if (known) handlers.set(id, handler);
      done(known ? 0 : OfficeError.OperationNotSupported);
    },
    UnregisterEvent: (id: number, _target: string, done: Callback): void => {
      handlers.delete(id);
      done(0);
    },
    Execute: (id: number, parameters: readonly unknown[], done: Callback): void => {
      if (id === DispatchId.ExecuteRichApi) {
        const body = String((parameters[0] as readonly unknown[])[4]);
        host
          .execute(body, (answer) =>
            done(answer.body === undefined ? answer.error : safeArray([0, 200, safeArray([]), answer.body])),
          )
          .catch(() => done(OfficeError.InternalError));
      } else if (id === DispatchId.CommandCompleted) {
        host.commandCompleted(String(parameters[0]), Number(parameters[1]));
        done(0);
      } else done(OfficeError.OperationNotSupported);
    },
  };

  // The browser's own window.external has none of this and cannot be extended everywhere.
  Object.defineProperty(page, "external", { value: bridge, configurable: true });

  return host.connect({
    message: (entries) => raise(EventId.RichApiMessage, entries.map(safeArray)),
    selectionChanged: () => raise(EventId.SelectionChanged, []),
    command: (commandId, functionName, event) =>
      raise(EventId.CommandInvoked, [commandId, functionName, event]),
  });
}
