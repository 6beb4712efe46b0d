import { ADJUSTED } from "../domain/journal";

/** Title of the column whose code tells the rows of a standard table apart. */
export const CODE = "Mã";

/**
 * Every standard table by its name in the workbook, with the title of each column by what the column holds. The
 * columns of SoLieu that belong to a year are in `yearColumn`.
 *
 * @example COLUMNS.ChiTieu.unit // "ĐVT"
 */
export const COLUMNS = {
  TinhHinh: {
    number: "STT",
    code: CODE,
    group: "Nhóm",
    name: "Chỉ tiêu",
    unit: "ĐVT",
    target: "Mục tiêu",
    dueYear: "Năm đích",
    actualBefore: "TH năm trước",
    plan: "KH năm",
    actual: "TH năm",
    ofPlan: "TH/KH (%)",
    ofBefore: "So với năm trước",
    attainment: "TH/mục tiêu (%)",
    progress: "Tiến độ (%)",
    verdict: "Đánh giá",
    symbol: "Ký hiệu",
    shortReason: "Lý do ngắn",
    lead: "Cơ quan chủ trì",
    remark: "Ghi chú",
    why: "Thuyết minh",
    officialVerdict: "Đánh giá chính thức",
    officialReason: "Lý do đánh giá chính thức",
    clause: "Mục",
    inForce: "Đánh giá áp dụng",
    asComponent: "Tổng hợp theo thành phần",
    asItem: "Tổng hợp theo chỉ tiêu",
    counted: "Tổng hợp áp dụng",
    order: "Thứ tự cần chú ý",
    basis: "Loại số liệu",
    targetRow: "Dòng ở Chỉ tiêu",
    figuresRow: "Dòng ở Số liệu",
    firstYear: "Tính từ năm",
    breakYear: "Đổi chuẩn từ năm",
    weakness: "Bậc tổng hợp",
  },
  SoLieu: {
    code: CODE,
    name: "Chỉ tiêu",
    unit: "ĐVT số liệu",
    target: "Mục tiêu",
    actualBefore: "TH năm trước",
    source: "Nguồn",
    figureDate: "Ngày số liệu",
    remark: "Ghi chú",
    cause: "Nguyên nhân",
    remedy: "Giải pháp",
    proposal: "Đề nghị",
    evidence: "Minh chứng",
    officialVerdict: "Đánh giá chính thức",
    officialReason: "Lý do đánh giá chính thức",
    note: "Cách nhập",
    targetRow: "Dòng ở Chỉ tiêu",
  },
  ChiTieu: {
    code: CODE,
    clause: "Mục",
    group: "Nhóm",
    name: "Chỉ tiêu",
    unit: "ĐVT",
    figuresUnit: "ĐVT số liệu",
    kind: "Loại",
    target: ADJUSTED.target,
    startYear: "Năm bắt đầu",
    dueYear: ADJUSTED.due,
    baseYear: "Năm gốc",
    firstYear: "Tính từ năm",
    targetInForce: "Mục tiêu kỳ báo cáo",
    dueYearInForce: "Năm đích kỳ báo cáo",
    breakYear: "Đổi chuẩn từ năm",
    direction: "Xu hướng mong muốn",
    lead: "Cơ quan chủ trì",
    leadBasis: "Căn cứ chủ trì",
    note: "Lưu ý",
    quote: "Trích nguyên văn",
  },
  CoQuan: {
    code: CODE,
    name: "Cơ quan",
    kind: "Loại",
    roles: "Vai trò trong Chương trình",
    leadsTargets: "Chỉ tiêu chủ trì",
    leadsSchemes: "Đề án chủ trì",
    owes: "Còn thiếu số liệu",
    sending: "Tình trạng gửi",
    contact: "Người liên hệ",
    remark: "Ghi chú",
    formYear: "Năm của phiếu",
    sent: "Ngày gửi phiếu",
    answerBy: "Hạn gửi lại",
    received: "Ngày nhận phiếu",
    reminded: "Ngày nhắc",
    order: "Thứ tự còn thiếu",
  },
  DeAn: {
    code: CODE,
    kind: "Loại",
    title: "Tên",
    official: "Người chỉ đạo",
    lead: "Cơ quan chủ trì",
    coordinators: "Cơ quan phối hợp",
    draftDue: "Hạn hoàn thiện",
    draftDone: "Ngày hoàn thiện",
    issueDue: "Hạn ban hành",
    issueDone: "Ngày ban hành",
    midReviewDue: "Hạn sơ kết",
    midReviewDone: "Ngày sơ kết",
    finalReviewDue: "Hạn tổng kết",
    finalReviewDone: "Ngày tổng kết",
    nextStep: "Bước tiếp theo",
    state: "Trạng thái",
    document: "Số văn bản",
    remark: "Ghi chú",
    quote: "Trích nguyên văn",
  },
  MocThoiGian: {
    code: CODE,
    what: "Nội dung",
    words: "Thời hạn theo văn bản",
    due: "Hạn cuối",
    who: "Cơ quan thực hiện",
    done: "Ngày hoàn thành",
    follows: "Tính theo",
    doneOn: "Ngày xong",
    state: "Trạng thái",
    refs: "Liên quan",
    note: "Lưu ý",
    remark: "Ghi chú",
    order: "Thứ tự đến hạn",
    place: "Vị trí đến hạn",
  },
  NhiemVu: {
    code: CODE,
    kind: "Loại",
    clause: "Mục",
    summary: "Nội dung",
    lead: "Cơ quan chủ trì",
    leadBasis: "Căn cứ chủ trì",
    rhythm: "Định kỳ",
    due: "Hạn cuối",
    refs: "Liên quan",
    product: "Sản phẩm",
    evidence: "Minh chứng",
    done: "Ngày hoàn thành",
    state: "Trạng thái",
    standing: "Tình trạng thực hiện",
    order: "Thứ tự đến hạn",
    place: "Vị trí đến hạn",
    updated: "Ngày cập nhật",
    remark: "Ghi chú",
    quote: "Trích nguyên văn",
  },
  NhatKy: {
    code: CODE,
    name: "Chỉ tiêu",
    about: "Nội dung",
    before: "Cũ",
    after: "Mới",
    fromYear: "Từ năm",
    document: "Số văn bản",
    documentDate: "Ngày văn bản",
    reason: "Lý do",
    by: "Người ghi",
    on: "Ngày ghi",
  },
  NhatKySoLieu: {
    on: "Thời điểm ghi",
    code: CODE,
    name: "Chỉ tiêu",
    year: "Năm",
    figure: "Loại số liệu",
    before: "Số cũ",
    after: "Số mới",
    from: "Nguồn ghi",
    by: "Người ghi",
  },
  ChotKy: {
    year: "Năm",
    code: CODE,
    name: "Chỉ tiêu",
    target: "Mục tiêu",
    dueYear: "Năm đích",
    plan: "KH",
    estimate: "ƯTH",
    result: "TH",
    verdict: "Đánh giá",
    officialVerdict: "Đánh giá chính thức",
    officialReason: "Lý do đánh giá chính thức",
    cause: "Nguyên nhân",
    remedy: "Giải pháp",
    proposal: "Đề nghị",
    document: "Số văn bản",
    by: "Người chốt",
    on: "Ngày chốt",
    reopenedOn: "Ngày mở lại",
    reopenReason: "Lý do mở lại",
    reopenedBy: "Người mở lại",
  },
} as const;

