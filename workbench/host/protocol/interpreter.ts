import { HostError, type Given, type HostObject, type Json } from "../contract";
import { apiNotFound, location, member, wireName } from "./find-member";
import { answerQuery } from "./query";
import type { References } from "./references";
import type { RequirementMatrix } from "./requirements";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  type ReferencedIds,
} from "./wire";

/** What a batch may reach. */
export interface BatchScope {
  readonly root: HostObject;
  /** Services by full type name ("Microsoft.ExcelServices.CustomFunctions"). */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly requirements: RequirementMatrix;
  /** Outlives the batch: objects office.js keeps between requests. */
  readonly references: References;
  /** Called before each action; an error given back stops the batch there, what came before stays done. */
  readonly beforeAction?: (action: Action, index: number) => HostError | undefined;
  /** Called at each member, "Worksheet.activate", before it does anything; an error given back stops the batch there. */
  readonly atMember?: (place: string) => HostError | undefined;
  /** Hears of exceptions that are no HostError: mistakes of the model, answered as GeneralException. */
  readonly onInternalError?: (error: unknown) => void;
}

/** What identifies an object: an empty record still says that the object is there; null says it is not. */
type Identity = Readonly<Record<string, string>> | null;

const isHostObject = (given: Given): given is HostObject =>
  typeof given === "object" && given !== null && "members" in given && "className" in given;

const asHostError = (error: unknown): HostError =>
  error instanceof HostError
    ? error
    : new HostError("GeneralException", "There was an internal error while processing the request.", 500);

/**
 * Runs one RichApi batch, action after action, and answers as the host does: results so far and, when an action
 * failed, the error with its place; effects before the error stay.
 * Not observed on a real Excel: the silent no-op of calls on a null object, and partial results beside an error.
 *
 * @example await runBatch({ Actions: [...], ObjectPaths: {...} }, { root, services, requirements, references })
 * // → { Results: [{ ActionId: 4, Value: { Name: "Sheet1" } }], TraceIds: [] }
 */
