import type { Book } from "../grid/book";
import { STRUCTURE_PASSWORD } from "../grid/locks";
import { password } from "../members/checks";
import { accessDenied, invalidOperation } from "../members/errors";
import { action, type MembersOf, scalar, View } from "../members/members";

/** Protects the structure of the workbook: which sheets there are and what they are called. */
const BOOK_PROTECTION: MembersOf<View<Book>> = {
  Protected: scalar("1.7", ({ of }) => STRUCTURE_PASSWORD.of(of) !== null),
  Protect: action("1.7", ({ of }, given) => {
    if (STRUCTURE_PASSWORD.of(of) !== null) throw invalidOperation("the workbook is protected already");
    STRUCTURE_PASSWORD.set(of, password(given, "password"));
  }),
  Unprotect: action("1.7", ({ of }, given) => {
    const opens = STRUCTURE_PASSWORD.of(of);
    if (opens !== null && opens !== password(given, "password")) {
      throw accessDenied("the password is wrong");
    }
    STRUCTURE_PASSWORD.set(of, null);
  }),
};

export const bookProtectionOf = (book: Book): View<Book> =>
  new View("WorkbookProtection", BOOK_PROTECTION, book);
