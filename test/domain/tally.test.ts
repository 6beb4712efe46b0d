import fc from "fast-check";
import { COUNT_BASES, type CountBase, type Judged, tally } from "../../src/domain/tally";
import { type Verdict, VERDICTS } from "../../src/domain/verdict";

const target = (verdict: Verdict | null, clause = "II.1(1)", given: Partial<Judged> = {}): Judged => ({
  verdict,
  officialVerdict: "",
  clause,
  dueYear: 2030,
  ...given,
});

const judged = fc.record({
  verdict: fc.option(fc.constantFrom(...VERDICTS.map(({ code }) => code)), { freq: 8 }),
  officialVerdict: fc.constantFrom("", "", "", "Đạt", "Không đạt", "Cơ bản đạt"),
  clause: fc.constantFrom("II.1(1)", "II.1(2)", "II.1(3)", "II.2", ""),
  dueYear: fc.constantFrom(2026, 2030, null),
});

test("the classes add up to what is counted, by either base", () => {
  fc.assert(
    fc.property(fc.array(judged), fc.constantFrom(...COUNT_BASES), (targets, base) => {
      const counted = tally(targets, 2026, base);
      const { onTrack, slow, atRisk } = counted.ongoing;
      const sum =
        counted.exceeded +
        counted.met +
        onTrack +
        slow +
        atRisk +
        counted.missed +
        counted.open +
        counted.unread;
      expect(sum).toBe(counted.total);
      expect(counted.total).toBe(counted.base === "item" ? counted.items : counted.components);
      expect(counted.nearly).toBeLessThanOrEqual(counted.missed);
    }),
  );
});

const classOf = (targets: readonly Judged[], base: CountBase = "component", asOf = 2026) => {
  const { exceeded, met, ongoing, missed, nearly, open, unread } = tally(targets, asOf, base);
  return Object.entries({ exceeded, met, ...ongoing, missed, nearly, open, unread }).flatMap(
    ([name, count]) => (count > 0 ? [name] : []),
  );
};

test("the official verdict counts where it is a word of the method, also an old one, else the computed one", () => {
  expect(classOf([target("slow", "", { officialVerdict: "Đạt" })])).toEqual(["met"]);
  expect(classOf([target("missed", "", { officialVerdict: "Cơ bản đạt" })])).toEqual(["missed"]);
  expect(classOf([target(null, "", { officialVerdict: "Đi lùi" })])).toEqual(["atRisk"]);
});

test("a target on its way and not due is under way, never unmet", () => {
  expect(classOf([target("on-track")])).toEqual(["onTrack"]);
  expect(classOf([target("slow")])).toEqual(["slow"]);
  expect(classOf([target("backsliding", "", { dueYear: null })])).toEqual(["atRisk"]);
});

test("what has to be kept and does not hold in its due year is not met", () => {
  expect(classOf([target("backsliding", "", { dueYear: 2026 })])).toEqual(["missed"]);
  expect(classOf([target("unlikely", "", { dueYear: 2025 })])).toEqual(["missed"]);
  expect(classOf([target("nearly", "", { dueYear: 2026 })])).toEqual(["missed", "nearly"]);
});

test.each<[readonly (Verdict | null)[], string[]]>([
  [["exceeded", "met"], ["exceeded"]],
  [["exceeded", "on-track"], ["onTrack"]],
  [["met", "not-due"], ["open"]],
  [["not-due", "no-data"], ["open"]],
  [["no-data", "slow"], ["slow"]],
  [["slow", "unlikely"], ["atRisk"]],
  [
    ["backsliding", "nearly"],
    ["missed", "nearly"],
  ],
  [["nearly", "missed"], ["missed"]],
  [[null, "met"], ["unread"]],
])("an item whose parts are %j stands where its weakest part does", (verdicts, classes) => {
  expect(
    classOf(
      verdicts.map((verdict) => target(verdict)),
      "item",
    ),
  ).toEqual(classes);
});

test("a clause without a number in brackets is a component outside the items, and said so", () => {
  expect(tally([target("met"), target("met"), target("slow", "II.2.2.3")], 2026, "item")).toMatchObject({
    total: 1,
    met: 1,
    items: 1,
    components: 3,
    outside: 1,
  });
});

test("a programme without numbered items is counted by its components", () => {
  expect(tally([target("met", "Mục 1"), target("slow", "Mục 2")], 2026, "item")).toMatchObject({
    base: "component",
    total: 2,
  });
});
