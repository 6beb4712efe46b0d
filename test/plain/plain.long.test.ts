import { comparePlain } from "./plainAgainst";

test("plain formulas, calculated by another engine, give the words and numbers of the functions for 1 000 random figure sets", async () => {
  const { compared, differences, words } = await comparePlain(
    { rows: 1100, seed: 20260905 },
    [2025, 2026, 2027, 2028, 2029, 2030, 2026, 2027, 2028, 2030],
  );
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(1000);
  // Every word a plain formula can give has come up, and so have figures that cannot be read.
  expect(words.size).toBe(11);
}, 600_000);
