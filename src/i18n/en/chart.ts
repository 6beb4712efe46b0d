import type { Words } from "../vi/chart";

export const words: Words = {
  title: "Figures by year",
  actual: "Actual",
  estimate: "Estimate",
  road: "Path to the target",
  forecast: "Forecast",
  forecastOf: (value) => `forecast ${value}`,
  aimOf: (value) => `target ${value}`,
  blank: (years) => `No figure for ${years}.`,
  soFar: "sum so far",
  point: (year, value) => `${year}: ${value}`,
  described: (points, road) => `Actual: ${points}. Path to the target: ${road}.`,
  nothing: "none yet",
  asTable: "Show as a table",
  asChart: "Show as a chart",
  year: "Year",
  plan: "Plan",
  estimateShort: "Estimate",
  result: "Actual",
};
