/** In the place of fast-check (jest.config.mjs): with the seed of the day, so that a run can be had again. */
import fc from "../node_modules/fast-check/lib/cjs/fast-check.js";
import { SEED } from "./sample";

fc.configureGlobal({ seed: SEED });

export default fc;
