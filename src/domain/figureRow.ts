/** A figure as it is typed: a number, or a word of the method; null is a blank. */
export type TypedFigure = number | string | null;

/** The figures of one target for one year. */
export interface FigureRow {
  readonly code: string;
  readonly year: number;
  readonly figures: readonly [plan: TypedFigure, estimate: TypedFigure, result: TypedFigure];
}
