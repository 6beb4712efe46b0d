import type { Sheet } from "../sheets/types";
import { formCodes } from "../tracker/formRows";
import { type FormOrder, pageSheet } from "./page";
import { accountsPage } from "./pages/accounts";
import { datesPage } from "./pages/dates";
import { figuresPage } from "./pages/figures";
import { schemesPage } from "./pages/schemes";
import { tasksPage } from "./pages/tasks";
import { stampSheet } from "./stamp";

/** The pages of a form, in their order. */
const PAGES = [figuresPage, accountsPage, schemesPage, datesPage, tasksPage];

/**
 * The sheets of a body's form: one for its targets, one for what is said about them, one each for its schemes, dates and
 * tasks, where it has any; and the hidden one by which the form is known again.
 */
export function formSheets(order: FormOrder): readonly Sheet[] {
  const pages = PAGES.map((pageOf) => pageOf(order)).filter(({ count }) => count > 0);
  return [
    ...pages.map((page, place) => pageSheet(order, page, place === pages.length - 1)),
    stampSheet(order.stamp, formCodes(order.body, order.book), order.book),
  ];
}
