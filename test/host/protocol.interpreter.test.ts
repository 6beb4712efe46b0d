/** Corners of the batch language that office.js writes only for calls the small workbook does not have. */
import type { Given, HostObject, Json, Members } from "../../workbench/host/contract";
import { runBatch } from "../../workbench/host/protocol/interpreter";
import { References } from "../../workbench/host/protocol/references";
import { CURRENT_EXCEL, supports } from "../../workbench/host/protocol/requirements";
import { ActionType, PathType, type Action, type ObjectPath } from "../../workbench/host/protocol/wire";

const received: Given[] = [];
const state: Record<string, Json> = {};

const scalar = (name: string): Members[string] => ({
  kind: "scalar",
  since: "ExcelApi 1.1",
  get: () => state[name] ?? null,
  set: (_self: HostObject, value: Json) => void (state[name] = value),
});

const part: HostObject = { className: "Part", id: "part", keepsReference: true, members: {} };
const root: HostObject = {
  className: "Workbook",
  members: {
    Title: scalar("Title"),
    Count: { kind: "scalar", since: "ExcelApi 1.1", get: () => 3 },
    Part: { kind: "object", since: "ExcelApi 1.1", get: () => part },
    Gone: { kind: "object", since: "ExcelApi 1.1", get: () => null },
    Take: {
      kind: "method",
      since: "ExcelApi 1.1",
      call: (_self: HostObject, ...given: Given[]) => void received.push(...given),
    },
  },
};

const references = new References();
const paths: Record<string, ObjectPath> = {
  1: { Id: 1, ObjectPathType: PathType.Global, Name: "" },
  2: { Id: 2, ObjectPathType: PathType.Property, Name: "Part", ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: PathType.Property, Name: "Gone", ParentObjectPathId: 1 },
  4: { Id: 4, ObjectPathType: PathType.Method, Name: "Take", ParentObjectPathId: 3 },
  5: { Id: 5, ObjectPathType: PathType.Reference, Name: "{removed}" },
  6: { Id: 6, ObjectPathType: PathType.NewService, Name: "Microsoft.NoSuchService" },
  7: { Id: 7, ObjectPathType: PathType.Property, Name: "Part", ParentObjectPathId: 1, D: true },
};

const run = (...actions: Omit<Action, "Id">[]) =>
  runBatch(
    {
      AutoKeepReference: true,
      Actions: actions.map((action, index) => ({ Id: index + 1, ...action })),
      ObjectPaths: paths,
    },
    { root, services: new Map(), requirements: CURRENT_EXCEL, references },
  );

const on = (ObjectPathId: number, type: number, Name = ""): Omit<Action, "Id"> => ({
  ActionType: type,
  Name,
  ObjectPathId,
});

test("objects travel as arguments, in lists and in options", async () => {
  await run({
    ...on(1, ActionType.Method, "Take"),
    ArgumentInfo: {
      Arguments: [
        2,
        [2, 3, "text"],
        { key: { _ObjectPathId: 2 }, list: [{ _ObjectPathId: 2 }], ascending: true },
        [[2]],
      ],
      ReferencedObjectPathIds: [2, [2, 3, 0], 0, 0],
    },
  });
  expect(received.splice(0)).toEqual([
    part,
    [part, null, "text"],
    { key: part, list: [part], ascending: true },
    [[2]],
  ]);
});

test("on what is not there, calls, sets and loads do nothing and give nothing", async () => {
  const { Results, Error } = await run(
    on(3, ActionType.Instantiate),
    on(4, ActionType.Instantiate),
    on(3, ActionType.Method, "Take"),
    { ...on(3, ActionType.SetProperty, "Title"), ArgumentInfo: { Arguments: ["never"] } },
    on(3, ActionType.Query),
  );
  expect(Error).toBeUndefined();
  expect(Results.map(({ Value }) => Value)).toEqual([null, null, null, null, null]);
  expect(received).toEqual([]);
  expect(state["Title"]).toBeUndefined();
});

test("an update sets several properties; a read-only one is refused and named", async () => {
  const { Error } = await run({ ...on(1, ActionType.Update), ObjectState: { title: "new", count: 4 } });
  expect(state["Title"]).toBe("new");
  expect(Error).toMatchObject({ Code: "ApiNotFound", Location: "Workbook.count", ActionIndex: 0 });
});

test("a reference is kept where office.js asks, never to an untracked object, and can be given up", async () => {
  const untracked = await run(on(7, ActionType.Instantiate));
  expect(untracked.Results[0]?.Value).toEqual({ Id: "part" });
  const kept = (await run(on(2, ActionType.Instantiate))).Results[0]?.Value as { _ReferenceId: string };
  expect(references.get(kept._ReferenceId)).toBe(part);
  await run({
    ...on(1, ActionType.Method, "_RemoveReference"),
    ArgumentInfo: { Arguments: [kept._ReferenceId] },
  });
  expect(references.get(kept._ReferenceId)).toBeUndefined();
});

test.each([
  ["a reference given up", on(5, ActionType.Instantiate), "InvalidReference"],
  ["an unknown service", on(6, ActionType.Instantiate), "ApiNotFound"],
  ["an unknown path", on(99, ActionType.Instantiate), "InvalidArgument"],
  ["a recursive query", on(1, ActionType.RecursiveQuery), "ApiNotFound"],
  ["a query as JSON", on(1, ActionType.QueryAsJson), "ApiNotFound"],
])("%s is refused", async (_what, action, code) => {
  expect((await run(action)).Error?.Code).toBe(code);
});

test.each([
  ["ExcelApi 1.9", true],
  ["ExcelApi 1.17", true],
  ["ExcelApi 1.18", false],
  ["ExcelApi 2.1", false],
  ["ExcelApi BETA", false],
  ["ExcelApiOnline 1.1", false],
])("a current Excel and %s: %s", (need, expected) => expect(supports(CURRENT_EXCEL, need)).toBe(expected));
