import type { SheetDefinition } from "../../sheets/types";
import { type Finding, finding } from "../finding";
import type { SheetRead } from "../reading";

/** Charts that somebody deleted. One that was moved or dressed otherwise is as its reader wants it. */
export const checkCharts = (
  { id, charts }: SheetDefinition,
  { sheet, charts: standing }: SheetRead,
): readonly Finding[] =>
  charts
    .filter(({ name }) => !standing.includes(name))
    .map(({ name, title }) =>
      finding(`${id}:${name}`, {
        code: "chart-missing",
        detail: { sheet, title },
        remedy: { kind: "chart", id, name },
        proposed: true,
      }),
    );
