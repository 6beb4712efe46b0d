const KEY = "NLB.Layout";

/** What the workbook remembers of its set-up, in its own settings. */
export interface LayoutSetting {
  /** Version of the layout its standard sheets have. */
  readonly version: number;
  /** Sheets a set-up has begun and not finished: id → name of the sheet; left out once it is complete. */
  readonly laying?: Readonly<Record<string, string>>;
}

const isSetting = (value: unknown): value is LayoutSetting =>
  typeof value === "object" && value !== null && typeof (value as LayoutSetting).version === "number";

/** Asks for the setting; what the answer holds is read by `layoutOf` after the next round trip. */
export const loadLayout = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(KEY).load("value");

/** undefined where no set-up that knows layouts has run. */
export function layoutOf(setting: Excel.Setting): LayoutSetting | undefined {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return isSetting(value) ? value : undefined;
}

export function writeLayout(context: Excel.RequestContext, layout: LayoutSetting): void {
  context.workbook.settings.add(KEY, layout);
}
