/** How the time of reading grows with the text. */
import { readProgramme } from "../../src/reader";

export const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds of processor time, which other work on the machine does not lengthen much. */
function time(text: string): number {
  const start = process.cpuUsage();
  readProgramme(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What a person or a careless program may repeat over a whole file. */
export const LONG_REPEATS: readonly (readonly [what: string, piece: string])[] = [
  ["a target on lines of its own", "Phấn đấu đến năm 2030, tỷ lệ hộ nghèo dưới 1%.\n"],
  ["a target in one paragraph", "tỷ lệ hộ nghèo dưới 1%; "],
  ["a row of a table", "1\tTỷ lệ hộ nghèo\t%\t1\n"],
  ["spaces", " "],
  ["dashes", "-"],
  ["digits", "1"],
  ["tabs", "\t"],
  ["semicolons", ";"],
];

const MOST_TRIES = 5;
/** Milliseconds below which a shared machine's noise is larger than the work. */
const NOISE = 40;

/** How many times longer the long text takes. Other work on the machine only ever adds, so the best times count. */
export function ratio(short: string, long: string, limit: number): number {
  let [one, two] = [Infinity, Infinity];
  for (let tries = 0; tries < MOST_TRIES && !(two / one < limit); tries += 1) {
    one = Math.min(one, Math.max(time(short), NOISE));
    two = Math.min(two, time(long));
  }
  return two / one;
}

/**
 * Texts that repeat one piece again and again; each could make a careless reader look at the same letters many times.
 */
export const REPEATED: readonly (readonly [what: string, piece: string])[] = [
  ["digits", "1"],
  ["letters", "a"],
  ["loose accents", "\u0301"],
  ["brackets that never close", "(1"],
  ["thousands that never end", "1.111"],
  ["slashes", "1/"],
  ["comparators", "trên 1% "],
  ["ranges", "từ 1 đến "],
  ["list items", "(1) a. "],
  ["semicolons", "a 1;"],
  ["tabs", "a\t1\t"],
  ["broken lines", "a b c\n"],
  ["titles", "Chỉ tiêu:\n"],
  ["grades", "hoàn thành tốt nhiệm vụ "],
  ["dashes", "- "],
  ["nested brackets", "(("],
  ["brackets that close", "(1) a) "],
  ["wide gaps", "a    "],
  ["strokes", "| a "],
  ["schemes", "Đề án “a "],
  ["assignments", "giao a, phối hợp với "],
  ["years", "năm 2026, "],
  ["plans", "kế hoạch, mục tiêu, "],
  ["statements", "giữ vững a, phấn đấu đạt b; "],
  ["councils", "hđnd xã khóa I, "],
  ["tables of one row", "1\tThu nhập\t%\t5\n"],
  ["different rows", "x"],
];

/** The same in a cell of a table, behind a name. */
export const REPEATED_IN_CELL: typeof REPEATED = [
  ["dots", "."],
  ["commas", ", "],
  ["strokes", "|"],
  ["cells", "\t5"],
];

export function repeated(what: string, piece: string, length: number): string {
  if (what !== "different rows") return filled(piece, length);
  return Array.from(
    { length: length / 40 },
    (_, index) => `Phấn đấu chỉ số ${index.toString(36)} đạt 100%.`,
  ).join("\n");
}
