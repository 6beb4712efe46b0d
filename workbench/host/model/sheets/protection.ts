import { IPermissionService } from "@univerjs/core";
import { WorksheetEditPermission } from "@univerjs/sheets";
import type { Given } from "../../contract";
import type { Book } from "../grid/book";
import { optional, text } from "../members/checks";
import { accessDenied, invalidArgument, invalidOperation } from "../members/errors";
import { action, type MembersOf, scalar, View } from "../members/members";
import type { WorksheetObject } from "./worksheet";

/** A lock with the password that opens it; "" for none. */
export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string;
}

const password = optional(text, "");

function assertOpens(protection: Protection, given: Given): void {
  if (protection.password !== password(given, "password")) throw accessDenied("the password is wrong");
}

/** What a person at the grid may do; an add-in asks the model. */
function lockGrid(book: Book, sheetId: string, locked: boolean): void {
  const permissions = book.get(IPermissionService);
  const point = new WorksheetEditPermission(book.unitId, sheetId);
  if (permissions.getPermissionPoint(point.id) === undefined) permissions.addPermissionPoint(point);
  permissions.updatePermissionPoint(point.id, !locked);
}

function protectSheet({ of: { book, id } }: View<WorksheetObject>, options: Given, given: Given): void {
  const state = book.sheetState(id);
  if (state.protection !== null) throw invalidOperation("the sheet is protected already");
  if (options !== undefined && options !== null && typeof options !== "object")
    throw invalidArgument("options must be an object");
  state.protection = {
    options: (options ?? {}) as Protection["options"],
    password: password(given, "password"),
  };
  lockGrid(book, id, true);
}

const SHEET_PROTECTION: MembersOf<View<WorksheetObject>> = {
  Protected: scalar("1.2", ({ of: { book, id } }) => book.sheetState(id).protection !== null),
  Options: scalar("1.2", ({ of: { book, id } }) => book.sheetState(id).protection?.options ?? null),
  Protect: action("1.2", protectSheet),
  Unprotect: action("1.2", ({ of: { book, id } }, given) => {
    const state = book.sheetState(id);
    if (state.protection === null) return;
    assertOpens(state.protection, given);
    state.protection = null;
    lockGrid(book, id, false);
  }),
};

export const protectionOf = (sheet: WorksheetObject): View<WorksheetObject> =>
  new View("WorksheetProtection", SHEET_PROTECTION, sheet);

/** Protects the structure of the workbook: which sheets there are and what they are called. */
const BOOK_PROTECTION: MembersOf<View<Book>> = {
  Protected: scalar("1.7", ({ of }) => of.state.password !== null),
  Protect: action("1.7", ({ of }, given) => {
    if (of.state.password !== null) throw invalidOperation("the workbook is protected already");
    of.state.password = password(given, "password");
  }),
  Unprotect: action("1.7", ({ of }, given) => {
    if (of.state.password !== null && of.state.password !== password(given, "password")) {
      throw accessDenied("the password is wrong");
    }
    of.state.password = null;
  }),
};

export const bookProtectionOf = (book: Book): View<Book> =>
  new View("WorkbookProtection", BOOK_PROTECTION, book);
