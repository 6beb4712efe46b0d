import { COLUMNS, SCHEME_STEPS } from "./columns";
import type { Programme, Scheme } from "../programme/types";
import { sheetRange } from "./a1/tableRange";
import { dayEntry, stateOf, stateRules } from "./dates";
import { own } from "./formulas";
import { FORMATS } from "./look";
import { bodyName, bodyNames, serialOf } from "./lookups";
import type { Column, Constant, SheetDefinition, TableDefinition } from "./types";

const { DeAn } = COLUMNS;

const KIND_WORDS: Readonly<Record<Scheme["kind"], string>> = { scheme: "Đề án", plan: "Kế hoạch" };

/** The first step that has no day yet decides the state; with all days in, the last step does. */
const state = SCHEME_STEPS.reduceRight(
  (later, { due, done }, index) =>
    index === SCHEME_STEPS.length - 1
      ? stateOf(due, done)
      : `IF(${own(done)}="",${stateOf(due, done)},${later})`,
  "",
);

const nextStep = SCHEME_STEPS.reduceRight(
  (later, { done }) => `IF(${own(done)}="","${done.replace("Ngày ", "")}",${later})`,
  '""',
);

/** The programme's schemes and plans: who, by when, and how far each has come. */
export function schemesSheet(programme: Programme): SheetDefinition {
  const columns: readonly Column[] = [
    { name: DeAn.code, width: 8, look: "centre" },
    { name: DeAn.kind, width: 10, look: "centre" },
    { name: DeAn.title, width: 50, look: "text" },
    { name: DeAn.official, width: 24, look: "text" },
    { name: DeAn.lead, width: 24, look: "text" },
    { name: DeAn.coordinators, width: 36, look: "text" },
    ...SCHEME_STEPS.flatMap(({ due, done }): Column[] => [
      { name: due, width: 12, look: "centre", format: FORMATS.date },
      { name: done, width: 12, look: "entry", format: FORMATS.date },
    ]),
    { name: DeAn.nextStep, width: 14, look: "centre", formula: `=${nextStep}` },
    { name: DeAn.state, width: 24, look: "verdict", formula: `=${state}` },
    { name: DeAn.document, width: 20, look: "entryText" },
    { name: DeAn.remark, width: 30, look: "entryText" },
    { name: DeAn.quote, width: 60, look: "text" },
  ];
  const table: TableDefinition = {
    name: "DeAn",
    headerRow: 4,
    columns,
    rows: programme.schemes.map((scheme): Constant[] => [
      scheme.code,
      KIND_WORDS[scheme.kind],
      scheme.title,
      bodyName(programme, scheme.official),
      bodyName(programme, scheme.lead),
      bodyNames(programme, scheme.coordinators),
      ...SCHEME_STEPS.flatMap(({ deadline }) => [serialOf(scheme[deadline]?.lastDay ?? null), null]),
      null,
      null,
      null,
      scheme.note ?? null,
      scheme.quote,
    ]),
  };
  return {
    id: "DeAn",
    name: "Đề án, kế hoạch",
    tabColour: "#E69F00",
    table,
    blocks: [
      { at: "A1", cells: [["CÁC ĐỀ ÁN, KẾ HOẠCH"]], look: "heading" },
      {
        at: "A2",
        cells: [
          [
            "Nhập ngày hoàn thành từng bước vào ô nền xanh nhạt; trạng thái tính theo bước tiếp theo chưa có ngày.",
          ],
        ],
        look: "annexNote",
      },
    ],
    freeze: { rows: 4, columns: 3 },
    print: { area: sheetRange(table), titleRows: "4:4", orientation: "landscape" },
    colourRules: stateRules(table, DeAn.state),
    dataBars: [],
    validations: SCHEME_STEPS.map(({ done }) => dayEntry(table, done, programme.term)),
    charts: [],
    names: {},
  };
}
