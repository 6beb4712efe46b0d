import { SIGNS_EN, SIGNS_VI, writeFigure } from "../../src/i18n/figure";

describe("figures in sentences", () => {
  it.each([
    [1809.5, "1.809,5"],
    [1234567, "1.234.567"],
    [0.05, "0,05"],
    [0.0114, "0,0114"],
    [-1.5, "-1,5"],
    [90.000000001, "90"],
    [-0.000001, "0"],
    [999.999, "1.000"],
    [0, "0"],
    [1.05, "1,05"],
  ])("%d is %s", (value, text) => {
    expect(writeFigure(value, SIGNS_VI)).toBe(text);
  });

  it("agree with the locale data of the platform", () => {
    const intl = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
    for (let step = 0; step < 2000; step++) {
      const value = 0.1 + step * step * 0.37;
      expect(writeFigure(value, SIGNS_EN)).toBe(intl.format(value));
    }
  });
});
