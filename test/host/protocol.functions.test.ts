/** Custom functions called by the host in the real runtime of office.js. */
import type { CellValue, FunctionSignature, InvokeFunction } from "../../workbench/host/contract";
import { CURRENT_EXCEL } from "../../workbench/host/protocol/requirements";
import { bootAddin, type Addin, type AddinOptions } from "./environment";
import { tinyWorkbook } from "./tinyWorkbook";

const parameter = (name: string, matrix = false, optional = false) => ({ name, matrix, optional });

const FUNCTIONS: readonly FunctionSignature[] = [
  {
    id: "ECHO",
    name: "T.ECHO",
    parameters: [parameter("values", true), parameter("factor", false, true), parameter("note", false, true)],
  },
  { id: "FAIL", name: "T.FAIL", parameters: [parameter("how")] },
  { id: "TWICE", name: "T.TWICE", parameters: [parameter("value")] },
  { id: "KINDS", name: "T.KINDS", parameters: [parameter("values", true)], acceptsErrors: true },
  { id: "MISSING", name: "T.MISSING", parameters: [] },
];

let addin: Addin;
let call: InvokeFunction;

/** What the runtime sends when it is ready to be called. */
const READY = JSON.stringify({
  Actions: [
    {
      Id: 1,
      ActionType: 3,
      Name: "_SetOsfControlContainerReadyForCustomFunctions",
      ObjectPathId: 1,
      ArgumentInfo: {},
    },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
});

/** The typings do not say that the runtime's errors are errors. */
const thrown = (error: CustomFunctions.Error): Error => error as unknown as Error;

/** Boots the add-in with its functions, as functions.js would register them. */
async function boot(options: Partial<AddinOptions> = {}): Promise<void> {
  const model = tinyWorkbook();
  addin = await bootAddin({ model, functions: FUNCTIONS, ...options });
  if (!model.functions) throw new Error("The host registered no functions.");
  call = model.functions.invoke;
  const { CustomFunctions: runtime } = addin;
  const { ErrorCode } = runtime;
  runtime.associate("ECHO", (values: unknown, factor: unknown, note: unknown, invocation: unknown) =>
    JSON.stringify([values, factor, note, typeof invocation]),
  );
  runtime.associate("TWICE", (value: number) => value * 2);
  runtime.associate("KINDS", (values: unknown[][]) =>
    values.map((row) =>
      row.map((cell) => (cell instanceof runtime.Error ? `error ${cell.code}` : typeof cell)),
    ),
  );
  runtime.associate("FAIL", (how: string): unknown => {
    if (how === "throw") throw thrown(new runtime.Error(ErrorCode.invalidValue, "không đọc được số"));
    if (how === "return") return new runtime.Error(ErrorCode.notAvailable, "chưa có số liệu");
    if (how === "spill") return [[1, new runtime.Error(ErrorCode.divisionByZero)]];
    if (how === "reject") return Promise.reject(thrown(new runtime.Error(ErrorCode.invalidNumber)));
    throw new TypeError("a mistake of the add-in");
  });
}

afterEach(() => addin.close());

describe.each(["windows", "web"] as const)("over the %s protocol", (protocol) => {
  test.each([
    ["zero", [[1, 0]]],
    ["null", [[1, null]]],
  ] as const)("a blank cell arrives as %s, an omitted argument as null", async (blanks, values) => {
    await boot({ protocol, blanks });
    // The runtime adds its own last argument; it must not slip into the place of an omitted one.
    await expect(call("ECHO", [[[1, null]]])).resolves.toBe(JSON.stringify([values, null, null, "object"]));
    await expect(call("ECHO", [[[1, null]], undefined, "ghi chú"])).resolves.toBe(
      JSON.stringify([values, null, "ghi chú", "object"]),
    );
  });

  test("errors come back with their code and message", async () => {
    await boot({ protocol });
    const results = await Promise.all(
      ["throw", "return", "spill", "reject", "mistake"].map((how) => call("FAIL", [how])),
    );
    expect(results).toEqual([
      { error: "#VALUE!", message: "không đọc được số" },
      { error: "#N/A", message: "chưa có số liệu" },
      [[1, { error: "#DIV/0!" }]],
      { error: "#NUM!" },
      { error: "#VALUE!" },
    ]);
  });

  test("many calls at once each get their own answer", async () => {
    await boot({ protocol });
    const count = 3000;
    const results = await Promise.all(Array.from({ length: count }, (_, index) => call("TWICE", [index])));
    expect(results).toEqual(Array.from({ length: count }, (_, index) => 2 * index));
  });

  test("a host before the array form of results is answered in the old one", async () => {
    await boot({ protocol, requirements: { ...CURRENT_EXCEL, CustomFunctions: "1.6" } });
    await expect(call("TWICE", [21])).resolves.toBe(42);
    await expect(call("FAIL", ["throw"])).resolves.toEqual({
      error: "#VALUE!",
      message: "không đọc được số",
    });
  });
});

describe("arguments", () => {
  beforeEach(() => boot());

  test("a single cell fits a block, a block of one cell fits a single value", async () => {
    await expect(call("ECHO", [7])).resolves.toBe(JSON.stringify([[[7]], null, null, "object"]));
    await expect(call("TWICE", [[[21]]])).resolves.toBe(42);
  });

  test("an error in a cell is the result, unless the function takes errors", async () => {
    const cells: readonly CellValue[][] = [[1, { error: "#N/A" }, "x"]];
    await expect(call("ECHO", [cells])).resolves.toEqual({ error: "#N/A" });
    await expect(call("KINDS", [cells])).resolves.toEqual([["number", "error #N/A", "string"]]);
  });

  test("an unknown function gives #NAME?, one nobody registered or a missing argument an error", async () => {
    await expect(call("NOSUCH", [])).resolves.toEqual({ error: "#NAME?" });
    await expect(call("MISSING", [])).resolves.toMatchObject({
      error: expect.stringMatching(/^#/) as string,
    });
    await expect(call("TWICE", [])).resolves.toEqual({ error: "#VALUE!" });
  });
});

test("calls wait for the page, a reloaded page is asked again, and without a page they stay busy", async () => {
  const model = tinyWorkbook();
  const early: Promise<unknown>[] = [];
  const { registerFunctions } = model;
  addin = await bootAddin({
    model: {
      ...model,
      registerFunctions: (signatures, invoke) => {
        registerFunctions(signatures, invoke);
        early.push(invoke("TWICE", [4]));
      },
    },
    functions: FUNCTIONS,
  });
  addin.CustomFunctions.associate("TWICE", (value: number) => value * 2);
  await expect(early[0]).resolves.toBe(8);

  // The page is replaced before it has sent its results.
  void model.functions?.invoke("TWICE", [6]);
  const received = new Promise<string>((resolve) => {
    addin.host.connect({
      message: ([entry]) => (resolve(entry?.[3] ?? ""), true),
      selectionChanged: () => false,
      command: () => false,
    });
  });
  await addin.host.execute(READY, () => undefined);
  expect(await received).toContain('"TWICE",[6]');

  const late = model.functions?.invoke("TWICE", [5]);
  addin.close();
  await expect(late).resolves.toEqual({ error: "#BUSY!" });
});
