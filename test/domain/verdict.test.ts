import { VERDICTS, verdictOf, verdictRow } from "../../src/domain/verdict";

type Rgb = readonly [number, number, number];

/** The part of sRGB that is light: IEC 61966-2-1. */
const linear = (hex: string): Rgb =>
  [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Rgb;

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

type Matrix = readonly [Rgb, Rgb, Rgb];
const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb =>
  matrix.map((row) => row[0] * x + row[1] * y + row[2] * z) as unknown as Rgb;

// Machado, Oliveira and Fernandes 2009, severity 1.0, applied to linear light.
const SIGHTS: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seenBy = (sight: Matrix, hex: string): Rgb => times(sight, linear(hex));

/** CIE L*a*b* of linear light under D65. */
function lab(light: Rgb): Rgb {
  const clipped = light.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;
  const [x, y, z] = times(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    clipped,
  ).map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116)) as unknown as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe("the ten verdicts", () => {
  it("stand in the order of the method", () => {
    expect(VERDICTS.map(({ word }) => word)).toEqual([
      "Vượt",
      "Đạt",
      "Có khả năng hoàn thành",
      "Chậm tiến độ",
      "Khó hoàn thành",
      "Xa dần mục tiêu",
      "Xấp xỉ đạt",
      "Không đạt",
      "Chưa đến kỳ",
      "Chưa đủ số liệu",
    ]);
  });

  it("differ by their symbol, so a black-and-white print still tells them apart", () => {
    expect(new Set(VERDICTS.map(({ symbol }) => symbol)).size).toBe(10);
  });

  it("use six fills, each with text of at least 7 : 1 contrast (WCAG 2 formula)", () => {
    expect(new Set(VERDICTS.map(({ fill }) => fill)).size).toBe(6);
    for (const { fill, text } of VERDICTS) {
      const [dark = 0, light = 0] = [luminance(fill), luminance(text)].sort((one, other) => one - other);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(7);
    }
  });

  it.each(Object.entries(SIGHTS))("keep any two fills at least 14 apart (CIE76) for %s sight", (_, sight) => {
    const fills = [...new Set(VERDICTS.map(({ fill }) => fill))].map((fill) => lab(seenBy(sight, fill)));
    for (const [place, one] of fills.entries())
      for (const other of fills.slice(place + 1))
        expect(Math.hypot(...one.map((part, axis) => part - (other[axis] ?? 0)))).toBeGreaterThanOrEqual(14);
  });

  it("are found by their code and by their word", () => {
    for (const row of VERDICTS) {
      expect(verdictRow(row.code)).toBe(row);
      expect(verdictOf(row.word)).toBe(row.code);
    }
  });

  it("are found whatever the case, the spaces and the way accents are composed, and by the words of earlier versions", () => {
    expect(verdictOf("  KHÔNG   ĐẠT ")).toBe("missed");
    expect(verdictOf("Vượt".normalize("NFD"))).toBe("exceeded");
    expect(verdictOf("Đi lùi")).toBe("backsliding");
    expect(verdictOf("chậm, cần đẩy nhanh")).toBe("slow");
    expect(verdictOf("Đạt tốt")).toBeUndefined();
  });
});
