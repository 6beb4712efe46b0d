import { parseMoment, parseYear } from "../../src/domain/moment";

describe("years", () => {
  it.each([
    [2026, 2026],
    ["2026", 2026],
    ["năm 2026", 2026],
    ["Năm 2026".normalize("NFD"), 2026],
    ["TH 2026", 2026],
    ["ƯTH năm 2026", 2026],
    ["31/12/2026", 2026],
    ["2026-06-30", 2026],
    ["đến năm 2030", 2030],
    ["trước Quý I năm 2030", 2029],
    [46387, 2026], // 31/12/2026
    [46387.75, 2026],
  ])("%p is %p", (cell, year) => {
    expect(parseYear(cell)).toBe(year);
  });

  it.each([null, "", "  ", "-", "…", 0])("%p is blank", (cell) => {
    expect(parseYear(cell)).toBeNull();
  });

  it.each([26, 2026.5, 9999, -2026, "26", "hai nghìn", "2025 - 2030", true])("%p is no year", (cell) => {
    expect(parseYear(cell)).toBeUndefined();
  });

  it("counts from 1/10/1979 to 1/4/1989 nine years and a half", () => {
    const [start, end] = [parseMoment("1/10/1979"), parseMoment("1/4/1989")];
    expect((end?.moment ?? 0) - (start?.moment ?? 0)).toBeCloseTo(9.5, 12);
  });
});
