/** A small workbook of targets, dates, schemes and bodies, judged by the method as the real one is. */
import { toSerial } from "../../src/domain/calendar";
import { verdictRow } from "../../src/domain/verdict";
import { words as explainWords } from "../../src/i18n/vi/explain";
import { words as stepWords } from "../../src/i18n/vi/steps";
import { explain } from "../../src/sentences/explain/explain";
import { ADJUSTED, inForce } from "../../src/domain/journal";
import { assessRow } from "../../src/tracker/assessRow";
import { formFields } from "../../src/tracker/formFields";
import type {
  BodyRow,
  CellContent,
  Entry,
  FormBook,
  JournalLine,
  JournalRow,
  MilestoneRow,
  SchemeRow,
  SchemeStep,
  StatusRow,
  TaskRow,
  StatusSnapshot,
  YearFigures,
} from "../../src/tracker/port";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030] as const;

export const day = (year: number, month: number, date: number) => toSerial({ year, month, day: date });

/** The day of the computer and of the workbook: 23 November 2026. */
export const TODAY = day(2026, 11, 23);
export const WITH_TODAY = () => new Date(2026, 10, 23, 9, 30);

const figuresOf = (results: readonly CellContent[]): readonly YearFigures[] =>
  YEARS.map((year, place) => {
    const result = results[place] ?? null;
    return { year, plan: null, estimate: null, result, used: result };
  });

type Given = Pick<StatusRow, "code" | "name" | "group" | "unit" | "target" | "kind"> & Partial<StatusRow>;

const row = (given: Given, results: readonly CellContent[] = []): StatusRow => ({
  firstYear: 2025,
  dueYear: 2030,
  actual: null,
  verdict: "no-data",
  verdictText: "",
  figuresUnit: given.unit,
  ofPlan: null,
  ofBefore: null,
  attainment: null,
  progress: null,
  shortReason: "",
  why: "",
  lead: "",
  leadBasis: given.lead === undefined ? "" : "đề xuất",
  clause: `II.1.2.2(${given.code})`,
  quote: `Câu của văn bản về ${given.code}.`,
  note: "",
  figures: figuresOf(results),
  source: "",
  figureDate: null,
  remark: "",
  cause: "",
  remedy: "",
  proposal: "",
  officialVerdict: "",
  officialReason: "",
  targetNow: given.target,
  dueYearNow: given.dueYear === undefined ? 2030 : given.dueYear,
  journal: [],
  ...given,
});

/** A row as its formulas show it for the reporting year. */
export function judged(target: StatusRow, reportingYear: number): StatusRow {
  const actual = target.figures.find(({ year }) => year === reportingYear)?.used ?? null;
  const outcome = assessRow(target, reportingYear);
  const terms = inForce(target, reportingYear);
  const verdict = outcome.ok ? outcome.value.verdict : null;
  return {
    ...target,
    target: terms.target,
    dueYear: terms.due === null ? null : Number(terms.due) || null,
    actual: typeof actual === "boolean" ? String(actual) : actual,
    verdict,
    verdictText: verdict === null ? "#VALUE!" : verdictRow(verdict).word,
    why: outcome.ok ? explain(outcome.value, explainWords) : "",
  };
}

const FIGURE = /^(KH|ƯTH|TH) (\d{4})$/;
const PARTS = { KH: "plan", ƯTH: "estimate", TH: "result" } as const;

const ACCOUNTS = { "Nguyên nhân": "cause", "Giải pháp": "remedy", "Đề nghị": "proposal" } as const;

function withFigure(target: StatusRow, column: string, content: CellContent): StatusRow {
  const [, kind, year] = FIGURE.exec(column) ?? [];
  if (column === "Nguồn") return { ...target, source: String(content ?? "") };
  const account = ACCOUNTS[column as keyof typeof ACCOUNTS] as "cause" | undefined;
  if (account !== undefined) return { ...target, [account]: String(content ?? "") };
  if (column === "Ngày số liệu") return { ...target, figureDate: content as number | null };
  const part = PARTS[kind as keyof typeof PARTS];
  return {
    ...target,
    figures: target.figures.map((figures) => {
      if (figures.year !== Number(year)) return figures;
      const changed = { ...figures, [part]: content };
      return { ...changed, used: changed.result ?? changed.estimate };
    }),
  };
}

