import { PROGRAMME } from "../../src/programme/programme";
import { comparisonFormat } from "../../src/sheets/comparison";
import { FORMATS } from "../../src/sheets/look";
import { shownAs } from "../../src/word/shown";

const formatOf = (code: string) => {
  const target = PROGRAMME.targets.find((one) => one.code === code);
  if (!target) throw new Error(code);
  return comparisonFormat(target);
};

test.each([
  [null, FORMATS.general, ""],
  ["Hoàn thành tốt nhiệm vụ", FORMATS.oneDecimal, "Hoàn thành tốt nhiệm vụ"],
  [2030, FORMATS.general, "2030"],
  [9.25, FORMATS.general, "9,25"],
  [1809.5, FORMATS.oneDecimal, "1.809,5"],
  [12, FORMATS.oneDecimal, "12,0"],
  [1234567, FORMATS.whole, "1.234.567"],
  [0.925, FORMATS.percent, "92,5%"],
  [1.1005, FORMATS.percent, "110,1%"],
])("%j in the format %s reads “%s”", (content, format, text) => {
  expect(shownAs(content, format)).toBe(text);
});

test("comparisons have their sign, their unit, and the mark of a fall that is good", () => {
  expect([1.4, -1.4, 0].map((points) => shownAs(points, formatOf("K09")))).toEqual([
    "+1,4 điểm %",
    "-1,4 điểm %",
    "0,0 điểm %",
  ]);
  expect([0.816, 1.05].map((share) => shownAs(share, formatOf("K15")))).toEqual(["81,6% ✓", "105,0%"]);
});
