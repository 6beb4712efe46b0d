import { freeName } from "../../repair/sheetNames";
import { Refusal } from "../run/faults";

const NAME = "NLB tự kiểm tra";
/** Marks the sheet as ours to remove. */
const MARK = "NLB_TuKiemTra";
/** What the trials put beside the sheet: a name, a setting and a part of the file. */
export const SCRATCH = {
  name: "NLB_TuKiemTra_Ten",
  setting: "nlb-self-check",
  namespace: "urn:nlb:self-check:1",
} as const;

const NOTICE = "Trang tạm để tự kiểm tra, tự xoá khi xong. Không nhập gì vào trang này.";

/** The scratch sheet and the sheet that was in front before. */
export interface Scratch {
  readonly sheet: string;
  readonly front: string;
}

/**
 * Makes the scratch sheet, after removing what an interrupted self-check left. Refuses ("workbook-protected") where no
 * sheet can be added.
 */
export async function openScratch(context: Excel.RequestContext): Promise<Scratch> {
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  const front = worksheets.getActiveWorksheet().load("name");
  worksheets.load("items/name");
  await context.sync();
  if (protection.protected) throw new Refusal({ code: "workbook-protected" });
  const stale = await sweep(context);
  const taken = worksheets.items
    .map(({ name }) => name.toLowerCase())
    .filter((name) => !stale.includes(name));
  const name = freeName(NAME, (turn) => (turn === 0 ? "" : ` (${turn + 1})`), new Set(taken));
  const sheet = worksheets.add(name);
  sheet.customProperties.add(MARK, "1");
  sheet.getRange("A1").values = [[NOTICE]];
  await context.sync();
  return { sheet: name, front: front.name };
}

/**
 * Removes the scratch sheet and all that stands beside it, and shows the sheet that was in front, unless the user has
 * gone to another one meanwhile.
 */
export async function closeScratch(context: Excel.RequestContext, scratch: Scratch): Promise<null> {
  const { worksheets } = context.workbook;
  const now = worksheets.getActiveWorksheet().load("name");
  const front = worksheets.getItemOrNullObject(scratch.front).load("name");
  await context.sync();
  if (now.name === scratch.sheet && !front.isNullObject) front.activate();
  await sweep(context);
  await context.sync();
  return null;
}

/**
 * Takes away, with the next round trip, what self-checks have put into the workbook, and gives the names of the sheets
 * in lower case. A sheet somebody has renamed is theirs, and stays.
 */
async function sweep(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets, names, settings, customXmlParts } = context.workbook;
  worksheets.load("items/name");
  const name = names.getItemOrNullObject(SCRATCH.name).load("name");
  const setting = settings.getItemOrNullObject(SCRATCH.setting).load("key");
  const parts = customXmlParts.getByNamespace(SCRATCH.namespace).load("items/id");
  await context.sync();
  const named = worksheets.items
    .filter((sheet) => sheet.name.startsWith(NAME))
    .map((sheet) => ({ sheet, mark: sheet.customProperties.getItemOrNullObject(MARK).load("key") }));
  if (named.length > 0) await context.sync();
  if (!name.isNullObject) name.delete();
  if (!setting.isNullObject) setting.delete();
  for (const part of parts.items) part.delete();
  const marked = named.filter(({ mark }) => !mark.isNullObject);
  for (const { sheet } of marked) sheet.delete();
  return marked.map(({ sheet }) => sheet.name.toLowerCase());
}
