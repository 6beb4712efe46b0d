import { KINDS, kindWord, parseKind } from "../../src/domain/kinds";

describe("kinds of target", () => {
  it("are understood as code, as Vietnamese word and as English name", () => {
    for (const { code, word, en } of KINDS) {
      expect([parseKind(code), parseKind(word), parseKind(en)]).toEqual([code, code, code]);
      expect(kindWord(code)).toBe(word);
    }
  });

  it.each([
    ["hàng năm", "yearly"],
    ["Lũy kế", "total"],
    ["LUỸ KẾ", "total"],
    ["giữ vững".normalize("NFD"), "keep"],
    ["khoảng từ-đến", "range"],
    ["khoảng từ – đến", "range"],
    ["tăng/giảm", "direction"],
    ["giảm bình quân điểm %", "growth-points"],
    ["growth, points", "growth-points"],
    ["growth, rates", "growth-rates"],
  ])("reads %s", (text, kind) => {
    expect(parseKind(text)).toBe(kind);
  });

  it("are not guessed", () => {
    expect(parseKind("mức độ")).toBeUndefined();
  });
});
