import type { Sheet } from "../../sheets/types";
import { laySheets } from "./lay";
import { Refusal } from "../run/faults";
import { commit, finish } from "../run/run";
import { freeName } from "../../repair/sheetNames";

/** Asks, with the next round trip, for what `addSheets` has to know. */
export function askForSheets({ workbook }: Excel.RequestContext): void {
  workbook.worksheets.load("items/name");
  workbook.protection.load("protected");
}

/**
 * Lays sheets down beside those that are there, each under a name no sheet has, and shows the first. Call
 * `askForSheets` and sync before. Refuses ("workbook-protected") where sheets can't be added, and ("copy-pages-left") where
 * they were, but Excel took no print set-up for them.
 *
 * @param suffix end of a name at the given turn: "" at turn 0 takes the sheet's own name if it is free
 * @returns the names the sheets got
 */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  suffix: (turn: number) => string,
): Promise<readonly string[]> {
  const { worksheets, protection } = context.workbook;
  if (protection.protected) throw new Refusal({ code: "workbook-protected" });
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const placed = sheets.map((definition) => {
    const sheetName = freeName(definition.name, suffix, taken);
    taken.add(sheetName.toLowerCase());
    return { definition, sheetName };
  });
  context.application.suspendScreenUpdatingUntilNextSync();
  const layPages = await laySheets(context, placed, new Set());
  await commit(context, "parts");
  const [first] = placed;
  const show = () => {
    layPages();
    if (first) worksheets.getItem(first.sheetName).activate();
  };
  await finish(context, show, { code: "copy-pages-left", detail: { sheet: first?.sheetName ?? "" } });
  return placed.map(({ sheetName }) => sheetName);
}
