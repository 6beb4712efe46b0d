import { Subject } from "rxjs";
import { BookSlot } from "../grid/slots";
import type { ChartModel } from "./model";

/** The charts of a workbook by the sheet they lie on. */
class ChartShelf {
  /** Reports each change to a chart, but not changes to the cells it shows. */
  readonly changed = new Subject<void>();
  private readonly bySheet = new Map<string, readonly ChartModel[]>();

  on(sheetId: string): readonly ChartModel[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  /** Adds a chart, or replaces the one of the same id. */
  put(sheetId: string, chart: ChartModel): void {
    const charts = this.on(sheetId);
    const known = charts.some(({ id }) => id === chart.id);
    this.set(sheetId, known ? charts.map((old) => (old.id === chart.id ? chart : old)) : [...charts, chart]);
  }

  remove(sheetId: string, chartId: string): void {
    this.set(
      sheetId,
      this.on(sheetId).filter(({ id }) => id !== chartId),
    );
  }

  private set(sheetId: string, charts: readonly ChartModel[]): void {
    this.bySheet.set(sheetId, charts);
    this.changed.next();
  }
}

export const SHELF = new BookSlot(() => new ChartShelf());
