import { SEED } from "../sample";
import { playAll } from "./bent";

// One story a day; the long test plays many.
test("whatever is bent, mended and interrupted, nothing typed is lost, given to another target, or found again", async () => {
  expect(await playAll(1, SEED)).toEqual([]);
});
