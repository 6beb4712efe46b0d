import { COLUMNS, SCHEME_STEPS, SHEET_NAMES } from "./columns";
import type { Programme, Scheme } from "../programme/types";
import { bodyRange } from "./a1/tableRange";
import { dayEntry, LONGEST_STATE, stateOf, stateRules } from "./dates";
import { own, quoted } from "./formulas";
import { FORMATS } from "./look";
import { bodyName, bodyNames, serialOf } from "./lookups";
import { TAB } from "./palette";
import { framed, headed, HEADER_ROW } from "./tableSheet";
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
  (later, { done }) => `IF(${own(done)}="",${quoted(done.replace("Ngày ", ""))},${later})`,
  '""',
);

/** The programme's schemes and plans: who, by when, and how far each has come. */
export function schemesSheet(programme: Programme): SheetDefinition {
  const columns: readonly Column[] = [
    { name: DeAn.code, width: 7, look: "code" },
    { name: DeAn.title, width: 38, look: "text" },
    { name: DeAn.lead, width: 18, look: "text" },
    { name: DeAn.state, width: 18, look: "verdict", formula: `=${state}`, longest: LONGEST_STATE },
    { name: DeAn.nextStep, width: 11, look: "centre", formula: `=${nextStep}` },
    ...SCHEME_STEPS.map(({ done }): Column => ({
      name: done,
      width: 11,
      look: "entry",
      format: FORMATS.date,
    })),
    { name: DeAn.kind, width: 10, look: "centre", folded: true },
    { name: DeAn.official, width: 24, look: "text", folded: true },
    { name: DeAn.coordinators, width: 36, look: "text", folded: true },
    ...SCHEME_STEPS.map(({ due }): Column => ({
      name: due,
      width: 12,
      look: "centre",
      format: FORMATS.date,
      folded: true,
    })),
    { name: DeAn.document, width: 20, look: "entryText", folded: true },
    { name: DeAn.remark, width: 30, look: "entryText", folded: true },
    { name: DeAn.quote, width: 60, look: "text", folded: true },
  ];
  const table: TableDefinition = {
    name: "DeAn",
    headerRow: HEADER_ROW,
    columns,
    rows: programme.schemes.map((scheme): Constant[] => [
      scheme.code,
      scheme.title,
      bodyName(programme, scheme.lead),
      null,
      null,
      ...SCHEME_STEPS.map(() => null),
      KIND_WORDS[scheme.kind],
      bodyName(programme, scheme.official),
      bodyNames(programme, scheme.coordinators),
      ...SCHEME_STEPS.map(({ deadline }) => serialOf(scheme[deadline]?.lastDay ?? null)),
      null,
      scheme.note ?? null,
      scheme.quote,
    ]),
  };
  return {
    id: "DeAn",
    name: SHEET_NAMES.DeAn,
    tabColour: TAB.type,
    table,
    blocks: [
      ...headed(
        "CÁC ĐỀ ÁN, KẾ HOẠCH",
        "Nhập ngày hoàn thành từng bước vào ô nền xanh nhạt; trạng thái tính theo bước tiếp theo chưa có ngày.",
      ),
    ],
    ...framed(table, { printedTo: SCHEME_STEPS[3].done }),
    colourRules: stateRules(bodyRange(table, DeAn.state)),
    validations: SCHEME_STEPS.map(({ done }) => dayEntry(table, done, programme.term)),
    charts: [],
    names: {},
  };
}
