import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";
import type { Appearance } from "./appearance";

/**
 * The green of ribbon and sheets (#00664B) as Fluent's sixteen steps, darkest first. From step 100 on, text in it can be
 * read on the dark theme's background (at least 4.5 : 1), and up to step 80 white text can be read on it.
 */
const BRAND: BrandVariants = {
  10: "#001B12",
  20: "#012519",
  30: "#012F21",
  40: "#023929",
  50: "#034431",
  60: "#044F3A",
  70: "#055A42",
  80: "#00664B",
  90: "#3B8C6F",
  100: "#589E83",
  110: "#6DAB92",
  120: "#82B8A2",
  130: "#99C7B3",
  140: "#B2D7C7",
  150: "#CCE6DA",
  160: "#E6F5EE",
};

const PX_PER_REM = 16;

// Fluent states text sizes in pixels, which ignore the text size a person has chosen in the browser or the system.
const scalable = (theme: Theme) =>
  Object.fromEntries(
    Object.entries(theme).map(([token, value]: [string, string | number]) => [
      token,
      /^(fontSize|lineHeight)/.test(token) ? `${parseFloat(String(value)) / PX_PER_REM}rem` : value,
    ]),
  ) as unknown as Theme;

/** Fluent's theme in our green for each appearance, with text that grows with the person's own text size. */
export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: scalable(createLightTheme(BRAND)),
  dark: scalable(createDarkTheme(BRAND)),
};
