import type { Words } from "../vi/growth";

export const words: Words = {
  rate: (percent) => `${percent}% a year`,
  points: (points) => `${points} points a year`,
};
