import { parseYesNo } from "../domain/answer";
import { kindWord } from "../domain/kinds";
import { NEARLY, ON_TRACK, SLOW } from "../domain/pace";
import { type Verdict, VERDICTS, verdictRow } from "../domain/verdict";
import { cellAddress, columnLetters, rangeAddress } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";
import { CODE, COLUMNS, type Field } from "../sheets/columns";
import { body as bodyOfColumn, own, rowOf, usedBody } from "../sheets/formulas";
import { FORMATS } from "../sheets/look";
import { NAMES } from "../sheets/names";
import type { Column, Constant, Sheet, Table } from "../sheets/types";
import type { PlainTarget } from "./plainTarget";

/** Name of the table that works verdicts out in plain formulas. */
export const RECKONING = "TinhToan";

/** Columns of it that the status sheet takes its results from. */
export const RESULTS = {
  STATUS: COLUMNS.TinhHinh.verdict,
  PACE: "Nhịp độ R",
  PROGRESS: COLUMNS.TinhHinh.progress,
  GAP: "Còn thiếu",
  GROWTH: "Bình quân",
  EXPLAIN: COLUMNS.TinhHinh.why,
} as const;

/** What is shown instead of a verdict where a figure cannot be read. */
export const UNREADABLE = "Kiểm tra số liệu";

/** One target, and the results to keep where plain formulas cannot work it out. */
export interface ReckoningRow {
  readonly code: string;
  readonly kind: string;
  readonly kept: { readonly verdict: string; readonly progress: Constant; readonly why: string };
}

/** The numbers of every target in force at any time, by the key that `targetKey` makes of its kind and words. */
export type KnownTargets = ReadonlyMap<string, PlainTarget>;

/** Kind before words, so that a search never begins with a sign of comparison. */
export const targetKey = (kindName: string, text: string) => `${kindName}|${text}`;

const KNOWN_TARGETS = "NLB_MucTieuDaDoc";
const YES_WORDS = "NLB_TuCo";
const NO_WORDS = "NLB_TuKhong";
const ANSWERS = ["x", "Có", "Đạt", "Đã đạt", "Đạt chuẩn", "Đúng", "Hoàn thành", "Được công nhận"];
const REFUSALS = ["Không", "Chưa", "Chưa có", "Chưa đạt", "Không đạt", "Chưa hoàn thành", "Không hoàn thành"];

const HEADER_ROW = 6;
const TOLERANCE = "1E-12";
const ABOUT = "0.05";
const LATE = 9999;

const quoted = (text: string) => `"${text}"`;
const word = (code: Verdict) => quoted(verdictRow(code).word);
const kind = (code: Parameters<typeof kindWord>[0]) => `${own("Loại")}=${quoted(kindWord(code))}`;
const is = (column: string, answer: string) => `${own(column)}=${quoted(answer)}`;

const used = (year: number) => `Dùng ${year}`;

/** What ChiTieu tells of the target. */
const fact = (field: Field<"ChiTieu">) => `INDEX(${bodyOfColumn("ChiTieu", field)},${own("Dòng chỉ tiêu")})`;

/** Whether a step has no number; a comparison with "" would not do, for which some programs count 0 as equal. */
const none = (step: string) => `NOT(ISNUMBER(${step}))`;

/** Whether two numbers are the same within the tolerance of the method. */
const same = (one: string, other: string) => `ABS(${one}-${other})<=1E-9*MAX(ABS(${one}),ABS(${other}))`;

/** "có" where a figure meets the target, else "không". */
const met = (figure: string) =>
  `IF(${same(figure, own("Ngưỡng đạt"))},IF(OR(${is("Dấu", ">")},${is("Dấu", "<")}),"không","có"),` +
  `IF(${own("Chiều")}*(${figure}-${own("Ngưỡng đạt")})>0,"có","không"))`;