const journalRow = (line: JournalLine): JournalRow => {
  const text = (column: string) => String(line[column] ?? "");
  return {
    about: Object.values(ADJUSTED).find((word) => word === text("Nội dung")) ?? null,
    before: text("Cũ"),
    after: text("Mới"),
    fromYear: line["Từ năm"] as number | null,
    document: text("Số văn bản"),
    documentDate: line["Ngày văn bản"] as number | null,
    reason: text("Lý do"),
    by: text("Người ghi"),
    on: line["Ngày ghi"] as number | null,
  };
};

const withTerms = (target: StatusRow, { cells, journal = [] }: Entry): StatusRow => ({
  ...target,
  ...(ADJUSTED.target in cells && { targetNow: String(cells[ADJUSTED.target] ?? "") }),
  ...(ADJUSTED.due in cells && { dueYearNow: cells[ADJUSTED.due] as number | null }),
  journal: [...target.journal, ...journal.map(journalRow)],
});

/** The workbook with the latest rows about a target taken out of its journal. */
export const withoutLatest = (book: StatusSnapshot, code: string, count: number): StatusSnapshot => ({
  ...book,
  rows: book.rows.map((target) =>
    target.code === code
      ? { ...target, journal: target.journal.slice(0, target.journal.length - count) }
      : target,
  ),
});

/** The workbook after an entry, everything calculated; without one, just calculated. */
export function entered(book: StatusSnapshot, entry?: Entry): StatusSnapshot {
  const cells = Object.entries(entry?.cells ?? {});
  const ofEntry = (table: string, code: string) => entry?.table === table && entry.code === code;
  return {
    ...book,
    rows: book.rows.map((target) =>
      judged(
        entry && ofEntry("ChiTieu", target.code)
          ? withTerms(target, entry)
          : ofEntry("SoLieu", target.code)
            ? cells.reduce((changed, [column, content]) => withFigure(changed, column, content), target)
            : target,
        book.reportingYear,
      ),
    ),
    milestones: book.milestones.map((milestone) =>
      ofEntry("MocThoiGian", milestone.code)
        ? { ...milestone, done: entry?.cells["Ngày hoàn thành"] as number | null }
        : milestone,
    ),
    schemes: book.schemes.map((scheme) =>
      ofEntry("DeAn", scheme.code)
        ? {
            ...scheme,
            steps: scheme.steps.map((step) =>
              entry && step.doneColumn in entry.cells
                ? { ...step, done: entry.cells[step.doneColumn] as number | null }
                : step,
            ),
          }
        : scheme,
    ),
    tasks: book.tasks.map((task) => {
      if (!ofEntry("NhiemVu", task.code)) return task;
      const done = entry?.cells[task.doneColumn] as number | null;
      return { ...task, done, isDone: done !== null };
    }),
    bodies: book.bodies.map((body) => (entry && ofEntry("CoQuan", body.code) ? asked(body, entry) : body)),
  };
}

const ASKED = {
  "Năm của phiếu": "formYear",
  "Ngày gửi phiếu": "sent",
  "Hạn gửi lại": "answerBy",
  "Ngày nhận phiếu": "received",
  "Ngày nhắc": "reminded",
} as const;
type AskedColumn = keyof typeof ASKED;

const asked = (body: BodyRow, { cells }: Entry): BodyRow => ({
  ...body,
  ...Object.fromEntries(
    Object.entries(cells).map(([column, content]) => [ASKED[column as AskedColumn], content]),
  ),
});

function held(book: StatusSnapshot, { table, code }: Entry, column: string): CellContent {
  if (table === "MocThoiGian") return book.milestones.find((one) => one.code === code)?.done ?? null;
  if (table === "NhiemVu") return book.tasks.find((one) => one.code === code)?.done ?? null;
  if (table === "DeAn") {
    const steps = book.schemes.find((one) => one.code === code)?.steps ?? [];
    return steps.find(({ doneColumn }) => doneColumn === column)?.done ?? null;
  }
  if (table === "CoQuan")
    return book.bodies.find((one) => one.code === code)?.[ASKED[column as AskedColumn]] ?? null;
  const target = book.rows.find((one) => one.code === code);
  if (table === "ChiTieu") {
    if (column === ADJUSTED.target) return target?.targetNow ?? null;
    return column === ADJUSTED.due ? (target?.dueYearNow ?? null) : null;
  }
  if (column === "Nguồn") return target?.source === "" ? null : (target?.source ?? null);
  if (column === "Ngày số liệu") return target?.figureDate ?? null;
  if (column in ACCOUNTS) return target?.[ACCOUNTS[column as keyof typeof ACCOUNTS]] || null;
  const [, kind, year] = FIGURE.exec(column) ?? [];
  const figures = target?.figures.find((one) => one.year === Number(year));
  return figures?.[PARTS[kind as keyof typeof PARTS]] ?? null;
}

