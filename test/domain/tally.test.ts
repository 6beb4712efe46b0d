import fc from "fast-check";
import { tally } from "../../src/domain/tally";
import { VERDICTS } from "../../src/domain/verdict";

const judged = fc.record({
  verdict: fc.option(fc.constantFrom(...VERDICTS.map(({ code }) => code)), { freq: 8 }),
  officialVerdict: fc.constantFrom("", "", "", "Đạt", "Không đạt", "Cơ bản đạt"),
});

test("met, the other verdicts and what can't be read add up to all targets", () => {
  fc.assert(
    fc.property(fc.array(judged), (targets) => {
      const { total, met, exceeded, others, unread } = tally(targets);
      expect(total).toBe(targets.length);
      expect(met + unread + others.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(exceeded).toBeLessThanOrEqual(met);
    }),
  );
});

test("the official verdict counts where it is a word of the method, else the computed one", () => {
  expect(
    tally([
      { verdict: "slow", officialVerdict: "Đạt" },
      { verdict: "missed", officialVerdict: "Cơ bản đạt" },
      { verdict: null, officialVerdict: "vượt" },
    ]),
  ).toEqual({ total: 3, met: 2, exceeded: 1, others: [{ verdict: "missed", count: 1 }], unread: 0 });
});
