import type { Trial } from "./trial";
import { CELLS } from "./trials/cells";
import { FORMATS_AND_LOOKS } from "./trials/formats";
import { FUNCTIONS } from "./trials/functions";
import { HOST } from "./trials/host";
import { CHART_AND_PAGE } from "./trials/page";
import { COLOURS_AND_VALIDATIONS } from "./trials/rules";
import { TABLES } from "./trials/tables";

/** What a user misses most comes first. */
export const TRIALS: readonly Trial[] = [
  ...FUNCTIONS,
  ...CELLS,
  ...TABLES,
  ...FORMATS_AND_LOOKS,
  ...COLOURS_AND_VALIDATIONS,
  ...CHART_AND_PAGE,
  ...HOST,
];
