import type { Programme } from "../programme/types";
import { standardSheets } from "../sheets/standard";
import type { Progress, SetupPreview, SetupReport } from "./actions";
import { laySheets } from "./lay";
import { holdingOf, keepProgramme } from "./programme";
import { commit, Refusal } from "./run";
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
  const { commune, parent, term } = programme;
  return {
    place: [commune, parent].map(({ level, name }) => `${level} ${name}`).join(", "),
    term,
    sheets: (await survey(context, definitionsOf(programme, year))).plans,
  };
}

/**
 * Lays down every standard sheet the workbook does not have, in one batch, and shows the status sheet. Sheets that are
 * there stay as they are.
 *
 * @param first adds to the batch what has to be in the workbook before its sheets
 */
export async function setUp(
  context: Excel.RequestContext,
  programme: Programme,
  year: number,
  progress: Progress,
  first: () => void = () => undefined,
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
  first();
  laySheets(context, missing, names);
  const [status] = plans;
  if (status) context.workbook.worksheets.getItem(status.sheetName).activate();
  await commit(context, "parts");
  progress(1, "show");
  const namesOf = (action: "create" | "keep") =>
    plans.filter((plan) => plan.action === action).map(({ sheetName }) => sheetName);
  return { created: namesOf("create"), kept: namesOf("keep") };
}

/**
 * Makes a workbook without standard sheets the workbook of a programme: keeps the programme in its file and lays the
 * sheets down, in one batch.
 *
 * Refuses ("programme-held") when the workbook has standard sheets already, whoever's.
 */
export async function setUpFor(
  context: Excel.RequestContext,
  programme: Programme,
  year: number,
  progress: Progress,
): Promise<SetupReport> {
  const holding = await holdingOf(context);
  if (holding.codes.size > 0) throw new Refusal({ code: "programme-held" });
  return setUp(context, programme, year, progress, () => keepProgramme(context, programme, holding));
}
