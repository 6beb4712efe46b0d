import { quote } from "../i18n/quote";

/** The words for a fault: what happened, what was kept, what to do. `{name}` stands for the detail of that name. */
export interface Wording {
  readonly title: string;
  readonly message: string;
}

/** Code → wording; "unknown" serves every code that has no row. */
export type FaultTable = Readonly<Record<string, Wording>> & { readonly unknown: Wording };

type Detail = Readonly<Record<string, string | number>>;

export interface Fault {
  readonly code: string;
  readonly detail?: Detail;
}

// A blank with no detail shows an ellipsis: the sentence around it still tells what to do.
const fill = (template: string, detail: Detail) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => quote(String(detail[name] ?? "…")));

/**
 * What to show for a fault of the pane, the blanks filled from its detail. A code that is not in the table reads as
 * "unknown" and shows the code itself.
 *
 * @param table of i18n/vi/errors or i18n/en/errors, or as much of it as is at hand
 * @example wordingOf({ code: "row-not-found", detail: { code: "K05A" } }, table).title // "Không tìm thấy dòng K05A"
 */
export function wordingOf({ code, detail = {} }: Fault, table: FaultTable): Wording {
  const row = Object.hasOwn(table, code) ? table[code] : undefined;
  const { title, message } = row ?? table.unknown;
  const known = row ? detail : { message: code };
  return { title: fill(title, known), message: fill(message, known) };
}
