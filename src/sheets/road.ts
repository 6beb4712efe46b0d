import { KINDS, kindWord } from "../domain/kinds";
import type { Field } from "./columns";
import { figuresOf, lookUp, rowOf, usedBody } from "./formulas";
import { NAMES } from "./names";

const code = NAMES.chartTarget;
const fact = (field: Field<"ChiTieu">) => lookUp("ChiTieu", field, code);

/** Formulas of the road chart for the target whose code stands in the cell NLB_ChiTieuXem; #N/A leaves a gap. */
export const roadFormula = {
  /** Figure of a year, or #N/A where there is none. */
  actual: (year: number) => {
    const figure = `INDEX(${usedBody(year)},${rowOf("SoLieu", code)})`;
    return `=IF(ISNUMBER(${figure}),${figure},NA())`;
  },
  /**
   * Where the figure should stand in a year: level at the target for yearly and kept targets, compound growth for
   * growth targets, else a straight line from the first year's figure to the target.
   */
  road: (year: number, years: readonly number[]) => {
    const start = fact("firstYear");
    const base = `INDEX(${figuresOf(years, code)},1,MATCH(${start},${NAMES.years},0))`;
    const target = fact("value");
    const flat = KINDS.filter(({ road }) => road === "held")
      .map(({ word }) => `${fact("kind")}="${word}"`)
      .join(",");
    return (
      `=IF(OR(${year}<${start},NOT(ISNUMBER(${target})),NOT(ISNUMBER(${fact("dueYear")}))),NA(),` +
      `IF(OR(${flat}),${target},IF(NOT(ISNUMBER(${base})),NA(),` +
      `IF(${fact("kind")}="${kindWord("growth")}",${base}*(1+${target}/100)^(${year}-${start}),` +
      `IF(${year}>=${fact("dueYear")},${target},${base}+(${target}-${base})*(${year}-${start})/(${fact("dueYear")}-${start}))))))`
    );
  },
};
