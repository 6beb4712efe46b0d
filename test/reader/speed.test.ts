import { sample } from "../sample";
import { ratio, REPEATED, repeated } from "./linear";

it.each(sample(REPEATED, 4))("takes no more than linear time on repeated %s", (what, piece) => {
  // Eight times the text; quadratic time would take sixty-four times as long.
  expect(ratio(repeated(what, piece, 5_000), repeated(what, piece, 40_000), 24)).toBeLessThan(24);
});
