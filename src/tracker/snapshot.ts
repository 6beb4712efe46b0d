import { groupsBy } from "../domain/groups";
import { verdictOf } from "../domain/verdict";
import { ADJUSTED } from "../domain/journal";
import { CODE, COLUMNS, SCHEME_STEPS, type TableName, titleToday, yearColumn } from "../sheets/columns";
import { DONE_BY_VERDICT } from "../sheets/doneByVerdict";
import type {
  BodyRow,
  CellContent,
  JournalRow,
  MilestoneRow,
  SchemeRow,
  StatusRow,
  StatusSnapshot,
} from "./port";
import { closedYears } from "./closedYears";
import { taskRows } from "./taskRows";
import { dayOf, numberOf, type Reader, readers, type TableCells, textOf } from "./table";

const { TinhHinh, SoLieu, ChiTieu, CoQuan, DeAn, MocThoiGian, NhatKy } = COLUMNS;

export const NOTHING: TableCells = { titles: [], rows: [] };
const blank = () => null;

const byCode = <Name extends TableName>(table: TableCells) =>
  new Map(readers<Name>(table).map((read) => [textOf(read(CODE)), read]));

const isTyped = (content: CellContent): content is number | string =>
  typeof content === "number" || (typeof content === "string" && content.trim() !== "");

const ABOUT = Object.values(ADJUSTED);

// Excel compares without regard to case, so the cells count a word written "mục tiêu" too.
const folded = (word: string) => word.toLowerCase();

const journalRow = (read: Reader<"NhatKy">): JournalRow => ({
  about: ABOUT.find((word) => folded(word) === folded(textOf(read(NhatKy.about)))) ?? null,
  before: textOf(read(NhatKy.before)),
  after: textOf(read(NhatKy.after)),
  fromYear: numberOf(read(NhatKy.fromYear)),
  document: textOf(read(NhatKy.document)),
  documentDate: dayOf(read(NhatKy.documentDate)),
  reason: textOf(read(NhatKy.reason)),
  by: textOf(read(NhatKy.by)),
  on: dayOf(read(NhatKy.on)),
});

interface TargetReaders {
  readonly target: Reader<"ChiTieu">;
  readonly figures: Reader<"SoLieu">;
  readonly journal: readonly Reader<"NhatKy">[];
}

function statusRow(
  read: Reader<"TinhHinh">,
  { target, figures, journal }: TargetReaders,
  years: readonly number[],
): StatusRow {
  const verdictText = textOf(read(TinhHinh.verdict));
  const actual = read(TinhHinh.actual);
  const unit = textOf(target(ChiTieu.unit)) || textOf(read(TinhHinh.unit));
  return {
    code: textOf(read(CODE)),
    name: textOf(read(TinhHinh.name)),
    group: textOf(read(TinhHinh.group)),
    unit,
    figuresUnit: textOf(target(ChiTieu.figuresUnit)) || unit,
    target: textOf(read(TinhHinh.target)),
    kind: textOf(target(ChiTieu.kind)),
    firstYear: numberOf(target(ChiTieu.firstYear)),
    dueYear: numberOf(read(TinhHinh.dueYear)),
    targetNow: textOf(target(ChiTieu.target)),
    dueYearNow: numberOf(target(ChiTieu.dueYear)),
    journal: journal.map(journalRow),
    actual: isTyped(actual) ? actual : null,
    verdict: verdictOf(verdictText) ?? null,
    verdictText,
    ofPlan: numberOf(read(TinhHinh.ofPlan)),
    ofBefore: numberOf(read(TinhHinh.ofBefore)),
    attainment: numberOf(read(TinhHinh.attainment)),
    progress: numberOf(read(TinhHinh.progress)),
    shortReason: textOf(read(TinhHinh.shortReason)),
    why: textOf(read(TinhHinh.why)),
    lead: textOf(read(TinhHinh.lead)),
    leadBasis: textOf(target(ChiTieu.leadBasis)),
    clause: textOf(target(ChiTieu.clause)),
    quote: textOf(target(ChiTieu.quote)),
    note: textOf(target(ChiTieu.note)),
    figures: years.map((year) => ({
      year,
      plan: figures(yearColumn.plan(year)),
      estimate: figures(yearColumn.estimate(year)),
      result: figures(yearColumn.result(year)),
      used: figures(yearColumn.used(year)),
    })),
    source: textOf(figures(SoLieu.source)),
    figureDate: dayOf(figures(SoLieu.figureDate)),
    remark: textOf(figures(SoLieu.remark)),
    cause: textOf(figures(SoLieu.cause)),
    remedy: textOf(figures(SoLieu.remedy)),
    proposal: textOf(figures(SoLieu.proposal)),
    officialVerdict: textOf(figures(SoLieu.officialVerdict)),
    officialReason: textOf(figures(SoLieu.officialReason)),
  };
}

