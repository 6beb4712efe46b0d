import { HostError, type Given, type HostObject, type Json } from "../contract";
import { apiNotFound, location, member, wireName } from "./members";
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
  /** Hears of exceptions that are no HostError: mistakes of the model, answered as GeneralException. */
  readonly onInternalError?: (error: unknown) => void;
}

/** The identity bag of an object: an empty one still says that the object is there; null says it is not. */
type Bag = Readonly<Record<string, string>> | null;

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
  const { requirements, references } = scope;
  const objects = new Map<number, HostObject | null>();
  let place = "";

  const pathOf = (id: number): ObjectPath => {
    const path = request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidArgument", `The request names no object path ${String(id)}.`);
    return path;
  };

  // A path is evaluated once per request: a method path (worksheets.add) has side effects.
  const objectAt = async (id: number): Promise<HostObject | null> => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const object = await evaluate(pathOf(id));
    objects.set(id, object);
    return object;
  };

  const evaluate = async (path: ObjectPath): Promise<HostObject | null> => {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return scope.root;
      case PathType.NewService: {
        const service = scope.services.get(path.Name);
        place = path.Name;
        if (!service) throw apiNotFound();
        return service;
      }
      case PathType.Reference: {
        const kept = references.get(path.Name);
        // Not observed: the code of a reference that was removed.
        if (!kept)
          throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
      case PathType.Null:
        return null;
    }
    const parent = await objectAt(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) {
      place = location(parent, path.Name);
      return member(parent, path.Name, "object", requirements).get(parent);
    }
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : path.Name;
    const given = await call(parent, name, path.ArgumentInfo);
    return isHostObject(given) ? given : null;
  };

  const call = async (target: HostObject, name: string, info: ArgumentInfo | undefined): Promise<Given> => {
    place = location(target, name);
    const { call: method } = member(target, name, "method", requirements);
    const args = await argumentsOf(info);
    place = location(target, name);
    return method(target, ...args);
  };

  const argumentsOf = async (info: ArgumentInfo | undefined): Promise<Given[]> => {
    const given: Given[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      given.push(await argument(value, info?.ReferencedObjectPathIds?.[index] ?? 0));
    }
    return given;
  };

  const argument = async (value: Json, referenced: number | ReferencedIds): Promise<Given> => {
    if (typeof referenced === "number") {
      if (referenced !== 0) return objectAt(referenced);
      return Array.isArray(value) ? value : withObjects(value);
    }
    const list: Given[] = [];
    for (const [index, inner] of (value as readonly Json[]).entries()) {
      list.push(await argument(inner, referenced[index] ?? 0));
    }
    return list as readonly Json[];
  };

  // Inside an options bag office.js writes an object as {_ObjectPathId: n}.
  const withObjects = async (value: Json): Promise<Given> => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return (await Promise.all(value.map(withObjects))) as readonly Json[];
    const bag = value as Readonly<Record<string, Json>>;
    if (typeof bag["_ObjectPathId"] === "number") return objectAt(bag["_ObjectPathId"]);
    const resolved: Record<string, Given> = {};
    for (const [key, inner] of Object.entries(bag)) resolved[key] = await withObjects(inner);
    return resolved as Readonly<Record<string, Json>>;
  };

  const identity = (object: HostObject | null, path: ObjectPath): Bag => {
    if (!object) return null;
    if (request.AutoKeepReference && object.keepsReference && !path.D) references.keep(object);
    const reference = references.idOf(object);
    return {
      ...(object.id !== undefined && { Id: object.id }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  };

  const set = async (target: HostObject, name: string, info: ArgumentInfo | undefined): Promise<void> => {
    const scalar = member(target, name, "scalar", requirements);
    const value = (await argumentsOf(info))[0];
    place = location(target, wireName(target, name) ?? name);
    // Not observed: what Excel answers; office.js itself keeps read-only properties from being set.
    if (!scalar.set) throw apiNotFound();
    await scalar.set(target, (value ?? null) as Json);
  };

  const invoke = async (target: HostObject, { Name, ArgumentInfo }: Action): Promise<Json> => {
    const plain = ArgumentInfo?.Arguments ?? [];
    switch (Name) {
      case "_KeepReference":
        references.keep(target);
        return null;
      case "_RemoveReference":
        if (typeof plain[0] === "string") references.remove(plain[0]);
        return null;
      case "_ValidateArraySize":
        return validateArraySize(target, plain);
      default: {
        const given = await call(target, Name, ArgumentInfo);
        return isHostObject(given) || given === undefined ? null : given;
      }
    }
  };

  const perform = async (action: Action): Promise<Json | undefined> => {
    if (action.ActionType === ActionType.Trace) return null;
    const target = await objectAt(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) return identity(target, pathOf(action.ObjectPathId));
    if (!target) return null;
    place = location(target, action.Name);
    switch (action.ActionType) {
      case ActionType.Query:
        return answerQuery(target, action.QueryInfo ?? {}, requirements, (at) => (place = at));
      case ActionType.SetProperty:
        await set(target, action.Name, action.ArgumentInfo);
        return undefined;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          place = location(target, name);
          await set(target, name, { Arguments: [value] });
        }
        return undefined;
      case ActionType.Method:
        return invoke(target, action);
      default:
        // Recursive queries, queries as JSON and ensureUnchanged: office.js sends none of them for the sets offered.
        throw apiNotFound();
    }
  };

  /** Sent before a large block goes out in slices: the whole block must fit the range. */
  const validateArraySize = async (range: HostObject, [rows, columns]: readonly Json[]): Promise<null> => {
    const size = async (name: string): Promise<Json | undefined> =>
      member(range, name, "scalar", requirements).get?.(range);
    if ((await size("RowCount")) === rows && (await size("ColumnCount")) === columns) return null;
    place = location(range, "values");
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  };

  const results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    place = "";
    try {
      const fault = scope.beforeAction?.(action, index);
      if (fault) throw fault;
      const value = await perform(action);
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
          Location: place,
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
