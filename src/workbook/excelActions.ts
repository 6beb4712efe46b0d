import type { Programme } from "../programme/types";
import { standardSheets } from "../sheets/standard";
import type { Progress, SetupReport, WorkbookActions } from "./actions";
import { onQuietChange } from "./changes";
import { laySheets } from "./lay";
import { Refusal, run } from "./run";
import { readStatus, selectRow, writeReportingYear } from "./status";
import { hostSupport } from "./support";
import { survey } from "./survey";

/** The current year where the term has it, else the nearest year of the term. */
const yearWithin = ({ start, end }: Programme["term"], year: number) => Math.min(end, Math.max(start, year));

/**
 * The workbook's actions over Office.js.
 *
 * @param programme programme laid down by the set-up
 * @param today gives the current day; only its year is used, for the reporting year a new workbook starts with
 */
export function excelActions(programme: Programme, today: () => Date): WorkbookActions {
  const definitions = () => standardSheets(programme, yearWithin(programme.term, today().getFullYear()));

  const requireHost = () => {
    const missing = hostSupport().sets.filter(({ required, supported }) => required && !supported);
    if (missing.length > 0) {
      throw new Refusal({
        code: "host-too-old",
        detail: { missing: missing.map(({ name, version }) => `${name} ${version}`).join(", ") },
      });
    }
  };

  async function setUp(context: Excel.RequestContext, progress: Progress): Promise<SetupReport> {
    requireHost();
    progress(0, "read");
    const sheets = definitions();
    const { plans, names } = await survey(context, sheets);
    const toLay = plans.flatMap((plan, index) => {
      const definition = sheets[index];
      return plan.action === "create" && definition ? [{ definition, sheetName: plan.sheetName }] : [];
    });
    progress(0.2, "write");
    context.application.suspendScreenUpdatingUntilNextSync();
    laySheets(context, toLay, names);
    const first = plans[0];
    if (first) context.workbook.worksheets.getItem(first.sheetName).activate();
    await context.sync();
    progress(1, "show");
    return {
      created: plans.filter(({ action }) => action === "create").map(({ sheetName }) => sheetName),
      kept: plans.filter(({ action }) => action === "keep").map(({ sheetName }) => sheetName),
    };
  }

  return {
    preview: () =>
      run(async (context) => {
        requireHost();
        return { sheets: (await survey(context, definitions())).plans };
      }),
    setUp: (progress) => run((context) => setUp(context, progress)),
    readStatus: () => run(readStatus),
    setReportingYear: (year) => run((context) => writeReportingYear(context, year)),
    goTo: (code) => run((context) => selectRow(context, code)),
    onChange: onQuietChange,
    support: hostSupport,
  };
}
