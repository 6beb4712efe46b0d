import { Styles, type IStyleData } from "@univerjs/core";

/**
 * A style that differs from a known one in the order of its parts only is found by holding it against all there are:
 * here once, and from then on by its text.
 */
const search = Object.getOwnPropertyDescriptor(Styles.prototype, "search")?.value as Styles["search"];
const UNKNOWN = "-1";
const found = new WeakMap<Styles, Map<string, string>>();

Styles.prototype.search = function (data: IStyleData, text: string): string {
  const known = found.get(this) ?? new Map<string, string>();
  found.set(this, known);
  const before = known.get(text);
  if (before !== undefined && this.get(before) !== undefined) return before;
  const id = search.call(this, data, text);
  if (id !== UNKNOWN) known.set(text, id);
  return id;
};
