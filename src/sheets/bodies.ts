import { words as SENDING } from "../i18n/vi/sending";
import { COLUMNS, SHEET_NAMES } from "./columns";
import type { AgencyKind, Programme, Role } from "../programme/types";
import { bodyRange } from "./a1/tableRange";
import { body, own, quoted, whenCoded } from "./formulas";
import { dayEntry, stateRule } from "./dates";
import { FORMATS } from "./look";
import { NAMES } from "./names";
import { orderOf } from "./order";
import { BAR, TAB } from "./palette";
import { framed, headed, HEADER_ROW } from "./tableSheet";
import type { Column, SheetDefinition, TableDefinition } from "./types";

const { CoQuan } = COLUMNS;

/** Days on which a form went out, was to come back, came back, and on which the body was last reminded. */
const DAYS = [CoQuan.sent, CoQuan.answerBy, CoQuan.received, CoQuan.reminded] as const;

/** What stands between the name of a body and its kind is typed or computed. */
const BEFORE_KIND: readonly null[] = Array.from({ length: 7 + DAYS.length }, () => null);

const KIND_WORDS: Readonly<Record<Exclude<AgencyKind, "outside">, string>> = {
  collective: "Tập thể lãnh đạo",
  agency: "Cơ quan, đơn vị",
  post: "Chức danh",
  group: "Nhóm cơ quan",
  role: "Vai trò",
};

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  issue: "Ban hành Chương trình",
  direct: "Chỉ đạo",
  lead: "Chủ trì",
  coordinate: "Phối hợp",
  "carry-out": "Thực hiện",
  check: "Kiểm tra",
  supervise: "Giám sát",
  answer: "Chịu trách nhiệm",
  adjust: "Điều chỉnh",
  "receive-report": "Nhận báo cáo",
  "receive-copy": "Nhận văn bản",
  sign: "Ký ban hành",
  "keep-file": "Lưu hồ sơ",
};

/**
 * What a body does, each role listed once, and what it is proposed to lead: "Chỉ đạo: DA01, DA02; Giám sát: III.9; Ký ban
 * hành". What stands outside the numbered clauses (head, signature, recipients) has no place to tell.
 */
function partsOf(programme: Programme, code: string): string {
  const parts: readonly (readonly [Role, string])[] = [
    ...programme.schemes.flatMap((scheme): [Role, string][] => [
      ...(scheme.official === code ? [["direct", scheme.code] as [Role, string]] : []),
      ...(scheme.lead === code ? [["lead", scheme.code] as [Role, string]] : []),
      ...(scheme.coordinators.includes(code) ? [["coordinate", scheme.code] as [Role, string]] : []),
    ]),
    ...programme.duties
      .filter(({ actor }) => actor === code)
      .map(({ role, clause }): [Role, string] => [role, clause]),
    ...programme.agencyRoles
      .filter(({ agency }) => agency === code)
      .map(({ role, clause }): [Role, string] => [role, clause]),
  ];
  const proposed = [...programme.targets, ...programme.tasks]
    .filter(({ proposedLead }) => proposedLead === code)
    .map((row) => row.code);
  const unnamed = programme.agencies.some((agency) => agency.code === code && agency.unnamed);
  const places = new Map<Role, Set<string>>();
  for (const [role, place] of parts) places.set(role, (places.get(role) ?? new Set()).add(place));
  return [
    ...(unnamed ? ["Ngoài văn bản: Chương trình không nêu tên"] : []),
    ...[...places].map(([role, where]) => {
      const numbered = [...where].filter((place) => /\d/.test(place));
      return `${ROLE_WORDS[role]}${numbered.length > 0 ? `: ${numbered.join(", ")}` : ""}`;
    }),
    ...(proposed.length > 0 ? [`Đề xuất chủ trì: ${proposed.join(", ")}`] : []),
  ].join("; ");
}

/** What stands before and after the days that a body is late. */
const [LATE = "", AFTER_DAYS = ""] = SENDING.late(0).split("0");

/**
 * How far a body has come with the figures of the reporting year: a form of another year counts for nothing. A body that
 * leads no target is only told of once it was sent a form.
 */
