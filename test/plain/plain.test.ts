import { sample, SEED } from "../sample";
import { comparePlain } from "./plainAgainst";

test("plain formulas, calculated by another engine, give the words and numbers of the functions for the random figure sets of the day", async () => {
  const years = sample([2025, 2026, 2027, 2028, 2029, 2030], 2);
  const { compared, differences } = await comparePlain({ rows: 40, seed: SEED }, years);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(20);
});
