import { at } from "../../domain/at";
import { addressOf } from "../../sheets/a1/address";
import { CODE } from "../../sheets/columns";
import type { PresentTitle } from "../../sheets/formula/rename";
import type { TableDefinition } from "../../sheets/types";
import { codesOf } from "../codes";
import { type Finding, finding, listed, remediesOf, type RemedyOf } from "../finding";
import type { Keepsake } from "../keepsake";
import { rowsByName } from "../known";
import { match, type Matching } from "../matching";
import { besides, told, type TypedCell, typedReader } from "../rowContent";
import type { StandingTable } from "../standingTables";

/** Everything the findings about the rows of a table share. */
interface Rows {
  readonly standing: StandingTable;
  readonly table: TableDefinition;
  readonly typedIn: (row: number) => readonly TypedCell[];
  readonly matching: Matching;
  readonly addressIn: (row: number, column?: number) => string;
}

/** Codes that were typed over: those that are sure, and those that only a person can tell. */
function changedCodes({ standing, table, typedIn, matching, addressIn }: Rows): readonly Finding[] {
  const { read, codes } = standing;
  const { id } = standing.definition;
  const change = (row: number, code: string, isSure: boolean) => {
    const now = at(codes, row);
    const address = addressIn(row);
    return finding(`${id}:${code}`, {
      code: isSure ? "code-changed" : "code-unsure",
      detail: { sheet: read.sheet, code, now, address, held: told(besides(table, code, typedIn(row))) },
      remedy: { kind: "code", id, row, code },
      proposed: isSure,
      keepsakes: now === "" ? [] : [{ sheet: read.sheet, address, code, column: CODE, content: now }],
    });
  };
  const guessed = [...matching.guessed];
  // Rows in which nothing is typed can be given to nobody wrongly.
  const isHarmless = guessed.every(([row, code]) => besides(table, code, typedIn(row)).length === 0);
  return [
    ...[...matching.sure].map(([row, code]) => change(row, code, true)),
    ...guessed.map(([row, code]) => change(row, code, isHarmless)),
  ];
}

/** Rows whose code stands in another row above: only the first is counted. */
function repeatedCodes({ standing, typedIn, matching, addressIn }: Rows): readonly Finding[] {
  const { read, codes } = standing;
  const { id } = standing.definition;
  const { sheet } = read;
  return matching.repeated
    .filter((row) => !matching.guessed.has(row))
    .map((row) => {
      const code = at(codes, row);
      const first = codes.indexOf(code);
      const keepsakes = typedIn(row)
        .filter(({ place, content }) => content !== at(at(read.rows, first), place))
        .map(({ place, title, content }): Keepsake => ({
          sheet,
          address: addressIn(row, place),
          code,
          column: title,
          content,
        }));
      return finding(`${id}:${code}:${row - first}`, {
        code: "code-twice",
        detail: { sheet, code, address: addressIn(row), first: addressIn(first), kept: keepsakes.length },
        remedy: { kind: "drop-row", id, row },
        proposed: keepsakes.length === 0 && matching.isOrdered,
        keepsakes,
      });
    });
}

/** Rows in which something is typed and that nothing says the code of: a missing one may be among them. */
function strangeRows({ typedIn, matching }: Rows, settled: readonly RemedyOf<"code">[]): readonly number[] {
  const rows = new Set(settled.map(({ row }) => row));
  return matching.strange.filter((row) => !rows.has(row) && typedIn(row).length > 0);
}

/** Rows of the programme that are nowhere: surely gone, or perhaps there under a code that is none. */
function missingRows(
  { standing, matching, addressIn }: Rows,
  strange: readonly number[],
  settled: readonly RemedyOf<"code">[],
): readonly Finding[] {
  const { id } = standing.definition;
  const codes = new Set(settled.map(({ code }) => code));
  const where = listed(strange.map((row) => addressIn(row)));
  const isGone = strange.length === 0;
  return matching.missing
    .filter((code) => !codes.has(code))
    .map((code) =>
      finding(`${id}:${code}`, {
        code: isGone ? "row-missing" : "row-unsure",
        detail: { sheet: standing.read.sheet, code, where },
        remedy: { kind: "add-row", id, code },
        proposed: isGone,
      }),
    );
}

/** Rows that stay as they are: people's own, which no status sees. */
function ownRows(
  { standing, typedIn, matching, addressIn }: Rows,
  strange: readonly number[],
): readonly Finding[] {
  const { codes, read, definition } = standing;
  const { id } = definition;
  const { sheet } = read;
  const places = matching.unknown.filter((row) => !matching.guessed.has(row));
  const unknown = places.map((row) => at(codes, row)).filter((code) => code !== "");
  const uncoded = places.filter((row) => at(codes, row) === "" && strange.includes(row));
  return [
    ...(unknown.length > 0
      ? [finding(id, { code: "code-unknown", detail: { sheet, codes: listed(unknown) } })]
      : []),
    ...uncoded.map((row) =>
      finding(`${id}:${row}`, {
        code: "row-uncoded",
        detail: { sheet, address: addressIn(row), held: told(typedIn(row)) },
      }),
    ),
  ];
}

/**
 * Rows whose code was typed over, stands twice or is not of the programme, and rows that are missing.
 *
 * @param own codes that are no slips though the programme does not have them
 */
export function checkRows(
  standing: StandingTable,
  own: ReadonlySet<string>,
  present: PresentTitle,
): readonly Finding[] {
  const { definition, read, titles, codes } = standing;
  const { table } = definition;
  const standard = table ? codesOf(table) : [];
  if (!table || standard.length === 0 || !titles.includes(CODE)) return [];
  const matching = match(standard, codes, { keeps: own, shown: rowsByName(table, read, titles, codes) });
  const { sure, missing, repeated, unknown } = matching;
  // Nearly always: to know what is typed in a row, every formula of its table is spelt.
  if (sure.size + missing.length + repeated.length + unknown.length === 0) return [];
  const rows: Rows = {
    standing,
    table,
    typedIn: typedReader(standing, table, present),
    matching,
    addressIn: (row, column = titles.indexOf(CODE)) =>
      addressOf({ row: read.at.row + 1 + row, column: read.at.column + column }),
  };
  const changed = changedCodes(rows);
  const settled = remediesOf(
    changed.filter(({ proposed }) => proposed),
    "code",
  );
  const strange = strangeRows(rows, settled);
  return [
    ...changed,
    ...repeatedCodes(rows),
    ...ownRows(rows, strange),
    ...missingRows(rows, strange, settled),
  ];
}
