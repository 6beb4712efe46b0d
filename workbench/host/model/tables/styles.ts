import { BooleanNumber } from "@univerjs/core";
import type { IRangeThemeStyleJSON } from "@univerjs/sheets";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import type { Book } from "../grid/book";
import { itemAt } from "../grid/item-at";
import { invalidArgument } from "../members/errors";

/** Office's accent colours with the pale band that goes with each; first the neutral one. */
const ACCENTS: readonly (readonly [strong: string, pale: string])[] = [
  ["#000000", "#D9D9D9"],
  ["#4472C4", "#D9E1F2"],
  ["#ED7D31", "#FCE4D6"],
  ["#A5A5A5", "#EDEDED"],
  ["#FFC000", "#FFF2CC"],
  ["#5B9BD5", "#DDEBF7"],
  ["#70AD47", "#E2EFDA"],
];

/** How many built-in styles there are of each family. */
const FAMILIES = { Light: 21, Medium: 28, Dark: 11 } as const;

interface TableStyle {
  readonly family: keyof typeof FAMILIES;
  /** From 1. */
  readonly number: number;
}

/** The built-in style of that name; null when there is none. */
function builtIn(name: string): TableStyle | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (match === null) return null;
  const family = itemAt(match, 1) as keyof typeof FAMILIES;
  const number = Number(match[2]);
  return number >= 1 && number <= FAMILIES[family] ? { family, number } : null;
}

/** @throws InvalidArgument for a name no built-in style has; "" stands for no style. */
export function checkTableStyle(name: string): void {
  if (name !== "" && builtIn(name) === null) throw invalidArgument(`no table style ${name}`);
}

/**
 * A theme for the grid that comes close to Excel's style: header, band and lines in its colour. Returns the theme's
 * name.
 */
export function gridTheme(book: Book, style: string, banded: boolean): string {
  const name = `excel ${style} ${banded ? "banded" : "plain"}`;
  const themes = book.get(SheetRangeThemeModel);
  if (!themes.getRegisteredRangeThemes().includes(name)) {
    themes.registerDefaultRangeTheme(new RangeThemeStyle(name, themeOf(style, banded)));
  }
  return name;
}

function themeOf(style: string, banded: boolean): Omit<IRangeThemeStyleJSON, "name"> {
  const known = builtIn(style);
  if (known === null) return {};
  const [strong, pale] = itemAt(ACCENTS, (known.number - 1) % ACCENTS.length);
  return {
    headerRowStyle:
      known.family === "Light"
        ? { bl: BooleanNumber.TRUE }
        : { bl: BooleanNumber.TRUE, bg: { rgb: strong }, cl: { rgb: "#FFFFFF" } },
    ...(banded ? { firstRowStyle: { bg: { rgb: pale } } } : {}),
  };
}
