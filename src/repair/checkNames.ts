import type { SheetDefinition } from "../sheets/types";
import { type Finding, finding } from "./finding";
import type { Reading } from "./reading";

/** The sheet a name points to: "='Hướng dẫn'!$A$5" → "Hướng dẫn"; undefined where it points nowhere. */
export function sheetOfName(formula: string | undefined): string | undefined {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(?!#REF)/.exec(formula ?? "") ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet?.includes("#REF") ? undefined : sheet;
}

/** The sheet that most of a definition's names point to; undefined where they point nowhere. */
export function homeOfNames(
  { names }: SheetDefinition,
  formulas: ReadonlyMap<string, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const name of Object.keys(names)) {
    const sheet = sheetOfName(formulas.get(name));
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Defined names that are gone or point nowhere or into another sheet; formulas find their cells by these names. */
export const checkNames = (
  { id, names }: SheetDefinition,
  sheet: string,
  reading: Reading,
): readonly Finding[] =>
  Object.keys(names).flatMap((name) =>
    sheetOfName(reading.names.get(name)) === sheet
      ? []
      : [
          finding(`${id}:${name}`, {
            code: "name-missing",
            detail: { sheet, name },
            remedy: { kind: "name", id, name },
            proposed: true,
          }),
        ],
  );
