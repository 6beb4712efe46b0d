import type { Given, HostObject, Json } from "../../workbench/host/contract";
import { createWorkbookModel, type WorkbenchModel } from "../../workbench/host/model";
import type { Grid } from "../../workbench/host/univer/boot";
import { bootHeadless } from "../../workbench/host/univer/node";

/** Walks the member tables by hand, as the interpreter does, without protocol and requirement sets. */
export class Driver {
  readonly model: WorkbenchModel;

  constructor(readonly grid: Grid = bootHeadless()) {
    this.model = createWorkbookModel(grid);
  }

  get book(): HostObject {
    return this.model.root;
  }

  async sheet(name = "Sheet1"): Promise<HostObject> {
    return this.call(await this.part(this.book, "Worksheets"), "GetItem", name);
  }

  async range(address: string, sheet = "Sheet1"): Promise<HostObject> {
    return this.call(await this.sheet(sheet), "GetRange", address);
  }

  async get(self: HostObject, name: string): Promise<Json> {
    const member = self.members[name];
    if (member?.kind !== "scalar" || member.get === undefined)
      throw new Error(`${self.className}.${name} is not readable`);
    return member.get(self);
  }

  async set(self: HostObject, name: string, value: Json): Promise<void> {
    const member = self.members[name];
    if (member?.kind !== "scalar" || member.set === undefined)
      throw new Error(`${self.className}.${name} is not writable`);
    await member.set(self, value);
  }

  /** The object behind a property; dots go deeper: "Format.Font". */
  async part(self: HostObject, path: string): Promise<HostObject> {
    let at = self;
    for (const name of path.split(".")) {
      const member = at.members[name];
      if (member?.kind !== "object") throw new Error(`${at.className}.${name} is no object`);
      const next = await member.get(at);
      if (next === null) throw new Error(`${at.className}.${name} is null`);
      at = next;
    }
    return at;
  }

  async ask(self: HostObject, name: string, ...args: Given[]): Promise<Given> {
    const member = self.members[name];
    if (member?.kind !== "method") throw new Error(`${self.className}.${name} is no method`);
    return member.call(self, ...args);
  }

  async call(self: HostObject, name: string, ...args: Given[]): Promise<HostObject> {
    const given = await this.ask(self, name, ...args);
    if (given === null || typeof given !== "object" || !("className" in given))
      throw new Error(`${name} gave no object`);
    return given as HostObject;
  }

  async values(address: string, sheet?: string): Promise<Json> {
    return this.get(await this.range(address, sheet), "Values");
  }

  async formulas(address: string, sheet?: string): Promise<Json> {
    return this.get(await this.range(address, sheet), "Formulas");
  }

  async write(address: string, values: Json, sheet?: string): Promise<void> {
    await this.fill(await this.range(address, sheet), "Values", values);
  }

  /** Sets what a range has a value of for each cell; one alone is given to all of them. */
  async fill(range: HostObject, name: string, given: Json): Promise<void> {
    const [rows, columns] = [await this.get(range, "RowCount"), await this.get(range, "ColumnCount")];
    const all = Array.from({ length: Number(rows) }, () =>
      Array.from({ length: Number(columns) }, () => given),
    );
    await this.set(range, name, Array.isArray(given) ? given : all);
  }

  /** Writes a block whose first row is a header and makes a table of it. */
  async table(address: string, values: Json, name: string, sheet = "Sheet1"): Promise<HostObject> {
    await this.write(address, values, sheet);
    const tables = await this.part(await this.sheet(sheet), "Tables");
    const table = await this.call(tables, "Add", address, true);
    await this.set(table, "Name", name);
    return table;
  }
}
