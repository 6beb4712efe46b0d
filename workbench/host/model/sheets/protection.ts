import { IPermissionService } from "@univerjs/core";
import { WorksheetEditPermission } from "@univerjs/sheets";
import type { Given } from "../../contract";
import type { Book } from "../grid/book";
import { SHEET_LOCK, type SheetLock } from "../grid/locks";
import { password } from "../members/checks";
import { accessDenied, invalidArgument, invalidOperation } from "../members/errors";
import { action, type MembersOf, scalar, View } from "../members/members";
import type { SheetHandle } from "./handle";

function assertOpens(lock: SheetLock, given: Given): void {
  if (lock.password !== password(given, "password")) throw accessDenied("the password is wrong");
}

/** What a person at the grid may do; an add-in asks the model. */
function lockGrid(book: Book, sheetId: string, locked: boolean): void {
  const permissions = book.get(IPermissionService);
  const point = new WorksheetEditPermission(book.unitId, sheetId);
  if (permissions.getPermissionPoint(point.id) === undefined) permissions.addPermissionPoint(point);
  permissions.updatePermissionPoint(point.id, !locked);
}

function protectSheet({ of: { book, id } }: View<SheetHandle>, options: Given, given: Given): void {
  if (SHEET_LOCK.of(book, id) !== null) throw invalidOperation("the sheet is protected already");
  if (options !== undefined && options !== null && typeof options !== "object")
    throw invalidArgument("options must be an object");
  SHEET_LOCK.set(book, id, {
    options: (options ?? {}) as SheetLock["options"],
    password: password(given, "password"),
  });
  lockGrid(book, id, true);
}

const SHEET_PROTECTION: MembersOf<View<SheetHandle>> = {
  Protected: scalar("1.2", ({ of: { book, id } }) => SHEET_LOCK.of(book, id) !== null),
  Options: scalar("1.2", ({ of: { book, id } }) => SHEET_LOCK.of(book, id)?.options ?? null),
  Protect: action("1.2", protectSheet),
  Unprotect: action("1.2", ({ of: { book, id } }, given) => {
    const lock = SHEET_LOCK.of(book, id);
    if (lock === null) return;
    assertOpens(lock, given);
    SHEET_LOCK.set(book, id, null);
    lockGrid(book, id, false);
  }),
};

export const protectionOf = (sheet: SheetHandle): View<SheetHandle> =>
  new View("WorksheetProtection", SHEET_PROTECTION, sheet);
