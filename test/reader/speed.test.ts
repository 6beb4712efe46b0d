import { readProgramme } from "../../src/reader";
import { textOf } from "./truth";

const MEGABYTE = 1_000_000;
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function time(text: string): number {
  const start = process.hrtime.bigint();
  readProgramme(text);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const MOST_TRIES = 5;
/** Milliseconds below which a shared machine's noise is larger than the work. */
const NOISE = 40;

/** How many times longer the long text takes. Other work on the machine only ever adds, so the best times count. */
function ratio(short: string, long: string, limit: number): number {
  let [one, two] = [Infinity, Infinity];
  for (let tries = 0; tries < MOST_TRIES && !(two / one < limit); tries += 1) {
    one = Math.min(one, Math.max(time(short), NOISE));
    two = Math.min(two, time(long));
  }
  return two / one;
}

it("reads 2 MB in less than three times the time of 1 MB", () => {
  const programme = textOf("../programme/source.txt");
  expect(ratio(filled(programme, MEGABYTE), filled(programme, 2 * MEGABYTE), 3)).toBeLessThan(3);
});

it.each([
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
])("takes no more than linear time on repeated %s", (what, piece) => {
  const text = (length: number): string =>
    what === "different rows"
      ? Array.from(
          { length: length / 40 },
          (_, index) => `Phấn đấu chỉ số ${index.toString(36)} đạt 100%.`,
        ).join("\n")
      : filled(piece, length);
  // Four times the text; quadratic time would take sixteen times as long.
  expect(ratio(text(40_000), text(160_000), 8)).toBeLessThan(8);
});
