import { verdictOf } from "../domain/verdict";
import { ADJUSTED } from "../domain/journal";
import { figureColumn } from "../sheets/formulas";
import { SCHEME_STEPS } from "../sheets/schemeSteps";
import { yearColumns } from "../sheets/yearColumns";
import type {
  BodyRow,
  CellContent,
  JournalRow,
  MilestoneRow,
  SchemeRow,
  StatusRow,
  StatusSnapshot,
} from "./port";
import { CODE, dayOf, numberOf, type Reader, readers, type TableCells, textOf } from "./table";

export const NOTHING: TableCells = { titles: [], rows: [] };
const blank: Reader = () => null;

const byCode = (table: TableCells) => new Map(readers(table).map((read) => [textOf(read(CODE)), read]));

const isTyped = (content: CellContent): content is number | string =>
  typeof content === "number" || (typeof content === "string" && content.trim() !== "");

const ABOUT = Object.values(ADJUSTED);

// Excel compares without regard to case, so the cells count a word written "mục tiêu" too.
const folded = (word: string) => word.toLowerCase();

const journalRow = (read: Reader): JournalRow => ({
  about: ABOUT.find((word) => folded(word) === folded(textOf(read("Nội dung")))) ?? null,
  before: textOf(read("Cũ")),
  after: textOf(read("Mới")),
  fromYear: numberOf(read("Từ năm")),
  document: textOf(read("Số văn bản")),
  documentDate: dayOf(read("Ngày văn bản")),
  reason: textOf(read("Lý do")),
  by: textOf(read("Người ghi")),
  on: dayOf(read("Ngày ghi")),
});

interface TargetReaders {
  readonly target: Reader;
  readonly figures: Reader;
  readonly journal: readonly Reader[];
}

function statusRow(
  read: Reader,
  { target, figures, journal }: TargetReaders,
  years: readonly number[],
): StatusRow {
  const verdictText = textOf(read("Đánh giá"));
  const actual = read("TH năm");
  return {
    code: textOf(read(CODE)),
    name: textOf(read("Chỉ tiêu")),
    group: textOf(read("Nhóm")),
    unit: textOf(read("ĐVT")),
    target: textOf(read("Mục tiêu")),
    kind: textOf(target("Loại")),
    firstYear: numberOf(target("Tính từ năm")),
    dueYear: numberOf(read("Năm đích")),
    targetNow: textOf(target("Mục tiêu")),
    dueYearNow: numberOf(target("Năm đích")),
    journal: journal.map(journalRow),
    actual: isTyped(actual) ? actual : null,
    verdict: verdictOf(verdictText) ?? null,
    verdictText,
    progress: numberOf(read("Mức đạt")),
    why: textOf(read("Vì sao")),
    lead: textOf(read("Cơ quan chủ trì")),
    leadBasis: textOf(target("Căn cứ chủ trì")),
    clause: textOf(target("Điều khoản")),
    quote: textOf(target("Trích nguyên văn")),
    note: textOf(target("Lưu ý")),
    figures: years.map((year) => {
      const [plan, estimate, result] = yearColumns(year);
      return {
        year,
        plan: figures(plan),
        estimate: figures(estimate),
        result: figures(result),
        used: figures(figureColumn(year)),
      };
    }),
    source: textOf(figures("Nguồn")),
    figureDate: dayOf(figures("Ngày số liệu")),
    remark: textOf(figures("Ghi chú")),
    officialVerdict: textOf(figures("Đánh giá chính thức")),
    officialReason: textOf(figures("Lý do")),
  };
}

const milestoneRow = (read: Reader): MilestoneRow => ({
  code: textOf(read(CODE)),
  what: textOf(read("Nội dung")),
  words: textOf(read("Thời hạn theo văn bản")),
  due: dayOf(read("Hạn cuối")),
  who: textOf(read("Cơ quan thực hiện")),
  done: dayOf(read("Ngày hoàn thành")),
  state: textOf(read("Trạng thái")),
  refs: textOf(read("Liên quan"))
    .split(",")
    .map((ref) => ref.trim())
    .filter((ref) => ref !== ""),
});

const schemeRow = (read: Reader): SchemeRow => ({
  code: textOf(read(CODE)),
  kind: textOf(read("Loại")),
  title: textOf(read("Tên")),
  official: textOf(read("Người chỉ đạo")),
  lead: textOf(read("Cơ quan chủ trì")),
  coordinators: textOf(read("Cơ quan phối hợp")),
  steps: SCHEME_STEPS.map(({ due, done }) => ({
    dueColumn: due,
    doneColumn: done,
    due: dayOf(read(due)),
    done: dayOf(read(done)),
  })),
  state: textOf(read("Trạng thái")),
});

const bodyRow = (read: Reader): BodyRow => ({
  code: textOf(read(CODE)),
  name: textOf(read("Cơ quan")),
  kind: textOf(read("Loại")),
  roles: textOf(read("Vai trò trong Chương trình")),
});

export const SNAPSHOT_TABLES = [
  "TinhHinh",
  "ChiTieu",
  "SoLieu",
  "MocThoiGian",
  "DeAn",
  "CoQuan",
  "NhatKy",
] as const;

/** What the cells of the standard tables tell, read in one go or worked out; a table that is not there is empty. */
export function snapshotOf(
  tables: ReadonlyMap<string, TableCells>,
  named: Pick<StatusSnapshot, "reportingYear" | "years" | "today">,
): StatusSnapshot {
  const table = (name: (typeof SNAPSHOT_TABLES)[number]) => tables.get(name) ?? NOTHING;
  const targetOf = byCode(table("ChiTieu"));
  const figuresOf = byCode(table("SoLieu"));
  const journalOf = new Map<string, Reader[]>();
  for (const read of readers(table("NhatKy"))) {
    const code = folded(textOf(read(CODE)));
    journalOf.set(code, [...(journalOf.get(code) ?? []), read]);
  }
  return {
    ...named,
    rows: readers(table("TinhHinh")).map((read) => {
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
    milestones: readers(table("MocThoiGian")).map(milestoneRow),
    schemes: readers(table("DeAn")).map(schemeRow),
    bodies: readers(table("CoQuan")).map(bodyRow),
  };
}
