import { Tools } from "@univerjs/core";

/** Univer asks each cell it passes, many times a run, what kind of value it holds, by the text that names its class. */
Tools.isString = (value?: unknown): value is string => typeof value === "string";
Tools.isObject = ((value?: unknown) =>
  typeof value === "object" &&
  value !== null &&
  Object.prototype.toString.call(value) === "[object Object]") as typeof Tools.isObject;