/** A figure of one year as it counts: blank outside the years that count, words read as yes (1) and no (0). */
function usedFigure(year: number): string {
  const cell = `INDEX(${usedBody(year)},${own("Dòng số liệu")})`;
  const text = `TRIM(${cell})`;
  const among = (name: string) => `ISNUMBER(MATCH(${text},${name},0))`;
  return (
    `=IF(OR(${is("Cách tính", "giữ")},${year}<${own("Từ năm")},${year}>${NAMES.reportingYear}),"",` +
    `IF(ISNUMBER(${cell}),${cell},` +
    `IF(AND(${is("Có hay không", "có")},${among(YES_WORDS)}),1,IF(AND(${is("Có hay không", "có")},${among(NO_WORDS)}),0,` +
    `IF(OR(${text}="",${text}="-",${text}="…",${text}="...",${text}="x"),"",${quoted("không đọc được")})))))`
  );
}

/** The columns, each a step that follows from those before it. */
function columns(years: readonly number[]): readonly Column[] {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const figures = `${RECKONING}[@[${used(first)}]:[${used(last)}]]`;
  const yearOf = (condition = "") =>
    `${LATE}-SUMPRODUCT(MAX(ISNUMBER(${figures})${condition}*(${LATE}-${NAMES.years})))`;
  const figureIn = (year: string) => `INDEX(${figures},1,MATCH(${year},${NAMES.years},0))`;
  const [n, y0, y, t0, t, due] = [
    own("Số năm"),
    own("Số đầu"),
    own("Số cuối"),
    own("Năm đầu"),
    own("Năm cuối"),
    own("Năm đích"),
  ];
  const [figure, aim, side, pace, progress] = [
    own("Số so sánh"),
    own("Đích"),
    own("Chiều"),
    own(RESULTS.PACE),
    own(RESULTS.PROGRESS),
  ];
  const start = `MAX(${own("Từ năm")},MIN(${NAMES.years}))`;
  const elapsed = `(${NAMES.reportingYear}-${start}+1)`;
  const rawAverage = own("Bình quân chưa làm tròn");
  const oneSign = `OR(AND(${y0}>0,${y}>0,${aim}>0),AND(${y0}<0,${y}<0,${aim}<0))`;
  const metOrBeaten = `IF(${is("Tốt hơn", "có")},${word("exceeded")},${word("met")})`;
  const between = (from: string, to: string) => `COUNTIFS(${figures},${from},${figures},${to}`;
  const scale = own("Lớn nhất");

  const formula = (name: string, width: number, body: string, format?: string): Column => ({
    name,
    width,
    look: "computed",
    formula: `=${body}`,
    ...(format !== undefined && { format }),
  });
  const constant = (name: string, width: number): Column => ({ name, width, look: "centre" });
  const ofTarget = (name: keyof typeof TARGET_FACTS, width: number): Column => ({
    ...formula(
      name,
      width,
      `IF(${own("Dòng mục tiêu")}=0,"",INDEX(${KNOWN_TARGETS},${own("Dòng mục tiêu")},${Object.keys(TARGET_FACTS).indexOf(name) + 2}))`,
    ),
    look: "centre",
  });

  return [
    constant(CODE, 7),
    { name: "Chỉ tiêu", width: 40, look: "computedText", formula: `=${fact("name")}` },
    constant("Loại", 14),
    formula("Dòng số liệu", 6, rowOf("SoLieu")),
    formula("Dòng chỉ tiêu", 6, rowOf("ChiTieu")),
    formula("Mục tiêu", 14, `${fact("targetInForce")}&IF(${fact("unit")}="%","%","")`),
    formula(
      "Dòng mục tiêu",
      6,
      `IFERROR(MATCH(${own("Loại")}&"|"&${own("Mục tiêu")},INDEX(${KNOWN_TARGETS},0,1),0),0)`,
    ),
    formula("Cách tính", 11, `IF(${own("Dòng mục tiêu")}=0,"giữ","công thức")`),
    ofTarget("Dấu", 6),
    ofTarget("Trị số", 8),
    ofTarget("Có thể vượt", 8),
    ofTarget("Có hay không", 8),
    ofTarget("Mục tiêu ghi phần trăm", 9),
    ofTarget("Giới hạn thang", 8),
    ofTarget("Làm tròn", 9),
    formula("Từ năm", 7, `MAX(${fact("firstYear")},${fact("breakYear")})`, FORMATS.year),
    formula("Năm đích", 7, `IF(${none(fact("dueYearInForce"))},"",${fact("dueYearInForce")})`, FORMATS.year),
    ...years.map((year): Column => ({
      name: used(year),
      width: 10,
      look: "computed",
      formula: usedFigure(year),
    })),
    formula("Số năm", 7, `COUNT(${figures})`),
    formula("Năm đầu", 7, `IF(${n}=0,"",${yearOf()})`, FORMATS.year),
    formula("Số đầu", 10, `IF(${n}=0,"",${figureIn(t0)})`),
    formula(
      "Năm cuối",
      7,
      `IF(${n}=0,"",SUMPRODUCT(MAX(ISNUMBER(${figures})*${NAMES.years})))`,
      FORMATS.year,
    ),
    formula("Số cuối", 10, `IF(${n}=0,"",${figureIn(t)})`),
    formula(
      "Số năm năm trước",
      10,
      `IF(${n}=0,"",INDEX(${figures},1,MATCH(${yearOf(`*(${NAMES.years}>=${t}-5)`)},${NAMES.years},0)))`,
    ),
    formula("Lớn nhất", 10, `MAX(MAX(${figures}),-MIN(${figures}))`),
    formula(
      "Thang",
      7,
      `IF(AND(${is("Mục tiêu ghi phần trăm", "có")},${scale}>0,${scale}<=${own("Giới hạn thang")}),0.01,1)`,
    ),
    formula(
      "Đọc được",
      8,
      `IF(COUNTIF(${figures},${quoted("không đọc được")})>0,"không",IF(OR(${is("Cách tính", "giữ")},${own("Thang")}<>1,${own("Giới hạn thang")}=0),"có",` +
        `IF(${between('">0"', `"<="&${own("Giới hạn thang")}`)},${figures},">="&${scale}/300,${figures},"<="&${scale}*3/100)+` +
        `${between('"<0"', `">="&-${own("Giới hạn thang")}`)},${figures},"<="&-${scale}/300,${figures},">="&-${scale}*3/100)>0,"không","có")))`,
    ),
    formula(
      "Bình quân chưa làm tròn",
      10,
      `IF(OR(${n}<2,NOT(${kind("growth")})),"",IF(AND(${y0}>0,${y}>=0),(${y}/${y0})^(1/(${t}-${t0}))-1,""))`,
      "0.000%",
    ),
    formula(
      RESULTS.GROWTH,
      9,
      `IF(${none(rawAverage)},"",SIGN(${rawAverage})*INT(ABS(${rawAverage})/${own("Làm tròn")}+0.5+1E-9)*${own("Làm tròn")})`,
      "0.0%",
    ),
    formula(
      "Số so sánh",
      10,
      `IF(OR(${n}=0,${is("Đọc được", "không")}),"",` +
        `IF(${kind("total")},SUM(${figures}),` +
        `IF(${kind("growth")},IF(${none(own(RESULTS.GROWTH))},"",${own(RESULTS.GROWTH)}*100),` +
        `IF(AND(${kind("yearly")},${t}<>${NAMES.reportingYear}),"",${y}))))`,
    ),
    formula("Đích", 9, `IF(${is("Cách tính", "giữ")},"",${own("Trị số")}*${own("Thang")})`),
    formula(
      "Chiều",
      7,
      `IF(OR(${is("Dấu", "≤")},${is("Dấu", "<")}),-1,IF(OR(${is("Dấu", "≥")},${is("Dấu", ">")},${n}<2,NOT(OR(${kind("level")},${kind("keep")}))),1,` +
        `IF(${y0}-${aim}>IF(${is("Dấu", "≈")},ABS(${aim})*${ABOUT},1E-9*MAX(ABS(${y0}),ABS(${aim}))),-1,1)))`,
    ),
    formula("Ngưỡng đạt", 10, `IF(${is("Dấu", "≈")},${aim}-${side}*ABS(${aim})*${ABOUT},${aim})`),
    formula(
      "Ngưỡng vượt",
      10,
      `IF(${is("Có thể vượt", "có")},IF(${is("Dấu", "≈")},${aim}+${side}*ABS(${aim})*${ABOUT},${aim}),"")`,
    ),
    formula("Đã đạt", 8, `IF(${none(figure)},"",${met(figure)})`),
    formula(
      "Tốt hơn",
      8,
      `IF(OR(${none(figure)},${none(own("Ngưỡng vượt"))}),"không",IF(${same(figure, own("Ngưỡng vượt"))},"không",` +
        `IF(${side}*(${figure}-${own("Ngưỡng vượt")})>0,"có","không")))`,
    ),
    formula("Gốc đã đạt", 8, `IF(AND(${kind("level")},${n}>0),${met(y0)},"")`),
    formula("Đến hạn", 8, `IF(${none(due)},"chưa",IF(${NAMES.reportingYear}>=${due},"rồi","chưa"))`),
    formula(
      "Có quãng đường",
      8,
      `IF(AND(${kind("level")},${n}>1),IF(OR(${is("Gốc đã đạt", "có")},${aim}=${y0}),"không","có"),"không")`,
    ),
    formula(
      RESULTS.PROGRESS,
      9,
      `IF(${is("Cách tính", "giữ")},IF(${none(own("Mức đạt giữ lại"))},"",${own("Mức đạt giữ lại")}),IF(${none(figure)},"",` +
        `IF(${kind("level")},IF(${is("Có quãng đường", "có")},(${y}-${y0})/(${aim}-${y0}),IF(${is("Đã đạt", "có")},1,"")),` +
        `IF(${kind("growth")},${own(RESULTS.GROWTH)}/(${aim}/100),` +
        `IF(${kind("total")},${figure}/${aim},` +
        `IF(${kind("recognition")},IF(${figure}>=1,1,0),` +
        `IF(IF(${side}=1,${aim},${figure})>0,IF(${side}=1,${figure}/${aim},${aim}/${figure}),IF(${is("Đã đạt", "có")},1,""))))))))`,
      FORMATS.percent,
    ),
    formula(
      RESULTS.PACE,
      9,
      `IF(OR(${is("Cách tính", "giữ")},${none(figure)}),"",IF(${kind("growth")},${progress},IF(${none(due)},"",` +
        `IF(${kind("total")},${figure}/(${aim}*MIN(1,${elapsed}/MAX(1,${due}-${start}+1))),` +
        `IF(OR(${is("Có quãng đường", "không")},${due}<=${t0}),"",` +
        `IF(${oneSign},((${y}/${y0})^(1/(${t}-${t0}))-1)/((${aim}/${y0})^(1/(${due}-${t0}))-1),` +
        `((${y}-${y0})/(${t}-${t0}))/((${aim}-${y0})/(${due}-${t0}))))))))`,
      "0.00",
    ),
    formula(
      RESULTS.GAP,
      9,
      `IF(OR(${is("Cách tính", "giữ")},${none(figure)}),"",IF(${is("Đã đạt", "có")},0,` +
        `IF(${kind("recognition")},1,MAX(0,${side}*(${aim}-${figure})))))`,
    ),
    {
      ...formula(
        "Theo nhịp độ",
        14,
        `IF(${none(pace)},${word("no-data")},IF(${pace}>=${ON_TRACK}-${TOLERANCE},${word("on-track")},` +
          `IF(${pace}>=${SLOW}-${TOLERANCE},${word("slow")},IF(${pace}+${TOLERANCE}>=0,${word("unlikely")},${word("backsliding")}))))`,
      ),
      look: "computedText",
    },
    {
      ...formula(
        "Khi đến hạn",
        14,
        `IF(${none(progress)},${word("missed")},IF(${progress}>=${NEARLY}-${TOLERANCE},${word("nearly")},${word("missed")}))`,
      ),
      look: "computedText",
    },
    {
      ...formula(
        RESULTS.STATUS,
        16,
        `IF(${is("Cách tính", "giữ")},${own("Đánh giá giữ lại")},IF(${is("Đọc được", "không")},${quoted(UNREADABLE)},` +
          `IF(AND(${kind("recognition")},${n}=0,ISNUMBER(${due}),${is("Đến hạn", "chưa")}),${word("not-due")},` +
          `IF(${none(figure)},${word("no-data")},` +
          `IF(${kind("recognition")},IF(${figure}>=1,${word("met")},IF(${is("Đến hạn", "rồi")},${word("missed")},IF(MAX(${figures})>=1,${word("backsliding")},${word("not-due")}))),` +
          `IF(${kind("yearly")},IF(${is("Đã đạt", "có")},${metOrBeaten},${word("missed")}),` +
          `IF(${kind("keep")},IF(${is("Đã đạt", "có")},${word("met")},IF(${side}*(${y}-${own("Số năm năm trước")})>0,${word("unlikely")},${word("backsliding")})),` +
          `IF(${kind("growth")},IF(${is("Đến hạn", "chưa")},${own("Theo nhịp độ")},IF(${is("Đã đạt", "có")},${metOrBeaten},${own("Khi đến hạn")})),` +
          `IF(${kind("total")},IF(${is("Đã đạt", "có")},${metOrBeaten},IF(${is("Đến hạn", "rồi")},${own("Khi đến hạn")},${own("Theo nhịp độ")})),` +
          `IF(${is("Đã đạt", "có")},IF(AND(${is("Đến hạn", "rồi")},${is("Tốt hơn", "có")}),${word("exceeded")},${word("met")}),` +
          `IF(${is("Đến hạn", "rồi")},IF(${is("Có quãng đường", "có")},${own("Khi đến hạn")},${word("missed")}),` +
          `IF(${n}<2,${word("no-data")},` +
          `IF(${is("Gốc đã đạt", "có")},${word("backsliding")},` +
          `IF(${is("Có quãng đường", "không")},IF(${y}=${y0},${word("unlikely")},${word("backsliding")}),${own("Theo nhịp độ")}))))))))))))))`,
      ),
      look: "verdict",
    },
    {
      ...formula(
        RESULTS.EXPLAIN,
        60,
        `IF(${is("Cách tính", "giữ")},${own("Vì sao giữ lại")}&" (Kết quả lúc xuất bản này, không tự tính lại.)",` +
          `IF(${is("Đọc được", "không")},"Có số liệu không đọc được hoặc không cùng thang (0,9 bên cạnh 90): xem trang Số liệu.",` +
          `IF(${none(figure)},"Chưa có số liệu dùng được cho kỳ báo cáo.",` +
          `"Số so với mục tiêu: "&ROUND(${figure},2)&"; mục tiêu: "&${own("Mục tiêu")}` +
          `&IF(${none(pace)},"","; nhịp độ R = "&ROUND(${pace},2))&".")))`,
      ),
      look: "computedText",
    },
    { ...constant("Đánh giá giữ lại", 16) },
    { ...constant("Mức đạt giữ lại", 9), format: FORMATS.percent },
    { name: "Vì sao giữ lại", width: 60, look: "text" },
  ];
}

