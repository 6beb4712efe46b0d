/** Workbooks of three invented communes, whose targets are partly the same, partly nearly so. */
import { communeProgramme, communeSheets } from "../../bench/communeFiles";
import { PROGRAMME } from "../../src/programme/programme";
import type { Target } from "../../src/programme/types";

/** 30 November 2026. */
const TODAY = 46_356;
const DAY = { year: 2026, today: TODAY };

/** A target of the issued programme, with changes. */
export function target(code: string, changes: Partial<Target> = {}): Target {
  const found = PROGRAMME.targets.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return { ...found, ...changes };
}

type Results = Readonly<Record<string, number | string>>;
const figures = (results: Results) =>
  Object.entries(results).map(([code, result]) => ({
    code,
    year: 2026,
    figures: [null, null, result] as [null, null, number | string],
  }));

/** The sheets of an invented commune, and what they show. */
export const made = (name: string, targets: readonly Target[], results: Results) =>
  communeSheets(communeProgramme(name, targets), figures(results), DAY);

/** D03: at least 1 body; K05A: some 250 billion in all; K12A: at least 90 % each year; K15: none left by 2028. */
export const NAMED = ["D03", "K05A", "K12A", "K15"];
export const FIRST = made(
  "Một",
  NAMED.map((code) => target(code)),
  { D03: 2, K05A: 40, K12A: 95, K15: 20 },
);
export const SECOND = made(
  "Hai",
  [
    target("D03"),
    target("K05A", { name: "von dau tu tu nguon ngan sach cap xa giai doan 2026 - 2030" }),
    target("K12A"),
    target("K15", { name: "Số hộ cận nghèo theo chuẩn nghèo đa chiều" }),
  ],
  { D03: 3, K05A: 60, K12A: 80, K15: 12 },
);
export const THIRD = made(
  "Ba",
  [
    target("D03", { unit: "doanh nghiệp" }),
    target("K05A", { name: "Vốn đầu tư từ nguồn ngân sách cấp xã giai đoạn 2021-2025" }),
    target("K12A", { name: "Tỷ lệ gia đình được văn hoá" }),
  ],
  { D03: 1, K12A: 91 },
);
