import type { Book } from "../grid/book";
import { assertUnprotected } from "../grid/locks";
import { itemNotFound } from "../members/errors";
import type { RecordHolder } from "../members/records";
import type { ChartModel } from "./model";
import { type Box, boxOf } from "./place";
import { SHELF } from "./shelf";

/** A chart by its id, as its own parts (title, axes, series) know it. */
export class ChartHandle implements RecordHolder<ChartModel> {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  /** @throws ItemNotFound when the chart was deleted. */
  read(): ChartModel {
    const model = SHELF.of(this.book)
      .on(this.sheetId)
      .find(({ id }) => id === this.id);
    if (model === undefined) throw itemNotFound("the chart was deleted");
    return model;
  }

  /** @throws AccessDenied when the sheet is protected. */
  write(changes: Partial<ChartModel>): void {
    assertUnprotected(this.book, this.sheetId);
    SHELF.of(this.book).put(this.sheetId, { ...this.read(), ...changes });
  }

  /** @throws AccessDenied when the sheet is protected. */
  remove(): void {
    assertUnprotected(this.book, this.sheetId);
    SHELF.of(this.book).remove(this.sheetId, this.id);
  }

  /** An empty box at the sheet's corner once the cells under the chart are deleted. */
  get box(): Box {
    return boxOf(this.book, this.read().place) ?? { left: 0, top: 0, width: 0, height: 0 };
  }

  moveTo(place: ChartModel["place"]): void {
    this.read().place.cells.dispose();
    this.write({ place });
  }
}
