import type { FindingCode } from "../i18n/vi/findings";
import type { SheetId, TableName } from "../sheets/columns";
import type { Keepsake } from "./keepsake";

/** What mending does, in terms of the standard sheets; rows are counted from 0 in the table as it was read. */
export type Remedy =
  | { readonly kind: "set-up" }
  | { readonly kind: "layout" }
  | { readonly kind: "sheet"; readonly id: SheetId }
  | { readonly kind: "table"; readonly id: TableName }
  | { readonly kind: "table-name"; readonly id: TableName; readonly now: string }
  | { readonly kind: "title"; readonly id: SheetId; readonly column: number; readonly title: string }
  | { readonly kind: "column"; readonly id: SheetId; readonly title: string }
  | { readonly kind: "code"; readonly id: SheetId; readonly row: number; readonly code: string }
  | { readonly kind: "add-row"; readonly id: SheetId; readonly code: string }
  | { readonly kind: "drop-row"; readonly id: SheetId; readonly row: number }
  | {
      readonly kind: "constants";
      readonly id: SheetId;
      readonly title: string;
      readonly rows: readonly number[];
    }
  | {
      readonly kind: "formulas";
      readonly id: SheetId;
      readonly title: string;
      readonly rows: readonly number[];
    }
  | {
      readonly kind: "cell";
      readonly id: SheetId;
      readonly at: string;
      readonly formula: string;
      readonly format: string;
    }
  | { readonly kind: "colours"; readonly id: SheetId; readonly range: string }
  | { readonly kind: "chart"; readonly id: SheetId; readonly name: string }
  | { readonly kind: "validation"; readonly id: SheetId; readonly index: number }
  /** Rows below the table and columns beside it that come into it. */
  | {
      readonly kind: "extend";
      readonly id: TableName;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: "anew"; readonly id: SheetId }
  | { readonly kind: "rows"; readonly id: SheetId; readonly row: number; readonly count: number }
  /** `at`: where the cells of the name are written; not given where they are those of the table. */
  | { readonly kind: "name"; readonly id: SheetId; readonly name: string; readonly at?: string };

export interface Finding {
  /** The same each time the same thing is found, so that what was ticked is found again. */
  readonly id: string;
  readonly code: FindingCode;
  /** Fills the blanks of its sentence. */
  readonly detail: Readonly<Record<string, string | number>>;
  /** Whether mending loses nothing anybody might want to keep as it is, so that it may be ticked unasked. */
  readonly proposed: boolean;
  /** null where there is nothing to mend, only something to know. */
  readonly remedy: Remedy | null;
  /** What mending takes out of cells; it goes to the sheet "Giữ lại" first. */
  readonly keepsakes: readonly Keepsake[];
}

/** Some of many: "K14, K15, K16 … (43)". */
export function listed(all: readonly string[], shown = 5, between = ", "): string {
  const first = all.slice(0, shown).join(between);
  return all.length <= shown ? first : `${first} … (${all.length})`;
}

type Told = Pick<Finding, "code" | "detail"> & Partial<Omit<Finding, "code" | "detail">>;

/** A finding, only reported unless a remedy is given. `key` tells findings of one code apart. */
export const finding = (key: string, told: Told): Finding => ({
  id: `${told.code}:${key}`,
  proposed: false,
  remedy: null,
  keepsakes: [],
  ...told,
});

export type RemedyOf<Kind extends Remedy["kind"]> = Extract<Remedy, { readonly kind: Kind }>;

/** The remedies of one kind among those of findings. */
export const remediesOf = <Kind extends Remedy["kind"]>(
  findings: readonly Finding[],
  kind: Kind,
): readonly RemedyOf<Kind>[] =>
  findings.flatMap(({ remedy }) => (remedy?.kind === kind ? [remedy as RemedyOf<Kind>] : []));
