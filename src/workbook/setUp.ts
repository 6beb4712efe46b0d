import type { Programme } from "../programme/types";
import { standardSheets } from "../sheets/standard";
import type { Progress, SetupPreview, SetupReport } from "./actions";
import { laySheets } from "./lay";
import { survey } from "./survey";

/** The current year where the term has it, else the nearest year of the term. */
const yearWithin = ({ start, end }: Programme["term"], year: number) => Math.min(end, Math.max(start, year));

const definitionsOf = (programme: Programme, year: number) =>
  standardSheets(programme, yearWithin(programme.term, year));

/** What the set-up would do; changes nothing. */
export async function previewSetUp(
  context: Excel.RequestContext,
  programme: Programme,
  year: number,
): Promise<SetupPreview> {
  return { sheets: (await survey(context, definitionsOf(programme, year))).plans };
}

/**
 * Lays down every standard sheet the workbook does not have, in one batch, and shows the status sheet. Sheets that are
 * there stay as they are.
 */
export async function setUp(
  context: Excel.RequestContext,
  programme: Programme,
  year: number,
  progress: Progress,
): Promise<SetupReport> {
  progress(0, "read");
  const definitions = definitionsOf(programme, year);
  const { plans, names } = await survey(context, definitions);
  const missing = plans.flatMap((plan, index) => {
    const definition = definitions[index];
    return plan.action === "create" && definition ? [{ definition, sheetName: plan.sheetName }] : [];
  });
  progress(0.2, "write");
  context.application.suspendScreenUpdatingUntilNextSync();
  laySheets(context, missing, names);
  const [status] = plans;
  if (status) context.workbook.worksheets.getItem(status.sheetName).activate();
  await context.sync();
  progress(1, "show");
  const namesOf = (action: "create" | "keep") =>
    plans.filter((plan) => plan.action === action).map(({ sheetName }) => sheetName);
  return { created: namesOf("create"), kept: namesOf("keep") };
}
