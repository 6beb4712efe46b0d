import { COLUMNS, FIGURES, SCHEME_STEPS, tickColumn, yearColumn } from "../sheets/columns";

const { SoLieu, DeAn, MocThoiGian, NhiemVu } = COLUMNS;

/** The tables that a body's form has rows of, in the order of its sheets. */
export const FORM_TABLES = ["SoLieu", "DeAn", "MocThoiGian", "NhiemVu"] as const;
export type FormTable = (typeof FORM_TABLES)[number];

/** Title of the column of each table that names its rows. */
export const NAME_COLUMN: Readonly<Record<FormTable, string>> = {
  SoLieu: SoLieu.name,
  DeAn: DeAn.title,
  MocThoiGian: MocThoiGian.what,
  NhiemVu: NhiemVu.summary,
};

/** How the content of a column is read: a figure, a day, a tick ("x" or a day), a state of a task, or any text. */
export type FieldKind = "figure" | "day" | "tick" | "state" | "text";

/** A column that bodies fill in, by its title in the workbook. */
export interface FormField {
  readonly title: string;
  readonly kind: FieldKind;
}

const fieldsOf = (kind: FieldKind, ...titles: readonly string[]): readonly FormField[] =>
  titles.map((title) => ({ title, kind }));

/** What a report says of a target beside its figures. */
export const ACCOUNT_FIELDS = fieldsOf("text", SoLieu.cause, SoLieu.remedy, SoLieu.proposal);

/**
 * The columns of a table that a form of a year has cells for.
 *
 * @example formFields("SoLieu", 2026)[2] // { title: "TH 2026", kind: "figure" }
 */
export function formFields(table: FormTable, year: number): readonly FormField[] {
  switch (table) {
    case "SoLieu":
      return [
        ...fieldsOf("figure", ...FIGURES.map((figure) => yearColumn[figure](year))),
        ...fieldsOf("day", SoLieu.figureDate),
        ...fieldsOf("text", SoLieu.source, SoLieu.evidence),
        ...ACCOUNT_FIELDS,
      ];
    case "DeAn":
      return [
        ...fieldsOf("day", ...SCHEME_STEPS.map(({ done }) => done)),
        ...fieldsOf("text", DeAn.document, DeAn.remark),
      ];
    case "MocThoiGian":
      return [...fieldsOf("day", MocThoiGian.done), ...fieldsOf("text", MocThoiGian.remark)];
    case "NhiemVu":
      return [
        ...fieldsOf("text", NhiemVu.product),
        ...fieldsOf("day", NhiemVu.done),
        ...fieldsOf("state", NhiemVu.state),
        ...fieldsOf("tick", tickColumn(year)),
        ...fieldsOf("text", NhiemVu.evidence, NhiemVu.remark),
      ];
  }
}
