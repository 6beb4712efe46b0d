/**
 * Starts the add-in's page once Office is ready: ribbon buttons and pane share one set of actions. The functions
 * register earlier, from their own file, so that cells never wait for React.
 */
import { registerCommands } from "./commands/commands";
import { languageOf } from "./i18n/language";
import { importing } from "./intake/importing";
import type { Appearance } from "./taskpane/frame/appearance";
import { keptChoice } from "./taskpane/frame/keptChoice";
import { mount } from "./taskpane/frame/mount";
import type { WorkbookFault } from "./tracker/port";
import { excelActions } from "./excel/actions/excelActions";

declare const ADDIN_VERSION: string;

/** Dark when Office paints its panes darker than mid grey; undefined where Office names no theme, as older Excels do. */
function officeAppearance(): Appearance | undefined {
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  if (background === undefined) return undefined;
  const channels = background.match(/[\da-f]{2}/gi)?.map((hex) => parseInt(hex, 16)) ?? [];
  return channels.reduce((sum, channel) => sum + channel, 0) < 3 * 128 ? "dark" : "light";
}

if (typeof Office === "undefined") {
  document.getElementById("root")?.remove();
  document.getElementById("no-office")?.removeAttribute("hidden");
  throw new Error("Microsoft's office.js did not load.");
}

void Office.onReady(() => {
  const programme = async () => (await import("./programme/programme")).PROGRAMME;
  const today = () => new Date();
  // What writes Word documents is larger than the pane, and loads when a report is asked for.
  const actions = excelActions(programme, today, async (...asked) =>
    (await import("./word/report")).writeReport(...asked),
  );
  // The ribbon first: whatever the pane stumbles over, its buttons answer.
  let tell: (fault: WorkbookFault) => void = () => undefined;
  registerCommands(actions, (fault) => tell(fault));
  const container = document.getElementById("root");
  if (!container) throw new Error("the page has no element #root");
  const appearance = officeAppearance();
  const language = keptChoice("nlb-language", Office.context.partitionKey);
  const pane = mount(
    container,
    { actions, importing },
    {
      language: languageOf(language.read() ?? Office.context.displayLanguage),
      onLanguage: language.keep,
      version: ADDIN_VERSION,
      today,
      ...(appearance && { appearance }),
    },
  );
  tell = (fault) => pane.update({ fault });
});
