/** Key of the setting in which a workbook remembers its set-up. */
export const LAYOUT_KEY = "NLB.Layout";

/** What the workbook remembers of its set-up, in its own settings. */
export interface LayoutSetting {
  /** Version of the layout its standard sheets have. */
  readonly version: number;
  /** Sheets a set-up has begun and not finished: id → name of the sheet; left out once it is complete. */
  readonly laying?: Readonly<Record<string, string>>;
  /** Whether those sheets hold all they should and only lack charts and pages. */
  readonly laid?: true;
}

export const isLayoutSetting = (value: unknown): value is LayoutSetting =>
  typeof value === "object" && value !== null && typeof (value as LayoutSetting).version === "number";
