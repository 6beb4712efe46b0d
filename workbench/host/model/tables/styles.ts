import { BooleanNumber } from "@univerjs/core";
import type { IRangeThemeStyleJSON } from "@univerjs/sheets";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import type { Book } from "../grid/book";
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
const FAMILIES: Readonly<Record<string, number>> = { Light: 21, Medium: 28, Dark: 11 };

/** @throws InvalidArgument for a name no built-in style has; "" stands for no style. */
export function checkTableStyle(name: string): void {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  const count = FAMILIES[match?.[1] ?? ""] ?? 0;
  const number = Number(match?.[2]);
  if (name !== "" && !(number >= 1 && number <= count)) throw invalidArgument(`no table style ${name}`);
}

/** A theme for the grid that comes near to Excel's style: header, band and lines in its colour. Returns the theme's name. */
export function gridTheme(book: Book, style: string, banded: boolean): string {
  const name = `excel ${style} ${banded ? "banded" : "plain"}`;
  const themes = book.get(SheetRangeThemeModel);
  if (!themes.getRegisteredRangeThemes().includes(name)) {
    themes.registerDefaultRangeTheme(new RangeThemeStyle(name, themeOf(style, banded)));
  }
  return name;
}

function themeOf(style: string, banded: boolean): Omit<IRangeThemeStyleJSON, "name"> {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (match === null) return {};
  const [strong, pale] = ACCENTS[(Number(match[2]) - 1) % ACCENTS.length] ?? ["#000000", "#D9D9D9"];
  const light = match[1] === "Light";
  return {
    headerRowStyle: light
      ? { bl: BooleanNumber.TRUE }
      : { bl: BooleanNumber.TRUE, bg: { rgb: strong }, cl: { rgb: "#FFFFFF" } },
    ...(banded ? { firstRowStyle: { bg: { rgb: pale } } } : {}),
  };
}
