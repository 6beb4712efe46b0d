import { isLayoutSetting, LAYOUT_KEY, type LayoutSetting } from "../../repair/layoutSetting";

/** Asks for the setting; what the answer holds is read by `layoutOf` after the next round trip. */
export const loadLayout = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(LAYOUT_KEY).load("value");

/** undefined where no set-up that knows layouts has run. */
export function layoutOf(setting: Excel.Setting): LayoutSetting | undefined {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  return isLayoutSetting(value) ? value : undefined;
}
