import { SEED } from "../sample";
import { playAll } from "./bent";

test("whatever is bent, mended and interrupted, nothing typed is lost, given to another target, or found again", async () => {
  expect(await playAll(24, SEED)).toEqual([]);
}, 3_600_000);
