import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostObject } from "../../workbench/host/contract";
import { Driver } from "./model-driver";

const TYPINGS = join(__dirname, "../../node_modules/@types/office-js/index.d.ts");

/** Requirement set of each member of each class, as Microsoft's typings say: "Range.values" → "ExcelApi 1.1". */
function published(): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  let name = "";
  let comment = "";
  for (const line of readFileSync(TYPINGS, "utf8").split("\n")) {
    const opened = /^ {4}(?:export )?class (\w+) extends OfficeExtension/.exec(line);
    if (opened !== null) name = opened[1] ?? "";
    else if (/^ {4}\}/.test(line)) name = "";
    else if (/^ {8}\/\*\*/.test(line)) comment = "";
    else if (/^ {9}\*/.test(line)) comment += line;
    const member = /^ {8}(?:readonly )?(\w+)(?:\??:|\()/.exec(line);
    const set = /\[Api set: (\w+ [\d.]+)/.exec(comment);
    if (name === "" || member === null || set === null) continue;
    const key = `${name}.${member[1] ?? ""}`;
    if (!sets.has(key)) sets.set(key, set[1] ?? "");
  }
  return sets;
}

/** What the typings do not say plainly. */
const SPECIAL: Readonly<Record<string, string>> = {
  // office.js reads "ShowGridlines" and sets "Gridlines".
  "Worksheet.gridlines": "ExcelApi 1.8",
  // "ExcelApi 1.7 for password": without one it is as old as its class.
  "WorksheetProtection.unprotect": "ExcelApi 1.2",
  // In the typings a function of the namespace, Excel.createWorkbook; on the wire a method of the application.
  "Application.createWorkbook": "ExcelApi 1.8",
};

let drive: Driver;
beforeEach(() => {
  drive = new Driver();
});
afterEach(() => {
  drive.model.dispose();
});

/** Every class of the model, by walking from the workbook. */
async function classes(): Promise<ReadonlyMap<string, HostObject>> {
  const found = new Map<string, HostObject>();
  const queue: HostObject[] = [drive.book];
  await drive.table(
    "A1:B3",
    [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ],
    "T",
  );
  const sheet = await drive.sheet();
  await drive.ask(await drive.part(drive.book, "Names"), "Add", "N", await drive.range("A1"));
  await drive.ask(await drive.part(drive.book, "Settings"), "Add", "key", 1);
  const parts = await drive.part(drive.book, "CustomXmlParts");
  await drive.ask(parts, "Add", "<a xmlns='urn:a'/>");
  queue.push(await drive.call(parts, "GetByNamespace", "urn:a"));
  await drive.ask(await drive.part(sheet, "CustomProperties"), "Add", "key", "value");
  await drive.ask(
    await drive.part(sheet, "Charts"),
    "Add",
    "ColumnClustered",
    await drive.range("A1:B3"),
    "Auto",
  );
  await drive.ask(await drive.part(sheet, "PageLayout"), "SetPrintArea", "A1:B3");
  const formats = await drive.part(await drive.range("A2:A3"), "ConditionalFormats");
  for (const kind of ["CellValue", "ContainsText", "Custom"])
    queue.push(await drive.call(formats, "Add", kind));
  queue.push(
    await drive.range("A2"),
    await drive.call(await drive.part(sheet, "PageLayout"), "GetPrintArea"),
  );
  for (let object = queue.pop(); object !== undefined; object = queue.pop()) {
    if (found.has(object.className)) continue;
    found.set(object.className, object);
    queue.push(...((await object.items?.()) ?? []));
    for (const member of Object.values(object.members)) {
      if (member.kind !== "object") continue;
      const at = object;
      // A part an object does not have, such as the rule of another kind of format.
      const next = await Promise.resolve()
        .then(() => member.get(at))
        .catch(() => null);
      if (next !== null) queue.push(next);
    }
  }
  return found;
}

it("every member came with the requirement set Microsoft's typings name", async () => {
  const sets = published();
  const wrong: string[] = [];
  for (const [name, { members }] of await classes()) {
    for (const [wire, { since }] of Object.entries(members)) {
      // Hidden members of the protocol are not in the typings.
      if (wire.startsWith("_")) continue;
      const key = `${name}.${wire.charAt(0).toLowerCase()}${wire.slice(1)}`;
      const set = SPECIAL[key] ?? sets.get(key) ?? "nowhere";
      if (set !== since) wrong.push(`${key}: ${since}, published ${set}`);
    }
  }
  expect(wrong).toEqual([]);
});
