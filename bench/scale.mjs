import { importTs } from "../scripts/import-ts.mjs";

const COMMUNES = 200;
const ROUNDS = 5;
const SEARCH = "minh hoa 117 ho ngheo";

function milliseconds(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const best = (work) => Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(work)));

/** The slowest keystroke of somebody typing a search letter by letter. */
const slowestKey = (search) =>
  Math.max(...Array.from(SEARCH, (_, end) => milliseconds(() => search(SEARCH.slice(0, end + 1)))));

/** What the rows of 200 communes cost outside Excel: judging them, making them ready for the pane, finding some. */
export async function measureScale() {
  const [{ programmeOfCommunes, cellsOfCommunes }, { assess }, { snapshotOf }, find, { ALL_TARGETS }] =
    await Promise.all(
      [
        "bench/communes.ts",
        "src/functions/functions.ts",
        "src/tracker/snapshot.ts",
        "src/tracker/findTargets.ts",
        "src/tracker/targetFilter.ts",
      ].map(importTs),
    );
  const { tables, block, named } = cellsOfCommunes(programmeOfCommunes(COMMUNES), assess);
  const rows = block[0].length;
  const judged = best(() => assess(...block));
  const shaped = best(() => snapshotOf(tables, named));
  const snapshot = snapshotOf(tables, named);
  const indexed = best(() => find.indexTargets(snapshot.rows, named.reportingYear));
  const targets = find.indexTargets(snapshot.rows, named.reportingYear);
  const found = (text) => find.findTargets(targets, { ...ALL_TARGETS, text, order: "urgency" });
  if (found(SEARCH).length === 0) throw new Error(`Nothing is found for “${SEARCH}”.`);
  const of = `${rows} rows (${COMMUNES} communes)`;
  return [
    { name: `NLB.ASSESS of ${of} in one call`, value: judged, unit: "ms", aim: "≤ 500" },
    { name: `the pane's rows out of the cells of ${of}`, value: shaped, unit: "ms", aim: "≤ 1000" },
    { name: `${of} made ready to be searched`, value: indexed, unit: "ms", aim: "≤ 1000" },
    {
      name: `slowest key of a search over ${of}`,
      value: Math.min(...Array.from({ length: ROUNDS }, () => slowestKey(found))),
      unit: "ms",
      aim: "≤ 50",
    },
  ];
}
