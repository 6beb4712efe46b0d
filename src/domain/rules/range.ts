import type { Assessment } from "../assessment";
import type { FigureCase } from "../case";
import { judgeCount } from "./count";
import { judgeLevel } from "./level";

/**
 * Between two bounds. The lower bound decides: in whole steps where bounds and figures are whole numbers, else as a
 * level; above the upper bound is Vượt.
 */
export function judgeRange(c: FigureCase): Assessment {
  const whole =
    Number.isInteger(c.target.value) && Number.isInteger(c.target.high) && c.values.every(Number.isInteger);
  return whole ? judgeCount(c) : judgeLevel(c);
}
