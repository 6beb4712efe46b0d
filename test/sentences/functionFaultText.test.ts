import { words as en } from "../../src/i18n/en/faults";
import { words as vi } from "../../src/i18n/vi/faults";
import { functionFaultText } from "../../src/sentences/functionFaultText";

describe("messages about input a function refuses", () => {
  it("fill in what happened, with a decimal comma and years as they are", () => {
    expect(functionFaultText({ code: "mixed-scale", low: 0.9, high: 92 }, vi)).toContain(
      "Có số như 0,9 bên cạnh số như 92",
    );
    expect(functionFaultText({ code: "duplicate-year", year: 2026 }, vi)).toContain(
      "Năm 2026 có hai số liệu",
    );
    expect(functionFaultText({ code: "mixed-scale", low: 0.9, high: 92 }, en)).toContain(
      "0.9 stands beside 92",
    );
  });

  it("fit in the 255 characters Excel shows", () => {
    for (const { faults, absences } of [vi, en]) {
      const long = [...Object.values(faults), ...Object.values(absences)].filter((text) => text.length > 200);
      expect(long).toEqual([]);
    }
  });

  it("use the same details in both languages, save the example", () => {
    const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const code of Object.keys(vi.faults) as (keyof typeof vi.faults)[]) {
      expect([code, blanks(en.faults[code])]).toEqual([code, blanks(vi.faults[code])]);
    }
  });
});
