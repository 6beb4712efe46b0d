import type { Words } from "../vi/outlook";

export const words: Words = {
  pace: "Pace R",
  paceHint:
    "R = actual pace ÷ required pace: 1 is just enough; 0.95 or more is on track, below 0.6 is unlikely.",
  progress: "Progress",
  gap: "Still missing",
  required: "Needed in each remaining year",
  forecast: (due) => `Forecast for ${due} at the present pace`,
  growth: (percent) => `average growth of ${percent}%`,
  fall: (percent) => `average fall of ${percent}%`,
  more: (amount) => `${amount} more`,
  less: (amount) => `${amount} less`,
  points: (points) => `${points} percentage points`,
  perYear: (amount) => `${amount} a year`,
  met: "nothing: already met",
  nothingNeeded: "nothing",
};
