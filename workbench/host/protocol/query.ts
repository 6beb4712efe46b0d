import type { HostObject, Json, Member } from "../contract";
import { apiNotFound, location, wireName } from "./find-member";
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
export function answerQuery(
  object: HostObject,
  query: QueryInfo,
  matrix: RequirementMatrix,
  onPlace: (place: string) => void,
): Promise<Json> {
  return new Query(matrix, onPlace).answer(object, wishOf(query), query);
}

type Answers = Record<string, Json>;

const memberOf = (object: HostObject, name: string | undefined): Member<HostObject> | undefined =>
  name === undefined ? undefined : (object.members[name] as Member<HostObject>);

class Query {
  constructor(
    private readonly matrix: RequirementMatrix,
    private readonly onPlace: (place: string) => void,
  ) {}

  async answer(object: HostObject, asked: Wish, window: QueryInfo): Promise<Json> {
    const answers: Answers = object.id === undefined ? {} : { Id: object.id };
    const all = asked.everything || asked.members.size === 0;
    const { own, ofItems } = shared(object, asked);
    for (const [typed, wished] of own) await this.addMember(answers, object, typed, wished);
    if (all) await this.addScalars(answers, object);
    if (object.items && (ofItems.everything || ofItems.members.size > 0))
      answers["_Items"] = await this.itemsOf(await object.items(), ofItems, window);
    return answers;
  }

  private async addMember(answers: Answers, object: HostObject, typed: string, wished: Wish): Promise<void> {
    const name = wireName(object, typed);
    const found = memberOf(object, name);
    this.onPlace(location(object, name ?? typed));
    if (name === undefined || found === undefined || !supports(this.matrix, found.since)) throw apiNotFound();
    if (found.kind === "object") {
      const inner = await found.get(object);
      answers[name] = inner && (await this.answer(inner, wished, {}));
    } else if (found.kind === "scalar" && found.get) answers[name] = await found.get(object);
    else throw apiNotFound();
  }

  private async addScalars(answers: Answers, object: HostObject): Promise<void> {
    for (const [name, found] of Object.entries(object.members) as [string, Member<HostObject>][]) {
      if (found.kind !== "scalar" || !found.get || !supports(this.matrix, found.since)) continue;
      this.onPlace(location(object, name));
      answers[name] = await found.get(object);
    }
  }

  private async itemsOf(items: readonly HostObject[], wished: Wish, { Skip, Top }: QueryInfo): Promise<Json> {
    const skip = Skip ?? 0;
    const answers: Json[] = [];
    for (const item of items.slice(skip, Top === undefined ? undefined : skip + Top))
      answers.push(await this.answer(item, wished, {}));
    return answers;
  }
}

/** What is asked of the object itself and what of its items, where it is a collection. */
function shared(
  object: HostObject,
  asked: Wish,
): { readonly own: readonly (readonly [string, Wish])[]; readonly ofItems: Wish } {
  const own: (readonly [string, Wish])[] = [];
  const ofItems: Wish = { everything: asked.everything || asked.members.size === 0, members: new Map() };
  for (const [typed, wished] of asked.members) {
    const kind = memberOf(object, wireName(object, typed))?.kind;
    if (!object.items || (kind !== undefined && kind !== "method")) own.push([typed, wished]);
    // "items/name" as typed in an array; in a comma list office.js has dropped the "items/" already.
    else if (typed !== "items") ofItems.members.set(typed, wished);
    else {
      ofItems.everything ||= wished.everything || wished.members.size === 0;
      for (const [inner, innerWished] of wished.members) ofItems.members.set(inner, innerWished);
    }
  }
  return { own, ofItems };
}
