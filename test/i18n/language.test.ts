import { words as overview } from "../../src/i18n/en/overview";
import { words as setUp } from "../../src/i18n/en/setUp";
import { formatDay, formatNumber, languageOf } from "../../src/i18n/language";

test.each([
  ["vi-VN", "vi"],
  ["VI", "vi"],
  ["", "vi"],
  [undefined, "vi"],
  ["en-US", "en"],
  ["fr-FR", "en"],
  ["vie-XX", "en"],
] as const)("an Office that speaks %j gets the pane in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test("numbers follow the language: decimal comma in Vietnamese, decimal point in English", () => {
  expect(formatNumber(1809.5, "vi")).toBe("1.809,5");
  expect(formatNumber(1809.5, "en")).toBe("1,809.5");
  expect(formatNumber(0.1 + 0.2, "vi")).toBe("0,3");
});

test("English counts one sheet and many sheets", () => {
  expect(setUp.confirm(1)).toBe("Create 1 sheet");
  expect(setUp.confirm(8)).toBe("Create 8 sheets");
  expect(setUp.done(1, 0)).toBe("Created 1 sheet.");
  expect(setUp.actions.create(1)).toBe("To be created, 1 row");
  expect(setUp.actions.create(0)).toBe("To be created");
  expect(overview.met(1, 1)).toBe("1 of 1 target met");
});

test("days are written day first, with two digits, in both languages", () => {
  expect(formatDay(45991)).toBe("30/11/2025");
  expect(formatDay(46058)).toBe("05/02/2026");
});
