/** The stand-in host under the real office.js, over a workbook of a few cells. */
import { HostError } from "../../workbench/host/contract";
import { StandInHost } from "../../workbench/host/protocol/host";
import { EXCEL_2016 } from "../../workbench/host/protocol/requirements";
import { OfficeError, PAYLOAD_LIMIT } from "../../workbench/host/protocol/wire";
import { bootAddin, type Addin, type AddinOptions } from "./environment";
import { tinyWorkbook, type TinyWorkbook } from "./tinyWorkbook";

let addin: Addin;
let workbook: TinyWorkbook;

async function boot(options: Partial<AddinOptions> = {}): Promise<void> {
  workbook = tinyWorkbook("Data", "Notes");
  addin = await bootAddin({ model: workbook, ...options });
  addin.bind();
}

/** The error Excel.run ends with. */
async function failure(
  run: (context: Excel.RequestContext) => Promise<void>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(run);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("Excel.run was expected to fail.");
}

afterEach(() => {
  addin.close();
  expect(addin.pageErrors).toEqual([]);
});

describe.each(["windows", "web"] as const)("over the %s protocol", (protocol) => {
  beforeEach(() => boot({ protocol }));

  test("what is written is read back, and stays in the workbook", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
      range.values = [
        [1, "x"],
        [true, 2.5],
      ];
      range.load("values,address");
      await context.sync();
      expect(range.values).toEqual([
        [1, "x"],
        [true, 2.5],
      ]);
      expect(range.address).toBe("Data!A1:B2");
    });
    expect(workbook.cell("Data", "B2")).toBe(2.5);
  });

  test("a property is loaded however it is asked for", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").format.fill.color = "#00664B";
      const byPath = sheet.getRange("A1").load("format/fill/color");
      const byList = sheet.getRange("A1").load(["format/fill/color", "address"]);
      const byObject = sheet.getRange("A1").load({ format: { fill: { color: true } }, rowCount: true });
      const whole = sheet.getRange("A1").load();
      await context.sync();
      expect(byPath.format.fill.color).toBe("#00664B");
      expect(byList.format.fill.color).toBe("#00664B");
      expect(byList.address).toBe("Data!A1");
      expect(byObject.format.fill.color).toBe("#00664B");
      expect(byObject.rowCount).toBe(1);
      expect(whole.address).toBe("Data!A1");
      expect(() => byPath.address).toThrow(OfficeExtension.Error);
    });
  });

  test.each([["items/name"], ["name"], [["items/name"]], [{ name: true }]])(
    "the items of a collection are loaded by %j",
    async (asked) => {
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load(asked as "items/name");
        await context.sync();
        expect(sheets.items.map(({ name }) => name)).toEqual(["Data", "Notes"]);
        sheets.items[1]?.getRange("A1").set({ values: [["seen"]] });
      });
      expect(workbook.cell("Notes", "A1")).toBe("seen");
    },
  );

  test("a sheet that is not there is a null object, and so is all that hangs on it", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const used = none.getUsedRangeOrNullObject().load("address");
      const there = context.workbook.worksheets.getItemOrNullObject("Data");
      const empty = there.getUsedRangeOrNullObject();
      await context.sync();
      expect([none, used, there, empty].map(({ isNullObject }) => isNullObject)).toEqual([
        true,
        true,
        false,
        true,
      ]);
    });
  });

  test("a proxy follows its sheet after a rename, and a range outlives a sync", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      const range = sheet.getRange("A1");
      range.values = [["first"]];
      await context.sync();
      sheet.name = "Renamed";
      await context.sync();
      range.values = [["second"]];
      sheet.load("name");
      range.load("address");
      await context.sync();
      expect(sheet.name).toBe("Renamed");
      expect(range.address).toBe("Renamed!A1");
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", "Notes", "Renamed"]);
    expect(workbook.cell("Renamed", "A1")).toBe("second");
  });

  test("a large block, sent in slices, arrives whole; null leaves a cell alone", async () => {
    const rows = 4000;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange(`A1:B${String(rows)}`);
      range.values = Array.from({ length: rows }, (_, row) => [row, `r${String(row)}`]);
      await context.sync();
      range.values = Array.from({ length: rows }, (_, row) => [row === 0 ? "new" : null, null]);
      await context.sync();
    });
    expect(workbook.cell("Data", "A1")).toBe("new");
    expect(workbook.cell("Data", `A${String(rows)}`)).toBe(rows - 1);
    expect(workbook.cell("Data", `B${String(rows)}`)).toBe(`r${String(rows - 1)}`);
  });

  test("a large block of another size than its range is refused before anything is written", async () => {
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B3");
      range.values = Array.from({ length: 2000 }, () => [1, 2]);
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(workbook.cell("Data", "A1")).toBeUndefined();
  });

  test("an error names its code and place; what came before it is done and known", async () => {
    let count: OfficeExtension.ClientResult<number> | undefined;
    const error = await failure(async (context) => {
      const { worksheets } = context.workbook;
      count = worksheets.getCount();
      worksheets.getItem("Data").getRange("A1").values = [["kept"]];
      worksheets.add("Notes");
      worksheets.getItem("Data").getRange("A2").values = [["never"]];
      await context.sync();
    });
    expect(error.code).toBe("ItemAlreadyExists");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.add");
    expect(error.debugInfo.statement).toContain("add(");
    expect(count?.value).toBe(2);
    expect(workbook.cell("Data", "A1")).toBe("kept");
    expect(workbook.cell("Data", "A2")).toBeUndefined();
  });

  test("a missing sheet and a protected one give Excel's codes", async () => {
    const missing = await failure(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
      await context.sync();
    });
    expect(missing.code).toBe("ItemNotFound");
    expect(missing.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");

    workbook.sheets[0]?.cells.set("locked", true);
    const locked = await failure(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(locked.code).toBe("AccessDenied");
    expect(locked.debugInfo.errorLocation).toBe("Range.values");
  });

  test("what the stand-in does not have it refuses", async () => {
    const calls: ((context: Excel.RequestContext) => unknown)[] = [
      ({ workbook: { worksheets } }) => worksheets.getItem("Data").charts.load("items"),
      ({ workbook: { worksheets } }) => worksheets.getItem("Data").calculate(false),
      ({ workbook: { worksheets } }) => worksheets.getItem("Data").getRange("A1").load("hyperlink"),
      ({ workbook: { worksheets } }) => worksheets.getItem("Data").onCalculated.add(() => Promise.resolve()),
    ];
    for (const call of calls) {
      const error = await failure(async (context) => {
        call(context);
        await context.sync();
      });
      expect(error.code).toBe("ApiNotFound");
    }
  });

  test("a changed cell is told to the sheet's and the workbook's listeners, after the answer", async () => {
    const told: string[] = [];
    let heard: () => void;
    const both = new Promise<void>((resolve) => (heard = resolve));
    const listener = (of: string) => (event: Excel.WorksheetChangedEventArgs) => {
      told.push(`${of} ${event.address}`);
      if (told.length === 3) heard();
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const registration = sheet.onChanged.add(listener("sheet"));
      context.workbook.worksheets.onChanged.add(listener("workbook"));
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      await context.sync();
      told.push("answer");
      await both;
      registration.remove();
      await context.sync();
    });
    expect(told).toEqual(["answer", "sheet B2", "workbook B2"]);
  });

  test("a selection is told to workbook.onSelectionChanged", async () => {
    const selected = new Promise<void>((resolve) => {
      void Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(() => {
          resolve();
          return Promise.resolve();
        });
        await context.sync();
        workbook.raise({
          type: 14,
          targetId: "Workbook",
          payload: { worksheetId: "{sheet-1}", address: "C3" },
        });
      });
    });
    await expect(selected).resolves.toBeUndefined();
  });

  test("a ribbon button runs its function and waits for completed()", async () => {
    const pressed: string[] = [];
    Office.actions.associate("layDown", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await addin.host.runCommand("layDown", "LayDownButton");
    expect(pressed).toEqual(["LayDownButton"]);
    await expect(addin.host.runCommand("noSuchFunction")).rejects.toThrow("11101");
  });

  test("settings stay with the document", async () => {
    Office.context.document.settings.set("header", { kind: "party" });
    await new Promise((resolve) => {
      Office.context.document.settings.saveAsync(resolve);
    });
    expect([...addin.host.settings]).toEqual([["header", '{"kind":"party"}']]);
    const { settings } = addin.host;
    addin.close();
    addin = await bootAddin({ model: tinyWorkbook(), protocol, settings });
    expect(addin.Office.context.document.settings.get("header")).toEqual({ kind: "party" });
  });

  test("the add-in shows and hides its pane, and hears of it", async () => {
    const seen: string[] = [];
    addin.host.onVisibility = (visibility) => seen.push(`host ${visibility}`);
    const listening = await new Promise<{ heard: Promise<void> }>((ready) => {
      const heard = new Promise<void>((resolve) => {
        const registered = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
          seen.push(`add-in ${visibilityMode}`);
          resolve();
        });
        void registered.then(() => ready({ heard }));
      });
    });
    await Office.addin.hide();
    await listening.heard;
    expect(seen).toEqual(["host Hidden", "add-in Hidden"]);
  });

  test("requirement sets are what the host says", () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
    expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
    expect(Office.context.platform).toBe(protocol === "web" ? "OfficeOnline" : "PC");
    expect(Office.context.displayLanguage).toBe("vi-VN");
    expect(Office.context.document.mode).toBe("readWrite");
  });

  test("every Office error that refuses a request has its name at Excel.run", async () => {
    const names = {
      InvalidOperationInCellEditMode: "InvalidOperationInCellEditMode",
      InvalidOrTimedOutSession: "InvalidOrTimedOutSession",
      WriteNotSupportedWhenModalDialogOpen: "WriteNotSupportedWhenModalDialogOpen",
      ActivityLimitReached: "ActivityLimitReached",
      RequestPayloadSizeLimitExceeded: "RequestPayloadSizeLimitExceeded",
      AccessDenied: "AccessDenied",
    } as const;
    for (const [name, code] of Object.entries(names)) {
      addin.host.faults = { request: () => OfficeError[name as keyof typeof names] };
      const error = await failure(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1").values = [[1]];
        await context.sync();
      });
      expect(error.code).toBe(code);
    }
    expect(workbook.cell("Data", "A1")).toBeUndefined();
  });
});

