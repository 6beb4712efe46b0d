import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseAstNode as Part,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  NullValueObject,
} from "@univerjs/engine-formula";

type Formula = Parameters<Interpreter["execute"]>[0];
type Value = ReturnType<Interpreter["execute"]>;

/** A part that names cells: how far it has to be moved where one parsed formula serves many rows. */
interface Reference {
  readonly setRefOffset: (right: number, down: number) => void;
}
const isReference = (part: Part): part is Part & Reference => "setRefOffset" in part;

/** A LAMBDA whose body is calculated when it is called, and not where it stands. */
interface Lambda {
  readonly isEmptyParamFunction: () => boolean;
}
const waitsForItsCall = (part: Part) =>
  "isEmptyParamFunction" in part && (part as Part & Lambda).isEmptyParamFunction();

/**
 * Calculates of IF only the side that is taken, as Excel does: a function of the other side is not called
 * (https://fastexcel.wordpress.com/2023/01/03/short-circuiting-excel-formulas-if-choose-ifs-and-switch/). Univer
 * calculates both. Of CHOOSE, which Excel treats alike, both are still calculated here: no sheet of ours uses it.
 */
export class ShortCircuit extends Interpreter {
  override execute({ node, refOffsetX, refOffsetY }: Formula): Value {
    if (node) calculate(node, refOffsetX, refOffsetY);
    return node?.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  }
}

function calculate(part: Part, right: number, down: number): void {
  const [condition, ...sides] = part.getChildren();
  const before = (child: Part) => {
    if (waitsForItsCall(child)) child.execute();
    else calculate(child, right, down);
  };
  if (condition !== undefined) before(condition);
  const taken = sideTaken(part, condition?.getValue());
  for (const [index, side] of sides.entries()) {
    if (taken === "both" || taken === index) before(side);
    else side.setValue(NullValueObject.create());
  }
  if (isReference(part)) part.setRefOffset(right, down);
  part.execute();
}

/** Which side of an IF its condition takes; both of a condition that is many, a text or nothing, and of all that is no IF. */
function sideTaken(part: Part, condition: Nullable<Value>): 0 | 1 | "both" | "none" {
  if (!condition || part.getToken().toUpperCase() !== "IF") return "both";
  const met = oneOf(condition);
  if (met.isError()) return "none";
  if (!met.isBoolean() && !met.isNumber()) return "both";
  return met.getValue() ? 0 : 1;
}

function oneOf(condition: Value): BaseValueObject {
  const value = condition.isReferenceObject()
    ? (condition as BaseReferenceObject).toArrayValueObject()
    : condition;
  if (!(value instanceof ArrayValueObject)) return value as BaseValueObject;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? (value.get(0, 0) ?? value) : value;
}
