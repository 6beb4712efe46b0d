import { FAULTS_VI, figureFaultText } from "../../src/i18n/faults";
import { FAULTS_EN } from "../../src/i18n/faultsEnglish";

describe("messages about input a function refuses", () => {
  it("fill in what happened, with a decimal comma and years as they are", () => {
    expect(figureFaultText({ code: "mixed-scale", low: 0.9, high: 92 }, FAULTS_VI)).toContain(
      "Có số như 0,9 bên cạnh số như 92",
    );
    expect(figureFaultText({ code: "duplicate-year", year: 2026 }, FAULTS_VI)).toContain(
      "Năm 2026 có hai số liệu",
    );
    expect(figureFaultText({ code: "mixed-scale", low: 0.9, high: 92 }, FAULTS_EN)).toContain(
      "0.9 stands beside 92",
    );
  });

  it("fit in the 255 characters Excel shows", () => {
    for (const { faults, absences } of [FAULTS_VI, FAULTS_EN]) {
      const long = [...Object.values(faults), ...Object.values(absences)].filter((text) => text.length > 200);
      expect(long).toEqual([]);
    }
  });

  it("use the same details in both languages, save the example", () => {
    const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const code of Object.keys(FAULTS_VI.faults) as (keyof typeof FAULTS_VI.faults)[]) {
      expect([code, blanks(FAULTS_EN.faults[code])]).toEqual([code, blanks(FAULTS_VI.faults[code])]);
    }
  });
});
