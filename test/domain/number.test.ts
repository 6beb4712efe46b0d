import { parseNumber } from "../../src/domain/number";

describe("figures as Vietnamese officials write them", () => {
  it.each([
    ["1.234,5", 1234.5],
    ["1.809,5", 1809.5],
    ["90 %", 90],
    ["05%", 5],
    ["14/14", 14],
    ["01", 1],
    ["1.000", 1000],
    ["12.345.678", 12345678],
    ["0.95", 0.95],
    ["0,95", 0.95],
    ["1,000", 1],
    ["1,234.5", 1234.5],
    ["1 250", 1250],
    ["1\u00a0250,5", 1250.5],
    ["-1,5", -1.5],
    ["−1,5", -1.5],
    ["12 hộ", 12],
    ["1,5%/năm", 1.5],
    ["15 doanh nghiệp/1.000 dân", 15],
  ])("%s", (text, value) => {
    expect(parseNumber(text)?.value).toBe(value);
  });

  it("keep the total of n/N and the % sign", () => {
    expect(parseNumber("12/14")).toMatchObject({ value: 12, of: 14, percent: false });
    expect(parseNumber("90 phần trăm")).toMatchObject({ value: 90, of: null, percent: true });
  });

  it.each([
    "",
    "abc",
    "5x",
    "1e5",
    "1.23.4",
    "1,2,3",
    "1.5 triệu",
    "250 tỷ đồng",
    "2 - 4",
    "1.234.5",
    "12 5",
  ])("does not guess at %p", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});
