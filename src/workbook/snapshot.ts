import { verdictOf } from "../domain/verdict";
import { ADJUSTED } from "../sheets/adjusted";
import { figureColumn } from "../sheets/formulas";
import { NAMES } from "../sheets/names";
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
} from "./actions";
import { layoutOf, loadLayout } from "./layoutSetting";
import { readTables } from "./readTables";
import { Refusal } from "./run";
import { CODE, dayOf, numberOf, type Reader, readers, type TableCells, textOf } from "./table";

const NOTHING: TableCells = { titles: [], rows: [] };
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

const TABLES = ["TinhHinh", "ChiTieu", "SoLieu", "MocThoiGian", "DeAn", "CoQuan", "NhatKy"] as const;

/** What the cells of the standard tables tell, read in one go or worked out; a table that is not there is empty. */
export function snapshotOf(
  tables: ReadonlyMap<string, TableCells>,
  named: Pick<StatusSnapshot, "reportingYear" | "years" | "today">,
): StatusSnapshot {
  const table = (name: (typeof TABLES)[number]) => tables.get(name) ?? NOTHING;
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

/** The year in a cell that every verdict hangs on; refuses ("year-unreadable") anything else. */
export function yearIn(content: CellContent): number {
  const year = typeof content === "string" ? Number(content.trim() || NaN) : content;
  if (typeof year === "number" && Number.isInteger(year) && year >= 1900 && year <= 9999) return year;
  throw new Refusal({ code: "year-unreadable", detail: { content: textOf(content) || "–" } });
}

/**
 * The standard sheets as they stand, in two round trips where they are of one commune's size; null when the workbook has no status sheet, or one that a set-up
 * began and did not finish.
 */
export async function readSnapshot(context: Excel.RequestContext): Promise<StatusSnapshot | null> {
  const { workbook } = context;
  const tables = TABLES.map((name) => workbook.tables.getItemOrNullObject(name).load("name"));
  const names = [NAMES.reportingYear, NAMES.years, NAMES.today].map((name) =>
    workbook.names.getItemOrNullObject(name).load("name"),
  );
  const setting = loadLayout(context);
  await context.sync();
  if (layoutOf(setting)?.laying?.["TinhHinh"] !== undefined) return null;
  const named = names.map((name) => (name.isNullObject ? undefined : name.getRange().load("values")));
  const [reportingYear, term, today] = named;
  const standing = tables.filter((table) => !table.isNullObject);
  if (!standing.some(({ name }) => name === "TinhHinh") || !reportingYear || !term) return null;
  const cells = await readTables(context, standing);

  const firstCell = (range: Excel.Range | undefined) =>
    (range?.values as CellContent[][] | undefined)?.[0]?.[0] ?? null;
  return snapshotOf(new Map(standing.map(({ name }, place) => [name, cells[place] ?? NOTHING])), {
    reportingYear: yearIn(firstCell(reportingYear)),
    years: ((term.values as CellContent[][])[0] ?? []).map(yearIn),
    today: dayOf(firstCell(today)),
  });
}
