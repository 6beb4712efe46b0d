import { inferKind } from "../../src/domain/kinds";
import { parseTarget, withUnit } from "../../src/domain/target";
import { PROGRAMME } from "../../src/programme/programme";

const said = (text: string): unknown => {
  const target = parseTarget(text);
  return target?.form === "figure" ? [target.comparator, target.value, target.high] : target;
};

describe("targets in the programme's own words", () => {
  it.each([
    ["≥ 10", ">=", 10],
    [">= 10", ">=", 10],
    ["từ 10 trở lên", ">=", 10],
    ["10 trở lên", ">=", 10],
    ["ít nhất 01", ">=", 1],
    ["trên 90", ">", 90],
    ["> 90", ">", 90],
    ["đạt trên 90%", ">", 90],
    ["dưới 5", "<", 5],
    ["< 5", "<", 5],
    ["giảm còn dưới 5%", "<", 5],
    ["không quá 5", "<=", 5],
    ["≤ 5", "<=", 5],
    ["từ 5 trở xuống", "<=", 5],
    ["= 100", "=", 100],
    ["đạt 100", "=", 100],
    ["khoảng 250", "about", 250],
    ["14/14", ">=", 14],
    ["không còn", "<=", 0],
    ["không còn hộ nghèo", "<=", 0],
    ["0", "<=", 0],
    ["1.500", ">=", 1500],
  ])("%s", (text, comparator, value) => {
    expect(said(text)).toEqual([comparator, value, value]);
  });

  it.each(["2 - 4", "2–4", "từ 2 đến 4", "khoảng từ 2 đến 4"])("%s is from 2 to 4", (text) => {
    expect(said(text)).toEqual(["range", 2, 4]);
  });

  it("reads a bare number as at least, and 0 as none left", () => {
    expect(parseTarget(10)).toMatchObject({ comparator: ">=", value: 10 });
    expect(parseTarget(0)).toMatchObject({ comparator: "<=", value: 0 });
  });

  it.each(["đạt chuẩn", "có", "Được công nhận", "Đạt chuẩn (2027)", "hoàn thành"])(
    "%s asks for a yes",
    (text) => {
      expect(said(text)).toEqual({ form: "yes" });
    },
  );

  it.each([
    ["trên 150 triệu đồng", ">", 150, "triệu đồng"],
    ["khoảng 250 tỷ đồng", "about", 250, "tỷ đồng"],
    ["15 doanh nghiệp/1000 dân", ">=", 15, "doanh nghiệp/1000 dân"],
    ["230 triệu đồng trở lên", ">=", 230, "triệu đồng"],
    ["từ 230 trở lên triệu đồng", ">=", 230, "triệu đồng"],
    ["ít nhất 02 sản phẩm OCOP 3 sao", ">=", 2, "sản phẩm OCOP 3 sao"],
    ["không quá 1,2 triệu m3", "<=", 1.2, "triệu m3"],
    ["đạt 500 tỷ đồng vào năm 2030", "=", 500, "tỷ đồng"],
    ["trên 95% hộ gia đình", ">", 95, "hộ gia đình"],
    ["150 triệu đồng/người/năm", ">=", 150, "triệu đồng/người/năm"],
  ])("%s is read with its unit", (text, comparator, value, unit) => {
    expect(parseTarget(text)).toMatchObject({ comparator, value, unit, rate: false });
  });

  it.each([
    ["không còn hộ nghèo", "hộ nghèo", false],
    ["Không để xảy ra vụ", "vụ", false],
    ["không còn %", "", true],
    ["không còn", "", false],
  ])("%s is none of its unit", (text, unit, percent) => {
    expect(parseTarget(text)).toMatchObject({ comparator: "<=", value: 0, unit, percent });
  });

  it("takes the unit of a range from its upper bound", () => {
    expect(parseTarget("2 - 4 triệu đồng")).toMatchObject({
      comparator: "range",
      value: 2,
      high: 4,
      unit: "triệu đồng",
    });
  });

  it.each(["\u200b", "\u200e", "\u2060", "\u00ad", "\u202c", "\ufeff", "\u00a0"])(
    "reads over a character no one sees (%j)",
    (unseen) => {
      expect(said(`tr${unseen}ên 1${unseen}50${unseen}`)).toEqual(
        unseen === "\u00a0" ? undefined : [">", 150, 150],
      );
      expect(said(`trên 150${unseen}`)).toEqual([">", 150, 150]);
    },
  );

  it.each([
    ["trên 150", "triệu đồng", { value: 150, unit: "triệu đồng", percent: false }],
    ["từ 10 trở lên", "%", { value: 10, unit: "", percent: true, rate: false }],
    ["≥ 10", "%/năm", { value: 10, percent: true, rate: true }],
    ["95%", "hộ", { value: 95, percent: true, unit: "" }],
    ["12", "100 kg", { value: 12, unit: "100 kg" }],
    ["5", "sản phẩm [OCOP]", { value: 5, unit: "sản phẩm [OCOP]" }],
    ["Không còn", "hộ", { value: 0, unit: "hộ" }],
    ["không còn hộ nghèo", "hộ", { value: 0, unit: "hộ nghèo" }],
    ["Đạt chuẩn", "đạt/chưa đạt", { form: "yes" }],
    ["Hoàn thành tốt nhiệm vụ trở lên", "mức xếp loại", { form: "grade", floor: 2 }],
    ["14/14", "tiêu chí", { value: 14, of: 14 }],
  ])("reads %s with the unit of its column, %s", (target, unit, expected) => {
    expect(parseTarget(withUnit(target, unit))).toMatchObject(expected);
  });

  it("reads nothing into a blank target that has a unit", () => {
    expect(parseTarget(withUnit("", "hộ"))).toBeUndefined();
  });

  it("reads grades with and without “trở lên”", () => {
    expect(said("Hoàn thành tốt nhiệm vụ trở lên")).toEqual({ form: "grade", floor: 2 });
    expect(said("hoàn thành xuất sắc nhiệm vụ")).toEqual({ form: "grade", floor: 3 });
  });

  it("reads a yearly rate that has to fall as negative", () => {
    expect(parseTarget("giảm bình quân 1,5%/năm")).toMatchObject({ value: -1.5, percent: true, rate: true });
  });

  it.each([
    "abc",
    "15/14",
    "4 - 2",
    "",
    "Khi có đủ điều kiện",
    "trên 90% hộ và 80% thôn",
    "250 tỷ đồng năm 2026-2030",
  ])("does not guess at %p", (text) => {
    expect(parseTarget(text)).toBeUndefined();
  });

  it.each([
    ["2 - 4", "range"],
    ["Hoàn thành tốt nhiệm vụ trở lên", "grade"],
    ["đạt chuẩn", "recognition"],
    ["giảm", "direction"],
    ["giảm bình quân 1,5%/năm", "growth-points"],
    ["tăng bình quân 10%/năm", "growth"],
    ["> 90", "level"],
    ["14/14", "level"],
  ])("tells the kind of %s from its words: %s", (text, kind) => {
    const target = parseTarget(text);
    expect(target && inferKind(target)).toBe(kind);
  });

  it("reads every target of the programme that is not left to judgement", () => {
    const unread = PROGRAMME.targets.filter(
      ({ kind, target }) => kind !== "judgement" && !parseTarget(target),
    );
    expect(unread.map(({ code }) => code)).toEqual([]);
  });
});
