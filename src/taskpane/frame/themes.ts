import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Appearance } from "./appearance";

const PX_PER_REM = 16;

// Fluent states text sizes in pixels, which ignore the text size a person has chosen in the browser or the system.
const scalable = (theme: Theme) =>
  Object.fromEntries(
    Object.entries(theme).map(([token, value]: [string, string | number]) => [
      token,
      /^(fontSize|lineHeight)/.test(token) ? `${parseFloat(String(value)) / PX_PER_REM}rem` : value,
    ]),
  ) as unknown as Theme;

/**
 * Fluent's theme for each appearance, with text that grows with the person's own text size. The build keeps only what
 * the style sheet uses (`scripts/theme-loader.mjs`).
 */
export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: scalable(webLightTheme),
  dark: scalable(webDarkTheme),
};
