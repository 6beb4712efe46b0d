/** What became of returned forms, as lines to print and as files. */
import { words as en } from "../../src/i18n/en/collect";
import type { Language } from "../../src/i18n/language";
import { words as vi } from "../../src/i18n/vi/collect";
import { type FigureColumn, FIGURES, figureIn } from "../../src/sheets/columns";
import { typedForm } from "../../src/tracker/figure";
import { type Change, type FileReview, isHarmless } from "../../src/tracker/formChange";
import type { CellContent } from "../../src/tracker/port";
import type { Returned } from "../../src/tracker/returned";
import { senderText } from "../../src/tracker/senderText";

const WORDS = { vi, en };

/** Lines that tell one file: what it is, what it changes, and what of it can't be taken, and why. */
export function fileLines(review: FileReview, { stamp }: Returned, language: Language): readonly string[] {
  const { file, refused, otherYear, changes, same, blank, unread, strays, again } = review;
  const t = WORDS[language];
  const facts = [
    refused ? t.refused[refused] : t.counts(changes, same),
    ...(otherYear === null ? [] : [t.otherYear(otherYear)]),
    ...(again === null ? [] : [t.again(again)]),
    ...(blank > 0 ? [t.blank(blank)] : []),
    ...unread.map(
      ({ place, code, title, text, why }) => `${t.unreadCell(place, code, title, text)} – ${t.why[why]}`,
    ),
    ...strays.map(({ place, text }) => t.stray(place, text)),
  ];
  return [`${file}: ${senderText(review, stamp, t)}`, ...facts.map((fact) => `  ${fact}`)];
}

const field = (content: CellContent): string => {
  const text = content === null ? "" : typeof content === "number" ? String(content) : typedForm(content);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const csv = (rows: readonly (readonly CellContent[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(";")).join("\r\n")}\r\n`;

/** Every change that files ask for, one a line, with its doubts. */
export const changesFile = (changes: readonly Change[], language: Language): string =>
  csv([
    ["table", "code", "name", "column", "before", "after", "files", "doubts"],
    ...changes.map(({ table, code, name, title, before, after, files, doubts }) => [
      table,
      code,
      name,
      title,
      before,
      after,
      files.join(", "),
      doubts.map((doubt) => WORDS[language].doubts[doubt]).join(" "),
    ]),
  ]);

/** The figures without a doubt, as `npm run workbook -- --figures` reads them. */
export function figuresFile(changes: readonly Change[]): string {
  const rows = new Map<string, Partial<Record<FigureColumn, CellContent>>>();
  for (const { table, code, title, after } of changes.filter(isHarmless)) {
    const named = figureIn(title);
    if (table !== "SoLieu" || !named) continue;
    const key = `${code};${named.year}`;
    rows.set(key, { ...rows.get(key), [named.column]: after });
  }
  return csv([
    ["code", "year", ...FIGURES],
    ...[...rows].map(([key, figures]) => [...key.split(";"), ...FIGURES.map((one) => figures[one] ?? null)]),
  ]);
}
