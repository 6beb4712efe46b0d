import { VERDICTS, verdictOf, verdictRow } from "../../src/domain/verdict";

describe("the ten verdicts", () => {
  it("stand in the order of the method", () => {
    expect(VERDICTS.map(({ word }) => word)).toEqual([
      "Vượt",
      "Đạt",
      "Có khả năng hoàn thành",
      "Chậm, cần đẩy nhanh",
      "Khó hoàn thành",
      "Đi lùi",
      "Xấp xỉ đạt",
      "Không đạt",
      "Chưa đến kỳ",
      "Chưa đủ số liệu",
    ]);
  });

  it("differ by their symbol, so a black-and-white print still tells them apart", () => {
    expect(new Set(VERDICTS.map(({ symbol }) => symbol)).size).toBe(10);
  });

  it("use six fills, each with text of at least 5.9 : 1 contrast (WCAG 2 formula)", () => {
    const luminance = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    expect(new Set(VERDICTS.map(({ fill }) => fill)).size).toBe(6);
    for (const { fill, text } of VERDICTS) {
      const [dark = 0, light = 0] = [luminance(fill), luminance(text)].sort((one, other) => one - other);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(5.9);
    }
  });

  it("are found by their code and by their word", () => {
    for (const row of VERDICTS) {
      expect(verdictRow(row.code)).toBe(row);
      expect(verdictOf(row.word)).toBe(row.code);
    }
  });

  it("are found whatever the case, the spaces and the way accents are composed", () => {
    expect(verdictOf("  KHÔNG   ĐẠT ")).toBe("missed");
    expect(verdictOf("Vượt".normalize("NFD"))).toBe("exceeded");
    expect(verdictOf("Đạt tốt")).toBeUndefined();
  });
});