/** What the cells of an entry hold before it. */
entered.before = (book: StatusSnapshot, entry: Entry): Record<string, CellContent> =>
  Object.fromEntries(Object.keys(entry.cells).map((column) => [column, held(book, entry, column)]));

/** What forms are made of, and held against: the figures and sources of the targets. */
export const formBook = (book: StatusSnapshot): FormBook => ({
  id: "so-1",
  place: "xã Nguyễn Lương Bằng, thành phố Hải Phòng",
  snapshot: book,
  held: {
    SoLieu: new Map(
      book.rows.map((target) => [
        target.code,
        {
          Mã: target.code,
          "Chỉ tiêu": target.name,
          ...Object.fromEntries(
            formFields("SoLieu", book.reportingYear).map(({ title }) => [
              title,
              held(book, { table: "SoLieu", code: target.code, cells: {} }, title),
            ]),
          ),
        },
      ]),
    ),
    DeAn: new Map(),
    MocThoiGian: new Map(),
    NhiemVu: new Map(),
  },
});

/** Of a body nobody has sent a form to. */
const UNASKED = { sending: "", formYear: null, sent: null, answerBy: null, received: null, reminded: null };

const PARTY = "I. Xây dựng Đảng và hệ thống chính trị";
const ECONOMY = "II. Kinh tế";
const SOCIETY = "III. Văn hoá - xã hội";
const PARTY_OFFICE = "Ban Xây dựng Đảng Đảng uỷ";
const ECONOMY_OFFICE = "Phòng Kinh tế";