function sendingState(): string {
  const came = `AND(${own(CoQuan.received)}<>"",${own(CoQuan.received)}>=${own(CoQuan.sent)})`;
  const late = `INT(${NAMES.today})-${own(CoQuan.answerBy)}`;
  const lateBy = [LATE, AFTER_DAYS].map(quoted).join(`&${late}&`);
  return whenCoded(
    `IF(AND(${own(CoQuan.leadsTargets)}>0,${own(CoQuan.owes)}=0),${quoted(SENDING.all(0))},` +
      `IF(${own(CoQuan.formYear)}<>${NAMES.reportingYear},IF(${own(CoQuan.leadsTargets)}>0,${quoted(SENDING.unsent(0))},""),` +
      `IF(AND(${own(CoQuan.leadsTargets)}=0,${came}),${quoted(SENDING.came(0))},` +
      `IF(AND(ISNUMBER(${own(CoQuan.answerBy)}),${late}>0),${lateBy},` +
      `IF(${came},${quoted(SENDING.some(0))},${quoted(SENDING.sent(0))})))))`,
  );
}

/** Every body of the programme, what it does, and the figures still missing from it. */
export function bodiesSheet(programme: Programme): SheetDefinition {
  const leads = (table: "ChiTieu" | "DeAn") =>
    whenCoded(`COUNTIF(${body(table, "lead")},${own(CoQuan.name)})`);
  const table: TableDefinition = {
    name: "CoQuan",
    headerRow: HEADER_ROW,
    columns: [
      { name: CoQuan.code, width: 9, look: "code" },
      { name: CoQuan.name, width: 38, look: "text" },
      {
        name: CoQuan.owes,
        width: 9,
        look: "centre",
        formula: whenCoded(
          `SUMPRODUCT((${body("TinhHinh", "lead")}=${own(CoQuan.name)})*(${body("TinhHinh", "actual")}=""))`,
        ),
        format: FORMATS.whole,
      },
      {
        name: CoQuan.sending,
        width: 17,
        look: "centre",
        formula: sendingState(),
        longest: SENDING.some(0),
      },
      {
        name: CoQuan.leadsTargets,
        width: 8,
        look: "centre",
        formula: leads("ChiTieu"),
        format: FORMATS.whole,
      },
      { name: CoQuan.leadsSchemes, width: 8, look: "centre", formula: leads("DeAn"), format: FORMATS.whole },
      { name: CoQuan.contact, width: 24, look: "entryText" },
      { name: CoQuan.remark, width: 23, look: "entryText" },
      { name: CoQuan.formYear, width: 9, look: "entry", format: FORMATS.year, folded: true },
      ...DAYS.map((name): Column => ({ name, width: 12, look: "entry", format: FORMATS.date, folded: true })),
      { name: CoQuan.kind, width: 17, look: "centre", folded: true },
      { name: CoQuan.roles, width: 60, look: "text", folded: true },
      {
        name: CoQuan.order,
        width: 12,
        look: "centre",
        formula: whenCoded(`IF(${own(CoQuan.owes)}=0,"",${orderOf("CoQuan", `10^4-${own(CoQuan.owes)}`)})`),
        folded: true,
      },
    ],
    rows: programme.agencies.map(({ code, name, kind }) => [
      code,
      name,
      ...BEFORE_KIND,
      kind === "outside" ? `Ngoài ${programme.commune.level}` : KIND_WORDS[kind],
      partsOf(programme, code),
      null,
    ]),
  };
  return {
    id: "CoQuan",
    name: SHEET_NAMES.CoQuan,
    tabColour: TAB.lookUp,
    table,
    blocks: [
      ...headed(
        "CƠ QUAN, ĐƠN VỊ VÀ TRÁCH NHIỆM",
        `“${CoQuan.owes}”: số chỉ tiêu cơ quan chủ trì chưa có TH hoặc ƯTH của năm báo cáo.`,
      ),
    ],
    ...framed(table, { printedTo: CoQuan.remark }),
    colourRules: [
      stateRule(bodyRange(table, CoQuan.sending), { equals: SENDING.all(0) }, "met"),
      stateRule(bodyRange(table, CoQuan.sending), { equals: SENDING.some(0) }, "slow"),
      stateRule(bodyRange(table, CoQuan.sending), { beginsWith: LATE.trim() }, "missed"),
    ],
    dataBars: [{ range: bodyRange(table, CoQuan.owes), colour: BAR, from: 0 }],
    validations: DAYS.map((column) => dayEntry(table, column, programme.term)),
    charts: [],
    names: {},
  };
}
