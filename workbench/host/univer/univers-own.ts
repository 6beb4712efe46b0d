/** Univer outlives this code where tests load it anew: what was put in the place of a method must not be taken for it. */
const OWN = Symbol.for("univer's own");

/**
 * A method of Univer's as it ships it, whatever was put in its place.
 *
 * @example const search = universOwn(Styles.prototype, "search");
 */
export function universOwn<T extends object, K extends keyof T & string>(prototype: T, name: K): T[K] {
  const methods = prototype as { [OWN]?: Partial<T> };
  const known = (methods[OWN] ??= {});
  return (known[name] ??= prototype[name]);
}