export type TableName = keyof typeof COLUMNS;

/** Stable identity of a sheet: its table's name; the overview and the guide have none. */
export type SheetId = TableName | "TongQuan" | "HuongDan";

/** What each sheet is called when it is laid down; people may give it another name. */
export const SHEET_NAMES = {
  TongQuan: "Tổng quan",
  TinhHinh: "Tình hình",
  SoLieu: "Số liệu",
  ChiTieu: "Chỉ tiêu",
  CoQuan: "Cơ quan",
  DeAn: "Đề án, kế hoạch",
  MocThoiGian: "Mốc thời gian",
  NhiemVu: "Nhiệm vụ",
  NhatKy: "Nhật ký",
  NhatKySoLieu: "Lưu",
  ChotKy: "Chốt kỳ",
  HuongDan: "Hướng dẫn",
} as const satisfies Readonly<Record<SheetId, string>>;

/** What the columns of a table hold, as `COLUMNS` names them: Field<"ChiTieu"> has "unit". */
export type Field<Name extends TableName> = keyof (typeof COLUMNS)[Name];

/**
 * Titles that columns had in earlier layouts, with what the column holds today. Workbooks of those layouts get the new
 * title in the old one's place; "Xu hướng" gave its place to the short reason: both are computed, nothing typed is lost.
 */
const FORMER_TITLES: { readonly [Name in TableName]?: Readonly<Record<string, Field<Name>>> } = {
  TinhHinh: {
    "So KH năm": "ofPlan",
    "So năm trước": "ofBefore",
    "Mức đạt": "progress",
    "Xu hướng": "shortReason",
    "Vì sao": "why",
    "Lý do": "officialReason",
  },
  SoLieu: { ĐVT: "unit", "Lý do": "officialReason" },
  ChiTieu: { "Điều khoản": "clause", Chiều: "direction" },
  NhiemVu: { "Điều khoản": "clause", "Kết quả năm báo cáo": "standing" },
};