const TARGETS: readonly StatusRow[] = [
  row(
    {
      code: "D01A",
      name: "Tỷ lệ tổ chức đảng hoàn thành tốt nhiệm vụ trở lên",
      group: PARTY,
      unit: "%",
      target: "> 90",
      kind: "hằng năm",
      lead: PARTY_OFFICE,
    },
    [91.5, 89],
  ),
  row(
    {
      code: "D01C",
      name: "Xếp loại Đảng bộ xã",
      group: PARTY,
      unit: "mức xếp loại",
      target: "Hoàn thành tốt nhiệm vụ trở lên",
      kind: "xếp loại",
      lead: PARTY_OFFICE,
    },
    ["Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
  ),
  row({
    code: "D05",
    name: "Chính quyền xã đạt chuẩn “Chính quyền thân thiện”",
    group: PARTY,
    unit: "đạt/chưa đạt",
    target: "Đạt chuẩn",
    kind: "công nhận",
    dueYear: 2027,
    lead: "Uỷ ban nhân dân xã",
  }),
  row(
    {
      code: "K01",
      name: "Thu ngân sách nhà nước",
      group: ECONOMY,
      unit: "%/năm",
      figuresUnit: "tỷ đồng",
      target: "≥ 10",
      kind: "tăng bình quân",
      lead: ECONOMY_OFFICE,
    },
    [1850, 2050.5],
  ),
  row(
    {
      code: "K03",
      name: "Giá trị sản phẩm trên 1ha",
      group: ECONOMY,
      unit: "triệu đồng/ha",
      target: "≥ 230",
      kind: "mức",
      lead: ECONOMY_OFFICE,
      note: "Cần số năm 2025 làm gốc.",
    },
    [182, 194],
  ),
  row(
    {
      code: "K05A",
      name: "Tổng vốn đầu tư công",
      group: ECONOMY,
      unit: "tỷ đồng",
      target: "khoảng 250",
      kind: "luỹ kế",
      firstYear: 2026,
      lead: ECONOMY_OFFICE,
    },
    [null, 30],
  ),
  row({
    code: "K06C",
    name: "Số doanh nghiệp trên 1.000 dân",
    group: ECONOMY,
    unit: "doanh nghiệp",
    target: "≥ 15",
    kind: "mức",
    lead: ECONOMY_OFFICE,
  }),
  row(
    {
      code: "K09",
      name: "Tỷ lệ lao động qua đào tạo có chứng chỉ",
      group: SOCIETY,
      unit: "%",
      target: "> 50",
      kind: "mức",
    },
    [41, 40.2],
  ),
  row(
    {
      code: "K15",
      name: "Số hộ nghèo",
      group: SOCIETY,
      unit: "hộ",
      target: "Không còn",
      kind: "mức",
      dueYear: 2028,
    },
    [38, 31],
  ),
];

const step = (name: SchemeStep["name"], due: number, done: number | null = null): SchemeStep => ({
  name,
  doneColumn: `Ngày ${stepWords[name]}`,
  due,
  done,
});

const scheme = (code: string, title: string, drafted: number | null): SchemeRow => ({
  code,
  kind: "Đề án",
  title,
  official: "Chủ tịch Uỷ ban nhân dân xã",
  lead: ECONOMY_OFFICE,
  coordinators: `${PARTY_OFFICE}; Các chi bộ`,
  steps: [
    step("draft", day(2025, 11, 30), drafted),
    step("issue", day(2025, 12, 31)),
    step("midReview", day(2027, 6, 30)),
    step("finalReview", day(2029, 12, 31)),
  ],
  state: "",
});

const milestone = (
  given: Pick<MilestoneRow, "code" | "what" | "due"> & Partial<MilestoneRow>,
): MilestoneRow => ({
  words: "hết tháng 12 năm 2026",
  who: ECONOMY_OFFICE,
  follows: null,
  done: null,
  met: false,
  state: "",
  refs: [],
  ...given,
});

/** A task that was to be done before the day of the workbook. */
export const TASK: TaskRow = {
  code: "NV05",
  what: "Rà soát quy hoạch vùng rau màu",
  product: "Báo cáo rà soát",
  lead: ECONOMY_OFFICE,
  due: day(2026, 11, 3),
  done: null,
  isDone: false,
  doneColumn: "Ngày hoàn thành",
  toldBy: null,
  state: "Quá hạn 20 ngày",
  evidence: "https://luutru.example/rau-mau.pdf",
};

export const STATUS: StatusSnapshot = entered({
  reportingYear: 2026,
  countBase: "item",
  years: YEARS,
  today: TODAY,
  rows: TARGETS,
  milestones: [
    milestone({ code: "M01", what: "Hoàn thiện các đề án", due: day(2025, 11, 30), done: day(2025, 11, 28) }),
    milestone({ code: "M06", what: "Rà soát hộ nghèo", due: day(2026, 12, 31), refs: ["K15", "DA01"] }),
    milestone({ code: "M07", what: "Sơ kết giữa nhiệm kỳ", due: day(2027, 12, 31) }),
    milestone({ code: "M20", what: "Việc làm thường xuyên", due: null, who: "" }),
  ],
  schemes: [
    scheme("DA01", "Nâng cao giá trị vùng rau màu", day(2025, 11, 20)),
    scheme("DA02", "Phân loại rác thải tại nguồn", null),
  ],
  tasks: [],
  bodies: [
    { code: "BXDD", name: PARTY_OFFICE, kind: "Cơ quan, đơn vị", roles: "Kiểm tra: III.1", ...UNASKED },
    { code: "PKT", name: ECONOMY_OFFICE, kind: "Cơ quan, đơn vị", roles: "Chủ trì: DA01, DA02", ...UNASKED },
    { code: "UBND", name: "Uỷ ban nhân dân xã", kind: "Cơ quan, đơn vị", roles: "", ...UNASKED },
    { code: "BT", name: "Bí thư Đảng uỷ", kind: "Chức danh", roles: "Ký: Chữ ký", ...UNASKED },
  ],
  closed: [],
});

/** The same workbook as it is right after the set-up: no figure typed. */
export const EMPTY_BOOK: StatusSnapshot = entered({
  ...STATUS,
  rows: STATUS.rows.map((target) => ({ ...target, figures: figuresOf([]) })),
});

/** One target changed, as if somebody had typed over its cells. */
export const withRow = (code: string, change: Partial<StatusRow>): StatusSnapshot => ({
  ...STATUS,
  rows: STATUS.rows.map((target) => (target.code === code ? { ...target, ...change } : target)),
});
