import { at } from "../domain/at";
import { parseKind } from "../domain/kinds";
import { LARGEST_SHARE } from "../domain/scale";
import { parseTarget } from "../domain/target";
import { formatDay } from "../i18n/language";
import { columnLetters } from "../sheets/a1/address";
import { COLUMNS, FIGURES, SCHEME_STEPS, tickColumn, yearColumn } from "../sheets/columns";
import { entryFormat } from "../sheets/figures";
import { FORMATS } from "../sheets/look";
import { TAB } from "../sheets/palette";
import { TICK } from "../sheets/tasks";
import { TASK_STATES } from "../sheets/taskState";
import type { Block, Constant, Look, Sheet, Validation } from "../sheets/types";
import { figureForm } from "../tracker/figure";
import { ACCOUNT_FIELDS, formFields, type FormTable } from "../tracker/formFields";
import { formCodes } from "../tracker/formRows";
import type { BodyRow, FormBook, StatusRow } from "../tracker/port";
import type { FormStamp } from "../tracker/returned";
import { stampSheet } from "./stamp";

const { SoLieu, DeAn, MocThoiGian, NhiemVu, TinhHinh } = COLUMNS;

const HEADER_ROW = 6;
const FIRST_ROW = HEADER_ROW + 1;

/** The most letters of a prompt and of an error (ECMA-376 part 1, 18.3.1.32). */
const LONGEST_PROMPT = 255;

/** What a form is made of. */
export interface FormOrder {
  readonly book: FormBook;
  readonly body: BodyRow;
  readonly stamp: FormStamp;
  /** Where it goes back to. */
  readonly receiver: string;
}

interface FormColumn {
  readonly title: string;
  readonly width: number;
  readonly look: Look;
  readonly format?: (row: number) => string;
  readonly content: (row: number) => Constant;
}

interface Page {
  readonly name: string;
  readonly heading: string;
  readonly hint: string;
  readonly columns: readonly FormColumn[];
  readonly count: number;
  /** Rules of entry, for the letters of columns by title. */
  readonly rules: (range: (title: string, to?: string, row?: number) => string) => readonly Validation[];
}

