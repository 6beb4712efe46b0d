import { LogLevel, Univer } from "@univerjs/core";
import { type Grid, type GridLocale, openBook, UNIVER_LOCALE } from "./boot";
import { ENGINE_PLUGINS } from "./plugins";

/** Starts the spreadsheet without a screen, for tests and measurements in Node. */
export function bootHeadless(locale: GridLocale = "vi-VN"): Grid {
  const univer = new Univer({
    locale: UNIVER_LOCALE[locale],
    locales: { [UNIVER_LOCALE[locale]]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of ENGINE_PLUGINS) univer.registerPlugin(plugin);
  return openBook(univer, locale);
}
