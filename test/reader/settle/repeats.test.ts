import { readProgramme } from "../../../src/reader";
import { withoutRepeats } from "../../../src/reader/settle/repeats";

const SENTENCE = "Phấn đấu đến năm 2030, tỷ lệ hộ nghèo dưới 1%.";
const [ROW] = readProgramme(SENTENCE).targets;

it("gives one row to a target said many times, with every other place in reading order", () => {
  const text = Array.from({ length: 40 }, () => SENTENCE).join("\n");
  const { targets } = readProgramme(text);
  const quotes = targets.flatMap(({ span, again }) => [span, ...again]).map((span) => text.slice(...span));
  expect(targets).toHaveLength(1);
  expect(quotes).toEqual(Array.from({ length: 40 }, () => SENTENCE.slice(0, -1)));
  const starts = targets.flatMap(({ span, again }) => [span, ...again]).map(([from]) => from);
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
});

it("takes the wording of a list of targets and remembers what was said before and after it", () => {
  const text = `Phấn đấu tỷ lệ hộ nghèo dưới 1% năm 2030.\n1. Các chỉ tiêu chủ yếu đến năm 2030\n(1) Tỷ lệ hộ nghèo dưới 1%.\n2. Nhiệm vụ\n- Phấn đấu tỷ lệ hộ nghèo dưới 1%.`;
  const { targets } = readProgramme(text);
  expect(targets.map(({ clause, name, again }) => [clause, name, again.length])).toEqual([
    ["1(1)", "Tỷ lệ hộ nghèo", 2],
  ]);
});

/** Processor time, which other work on the machine does not add to. */
function milliseconds(times: number): number {
  const rows = Array.from({ length: times }, (_, index) => {
    if (ROW === undefined) throw new Error("the sentence gives no row");
    return { row: { ...ROW, span: [index * 50, index * 50 + 45] as const }, listed: false };
  });
  const before = process.cpuUsage();
  expect(withoutRepeats(rows)[0]?.again).toHaveLength(times - 1);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it("takes no more than linear time when one target is repeated", () => {
  /** Below this, noise is larger than the work. */
  const noise = 40;
  const best = (times: number): number => Math.min(...[1, 2, 3].map(() => milliseconds(times)));
  // Four times the rows; quadratic time would take sixteen times as long.
  expect(best(40_000) / Math.max(noise, best(10_000))).toBeLessThan(8);
});
