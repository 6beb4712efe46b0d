import type { Programme } from "../../programme/types";
import { dayOfDate } from "../../tracker/days";
import type { WorkbookActions, WriteReport } from "../../tracker/port";
import { onQuietChange } from "./changes";
import { onRowSelected } from "./selection";
import { Refusal } from "../run/faults";
import { run, runLooking, runReading } from "../run/run";
import { readSnapshot } from "../read/snapshot";
import { openWorkbook } from "./openWorkbook";
import { hostSupport } from "../read/support";

function requireHost(): void {
  const missing = hostSupport().sets.filter(({ required, supported }) => required && !supported);
  if (missing.length > 0) {
    throw new Refusal({
      code: "host-too-old",
      detail: { missing: missing.map(({ name, version }) => `${name} ${version}`).join(", ") },
    });
  }
}

const repairParts = () => Promise.all([import("./repair"), import("../read/programme")]);
const setUpParts = () => Promise.all([import("./setUp"), import("../read/programme")]);
const copyParts = () => Promise.all([import("./copies"), import("../read/programme")]);

const formParts = () => Promise.all([import("./forms"), import("../read/programme")]);

// Loaded when asked for: the pane shows the workbook before anybody changes it.
const entry = () => import("./entry");
const closing = () => import("./closing");

/**
 * The workbook's actions over Office.js. What only a set-up needs (the programme, the sheets and the code that lays
 * them down) is loaded when one is asked for, because most days none is.
 *
 * @param own brings the programme the add-in is issued for, which a workbook has unless another is kept in its file
 * @param today gives the current day: its year is the reporting year of a new workbook, and the day dates what is kept
 * @param writeReport writes a report of what is read
 */
export function excelActions(
  own: () => Promise<Programme>,
  today: () => Date,
  writeReport: WriteReport,
): WorkbookActions {
  const check: WorkbookActions["check"] = (signal) =>
    runLooking(async (context) => {
      requireHost();
      const [{ checkSheets }, { programmeOf }] = await repairParts();
      return checkSheets(context, await programmeOf(context, own), today());
    }, signal);
  return {
    preview: (signal) =>
      runLooking(async (context) => {
        requireHost();
        const [{ previewSetUp }, { programmeOf }] = await setUpParts();
        return previewSetUp(context, await programmeOf(context, own), today().getFullYear());
      }, signal),
    setUp: (progress, signal) =>
      run(async (context) => {
        requireHost();
        const [{ askForSetUp, setUp }, { programmeOf }] = await setUpParts();
        const asked = askForSetUp(context);
        return setUp(context, await programmeOf(context, own), today(), { progress, signal }, asked);
      }, signal),
    setUpFor: (programme, progress, signal) =>
      run(async (context) => {
        requireHost();
        const [{ setUpFor }] = await setUpParts();
        return setUpFor(context, programme, today(), { progress, signal });
      }, signal),
    readDraft: () => runReading(async (context) => (await import("../read/draft")).readDraft(context)),
    keepDraft: (text) => run(async (context) => (await import("./draft")).keepDraft(context, text, today())),
    check,
    mend: async (ids, progress, signal) => {
      const mended = await run(async (context) => {
        requireHost();
        const [{ mendSheets }, { programmeOf }] = await repairParts();
        return mendSheets(context, await programmeOf(context, own), today(), ids, { progress, signal });
      }, signal);
      if (!mended.ok) return mended;
      // The check is a run of its own: if mending shared it and was run again, it would find nothing left to do.
      const left = await check(signal);
      if (left.ok) return { ok: true, value: { ...mended.value, left: left.value } };
      return { ok: false, fault: { code: "mended-unread", detail: { mended: mended.value.mended } } };
    },
    makeAnnex: (form, signal) =>
      run(async (context) => {
        const [{ makeAnnex }, { programmeOf }] = await Promise.all([
          import("./makeAnnex"),
          import("../read/programme"),
        ]);
        return makeAnnex(context, await programmeOf(context, own), form, dayOfDate(today()), signal);
      }, signal),
    makeReport: (form, language, signal) =>
      runLooking(async (context) => {
        const [{ readReportBook }, { programmeOf }] = await Promise.all([
          import("./readReportBook"),
          import("../read/programme"),
        ]);
        const book = await readReportBook(context, await programmeOf(context, own));
        return writeReport(book, form, language, dayOfDate(today()));
      }, signal),
    copyValues: (signal) =>
      run(async (context) => {
        const [{ copyValues }, { programmeOf }] = await copyParts();
        return copyValues(context, await programmeOf(context, own), dayOfDate(today()), signal);
      }, signal),
    makeFile: (kind, signal) =>
      runLooking(async (context) => {
        const [{ makeFile }, { programmeOf }] = await copyParts();
        return makeFile(context, await programmeOf(context, own), kind, dayOfDate(today()));
      }, signal),
    makeForms: (request, signal) =>
      run(async (context) => {
        const [{ makeForms }, { programmeOf }] = await formParts();
        return makeForms(context, await programmeOf(context, own), request, today(), signal);
      }, signal),
    readFormBook: () =>
      runLooking(async (context) => {
        const [{ readFormBook }, { programmeOf }] = await formParts();
        return readFormBook(context, await programmeOf(context, own));
      }),
    openFile: ({ bytes }) => openWorkbook(bytes),
    readStatus: () => runReading(readSnapshot),
    setReportingYear: (asked) =>
      run(async (context) => (await import("./reportingYear")).writeReportingYear(context, asked)),
    openYear: (year) =>
      run(async (context) => (await import("./reportingYear")).openYearColumns(context, year)),
    assignLeads: (assignment) =>
      run(async (context) => (await import("./assign")).assignLeads(context, assignment)),
    closeYear: (asked) => run(async (context) => (await closing()).closeYear(context, asked)),
    reopenYear: (asked) => run(async (context) => (await closing()).reopenYear(context, asked)),
    show: (destination) =>
      run(async (context) => (await import("./show")).showDestination(context, destination)),
    goTo: (code, table = "TinhHinh") =>
      run(async (context) => (await import("./goTo")).selectRow(context, table, code)),
    showSheet: (name) => run(async (context) => (await import("./goTo")).showSheet(context, name)),
    write: (asked) => run(async (context) => (await entry()).writeEntries(context, asked, today())),
    undo: (written) => run(async (context) => (await entry()).undoEntries(context, written, today())),
    onSelect: onRowSelected,
    onChange: onQuietChange,
    support: hostSupport,
    selfCheck: async (progress, signal) => {
      const opened = await run(async (context) => {
        const { openScratch } = await import("../selfCheck/scratch");
        return openScratch(context);
      }, signal);
      if (!opened.ok) return opened;
      return (await import("./selfCheck")).selfCheck(opened.value, progress, signal);
    },
  };
}
