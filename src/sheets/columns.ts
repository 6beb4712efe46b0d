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
    ofPlan: "So KH năm",
    ofBefore: "So năm trước",
    progress: "Mức đạt",
    verdict: "Đánh giá",
    symbol: "Ký hiệu",
    trend: "Xu hướng",
    lead: "Cơ quan chủ trì",
    remark: "Ghi chú",
    why: "Vì sao",
    officialVerdict: "Đánh giá chính thức",
    officialReason: "Lý do",
  },
  SoLieu: {
    code: CODE,
    name: "Chỉ tiêu",
    unit: "ĐVT",
    note: "Cách nhập",
    source: "Nguồn",
    figureDate: "Ngày số liệu",
    remark: "Ghi chú",
    officialVerdict: "Đánh giá chính thức",
    officialReason: "Lý do",
  },
  ChiTieu: {
    code: CODE,
    clause: "Điều khoản",
    group: "Nhóm",
    name: "Chỉ tiêu",
    unit: "ĐVT",
    kind: "Loại",
    target: ADJUSTED.target,
    value: "Trị số mục tiêu",
    startYear: "Năm bắt đầu",
    dueYear: ADJUSTED.due,
    baseYear: "Năm gốc",
    firstYear: "Tính từ năm",
    targetInForce: "Mục tiêu kỳ báo cáo",
    dueYearInForce: "Năm đích kỳ báo cáo",
    breakYear: "Đổi chuẩn từ năm",
    direction: "Chiều",
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
    contact: "Người liên hệ",
    remark: "Ghi chú",
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
  },
  NhiemVu: {
    code: CODE,
    kind: "Loại",
    clause: "Điều khoản",
    summary: "Nội dung",
    lead: "Cơ quan chủ trì",
    leadBasis: "Căn cứ chủ trì",
    rhythm: "Định kỳ",
    due: "Hạn cuối",
    refs: "Liên quan",
    state: "Trạng thái",
    thisYear: "Kết quả năm báo cáo",
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
} as const;

export type TableName = keyof typeof COLUMNS;

/** Stable identity of a sheet: its table's name, or "HuongDan" for the guide, which has none. */
export type SheetId = TableName | "HuongDan";

/** What the columns of a table hold, as `COLUMNS` names them: Field<"ChiTieu"> has "unit". */
export type Field<Name extends TableName> = keyof (typeof COLUMNS)[Name];

/** The figures a person types for a year, in the order they arrive. */
export const FIGURES = ["plan", "estimate", "result"] as const;
export type FigureColumn = (typeof FIGURES)[number];

/**
 * Titles of the columns of a year in SoLieu: three typed figures, and the one used for judging. With "" for the year
 * it gives the text that stands before it.
 *
 * @example yearColumn.plan(2026) // "KH 2026"
 */
export const yearColumn = {
  plan: (year: number | "") => `KH ${year}` as const,
  estimate: (year: number | "") => `ƯTH ${year}` as const,
  result: (year: number | "") => `TH ${year}` as const,
  used: (year: number | "") => `Số ${year}` as const,
} satisfies Record<FigureColumn | "used", (year: number | "") => string>;

/**
 * Title of the column of NhiemVu that takes the tick of a yearly duty for a year.
 *
 * @example tickColumn(2026) // "Năm 2026"
 */
export const tickColumn = (year: number) => `Năm ${year}` as const;

type YearTitle = ReturnType<(typeof yearColumn)[keyof typeof yearColumn]>;

/** The titles of a table; those of SoLieu and TinhHinh also name years. */
export type Title<Name extends TableName> =
  | typeof CODE
  | Extract<(typeof COLUMNS)[Name][Field<Name>], string>
  | (Name extends "SoLieu" | "TinhHinh" ? YearTitle : never);

/** The four steps of every scheme: columns of its last day and of the day it was done, and the programme's field. */
export const SCHEME_STEPS = [
  { due: COLUMNS.DeAn.draftDue, done: COLUMNS.DeAn.draftDone, deadline: "draft" },
  { due: COLUMNS.DeAn.issueDue, done: COLUMNS.DeAn.issueDone, deadline: "issue" },
  { due: COLUMNS.DeAn.midReviewDue, done: COLUMNS.DeAn.midReviewDone, deadline: "midReview" },
  { due: COLUMNS.DeAn.finalReviewDue, done: COLUMNS.DeAn.finalReviewDone, deadline: "finalReview" },
] as const;
