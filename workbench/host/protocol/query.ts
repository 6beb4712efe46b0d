import type { HostObject, Json, Member } from "../contract";
import { apiNotFound, location, wireName } from "./members";
import { supports, type RequirementMatrix } from "./requirements";
import type { QueryInfo } from "./wire";

/** What a load() asks of one object: every scalar, or the named members with what it asks of each. */
interface Wish {
  everything: boolean;
  readonly members: Map<string, Wish>;
}

const wish = (): Wish => ({ everything: false, members: new Map() });

/** Select and Expand as a tree: ["format/fill/color", "values"] → {format: {fill: {color}}, values}. */
function wishOf(query: QueryInfo): Wish {
  const root = wish();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if ((query.Select ?? []).length === 0) root.everything = true;
  for (const path of paths) {
    let at = root;
    for (const step of path.split(/[/.]/)) {
      const name = step.trim().toLowerCase();
      if (name === "") continue;
      if (name === "*") {
        at.everything = true;
        continue;
      }
      const next = at.members.get(name) ?? wish();
      at.members.set(name, next);
      at = next;
    }
  }
  return root;
}

/**
 * Answers a load(): wire names, as office.js expects them; a collection as {_Items: [{Id, …}]}.
 * `onPlace` hears the member being read, so that an error can say where it happened.
 *
 * @throws HostError ApiNotFound for a named property the class (or this version of the host) does not have.
 * Not observed: Excel's own answer to a misspelt property.
 */
export async function answerQuery(
  object: HostObject,
  query: QueryInfo,
  matrix: RequirementMatrix,
  onPlace: (place: string) => void,
): Promise<Json> {
  const answer = async (target: HostObject, asked: Wish, window?: QueryInfo): Promise<Json> => {
    const result: Record<string, Json> = {};
    if (target.id !== undefined) result["Id"] = target.id;
    const items = target.items;
    const bare = asked.members.size === 0;
    const ofItems: Wish = { everything: asked.everything || bare, members: new Map() };

    for (const [typed, deeper] of asked.members) {
      const name = wireName(target, typed);
      const found = name === undefined ? undefined : (target.members[name] as Member<HostObject>);
      if (items && (found === undefined || found.kind === "method")) {
        // "items/name" as typed in an array; in a comma list office.js has dropped the "items/" already.
        if (typed === "items") {
          ofItems.everything ||= deeper.everything || deeper.members.size === 0;
          for (const [inner, wished] of deeper.members) ofItems.members.set(inner, wished);
        } else ofItems.members.set(typed, deeper);
        continue;
      }
      onPlace(location(target, name ?? typed));
      if (name === undefined || found === undefined || !supports(matrix, found.since)) throw apiNotFound();
      if (found.kind === "object") {
        const inner = await found.get(target);
        result[name] = inner && (await answer(inner, deeper));
      } else if (found.kind === "scalar" && found.get) result[name] = await found.get(target);
      else throw apiNotFound();
    }

    if (asked.everything || bare) {
      for (const [name, found] of Object.entries(target.members) as [string, Member<HostObject>][]) {
        if (found.kind !== "scalar" || !found.get || !supports(matrix, found.since)) continue;
        onPlace(location(target, name));
        result[name] = await found.get(target);
      }
    }

    if (items && (ofItems.everything || ofItems.members.size > 0)) {
      const skip = window?.Skip ?? 0;
      const shown = (await items()).slice(skip, window?.Top === undefined ? undefined : skip + window.Top);
      const answers: Json[] = [];
      for (const item of shown) answers.push(await answer(item, ofItems));
      result["_Items"] = answers;
    }
    return result;
  };
  return answer(object, wishOf(query), query);
}
