import { filled, ratio, REPEATED, repeated } from "./linear";
import { textOf } from "./truth";

const MEGABYTE = 1_000_000;

it("reads 2 MB in less than three times the time of 1 MB", () => {
  const programme = textOf("../programme/source.txt");
  expect(ratio(filled(programme, MEGABYTE), filled(programme, 2 * MEGABYTE), 3)).toBeLessThan(3);
});

it.each(REPEATED)("takes no more than linear time on repeated %s", (what, piece) => {
  // Four times the text; quadratic time would take sixteen times as long.
  expect(ratio(repeated(what, piece, 40_000), repeated(what, piece, 160_000), 8)).toBeLessThan(8);
});
