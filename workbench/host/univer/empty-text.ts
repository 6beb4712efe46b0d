import { CellValueType } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

/**
 * A formula that gives "" gives text, not a blank. Univer loses the difference while a calculation runs: a cell just
 * calculated has no formula beside its value, and a value of "" without one reads as a blank cell, which a custom
 * function gets as 0 or null. Any shared-formula id makes the engine take the cell for what it is.
 */
const reading = Object.getOwnPropertyDescriptor(BaseReferenceObject.prototype, "getCellData")
  ?.value as BaseReferenceObject["getCellData"];
BaseReferenceObject.prototype.getCellData = function (row, column) {
  const cell = reading.call(this, row, column);
  return cell?.v === "" && cell.t === CellValueType.STRING ? { ...cell, si: "empty text" } : cell;
};
