import { placeName } from "../../programme/place";
import type { Programme } from "../../programme/types";
import { KEEPSAKES } from "../../sheets/keepsakes";
import { FIRST_LAYOUT, LAYOUT } from "../../sheets/layout";
import { allSheets } from "../../sheets/standard";
import type { SetupPreview, SetupReport, Watch } from "../../tracker/port";
import { loadDrafts } from "../read/draft";
import { keep } from "../write/keepsakes";
import type { Placed } from "../../repair/placed";
import { laySheets } from "../write/lay";
import { writeLayout } from "../write/layoutSetting";
import { holdingOf, holds } from "../read/programme";
import { keepProgramme } from "../write/programme";
import { Refusal } from "../run/faults";
import { commit, finish, heed } from "../run/run";
import { askForSurvey, survey } from "../read/survey";

/** Share of the work that reading takes. */
const READ = 0.2;

/** The current year where the term has it, else the nearest year of the term. */
const yearWithin = ({ start, end }: Programme["term"], year: number) => Math.min(end, Math.max(start, year));

/** The sheets of a programme; a new status sheet starts with the year. */
export const definitionsOf = (programme: Programme, year: number) =>
  allSheets(programme, yearWithin(programme.term, year));

/** Asks, with the next round trip, for what a set-up reads first; finding out the programme then takes none of its own. */
export const askForSetUp = (context: Excel.RequestContext) => ({
  drafts: loadDrafts(context),
  surveyed: askForSurvey(context),
});

/** What the set-up would do; changes nothing. */
export async function previewSetUp(
  context: Excel.RequestContext,
  programme: Programme,
  year: number,
): Promise<SetupPreview> {
  return {
    place: placeName(programme),
    term: programme.term,
    sheets: (await survey(context, definitionsOf(programme, year))).plans,
  };
}

/**
 * Lays down every standard sheet the workbook does not have, completes those that an interrupted set-up left
 * unfinished, and shows the first one; complete sheets stay as they are. One request does it all unless the
 * programme is too large for one, and one more charts and pages, which may fail alone ("pages-left"). Before its first
 * sheet the set-up notes in the workbook which sheets it is going to lay, and at its end that they are complete; so the
 * next click knows what an interruption left, whichever action it came after. An unfinished import is no longer needed
 * then, and goes.
 *
 * @param asked what the caller's own round trips have brought
 * @param first adds to the batch what has to be in the workbook before its sheets
 */
export async function setUp(
  context: Excel.RequestContext,
  programme: Programme,
  today: Date,
  { progress, signal }: Watch,
  { drafts, surveyed } = askForSetUp(context),
  first: () => Promise<void> = () => Promise.resolve(),
): Promise<SetupReport> {
  progress(0, "read");
  const definitions = definitionsOf(programme, today.getFullYear());
  const { plans, sheets, unfinished, names, layout, blank } = await survey(context, definitions, surveyed);
  const placed = plans.flatMap((plan): Placed[] => {
    const definition = definitions.find(({ id }) => id === plan.id);
    if (plan.action === "keep" || !definition) return [];
    const left = unfinished.get(plan.id);
    return [{ definition, sheetName: plan.sheetName, ...(left && { ground: left }) }];
  });
  const kept = plans.filter(({ action }) => action === "keep").map(({ sheetName }) => sheetName);
  heed(signal, false);
  progress(READ, "write");
  let layRest: () => void = () => undefined;
  if (placed.length > 0) {
    const inTheWay = [...unfinished.values()].flatMap((left) => left.inTheWay);
    await keep(context, inTheWay, today);
    context.application.suspendScreenUpdatingUntilNextSync();
    const version = layout?.version ?? (kept.length > 0 ? FIRST_LAYOUT : LAYOUT);
    const begun = plans.filter(({ action }) => action !== "keep");
    const laying = Object.fromEntries(begun.map(({ id, sheetName }) => [id, sheetName]));
    await first();
    writeLayout(context, { version, laying });
    const layPages = await laySheets(context, placed, names, (share) => {
      progress(READ + (1 - READ) * share, "write");
      heed(signal, true);
    });
    for (const draft of drafts.items) draft.delete();
    if (blank) {
      const made = [...placed.map(({ sheetName }) => sheetName), ...inTheWay.map(() => KEEPSAKES.name)];
      blank.position = new Set([...sheets, ...made]).size - 1;
    }
    writeLayout(context, { version, laying, laid: true });
    await commit(context, "parts");
    layRest = () => {
      layPages();
      // Last of all: what an interruption left before this is still to be done.
      writeLayout(context, { version });
    };
  }
  const [front] = plans;
  const showFirst = () => {
    layRest();
    if (front) context.workbook.worksheets.getItem(front.sheetName).activate();
  };
  await finish(context, showFirst, { code: "pages-left" });
  progress(1, "show");
  return { created: placed.map(({ sheetName }) => sheetName), kept };
}

/**
 * Makes a workbook without standard sheets the workbook of a programme: keeps the programme in its file and lays the
 * sheets down, in one batch. Where an earlier try was interrupted, or its answer lost, the same programme is in the
 * file already, and only what is missing is laid down.
 *
 * Refuses ("programme-held") when the workbook has standard sheets of another programme, or of none it keeps.
 */
export async function setUpFor(
  context: Excel.RequestContext,
  programme: Programme,
  today: Date,
  watch: Watch,
): Promise<SetupReport> {
  const asked = askForSetUp(context);
  const holding = await holdingOf(context);
  if (holds(holding, programme)) return setUp(context, programme, today, watch, asked);
  if (holding.codes.size > 0) throw new Refusal({ code: "programme-held" });
  return setUp(context, programme, today, watch, asked, () => keepProgramme(context, programme, holding));
}
