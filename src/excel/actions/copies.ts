import { type Day, dayText, toSerial } from "../../domain/calendar";
import { readCell } from "../../domain/cell";
import { twoDigits } from "../../domain/twoDigits";
import { plainSheets } from "../../plain/plain";
import type { Shown } from "../../sheets/shown";
import { cellAddress } from "../../sheets/a1/address";
import { formulaCells } from "../../xlsx/formulaCells";
import { asItStands, type StandingSheet } from "../../xlsx/standing";
import { valueSheet } from "../../xlsx/valueSheet";
import { xlsxOf } from "../../xlsx/xlsx";
import type { Programme } from "../../programme/types";
import { allSheets } from "../../sheets/standard";
import type { Sheet } from "../../sheets/types";
import type { CopyFile, CopyKind } from "../../tracker/port";
import { partsOf } from "../../tracker/programmePart";
import { addSheets } from "../write/addSheets";
import { Refusal } from "../run/faults";
import { heed } from "../run/run";
import { VALUE_COPY } from "../../repair/sheetNames";
import { readStanding } from "../read/standing";
import { heedUnready } from "../read/unready";

/** A name of a sheet or a file takes no "/". */
const dashed = (day: Day) => dayText(day, "-");

const shortDashed = ({ year, month, day }: Day) => [day, month, year % 100].map(twoDigits).join("-");

/** What the formulas of a sheet show, each named with the sheet. */
const resultsOf = ({ sheet, shown }: StandingSheet) =>
  formulaCells(sheet).map(({ row, column }) => ({
    cell: `${sheet.name}!${cellAddress(row, column)}`,
    content: shown(row, column),
  }));

/**
 * The standard sheets as they stand; one the workbook does not have is missing here. Refuses results that Excel does
 * not have, see `heedUnready`.
 */
async function standingSheets(context: Excel.RequestContext, programme: Programme) {
  const book = await readStanding(context, allSheets(programme, programme.term.start));
  if (book.sheets[0]?.standing == null) throw new Refusal({ code: "no-status-sheet" });
  const sheets = book.sheets.map(({ definition, standing }) => ({
    definition,
    stands: standing && asItStands(definition, standing),
  }));
  heedUnready(sheets.flatMap(({ stands }) => (stands ? resultsOf(stands) : [])));
  return { ...book, sheets };
}

/** What Excel shows in the formulas of the sheets that stand; for others it has worked out nothing. */
function shownIn(sheets: readonly (StandingSheet | null)[]): Shown {
  const standing = new Map(
    sheets.flatMap((stands) => (stands ? [[stands.sheet.name, stands] as const] : [])),
  );
  return (sheet, row, column) => {
    const content = standing.get(sheet)?.shown(row, column);
    // A formula that shows nothing gives "".
    return content === undefined ? undefined : readCell(content ?? "");
  };
}

/** The sheets of a file of a kind. */
function sheetsOfKind(
  kind: CopyKind,
  sheets: Awaited<ReturnType<typeof standingSheets>>["sheets"],
  shown: Shown,
): readonly Sheet[] {
  if (kind === "values") return valueSheets(sheets.map(({ stands }) => stands));
  const living = sheets.map(({ definition, stands }) => stands?.sheet ?? definition);
  return kind === "plain" ? plainSheets(living, shown) : living;
}

/** Sheets of values; the guide, which explains how to use a living workbook, is left out. */
const valueSheets = (sheets: readonly (StandingSheet | null)[]): readonly Sheet[] =>
  sheets.flatMap((stands) =>
    stands && stands.sheet.id !== "HuongDan" ? [valueSheet(stands.sheet, stands.shown)] : [],
  );

/**
 * Copies every standard sheet except the guide as a sheet of values beside it, shows the first and gives their names.
 */
export async function copyValues(
  context: Excel.RequestContext,
  programme: Programme,
  day: Day,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { sheets } = await standingSheets(context, programme);
  heed(signal, false);
  return addSheets(context, valueSheets(sheets.map(({ stands }) => stands)), (turn) =>
    turn === 0 ? `${VALUE_COPY}${dashed(day)})` : `${VALUE_COPY}${shortDashed(day)}, ${turn + 1})`,
  );
}

const KIND_WORDS: Readonly<Record<CopyKind, string>> = {
  values: "giá trị",
  plain: "công thức thường",
  nlb: "công thức NLB",
};

/**
 * Makes a workbook file of the standard sheets as they stand, and says what the file lacks. Its formulas carry what
 * Excel shows; those on sheets Excel does not have carry no value, and are worked out when the file is opened.
 */
export async function makeFile(
  context: Excel.RequestContext,
  programme: Programme,
  kind: CopyKind,
  day: Day,
): Promise<CopyFile> {
  const { sheets, others } = await standingSheets(context, programme);
  const shown = shownIn(sheets.map(({ stands }) => stands));
  const addresses = (of: (stands: StandingSheet) => readonly string[]) =>
    sheets.flatMap(({ definition: { name }, stands }) =>
      stands ? of(stands).map((address) => `${name}!${address}`) : [],
    );
  return {
    name: `Theo dõi chỉ tiêu ${programme.commune.level} ${programme.commune.name} ${dashed(day)} (${KIND_WORDS[kind]}).xlsx`,
    bytes: await xlsxOf(sheetsOfKind(kind, sheets, shown), {
      today: toSerial(day),
      shown,
      parts: partsOf(programme),
    }),
    leftOut: addresses(({ leftOut }) => leftOut),
    asValues: kind === "values" ? [] : addresses(({ asValues }) => asValues),
    otherSheets: others,
  };
}
