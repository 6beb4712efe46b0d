import { HostError, type HostObject, type Member } from "../contract";
import { supports, type RequirementMatrix } from "./requirements";

const byLowerCase = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * Wire name of a member, however the add-in typed it ("numberFormat", "NumberFormat" → "NumberFormat");
 * undefined when the class has none.
 */
export function wireName(object: HostObject, typed: string): string | undefined {
  if (Object.hasOwn(object.members, typed)) return typed;
  let names = byLowerCase.get(object.members);
  if (!names) {
    names = new Map(Object.keys(object.members).map((name) => [name.toLowerCase(), name]));
    byLowerCase.set(object.members, names);
  }
  return names.get(typed.toLowerCase());
}

/** How Excel writes a place: "WorksheetCollection.getItem". */
export function location(object: HostObject, name: string): string {
  return `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export function apiNotFound(): HostError {
  return new HostError(
    "ApiNotFound",
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  );
}

/**
 * The member a class has under this name, of the kind asked for.
 * @throws HostError ApiNotFound when the stand-in has no such member, or the host is older than it.
 */
export function member<K extends Member<HostObject>["kind"]>(
  object: HostObject,
  typed: string,
  kind: K,
  matrix: RequirementMatrix,
): Extract<Member<HostObject>, { kind: K }> {
  const name = wireName(object, typed);
  const found = name === undefined ? undefined : (object.members[name] as Member<HostObject>);
  if (found?.kind !== kind || !supports(matrix, found.since)) throw apiNotFound();
  return found as Extract<Member<HostObject>, { kind: K }>;
}
