import { words as en } from "../../src/i18n/en/selfCheck";
import { words as vi } from "../../src/i18n/vi/selfCheck";
import type { HostSupport, SelfCheckReport } from "../../src/tracker/port";
import { selfCheckText } from "../../src/tracker/selfCheckText";

const SUPPORT: HostSupport = {
  platform: "OfficeOnline",
  version: "16.0.1",
  sets: [
    { name: "ExcelApi", version: "1.12", supported: true, required: true },
    { name: "ExcelApi", version: "1.20", supported: false, required: false },
  ],
};
const REPORT: SelfCheckReport = {
  items: [
    { id: "spill", outcome: "passed", came: "[[1],[2],[3]]" },
    { id: "row-height-formula", outcome: "differs", came: '{"before":15,"after":30}' },
    { id: "chart-order", outcome: "untried", came: "ApiNotFound (ChartAxis.reversePlotOrder): …" },
  ],
  seconds: 12,
  left: null,
};
const MADE = { support: SUPPORT, addIn: "1.4.0", day: "30/11/2026" };

test("a report says which Excel it was, what differs first, and what Excel answered each time", () => {
  const lines = selfCheckText(REPORT, MADE, vi).split("\n");
  expect(lines.slice(0, 6)).toEqual([
    "TỰ KIỂM TRA TRÊN EXCEL",
    "Phần bổ trợ: 1.4.0",
    "Excel: OfficeOnline, phiên bản 16.0.1",
    "Ngày: 30/11/2026",
    "Thời gian: 12 giây",
    "Bộ lệnh: ExcelApi 1.12 có; ExcelApi 1.20 không có",
  ]);
  const at = (text: string) => lines.findIndex((line) => line.includes(text));
  expect(lines[at("[row-height-formula]") + 1]).toContain('{"before":15,"after":30}');
  expect(lines[at("[chart-order]") + 1]).toContain("ApiNotFound (ChartAxis.reversePlotOrder)");
  expect([at("Khác với cần"), at("Không thử được"), at("Đúng như cần")]).toEqual(
    [at("[row-height-formula]"), at("[chart-order]"), at("[spill]")].map((line) => line - 1),
  );
});

test("a part without anything says so, and a scratch sheet that is left is named", () => {
  const text = selfCheckText({ items: [], seconds: 1, left: "NLB tự kiểm tra (2)" }, MADE, en);
  expect(text.match(/- none/g)).toHaveLength(3);
  expect(text).toContain("“NLB tự kiểm tra (2)”");
});

test("every check has words in both languages, each its own", () => {
  for (const { checks } of [vi, en]) {
    const names = Object.values(checks).map(({ what }) => what);
    expect(new Set(names).size).toBe(names.length);
  }
});