/**
 * The title a column of a table has today, by the one it had in an earlier layout; undefined for any other title.
 *
 * @example titleToday("TinhHinh", "Vì sao") // "Thuyết minh"
 */
export function titleToday(table: TableName, former: string): string | undefined {
  const fields: Readonly<Record<string, string>> = FORMER_TITLES[table] ?? {};
  const titles: Readonly<Record<string, string>> = COLUMNS[table];
  const field = Object.hasOwn(fields, former) ? fields[former] : undefined;
  return field === undefined ? undefined : titles[field];
}

/** The figures a person types for a year, in the order they arrive. */
export const FIGURES = ["plan", "estimate", "result"] as const;
export type FigureColumn = (typeof FIGURES)[number];

/**
 * Titles of the columns of a year in SoLieu: three typed figures, and the one used for judging, which TinhHinh has too.
 * With "" for the year it gives the text that stands before it.
 *
 * @example yearColumn.plan(2026) // "KH 2026"
 */
export const yearColumn = {
  plan: (year: number | "") => `KH ${year}` as const,
  estimate: (year: number | "") => `ƯTH ${year}` as const,
  result: (year: number | "") => `TH ${year}` as const,
  used: (year: number | "") => `Số ${year}` as const,
} satisfies Record<FigureColumn | "used", (year: number | "") => string>;

/** The figure and the year that a title of SoLieu names. */
export interface FigureInTitle {
  readonly column: FigureColumn;
  /** As officials write it: "ƯTH". */
  readonly figure: string;
  readonly year: number;
}

/**
 * The figure and the year that a title of SoLieu names; undefined for a column that holds no figure somebody types.
 *
 * @example figureIn("ƯTH 2026") // { column: "estimate", figure: "ƯTH", year: 2026 }
 */
export function figureIn(title: string): FigureInTitle | undefined {
  const year = Number(title.slice(-4));
  const column = FIGURES.find((figure) => yearColumn[figure](year) === title);
  return column && { column, figure: yearColumn[column]("").trim(), year };
}

/**
 * Title of the column of NhiemVu that takes the tick of a yearly duty for a year.
 *
 * @example tickColumn(2026) // "Năm 2026"
 */
export const tickColumn = (year: number) => `Năm ${year}` as const;

/**
 * Title of the column of TinhHinh with the verdict each target had, or has, as of a year.
 *
 * @example verdictColumn(2026) // "Đánh giá 2026"
 */
export const verdictColumn = (year: number) => `Đánh giá ${year}` as const;

/**
 * Title of the column of TinhHinh with the verdict each target had when a year was closed; blank while it is open.
 *
 * @example closedColumn(2026) // "Chốt 2026"
 */
export const closedColumn = (year: number) => `Chốt ${year}` as const;

/**
 * Title of the column of TinhHinh with all that was kept of each target when a year was closed, as one text; blank while
 * it is open.
 *
 * @example keptColumn(2026) // "Bản chốt 2026"
 */
export const keptColumn = (year: number) => `Bản chốt ${year}` as const;

/**
 * Title of the column of TinhHinh with what the heat map shows of each target in a year.
 *
 * @example symbolColumn(2026) // "Ký hiệu 2026"
 */
export const symbolColumn = (year: number) => `Ký hiệu ${year}` as const;

type YearTitle = ReturnType<(typeof yearColumn)[keyof typeof yearColumn]>;

/** The titles of a table; those of SoLieu, TinhHinh and NhiemVu also name years. */
export type Title<Name extends TableName> =
  | typeof CODE
  | Extract<(typeof COLUMNS)[Name][Field<Name>], string>
  | (Name extends "SoLieu" | "TinhHinh"
      ? YearTitle
      : Name extends "NhiemVu"
        ? ReturnType<typeof tickColumn>
        : never);

/** The four steps of every scheme: columns of its last day and of the day it was done, and the programme's field. */
export const SCHEME_STEPS = [
  { due: COLUMNS.DeAn.draftDue, done: COLUMNS.DeAn.draftDone, deadline: "draft" },
  { due: COLUMNS.DeAn.issueDue, done: COLUMNS.DeAn.issueDone, deadline: "issue" },
  { due: COLUMNS.DeAn.midReviewDue, done: COLUMNS.DeAn.midReviewDone, deadline: "midReview" },
  { due: COLUMNS.DeAn.finalReviewDue, done: COLUMNS.DeAn.finalReviewDone, deadline: "finalReview" },
] as const;
