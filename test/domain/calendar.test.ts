import { dayText, daysInMonth, fromSerial, isDay, isoText, toSerial } from "../../src/domain/calendar";

describe("Excel dates without a clock", () => {
  // Serial numbers as Excel shows them under the 1900 date system.
  it.each([
    [61, 1900, 3, 1],
    [25569, 1970, 1, 1],
    [36526, 2000, 1, 1],
    [36585, 2000, 2, 29],
    [45991, 2025, 11, 30],
    [47483, 2029, 12, 31],
    [73050, 2099, 12, 31],
  ])("%i is %i-%i-%i", (serial, year, month, day) => {
    expect(fromSerial(serial)).toEqual({ year, month, day });
    expect(toSerial({ year, month, day })).toBe(serial);
  });

  it("cuts the time of day off", () => {
    expect(fromSerial(45991.999)).toEqual({ year: 2025, month: 11, day: 30 });
  });

  it("goes through every day to the end of 2199 in order", () => {
    for (let serial = 61; serial < 109_575; serial++) {
      const day = fromSerial(serial);
      if (!isDay(day) || toSerial(day) !== serial) throw new Error(`${serial} is ${JSON.stringify(day)}`);
    }
    expect(fromSerial(109_574)).toEqual({ year: 2199, month: 12, day: 31 });
  });

  it("knows leap years: 2000 is one, 2100 is none", () => {
    expect([daysInMonth(2000, 2), daysInMonth(2100, 2), daysInMonth(2028, 2)]).toEqual([29, 28, 29]);
    expect(isDay({ year: 2026, month: 2, day: 29 })).toBe(false);
  });

  it("writes a day with two digits for day and month", () => {
    const day = { year: 2026, month: 2, day: 5 };
    expect([dayText(day), dayText(day, "-"), isoText(day)]).toEqual([
      "05/02/2026",
      "05-02-2026",
      "2026-02-05",
    ]);
  });
});