export async function runBatch(request: BatchRequest, scope: BatchScope): Promise<BatchResponse> {
  const batch = new Batch(request, scope);
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    batch.place = "";
    try {
      const fault = scope.beforeAction?.(action, index);
      if (fault) throw fault;
      const value = await batch.perform(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (thrown) {
      if (!(thrown instanceof HostError)) scope.onInternalError?.(thrown);
      const { code, message, httpStatusCode } = asHostError(thrown);
      return {
        Results: results,
        TraceIds: traceIds(request, index),
        Error: {
          Code: code,
          Message: message,
          Location: batch.place,
          ActionIndex: index,
          HttpStatusCode: httpStatusCode,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds(request, request.Actions.length) };
}

function traceIds(request: BatchRequest, done: number): number[] {
  return request.Actions.slice(0, done)
    .filter((action) => action.ActionType === ActionType.Trace)
    .map((action) => action.Id);
}

/** A request on its way: the objects it has named so far, and the member it is at. */
class Batch {
  /** "Range.values": where an error would have happened; "" between two actions. */
  private at = "";

  /** Where the batch is, as Excel says it beside an error: "Range.values". */
  get place(): string {
    return this.at;
  }

  set place(place: string) {
    this.at = place;
    const fault = place === "" ? undefined : this.scope.atMember?.(place);
    if (fault) throw fault;
  }
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly scope: BatchScope,
  ) {}

  /** @returns what the action answers; undefined for nothing. */
  async perform(action: Action): Promise<Json | undefined> {
    if (action.ActionType === ActionType.Trace) return null;
    const target = await this.objectAt(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate)
      return this.identity(target, this.pathOf(action.ObjectPathId));
    if (!target) return null;
    this.place = location(target, action.Name);
    switch (action.ActionType) {
      case ActionType.Query:
        return answerQuery(target, action.QueryInfo ?? {}, this.scope.requirements, (place) => {
          this.place = place;
        });
      case ActionType.SetProperty:
        await this.set(target, action.Name, action.ArgumentInfo);
        return undefined;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.place = location(target, name);
          await this.set(target, name, { Arguments: [value] });
        }
        return undefined;
      case ActionType.Method:
        return this.invoke(target, action);
      default:
        // Recursive queries, queries as JSON and ensureUnchanged: office.js sends none of them for the sets offered.
        throw apiNotFound();
    }
  }

  private pathOf(id: number): ObjectPath {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidArgument", `The request names no object path ${String(id)}.`);
    return path;
  }

  /** A path is evaluated once per request: a method path (worksheets.add) has side effects. */
  private async objectAt(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = await this.evaluate(this.pathOf(id));
    this.objects.set(id, object);
    return object;
  }

  private async evaluate(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.scope.root;
      case PathType.NewService:
        return this.service(path.Name);
      case PathType.Reference:
        return this.kept(path.Name);
      case PathType.Null:
        return null;
      default:
        return this.childOf(path);
    }
  }

  private service(name: string): HostObject {
    const service = this.scope.services.get(name);
    this.place = name;
    if (!service) throw apiNotFound();
    return service;
  }

  private kept(reference: string): HostObject {
    const kept = this.scope.references.get(reference);
    // Not observed: the code of a reference that was removed.
    if (!kept)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return kept;
  }

  /** What a property, a method or an indexer of another path gives. */
  private async childOf(path: ObjectPath): Promise<HostObject | null> {
    if (path.ParentObjectPathId === undefined)
      throw new HostError("InvalidArgument", `The object path ${String(path.Id)} has no parent.`);
    const parent = await this.objectAt(path.ParentObjectPathId);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) {
      this.place = location(parent, path.Name);
      return member(parent, path.Name, "object", this.scope.requirements).get(parent);
    }
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
    const given = await this.call(parent, name, path.ArgumentInfo);
    return isHostObject(given) ? given : null;
  }

  private async call(target: HostObject, name: string, info: ArgumentInfo | undefined): Promise<Given> {
    this.place = location(target, name);
    const { call: method } = member(target, name, "method", this.scope.requirements);
    const args = await this.argumentsOf(info);
    this.place = location(target, name);
    return method(target, ...args);
  }

  private async argumentsOf(info: ArgumentInfo | undefined): Promise<Given[]> {
    const given: Given[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      given.push(await this.argument(value, info?.ReferencedObjectPathIds?.[index] ?? 0));
    }
    return given;
  }

  private async argument(value: Json, referenced: number | ReferencedIds): Promise<Given> {
    if (typeof referenced === "number") {
      if (referenced !== 0) return this.objectAt(referenced);
      return Array.isArray(value) ? value : this.withObjects(value);
    }
    const list: Given[] = [];
    for (const [index, inner] of (value as readonly Json[]).entries()) {
      list.push(await this.argument(inner, referenced[index] ?? 0));
    }
    return list as readonly Json[];
  }

  /** Among options office.js writes an object as {_ObjectPathId: n}. */
  private async withObjects(value: Json): Promise<Given> {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      const items = value as readonly Json[];
      return (await Promise.all(items.map((inner) => this.withObjects(inner)))) as readonly Json[];
    }
    const options = value as Readonly<Record<string, Json>>;
    if (typeof options["_ObjectPathId"] === "number") return this.objectAt(options["_ObjectPathId"]);
    const resolved: Record<string, Given> = {};
    for (const [key, inner] of Object.entries(options)) resolved[key] = await this.withObjects(inner);
    return resolved as Readonly<Record<string, Json>>;
  }

  private identity(object: HostObject | null, path: ObjectPath): Identity {
    if (!object) return null;
    const { references } = this.scope;
    if (this.request.AutoKeepReference && object.keepsReference && !path.D) references.keep(object);
    const reference = references.idOf(object);
    return {
      ...(object.id !== undefined && { Id: object.id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  }

  private async set(target: HostObject, name: string, info: ArgumentInfo | undefined): Promise<void> {
    const scalar = member(target, name, "scalar", this.scope.requirements);
    const [value] = await this.argumentsOf(info);
    this.place = location(target, wireName(target, name) ?? name);
    // Not observed: what Excel answers; office.js itself keeps read-only properties from being set.
    if (!scalar.set) throw apiNotFound();
    await scalar.set(target, (value ?? null) as Json);
  }

  private async invoke(target: HostObject, { Name, ArgumentInfo }: Action): Promise<Json> {
    const plain = ArgumentInfo?.Arguments ?? [];
    switch (Name) {
      case "_KeepReference":
        this.scope.references.keep(target);
        return null;
      case "_RemoveReference":
        if (typeof plain[0] === "string") this.scope.references.remove(plain[0]);
        return null;
      case "_ValidateArraySize":
        return this.validateArraySize(target, plain);
      default: {
        const given = await this.call(target, Name, ArgumentInfo);
        return isHostObject(given) || given === undefined ? null : given;
      }
    }
  }

  /** Sent before a large block goes out in slices: the whole block must fit the range. */
  private async validateArraySize(range: HostObject, [rows, columns]: readonly Json[]): Promise<null> {
    const size = async (name: string): Promise<Json | undefined> =>
      member(range, name, "scalar", this.scope.requirements).get?.(range);
    if ((await size("RowCount")) === rows && (await size("ColumnCount")) === columns) return null;
    this.place = location(range, "values");
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
