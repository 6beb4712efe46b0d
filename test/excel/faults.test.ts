import "../xlsx/hucre";
import { words } from "../../src/i18n/vi/errors";
import { sample } from "../sample";
import { ON_STANDARD_SHEETS, REFUSALS, SILENCES, STOPS, testFaults } from "./underFaults";

// The long test takes all actions.
testFaults(sample(ON_STANDARD_SHEETS, 4));

test("each code told above has its message", () => {
  const codes = [...REFUSALS, ...SILENCES, ...STOPS].map(([, , code]) => code);
  expect(Object.keys(words)).toEqual(
    expect.arrayContaining([...codes, "in-doubt", "half-done", "mended-unread"]),
  );
});
