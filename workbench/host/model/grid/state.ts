import { Subject } from "rxjs";
import type { Json } from "../../contract";
import { ChartShelf } from "../charts/model";
import type { Rule } from "../range/conditional-formats";
import type { Validation } from "../range/data-validation";
import { NEW_PAGE, type PageSetup } from "../sheets/page-setup";
import type { Protection } from "../sheets/protection";

/** What a workbook holds that Univer has no place for. It lives as long as the workbook. */
export class BookState {
  readonly settings = new Map<string, Json>();
  /** XML an add-in keeps in the file, by id. */
  readonly xmlParts = new Map<string, string>();
  /** Formulas of names as given, by the id of the name, where Univer got addresses for tables. */
  readonly nameFormulas = new Map<string, string>();
  /** With which the structure of the workbook is protected, "" for none; null where it is not. */
  password: string | null = null;
  readonly charts = new ChartShelf();
  /** Workbooks an add-in opens in windows of their own, as Base64. */
  readonly opened = new Subject<string>();
}

/** The same for one sheet. */
export class SheetState {
  protection: Protection | null = null;
  veryHidden = false;
  /** Conditional formats and validations as an add-in gave them, by id. */
  readonly conditionalFormats = new Map<string, Rule>();
  readonly validations = new Map<string, Validation>();
  readonly customProperties = new Map<string, string>();
  pageSetup: PageSetup = NEW_PAGE;
}
