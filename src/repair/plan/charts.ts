import type { SheetDefinition } from "../../sheets/types";
import { type Finding, remediesOf } from "../finding";
import type { Placement } from "../placement";
import type { SheetRead } from "../reading";
import type { Edit } from "./edit";

/** Charts that were deleted, over the cells where those of their figures stand. */
export const planCharts = (
  { id, charts }: SheetDefinition,
  { sheet }: SheetRead,
  { range }: Placement,
  chosen: readonly Finding[],
): readonly Edit[] => {
  const wanted = new Set(
    remediesOf(chosen, "chart")
      .filter((remedy) => remedy.id === id)
      .map(({ name }) => name),
  );
  const place = (standard: string) => range(standard) ?? standard;
  return charts
    .filter(({ name }) => wanted.has(name))
    .map((chart) => ({
      kind: "add-chart",
      sheet,
      chart: {
        ...chart,
        from: place(chart.from),
        to: place(chart.to),
        categories: place(chart.categories),
        series: chart.series.map((one) => ({ ...one, values: place(one.values) })),
      },
    }));
};
