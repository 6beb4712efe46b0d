import { fold } from "../../domain/text";
import {
  MEASURED,
  ONLY_MULTIPLE,
  OPENS_WITH_PER,
  OPENS_WITH_THING,
  OPENS_WITH_UNIT,
  SHARED_OUT,
} from "../lexicon/units";

const opened = (pattern: RegExp, words: string): string => pattern.exec(words)?.[0] ?? "";

/**
 * The unit that folded text opens with, as far as it goes: a measure, money, a share, or the name of what is counted.
 *
 * @example unitAt(" trường học đạt chuẩn") // " trường học"
 */
export function unitAt(rest: string): string {
  const measure = opened(OPENS_WITH_UNIT, rest);
  if (measure !== "" && !ONLY_MULTIPLE.test(measure)) return measure;
  const thing = measure + opened(OPENS_WITH_THING, rest.slice(measure.length));
  return thing === "" ? "" : thing + opened(OPENS_WITH_PER, rest.slice(thing.length));
}

/** Whether the unit counts things ("trường học") and does not measure ("tỷ đồng", "ha") or share out ("/1000 dân"). */
export const countsThings = (unit: string): boolean => {
  const words = fold(unit);
  return words !== "" && !MEASURED.test(words) && !SHARED_OUT.test(words);
};
