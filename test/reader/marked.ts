import { readdirSync } from "node:fs";
import path from "node:path";
import type { TruthRow } from "./score";
import { textOf } from "./truth";

/** A text with the rows it should give: marked in the text itself, so that both are read and changed together. */
export interface Place {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly TruthRow[];
}

const FOLDER = "places";
const HEAD = /^term (\d{4})-(\d{4})\n/;
const MARK = /\[\[((?:[^|\]]|\](?!\]))+)\||\]\]/g;
const ROW = /^(\S+) (\S+) (?:"([^"]+)"|(\S+))(?: (\d{4})-(\d{4}))?$/;

function rowOf(words: string, term: readonly [number, number], code: string, at: [number, number]): TruthRow {
  const match = ROW.exec(words.trim());
  if (!match) throw new Error(`not a row: ${words}`);
  const [, kind = "", comparator = "", grade, value = "-", start, due] = match;
  return {
    code,
    name: "",
    quote: "",
    at,
    kind,
    comparator,
    values: value === "-" ? [] : value.split("..").map(Number),
    ...(grade === undefined ? {} : { grade }),
    startYear: start === undefined ? term[0] : Number(start),
    dueYear: due === undefined ? term[1] : Number(due),
  };
}

/**
 * Splits a marked text into the text and its rows. A mark is `[[kind comparator value start-due|words]]`; without years
 * the row has those of the term in the first line, `&` separates two rows of the same words, "*" stands for any kind.
 *
 * @example parse("water", "term 2025-2030\n[[level >= 95|Hộ dùng nước sạch đạt 95% trở lên]].").rows[0].values // [95]
 */
function parse(name: string, marked: string): Place {
  const head = HEAD.exec(marked);
  const term = [Number(head?.[1]), Number(head?.[2])] as const;
  const body = marked.slice(head?.[0].length ?? 0);
  const rows: TruthRow[] = [];
  let open: { words: string; from: number } | null = null;
  let text = "";
  let last = 0;
  for (const match of body.matchAll(MARK)) {
    text += body.slice(last, match.index);
    last = match.index + match[0].length;
    const [, words] = match;
    if (words !== undefined) open = { words, from: text.length };
    else if (open !== null) {
      const { from } = open;
      open.words.split("&").forEach((row) => {
        const code = text.slice(from).replace(/\s+/g, " ");
        rows.push(rowOf(row, term, code, [from, text.length]));
      });
      open = null;
    }
  }
  return { name, text: text + body.slice(last), rows };
}

/** Every text made up for these tests. The places in them do not exist. */
export const places: readonly Place[] = readdirSync(path.join(__dirname, FOLDER))
  .sort()
  .map((file) => parse(file.replace(/\.txt$/, ""), textOf(`${FOLDER}/${file}`)));
