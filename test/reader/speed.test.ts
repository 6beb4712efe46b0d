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

/** The best of some runs: a shared machine only ever adds time. */
const best = (text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => time(text)));

jest.setTimeout(240_000);

it("reads 2 MB in less than three times the time of 1 MB", () => {
  const programme = textOf("../programme/source.txt");
  time(filled(programme, MEGABYTE / 4));
  const one = best(filled(programme, MEGABYTE), 2);
  const two = best(filled(programme, 2 * MEGABYTE), 2);
  expect(two / one).toBeLessThan(3);
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
  ["different rows", "x"],
])("takes no more than linear time on repeated %s", (what, piece) => {
  const text = (length: number): string =>
    what === "different rows"
      ? Array.from(
          { length: length / 40 },
          (_, index) => `Phấn đấu chỉ số ${index.toString(36)} đạt 100%.`,
        ).join("\n")
      : filled(piece, length);
  const [short, long] = [text(60_000), text(240_000)];
  time(short);
  // Four times the text; quadratic time would take sixteen times as long. Small times are mostly noise.
  expect(best(long, 2) / Math.max(best(short, 3), 10)).toBeLessThan(8);
});
