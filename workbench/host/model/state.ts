/** What a workbook holds that Univer has no place for. It lives as long as the workbook. */
export class BookState {
  readonly settings = new Map<string, string>();
  /** Formulas of names as given, by the id of the name, where Univer got addresses for tables. */
  readonly nameFormulas = new Map<string, string>();
}

/** The same for one sheet. */
export class SheetState {
  protection: { readonly options: Readonly<Record<string, boolean>>; readonly password: string } | null =
    null;
  veryHidden = false;
  readonly customProperties = new Map<string, string>();
}