describe("faults and counts", () => {
  beforeEach(() => boot());

  const write = (cells: readonly string[]) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      for (const cell of cells) sheet.getRange(cell).values = [[cell]];
      await context.sync();
    });

  test("a batch stopped half-way keeps what it had done", async () => {
    let writes = 0;
    addin.host.faults = {
      action: (action) =>
        action.Name === "Values" && ++writes === 3
          ? new HostError(
              "GeneralException",
              "There was an internal error while processing the request.",
              500,
            )
          : undefined,
    };
    await expect(write(["A1", "A2", "A3", "A4"])).rejects.toMatchObject({ code: "GeneralException" });
    expect(["A1", "A2", "A3", "A4"].map((cell) => workbook.cell("Data", cell))).toEqual([
      "A1",
      "A2",
      undefined,
      undefined,
    ]);
  });

  test("a mistake of the model is a GeneralException for the add-in and is told to the test", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1").clear();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "GeneralException" });
    expect(addin.internalErrors).toHaveLength(1);
  });

  test("a fault may pass: the second try goes through", async () => {
    addin.host.faults = {
      request: ({ number }) => (number === 1 ? OfficeError.InvalidOperationInCellEditMode : undefined),
    };
    await expect(write(["A1"])).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await write(["A1"]);
    expect(workbook.cell("Data", "A1")).toBe("A1");
  });

  test("round trips and bytes are counted, the clean-up of office.js apart", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.values = [["đất"]];
      await context.sync();
      range.load("values");
      await context.sync();
    });
    const { traffic } = addin.host;
    expect(traffic.requests).toBe(2);
    expect(traffic.bytes).toBeGreaterThan(traffic.largest);
    expect(traffic.largest).toBeGreaterThan(100);
    expect(traffic.largest).toBeLessThan(2000);
  });

  test("a request beyond 5 MB is refused and nothing of it is done", async () => {
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Data");
        sheet.getRange("A1").values = [["before"]];
        // Three bytes a letter: the limit is in bytes, not letters.
        sheet.getRange("A2").values = [["ế".repeat(PAYLOAD_LIMIT / 3)]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(workbook.cell("Data", "A1")).toBeUndefined();
  });
});

describe("an older Excel", () => {
  test("has neither newer members nor custom functions", async () => {
    await boot({ requirements: { ...EXCEL_2016, ExcelApi: "1.3" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.4")).toBe(false);
    expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(false);
    expect(workbook.functions).toBeUndefined();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Data");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1").load();
      await context.sync();
      expect(range.address).toBe("Data!A1");
    });
  });
});

test("a page that has gone hears no answer to what it asked, the one after it does", async () => {
  await boot();
  const host = new StandInHost({ model: workbook });
  const link = { message: () => true, selectionChanged: () => true, command: () => true };
  const heard: string[] = [];
  const ask = (page: string) =>
    host.execute(JSON.stringify({ Actions: [], ObjectPaths: {} }), () => heard.push(page));
  const gone = host.connect(link);
  const asked = ask("first");
  gone();
  host.connect({ ...link });
  await Promise.all([asked, ask("second")]);
  expect(heard).toEqual(["second"]);
  host.dispose();
});
