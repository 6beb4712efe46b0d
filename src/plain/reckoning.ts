import { VERDICTS } from "../domain/verdict";
import { cellAddress, columnLetters, rangeAddress } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";
import type { Constant, Sheet, Table } from "../sheets/types";
import { KNOWN_TARGETS, stepColumns, TARGET_FACTS } from "./columns";
import type { PlainTarget } from "./plainTarget";
import { RECKONING, STEP } from "./steps";

/** One target, and the results to keep where plain formulas cannot work it out. */
export interface ReckoningRow {
  readonly code: string;
  readonly kind: string;
  readonly kept: {
    readonly verdict: string;
    readonly attainment: Constant;
    readonly progress: Constant;
    readonly shortReason: string;
    readonly why: string;
  };
}

/** The numbers of every target in force at any time, by the key that `targetKey` makes from its kind and words. */
export type KnownTargets = ReadonlyMap<string, PlainTarget>;

/** Kind before words, so that a search never begins with a sign of comparison. */
export const targetKey = (kindName: string, text: string) => `${kindName}|${text}`;

const HEADER_ROW = 6;

const constantsOf = ({ code, kind: kindName, kept }: ReckoningRow): Readonly<Record<string, Constant>> => ({
  [STEP.code]: code,
  [STEP.kind]: kindName,
  [STEP.keptVerdict]: kept.verdict,
  [STEP.keptAttainment]: kept.attainment,
  [STEP.keptProgress]: kept.progress,
  [STEP.keptShortReason]: kept.shortReason,
  [STEP.keptWhy]: kept.why,
});

/**
 * The sheet that works verdicts out step by step in plain formulas, from the figures in SoLieu. Each column is one
 * step and follows from those to its left, so that anyone can check a verdict by reading along its row.
 */
export function reckoningSheet(
  rows: readonly ReckoningRow[],
  targets: KnownTargets,
  years: readonly number[],
): Sheet {
  const tableColumns = stepColumns(years);
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
  const targetsColumn = right + 2;
  const facts = Object.entries(TARGET_FACTS);
  const known = [...targets].map(([key, target]) => [key, ...facts.map(([, tell]) => tell(target))]);
  const verdicts = columnLetters(tableColumns.findIndex(({ name }) => name === STEP.verdict));
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
            "Cách tính “giữ”: loại chỉ tiêu này không viết được bằng công thức thường, kết quả tại thời điểm xuất bản được giữ lại.",
          ],
          [
            "Dấu và trị số của các mục tiêu trong trang Chỉ tiêu và Nhật ký được đọc tại thời điểm xuất bản (các cột bên phải bảng); có mục tiêu mới thì hãy xuất bản mới.",
          ],
          [
            "Đánh giá của các năm trước năm báo cáo (trang Tình hình và Tổng quan) được giữ nguyên như tại thời điểm xuất bản.",
          ],
        ],
        look: "annexNote",
      },
      {
        at: cellAddress(HEADER_ROW - 1, targetsColumn),
        cells: [["Mục tiêu đã đọc", ...facts.map(([name]) => name)]],
        look: "header",
      },
      { at: cellAddress(HEADER_ROW, targetsColumn), cells: known, look: "text" },
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
      [KNOWN_TARGETS]: rangeAddress({
        top: HEADER_ROW,
        left: targetsColumn,
        bottom: HEADER_ROW + Math.max(1, known.length) - 1,
        right: targetsColumn + facts.length,
      }),
    },
  };
}
