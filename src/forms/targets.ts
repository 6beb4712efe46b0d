import { at } from "../domain/at";
import { COLUMNS } from "../sheets/columns";
import { formCodes } from "../tracker/formRows";
import type { FormColumn, FormOrder } from "./page";

const { SoLieu } = COLUMNS;

/** The targets of a form in the order of its rows, with what names them. */
export function formTargets({ book, body }: FormOrder) {
  const codes = new Set(formCodes(body, book).SoLieu);
  const targets = book.snapshot.rows.filter(({ code }) => codes.has(code));
  const target = (row: number) => at(targets, row);
  const named: readonly FormColumn[] = [
    { title: SoLieu.code, width: 6, look: "code", content: (row) => target(row).code },
    { title: SoLieu.name, width: 24, look: "text", content: (row) => target(row).name },
  ];
  return { targets, target, named };
}
