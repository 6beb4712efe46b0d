import type { Day } from "../domain/calendar";
import type { Programme } from "../programme/types";
import type { WorkbookActions } from "./actions";
import { onQuietChange } from "./changes";
import { onRowSelected } from "./selection";
import { Refusal, run, runReading } from "./run";
import { readSnapshot } from "./snapshot";
import { openWorkbook } from "./openWorkbook";
import { hostSupport } from "./support";

function requireHost(): void {
  const missing = hostSupport().sets.filter(({ required, supported }) => required && !supported);
  if (missing.length > 0) {
    throw new Refusal({
      code: "host-too-old",
      detail: { missing: missing.map(({ name, version }) => `${name} ${version}`).join(", ") },
    });
  }
}

const setUpParts = () => Promise.all([import("./setUp"), import("./programme")]);
const copyParts = () => Promise.all([import("./copies"), import("./programme")]);

const dayOf = (date: Date): Day => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});

// The pane shows the workbook before anybody changes it.
const edit = () => import("./edit");

/**
 * The workbook's actions over Office.js. What only a set-up needs (the programme, the sheets and the code that lays them
 * down) is loaded when one is asked for, because most days none is.
 *
 * @param own brings the programme the add-in is issued for, which a workbook has unless another is kept in its file
 * @param today gives the current day; only its year is used, for the reporting year a new workbook starts with
 */
export function excelActions(own: () => Promise<Programme>, today: () => Date): WorkbookActions {
  const year = () => today().getFullYear();
  return {
    preview: () =>
      run(async (context) => {
        requireHost();
        const [{ previewSetUp }, { programmeOf }] = await setUpParts();
        return previewSetUp(context, await programmeOf(context, own), year());
      }),
    setUp: (progress) =>
      run(async (context) => {
        requireHost();
        const [{ setUp }, { programmeOf }] = await setUpParts();
        return setUp(context, await programmeOf(context, own), year(), progress);
      }),
    setUpFor: (programme, progress) =>
      run(async (context) => {
        requireHost();
        const [{ setUpFor }] = await setUpParts();
        return setUpFor(context, programme, year(), progress);
      }),
    makeAnnex: (form) =>
      run(async (context) => {
        const [{ makeAnnex }, { programmeOf }] = await Promise.all([
          import("./makeAnnex"),
          import("./programme"),
        ]);
        return makeAnnex(context, await programmeOf(context, own), form, dayOf(today()));
      }),
    copyValues: () =>
      run(async (context) => {
        const [{ copyValues }, { programmeOf }] = await copyParts();
        return copyValues(context, await programmeOf(context, own), dayOf(today()));
      }),
    makeFile: (kind) =>
      run(async (context) => {
        const [{ makeFile }, { programmeOf }] = await copyParts();
        return makeFile(context, await programmeOf(context, own), kind, dayOf(today()));
      }),
    openFile: ({ bytes }) => openWorkbook(bytes),
    readStatus: () => runReading(readSnapshot),
    setReportingYear: (asked) => run(async (context) => (await edit()).writeReportingYear(context, asked)),
    goTo: (code, table = "TinhHinh") =>
      run(async (context) => (await edit()).selectRow(context, table, code)),
    write: (entry) => run(async (context) => (await edit()).writeEntry(context, entry)),
    undo: (written) => run(async (context) => (await edit()).undoEntry(context, written)),
    onSelect: onRowSelected,
    onChange: onQuietChange,
    support: hostSupport,
  };
}