const followsOf = (column: string): MilestoneRow["follows"] =>
  column === TinhHinh.verdict
    ? "verdicts"
    : SCHEME_STEPS.some(({ done }) => done === column)
      ? "steps"
      : null;

const milestoneRow = (read: Reader<"MocThoiGian">): MilestoneRow => ({
  code: textOf(read(CODE)),
  what: textOf(read(MocThoiGian.what)),
  words: textOf(read(MocThoiGian.words)),
  due: dayOf(read(MocThoiGian.due)),
  who: textOf(read(MocThoiGian.who)),
  follows: followsOf(textOf(read(MocThoiGian.follows))),
  // A workbook that lacks the computed column still has what was typed.
  done: dayOf(read(MocThoiGian.doneOn)) ?? dayOf(read(MocThoiGian.done)),
  met: textOf(read(MocThoiGian.state)).startsWith(DONE_BY_VERDICT),
  state: textOf(read(MocThoiGian.state)),
  refs: textOf(read(MocThoiGian.refs))
    .split(",")
    .map((ref) => ref.trim())
    .filter((ref) => ref !== ""),
});

const schemeRow = (read: Reader<"DeAn">): SchemeRow => ({
  code: textOf(read(CODE)),
  kind: textOf(read(DeAn.kind)),
  title: textOf(read(DeAn.title)),
  official: textOf(read(DeAn.official)),
  lead: textOf(read(DeAn.lead)),
  coordinators: textOf(read(DeAn.coordinators)),
  steps: SCHEME_STEPS.map(({ due, done, deadline }) => ({
    name: deadline,
    doneColumn: done,
    due: dayOf(read(due)),
    done: dayOf(read(done)),
  })),
  state: textOf(read(DeAn.state)),
});

const bodyRow = (read: Reader<"CoQuan">): BodyRow => ({
  code: textOf(read(CODE)),
  name: textOf(read(CoQuan.name)),
  kind: textOf(read(CoQuan.kind)),
  roles: textOf(read(CoQuan.roles)),
  sending: textOf(read(CoQuan.sending)),
  formYear: numberOf(read(CoQuan.formYear)),
  sent: dayOf(read(CoQuan.sent)),
  answerBy: dayOf(read(CoQuan.answerBy)),
  received: dayOf(read(CoQuan.received)),
  reminded: dayOf(read(CoQuan.reminded)),
});

/** A table of an older layout as if its columns had the titles of today. */
const withTitlesOfToday = (name: TableName, { titles, rows }: TableCells): TableCells => ({
  titles: titles.map((title) => titleToday(name, title) ?? title),
  rows,
});

export const SNAPSHOT_TABLES = [
  "TinhHinh",
  "ChiTieu",
  "SoLieu",
  "MocThoiGian",
  "DeAn",
  "NhiemVu",
  "CoQuan",
  "NhatKy",
  "ChotKy",
] as const;

/** What the cells of the standard tables say, whether read in one go or worked out; a missing table is empty. */
export function snapshotOf(
  tables: ReadonlyMap<string, TableCells>,
  named: Pick<StatusSnapshot, "reportingYear" | "countBase" | "years" | "today">,
): StatusSnapshot {
  const table = (name: (typeof SNAPSHOT_TABLES)[number]) =>
    withTitlesOfToday(name, tables.get(name) ?? NOTHING);
  const targetOf = byCode<"ChiTieu">(table("ChiTieu"));
  const figuresOf = byCode<"SoLieu">(table("SoLieu"));
  const journalOf = groupsBy(readers<"NhatKy">(table("NhatKy")), (read) => folded(textOf(read(CODE))));
  return {
    ...named,
    rows: readers<"TinhHinh">(table("TinhHinh")).map((read) => {
      const code = textOf(read(CODE));
      return statusRow(
        read,
        {
          target: targetOf.get(code) ?? blank,
          figures: figuresOf.get(code) ?? blank,
          journal: journalOf.get(folded(code)) ?? [],
        },
        named.years,
      );
    }),
    milestones: readers<"MocThoiGian">(table("MocThoiGian")).map(milestoneRow),
    schemes: readers<"DeAn">(table("DeAn")).map(schemeRow),
    tasks: taskRows(table("NhiemVu"), table("MocThoiGian"), named.reportingYear),
    bodies: readers<"CoQuan">(table("CoQuan")).map(bodyRow),
    closed: closedYears(readers<"ChotKy">(table("ChotKy"))),
  };
}
