import { assess } from "../../src/domain/assess";
import { words as faults } from "../../src/i18n/vi/faults";
import { words } from "../../src/i18n/vi/outlook";
import { outlookLines } from "../../src/sentences/outlookLines";

const POINTS = "tăng/giảm bình quân điểm %";

// By hand: 12 % to 11 % in two years is half a point a year, of one and a half; 100 to 110 is 4.9 % a year, of 10.
test.each<readonly [readonly number[], number | string, string, string]>([
  [[0.12, 0.115, 0.11], "giảm 1,5%", POINTS, "1 điểm %"],
  [[12, 11.5, 11], "giảm 1,5%", POINTS, "1 điểm %"],
  [[0.12, 0.115, 0.11], -0.015, POINTS, "1 điểm %"],
  [[100, 105, 110], "10%", "tăng bình quân", "5,1 điểm %"],
  [[100, 105, 110], 0.1, "tăng bình quân", "5,1 điểm %"],
  [[5, 6, 5], 0.1, "tốc độ", "4,7 điểm %"],
  [[0.7, 0.75, 0.8], "> 90%", "mức", "10 điểm %"],
  [[70, 75, 80], "> 90 triệu đồng", "mức", "10 triệu đồng"],
])("what %j lack of %s (%s) is %s", (values, target, kind, gap) => {
  const judged = assess({ values, years: [2025, 2026, 2027], target, due: 2027, kind, asOf: 2027 });
  if (!judged.ok) throw new Error(judged.fault.code);
  const { lines } = outlookLines(judged.value, "triệu đồng", words, faults.absences, "vi");
  expect(lines.find(({ name }) => name === words.gap)?.words).toBe(gap);
});