function pageSheet({ body, stamp, receiver }: FormOrder, page: Page, isLast: boolean): Sheet {
  const { columns, count } = page;
  const rows = Array.from({ length: count }, (_, row) => row);
  const last = HEADER_ROW + count;
  const letterOf = (title: string) => columnLetters(columns.findIndex((column) => column.title === title));
  const half = Math.floor(columns.length / 2);
  const signatures: readonly Block[] = isLast
    ? [
        { at: `A${last + 2}`, cells: [["NGƯỜI LẬP PHIẾU"]], look: "sign", mergeAcross: half },
        {
          at: `${columnLetters(half)}${last + 2}`,
          cells: [["THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"]],
          look: "sign",
          mergeAcross: columns.length - half,
        },
      ]
    : [];
  const width = columns.length;
  const line = (row: number, text: string, look: Look): Block => ({
    at: `A${row}`,
    cells: [[text]],
    look,
    mergeAcross: width,
  });
  return {
    name: page.name,
    tabColour: TAB.type,
    widths: columns.map((column) => column.width),
    blocks: [
      line(1, page.heading, "heading"),
      line(2, `Cơ quan, đơn vị: ${body.name}. Địa bàn: ${stamp.place}.`, "text"),
      line(
        3,
        `Hạn gửi: ${formatDay(stamp.answerBy)}.${receiver === "" ? "" : ` Nơi nhận: ${receiver}.`}`,
        "text",
      ),
      line(4, page.hint, "note"),
      { at: `A${HEADER_ROW}`, cells: [columns.map(({ title }) => title)], look: "header", grid: "rows" },
      {
        at: `A${FIRST_ROW}`,
        cells: rows.map((row) => columns.map(({ content }) => content(row))),
        look: rows.map(() => columns.map(({ look }) => look)),
        format: rows.map((row) => columns.map(({ format }) => format?.(row) ?? FORMATS.general)),
        grid: "rows",
      },
      ...signatures,
    ],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: {
      area: `A1:${columnLetters(width - 1)}${isLast ? last + 7 : last}`,
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: [],
    validations: page.rules((title, to = title, row) =>
      row === undefined
        ? `${letterOf(title)}${FIRST_ROW}:${letterOf(to)}${last}`
        : `${letterOf(title)}${FIRST_ROW + row}:${letterOf(to)}${FIRST_ROW + row}`,
    ),
    charts: [],
    locked: true,
    names: {},
  };
}

const dayFormat = () => FORMATS.date;

/** Days are of the years around the one reported. */
const dayRule = (range: string, title: string, year: number): Validation => ({
  range,
  rule: { dateFrom: `${year - 5}-01-01`, dateTo: `${year + 1}-12-31` },
  severity: "warning",
  title,
  message: `Hãy nhập ngày (ngày/tháng/năm) từ 01/01/${year - 5} đến 31/12/${year + 1}, hoặc để trống nếu chưa xong.`,
});

/** How the figures of a target are entered, in a few words. */
function howTo(row: StatusRow): string {
  const parsed = parseTarget(row.target);
  const whole = parsed?.form === "figure" ? parsed.of : null;
  const how = figureForm(row).words
    ? "Chọn một mức trong danh sách"
    : whole !== null
      ? `Ghi số đạt trên tổng số, ví dụ ${Math.max(0, whole - 1)}/${whole}`
      : row.figuresUnit === "%"
        ? "Ghi 92,5 cho 92,5%; không ghi 0,925"
        : `Ghi số, tính bằng ${row.figuresUnit}`;
  return row.note === "" ? `${how}.` : `${how}. ${row.note}`;
}

/** What may stand in the three cells of a target's figures. */
function figureRule(row: StatusRow, range: string): Validation {
  const prompt = howTo(row).slice(0, LONGEST_PROMPT);
  const { words } = figureForm(row);
  if (words)
    return {
      range,
      rule: { list: words },
      severity: "warning",
      title: "Số liệu",
      message: "Hãy chọn một mức trong danh sách, hoặc để trống nếu chưa có.",
      prompt,
    };
  const [cell = ""] = range.split(":");
  const isShare = row.figuresUnit === "%" ? `,OR(${cell}<=0,${cell}>${LARGEST_SHARE})` : "";
  return {
    range,
    rule: {
      formula: `=OR(AND(ISNUMBER(${cell})${isShare}),AND(ISTEXT(${cell}),ISNUMBER(VALUE(SUBSTITUTE(${cell},"/","")))))`,
    },
    severity: "warning",
    title: "Số liệu",
    message:
      "Hãy nhập một số, ví dụ 1234,5; tỷ lệ % nhập 92,5, không nhập 92,5% hay 0,925. Chưa có số liệu thì để trống.",
    prompt,
  };
}

/** The pages a body has rows for, in their order. */
function pagesOf({ book, body, stamp: { year } }: FormOrder): readonly Page[] {
  const codes = formCodes(body, book);
  const { snapshot, held } = book;
  const targets = snapshot.rows.filter(({ code }) => codes.SoLieu.includes(code));
  const target = (row: number) => at(targets, row);
  const cell = (table: FormTable, title: string) => (row: number) =>
    held[table].get(at(codes[table], row))?.[title] ?? null;
  const entries = (table: FormTable, title: string, width: number): FormColumn => ({
    title,
    width,
    look:
      formFields(table, year).find((field) => field.title === title)?.kind === "text" ? "entryText" : "entry",
    content: cell(table, title),
  });
  const day = (table: FormTable, title: string, width: number): FormColumn => ({
    ...entries(table, title, width),
    format: dayFormat,
  });
  const figureTitles = FIGURES.map((figure) => yearColumn[figure](year));
  const figure = (title: string): FormColumn => ({
    ...entries("SoLieu", title, 8),
    format: (row) => {
      const { kind, target: asked, figuresUnit } = target(row);
      const code = parseKind(kind);
      return code === undefined ? FORMATS.general : entryFormat(code, asked, figuresUnit);
    },
  });
  const used = (row: StatusRow) => row.figures.find((one) => one.year === year - 1)?.used ?? null;
  const codeAndName = (
    table: FormTable,
    name: string,
    width: number,
    title: string,
  ): readonly FormColumn[] => [
    { title: SoLieu.code, width: 7, look: "code", content: (row) => at(codes[table], row) },
    { title, width, look: "text", content: cell(table, name) },
  ];
  const targetNames: readonly FormColumn[] = [
    { title: SoLieu.code, width: 6, look: "code", content: (row) => target(row).code },
    { title: SoLieu.name, width: 24, look: "text", content: (row) => target(row).name },
  ];
  const pages: readonly Page[] = [
    {
      name: "Chỉ tiêu",
      heading: `PHIẾU SỐ LIỆU CHỈ TIÊU NĂM ${year}`,
      hint: "Nhập ô nền xanh: KH là kế hoạch năm, ƯTH là ước thực hiện, TH là thực hiện. Chưa có số liệu thì để trống; ghi 0 là kết quả bằng 0. Không sửa cột Mã.",
      count: targets.length,
      columns: [
        ...targetNames,
        { title: SoLieu.unit, width: 9, look: "secondary", content: (row) => target(row).figuresUnit },
        { title: SoLieu.target, width: 9, look: "centre", content: (row) => target(row).target },
        { title: SoLieu.note, width: 34, look: "small", content: (row) => howTo(target(row)) },
        {
          title: SoLieu.actualBefore,
          width: 8,
          look: "computed",
          format: figure(at(figureTitles, 0)).format ?? (() => FORMATS.general),
          content: (row) => used(target(row)),
        },
        ...figureTitles.map(figure),
        day("SoLieu", SoLieu.figureDate, 10),
        entries("SoLieu", SoLieu.source, 12),
      ],
      rules: (range) => [
        ...targets.map((row, place) =>
          figureRule(row, range(at(figureTitles, 0), at(figureTitles, figureTitles.length - 1), place)),
        ),
        dayRule(range(SoLieu.figureDate), SoLieu.figureDate, year),
      ],
    },
    {
      name: "Giải trình",
      heading: `NGUYÊN NHÂN, GIẢI PHÁP, ĐỀ NGHỊ NĂM ${year}`,
      hint: "Ghi ngắn gọn cho chỉ tiêu chưa đạt, chậm tiến độ hoặc có thay đổi lớn; chỉ tiêu khác có thể để trống.",
      count: targets.length,
      columns: [
        ...targetNames,
        { title: TinhHinh.verdict, width: 12, look: "centre", content: (row) => target(row).verdictText },
        ...ACCOUNT_FIELDS.map(({ title }) => entries("SoLieu", title, 24)),
        entries("SoLieu", SoLieu.evidence, 22),
      ],
      rules: () => [],
    },
    {
      name: "Đề án, kế hoạch",
      heading: "TIẾN ĐỘ ĐỀ ÁN, KẾ HOẠCH",
      hint: "Nhập ngày đã hoàn thành từng bước vào ô nền xanh; bước chưa xong thì để trống.",
      count: codes.DeAn.length,
      columns: [
        ...codeAndName("DeAn", DeAn.title, 24, DeAn.title),
        ...SCHEME_STEPS.flatMap(({ due, done }): FormColumn[] => [
          { title: due, width: 10, look: "centre", format: dayFormat, content: cell("DeAn", due) },
          day("DeAn", done, 10),
        ]),
        entries("DeAn", DeAn.document, 10),
        entries("DeAn", DeAn.remark, 15),
      ],
      rules: (range) => SCHEME_STEPS.map(({ done }) => dayRule(range(done), done, year)),
    },
    {
      name: "Mốc thời gian",
      heading: "CÁC MỐC THỜI GIAN PHẢI THỰC HIỆN",
      hint: "Nhập ngày hoàn thành vào ô nền xanh; chưa xong thì để trống.",
      count: codes.MocThoiGian.length,
      columns: [
        ...codeAndName("MocThoiGian", MocThoiGian.what, 50, MocThoiGian.what),
        {
          title: MocThoiGian.words,
          width: 20,
          look: "text",
          content: cell("MocThoiGian", MocThoiGian.words),
        },
        {
          title: MocThoiGian.due,
          width: 11,
          look: "centre",
          format: dayFormat,
          content: cell("MocThoiGian", MocThoiGian.due),
        },
        day("MocThoiGian", MocThoiGian.done, 12),
        entries("MocThoiGian", MocThoiGian.remark, 36),
      ],
      rules: (range) => [dayRule(range(MocThoiGian.done), MocThoiGian.done, year)],
    },
    {
      name: "Nhiệm vụ",
      heading: `NHIỆM VỤ, TRÁCH NHIỆM NĂM ${year}`,
      hint: `Ghi sản phẩm, ngày hoàn thành (chưa xong thì chọn trạng thái), nơi lưu hoặc đường dẫn minh chứng. Việc hằng năm: ghi ngày hoàn thành hoặc “${TICK}” vào cột “${tickColumn(year)}”.`,
      count: codes.NhiemVu.length,
      columns: [
        ...codeAndName("NhiemVu", NhiemVu.summary, 38, NhiemVu.summary),
        { title: NhiemVu.rhythm, width: 10, look: "centre", content: cell("NhiemVu", NhiemVu.rhythm) },
        {
          title: NhiemVu.due,
          width: 11,
          look: "centre",
          format: dayFormat,
          content: cell("NhiemVu", NhiemVu.due),
        },
        entries("NhiemVu", NhiemVu.product, 14),
        day("NhiemVu", NhiemVu.done, 10),
        entries("NhiemVu", NhiemVu.state, 12),
        day("NhiemVu", tickColumn(year), 10),
        entries("NhiemVu", NhiemVu.evidence, 13),
        entries("NhiemVu", NhiemVu.remark, 11),
      ],
      rules: (range) => [
        {
          range: range(NhiemVu.state),
          rule: { list: TASK_STATES },
          severity: "warning",
          title: NhiemVu.state,
          message: "Hãy chọn một trạng thái trong danh sách, hoặc để trống.",
        },
        dayRule(range(NhiemVu.done), NhiemVu.done, year),
        {
          range: range(tickColumn(year)),
          rule: { formula: tickFormula(range(tickColumn(year))) },
          severity: "warning",
          title: "Việc hằng năm",
          message: `Hãy nhập ngày hoàn thành (ngày/tháng/năm) hoặc “${TICK}”; chưa thực hiện thì để trống.`,
        },
      ],
    },
  ];
  return pages.filter(({ count }) => count > 0);
}

function tickFormula(range: string): string {
  const [cell = ""] = range.split(":");
  return `=OR(ISNUMBER(${cell}),${cell}="${TICK}")`;
}

/**
 * The sheets of a body's form: one for its targets, one for what is said about them, one each for its schemes, dates and
 * tasks, where it has any; and the hidden one by which the form is known again.
 */
export function formSheets(order: FormOrder): readonly Sheet[] {
  const pages = pagesOf(order);
  return [
    ...pages.map((page, place) => pageSheet(order, page, place === pages.length - 1)),
    stampSheet(order.stamp, formCodes(order.body, order.book), order.book),
  ];
}