const answer = (yes: boolean) => (yes ? "có" : "không");

/** What is known of a target, in the order of its columns beside the table. */
const TARGET_FACTS = {
  Dấu: ({ sign }) => sign,
  "Trị số": ({ value }) => value,
  "Có thể vượt": ({ beatable }) => answer(beatable),
  "Có hay không": ({ answers }) => answer(answers),
  "Mục tiêu ghi phần trăm": ({ percent }) => answer(percent),
  "Giới hạn thang": ({ limit }) => limit,
  "Làm tròn": ({ step }) => step,
} as const satisfies Record<string, (target: PlainTarget) => Constant>;

const constantsOf = ({ code, kind: kindName, kept }: ReckoningRow): Readonly<Record<string, Constant>> => ({
  [CODE]: code,
  Loại: kindName,
  "Đánh giá giữ lại": kept.verdict,
  "Mức đạt giữ lại": kept.progress,
  "Vì sao giữ lại": kept.why,
});

/**
 * The sheet that works verdicts out step by step in plain formulas, from the figures in SoLieu. Each column is one step
 * and follows from those to its left, so that a person can check a verdict by reading along its row.
 */
export function reckoningSheet(
  rows: readonly ReckoningRow[],
  targets: KnownTargets,
  years: readonly number[],
): Sheet {
  const tableColumns = columns(years);
  const table: Table = {
    name: RECKONING,
    headerRow: HEADER_ROW,
    columns: tableColumns,
    rows: rows.map((row) => {
      const constants = constantsOf(row);
      return tableColumns.map(({ name }) => constants[name] ?? null);
    }),
  };
  const { left, right, bottom } = bodyOf(table);
  const words = (list: readonly string[], yes: boolean) => list.filter((text) => parseYesNo(text) === yes);
  const [yes, no] = [words(ANSWERS, true), words(REFUSALS, false)];
  const wordsColumn = right + 2;
  const targetsColumn = wordsColumn + 3;
  const facts = Object.entries(TARGET_FACTS);
  const known = [...targets].map(([key, target]) => [key, ...facts.map(([, tell]) => tell(target))]);
  const listOf = (column: number, list: readonly string[]) =>
    `${cellAddress(HEADER_ROW, column)}:${cellAddress(HEADER_ROW + list.length - 1, column)}`;
  const verdicts = columnLetters(tableColumns.findIndex(({ name }) => name === RESULTS.STATUS));
  return {
    name: "Tính toán",
    tabColour: "#7F7F7F",
    table,
    blocks: [
      {
        at: "A1",
        cells: [["TÍNH TOÁN TỪNG BƯỚC (công thức thường, không cần phần bổ trợ)"]],
        look: "heading",
      },
      {
        at: "A2",
        cells: [
          [
            "Mỗi cột là một bước, tính từ các cột bên trái. Số liệu lấy từ trang Số liệu, kỳ báo cáo lấy từ trang Tình hình.",
          ],
          [
            "Cách tính “giữ”: loại chỉ tiêu này không viết được bằng công thức thường, kết quả lúc xuất bản được giữ lại.",
          ],
          [
            "Dấu và trị số của các mục tiêu trong trang Chỉ tiêu và Nhật ký được đọc lúc xuất bản (các cột bên phải bảng); có mục tiêu mới thì hãy xuất bản mới.",
          ],
        ],
        look: "annexNote",
      },
      {
        at: cellAddress(HEADER_ROW - 1, wordsColumn),
        cells: [["Hiểu là có", "Hiểu là không"]],
        look: "header",
      },
      {
        at: cellAddress(HEADER_ROW - 1, targetsColumn),
        cells: [["Mục tiêu đã đọc", ...facts.map(([name]) => name)]],
        look: "header",
      },
      { at: cellAddress(HEADER_ROW, targetsColumn), cells: known, look: "text" },
      { at: cellAddress(HEADER_ROW, wordsColumn), cells: yes.map((text) => [text]), look: "text" },
      { at: cellAddress(HEADER_ROW, wordsColumn + 1), cells: no.map((text) => [text]), look: "text" },
    ],
    freeze: { rows: HEADER_ROW, columns: 2 },
    print: {
      area: rangeAddress({ top: 0, left, bottom, right }),
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: VERDICTS.map(({ word: equals, fill, text }) => ({
      range: `${verdicts}${HEADER_ROW + 1}:${verdicts}${bottom + 1}`,
      when: { equals },
      fill,
      text,
    })),
    validations: [],
    charts: [],
    names: {
      [YES_WORDS]: listOf(wordsColumn, yes),
      [NO_WORDS]: listOf(wordsColumn + 1, no),
      [KNOWN_TARGETS]: rangeAddress({
        top: HEADER_ROW,
        left: targetsColumn,
        bottom: HEADER_ROW + Math.max(1, known.length) - 1,
        right: targetsColumn + facts.length,
      }),
    },
  };
}
