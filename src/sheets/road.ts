import { KINDS, kindWord } from "../domain/kinds";
import { figureColumn, figuresOf, lookUp, rowOf } from "./formulas";
import { NAMES } from "./names";

const code = NAMES.chartTarget;
const fact = (column: string) => lookUp("ChiTieu", column, code);

/** Formulas of the road chart for the target whose code stands in the cell NLB_ChiTieuXem; #N/A leaves a gap. */
export const roadFormula = {
  /** Figure of a year, or #N/A where there is none. */
  actual: (year: number) => {
    const figure = `INDEX(SoLieu[${figureColumn(year)}],${rowOf("SoLieu", code)})`;
    return `=IF(ISNUMBER(${figure}),${figure},NA())`;
  },
  /**
   * Where the figure should stand in a year: level at the target for yearly and kept targets, compound growth for growth
   * targets, else a straight line from the first year's figure to the target.
   */
  road: (year: number, years: readonly number[]) => {
    const start = fact("Tính từ năm");
    const base = `INDEX(${figuresOf(years, code)},1,MATCH(${start},${NAMES.years},0))`;
    const target = fact("Trị số mục tiêu");
    const flat = KINDS.filter(({ road }) => road === "held")
      .map(({ word }) => `${fact("Loại")}="${word}"`)
      .join(",");
    return (
      `=IF(OR(${year}<${start},NOT(ISNUMBER(${target})),NOT(ISNUMBER(${fact("Năm đích")}))),NA(),` +
      `IF(OR(${flat}),${target},IF(NOT(ISNUMBER(${base})),NA(),` +
      `IF(${fact("Loại")}="${kindWord("growth")}",${base}*(1+${target}/100)^(${year}-${start}),` +
      `IF(${year}>=${fact("Năm đích")},${target},${base}+(${target}-${base})*(${year}-${start})/(${fact("Năm đích")}-${start}))))))`
    );
  },
};
