import {
  ICalculateFormulaService,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { Given, HostObject, Json } from "../../contract";
import { formatArea, MAX_COLUMNS, parseArea, quoted, splitSheet } from "../grid/a1";
import type { Book } from "../grid/book";
import { isErrorText } from "../grid/cell-input";
import { formulaForGrid } from "../grid/formulas";
import { itemAt } from "../grid/item-at";
import { BookSlot } from "../grid/slots";
import { tablesNow } from "../grid/table-shapes";
import { flag, text } from "../members/checks";
import { found, invalidArgument, itemAlreadyExists, itemNotFound } from "../members/errors";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { RangeObject, rangeAt } from "./range";

/** Formulas of names as given, by the id of the name, where Univer got addresses for tables. */
const GIVEN = new BookSlot(() => new Map<string, string>());

/** What Univer writes where a name has no sheet of its own. */
const WORKBOOK_SCOPE = "AllDefaultWorkbook";

export class NamedItems implements HostObject {
  readonly className = "NamedItemCollection";
  readonly members = NAMES;

  constructor(
    readonly book: Book,
    /** null: the names of the workbook. */
    readonly sheetId: string | null,
  ) {}

  readonly items = (): NamedItem[] =>
    allNames(this.book)
      .map(({ id }) => new NamedItem(this.book, id))
      .filter(({ scope }) => scope === (this.sheetId ?? WORKBOOK_SCOPE));

  find(name: string): NamedItem | undefined {
    return this.items().find((item) => item.entry.name.toLowerCase() === name.toLowerCase());
  }
}

export class NamedItem implements HostObject {
  readonly className = "NamedItem";
  readonly members = NAME;

  constructor(
    readonly book: Book,
    private readonly entryId: string,
  ) {}

  get id(): string {
    return this.entry.name;
  }

  get entry(): IDefinedNamesServiceParam {
    const entry = allNames(this.book).find(({ id }) => id === this.entryId);
    if (entry === undefined) throw itemNotFound("the name was deleted");
    return entry;
  }

  /** Id of the sheet the name belongs to, or Univer's word for the workbook. */
  get scope(): string {
    return this.entry.localSheetId ?? WORKBOOK_SCOPE;
  }

  /** As given, with its "=". */
  get formula(): string {
    const { id, formulaOrRefString } = this.entry;
    const given = GIVEN.of(this.book).get(id);
    return given ?? (formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`);
  }

  /** The range the name stands for, if it stands for one. */
  range(): RangeObject | null {
    const text = this.entry.formulaOrRefString.replace(/^=/, "");
    const { sheet, rest } = splitSheet(text);
    return sheet !== null && parseArea(rest) !== null ? rangeAt(this.book, text, null) : null;
  }

  define(changes: Partial<IDefinedNamesServiceParam>): void {
    this.book.mutate(SetDefinedNameMutation, { unitId: this.book.unitId, ...this.entry, ...changes });
  }
}

const allNames = (book: Book): IDefinedNamesServiceParam[] =>
  Object.values(book.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});

/**
 * Excel's rules for names, of ranges and of tables alike.
 * @throws InvalidArgument for a name Excel does not take.
 */
export function checkName(name: string): void {
  if (name.length === 0 || name.length > 255) throw invalidArgument("a name has 1 to 255 characters");
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name)) {
    throw invalidArgument(`a name begins with a letter or "_" and has no spaces or signs: ${name}`);
  }
  const asAddress = parseArea(name);
  const isCell = asAddress !== null && asAddress.columns < MAX_COLUMNS;
  if (isCell || /^(?:r|c|r\d*c\d*|r\d+|c\d+)$/i.test(name))
    throw invalidArgument(`the name reads as a cell: ${name}`);
  if (/^(?:true|false)$/i.test(name)) throw invalidArgument(`the name is a value: ${name}`);
}

function add(names: NamedItems, givenName: Given, reference: Given, comment: Given): NamedItem {
  const { book, sheetId } = names;
  const name = text(givenName, "name");
  checkName(name);
  if (names.find(name) !== undefined || tablesNow(book).find(name) !== undefined)
    throw itemAlreadyExists(`the name ${name}`);
  // Univer's formula engine finds a name without asking for its scope.
  if (allNames(book).some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw invalidArgument(`the workbench keeps a name in one scope only: ${name}`);
  }
  const id = crypto.randomUUID();
  book.mutate(SetDefinedNameMutation, {
    unitId: book.unitId,
    id,
    name,
    formulaOrRefString: referenceFor(book, id, reference),
    localSheetId: sheetId ?? WORKBOOK_SCOPE,
    ...(typeof comment === "string" ? { comment } : {}),
  });
  return new NamedItem(book, id);
}

/** What Univer keeps for a range or a formula; a formula with tables in it is kept as given too. */
function referenceFor(book: Book, id: string, reference: Given): string {
  if (reference instanceof RangeObject) {
    const { sheetId } = reference.area;
    return `${quoted(book.sheet(sheetId).getName())}!${formatArea(reference.area, true)}`;
  }
  const given = text(reference, "reference");
  const formula = given.startsWith("=") ? given : `=${given}`;
  const place = { sheetId: "", row: -1, table: undefined };
  const addressed = formulaForGrid(book, formula, place);
  if (addressed === formula) GIVEN.of(book).delete(id);
  else GIVEN.of(book).set(id, formula);
  const { sheet, rest } = splitSheet(addressed.slice(1));
  return sheet !== null && parseArea(rest) !== null ? addressed.slice(1) : addressed;
}

/** What the formula of a name gives: a value, or rows of values. */
async function valueOf(item: NamedItem): Promise<Json> {
  const range = item.range();
  if (range !== null) return item.entry.formulaOrRefString;
  await item.book.grid.calculation.done();
  const sheetId = itemAt(item.book.sheets(), 0).getSheetId();
  const cells = { [item.book.unitId]: { [sheetId]: { 0: { 0: [item.entry.formulaOrRefString] } } } };
  const results = await item.book.get(ICalculateFormulaService).executeFormulas(cells);
  return results[item.book.unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value ?? "";
}

const NAMES: MembersOf<NamedItems> = {
  Add: method("1.4", add),
  GetCount: method("1.4", (names) => names.items().length),
  GetItem: method("1.1", (names, name) => found(names.find(text(name, "name")), text(name, "name"))),
  GetItemOrNullObject: method("1.4", (names, name) => names.find(text(name, "name")) ?? null),
};

const NAME: MembersOf<NamedItem> = {
  Name: scalar("1.1", (item) => item.entry.name),
  Scope: scalar("1.4", (item) => (isLocal(item) ? "Worksheet" : "Workbook")),
  Formula: scalar(
    "1.7",
    (item) => item.formula,
    (item, value) =>
      item.define({ formulaOrRefString: referenceFor(item.book, item.entry.id, text(value, "formula")) }),
  ),
  Comment: scalar(
    "1.4",
    (item) => item.entry.comment ?? "",
    (item, value) => item.define({ comment: text(value, "comment") }),
  ),
  Visible: scalar(
    "1.1",
    (item) => item.entry.hidden !== true,
    (item, value) => item.define({ hidden: !flag(value, "visible") }),
  ),
  Value: scalar("1.1", valueOf),
  Type: scalar("1.1", async (item) => {
    if (item.range() !== null) return "Range";
    const value = await valueOf(item);
    if (Array.isArray(value)) return "Array";
    if (typeof value === "string") return isErrorText(value) ? "Error" : "String";
    if (typeof value === "boolean") return "Boolean";
    return Number.isInteger(value) ? "Integer" : "Double";
  }),
  Worksheet: object("1.4", (item) => {
    if (!isLocal(item)) throw itemNotFound("the name belongs to the workbook");
    return item.book.worksheet(item.scope);
  }),
  WorksheetOrNullObject: object("1.4", (item) => (isLocal(item) ? item.book.worksheet(item.scope) : null)),
  GetRange: method("1.1", (item) => {
    const range = item.range();
    if (range === null) throw itemNotFound("the name stands for no range");
    return range;
  }),
  GetRangeOrNullObject: method("1.4", (item) => item.range()),
  Delete: action("1.4", (item) => {
    GIVEN.of(item.book).delete(item.entry.id);
    item.book.mutate(RemoveDefinedNameMutation, { unitId: item.book.unitId, ...item.entry });
  }),
};

const isLocal = (item: NamedItem): boolean => item.scope !== WORKBOOK_SCOPE;

/** Brings the names that refer to tables up to date after a table moved. */
export function refreshNames(book: Book): void {
  for (const entry of allNames(book)) {
    const given = GIVEN.of(book).get(entry.id);
    if (given === undefined) continue;
    const formulaOrRefString = referenceFor(book, entry.id, given);
    if (formulaOrRefString !== entry.formulaOrRefString)
      new NamedItem(book, entry.id).define({ formulaOrRefString });
  }
}
