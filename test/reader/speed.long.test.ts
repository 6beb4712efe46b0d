import { filled, LONG_REPEATS, ratio, REPEATED, REPEATED_IN_CELL, repeated } from "./linear";
import { textOf } from "./truth";

const MEGABYTE = 1_000_000;

it("reads 2 MB in less than three times the time of 1 MB", () => {
  const programme = textOf("../programme/source.txt");
  expect(ratio(filled(programme, MEGABYTE), filled(programme, 2 * MEGABYTE), 3)).toBeLessThan(3);
});

it.each(LONG_REPEATS)(
  "reads half, one and two megabytes of %s in time as long as they are",
  (_what, piece) => {
    for (const length of [MEGABYTE / 2, MEGABYTE])
      expect(ratio(filled(piece, length), filled(piece, 2 * length), 3)).toBeLessThan(3);
  },
);

it.each(REPEATED)("takes no more than linear time on repeated %s", (what, piece) => {
  // Four times the text; quadratic time would take sixteen times as long.
  expect(ratio(repeated(what, piece, 40_000), repeated(what, piece, 160_000), 8)).toBeLessThan(8);
});

it.each(REPEATED_IN_CELL)("takes no more than linear time on repeated %s in a cell", (_what, piece) => {
  const row = (length: number) => `Thu nhập\t${filled(piece, length)}\t5%`;
  expect(ratio(row(40_000), row(160_000), 8)).toBeLessThan(8);
});
