import type { Held } from "./cells";

/** Something a person typed for which there is no place, with where it stood. */
export interface Keepsake {
  readonly sheet: string;
  readonly address: string;
  /** Code of its row and title of its column, "" where it stood outside a table. */
  readonly code: string;
  readonly column: string;
  readonly content: Held;
}

/** What mending several findings takes out of cells, each cell once however many findings are about it. */
export function keptOf(
  findings: readonly { readonly keepsakes: readonly Keepsake[] }[],
): readonly Keepsake[] {
  const all = findings.flatMap(({ keepsakes }) => keepsakes);
  return [...new Map(all.map((one) => [`${one.sheet}!${one.address}`, one])).values()];
}
