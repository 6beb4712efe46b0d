import { LAYOUT_KEY, type LayoutSetting } from "../../repair/layoutSetting";

/** Has the workbook remember its layout, with the batch of `context`. */
export function writeLayout(context: Excel.RequestContext, layout: LayoutSetting): void {
  context.workbook.settings.add(LAYOUT_KEY, layout);
}
