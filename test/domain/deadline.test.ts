import { parseDeadline } from "../../src/domain/deadline";

const lastDay = (text: string): string => {
  const outcome = parseDeadline(text);
  if (!outcome.ok) return outcome.fault.code;
  const { year, month, day } = outcome.value;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

describe("the last day that keeps an official deadline", () => {
  // The first eight are deadlines of action programmes; their days follow from the words.
  it.each([
    ["- Thời gian hoàn thiện đề án: Hết tháng 11/2025.", "2025-11-30"],
    ["báo cáo Ban Thường vụ Đảng uỷ trước 30 tháng 11 năm 2025", "2025-11-29"],
    ["thời gian ban hành và triển khai thực hiện các đề án, kế hoạch tháng 12 năm 2025.", "2025-12-31"],
    ["sơ kết các đề án, kế hoạch được tiến hành vào giữa năm 2027.", "2027-06-30"],
    ["tổng kết trước Quý I năm 2030 để phục vụ Đại hội lần thứ II", "2029-12-31"],
    ["đến năm 2028, hoàn thành nhiệm vụ", "2028-12-31"],
    ["Đến năm 2030, 100% trường học", "2030-12-31"],
    ["Đến năm 2030, giá trị sản phẩm trên 1ha", "2030-12-31"],
    ["trong tháng 2 năm 2028", "2028-02-29"],
    ["quý II/2026", "2026-06-30"],
    ["Quý 3 năm 2026", "2026-09-30"],
    ["trước Quý IV/2026", "2026-09-30"],
    ["6 tháng đầu năm 2026", "2026-06-30"],
    ["đầu năm 2026", "2026-03-31"],
    ["cuối năm 2026", "2026-12-31"],
    ["trước cuối năm 2026", "2026-12-31"],
    ["giữa tháng 5/2026", "2026-05-20"],
    ["trước tháng 3/2028", "2028-02-29"],
    ["trước năm 2030", "2029-12-31"],
    ["trước ngày 01/01/2026", "2025-12-31"],
    ["30/11/2025", "2025-11-30"],
    ["30-11-2025", "2025-11-30"],
    ["2025-11-30", "2025-11-30"],
    ["ngày 05 tháng 02 năm 2026", "2026-02-05"],
    ["11/2025", "2025-11-30"],
    ["2028", "2028-12-31"],
  ])("%s → %s", (text, day) => {
    expect(lastDay(text)).toBe(day);
  });

  it("reads accents typed after their letter", () => {
    expect(lastDay("trươ\u0301c 30 tháng 11 năm 2025")).toBe("2025-11-29");
  });

  it.each(["hằng năm", "định kỳ hằng năm sơ kết", "giai đoạn 2026-2030", "nhiệm kỳ 2026 - 2031", ""])(
    "finds no date in %p",
    (text) => {
      expect(lastDay(text)).toBe("no-date");
    },
  );

  it.each(["31/11/2025", "tháng 13/2025", "quý 5/2026", "30/11/25", "29/02/2026"])("refuses %s", (text) => {
    expect(lastDay(text)).toBe("bad-date");
  });

  it("does not choose between two days", () => {
    expect(lastDay("từ 01/01/2026 đến 31/03/2026")).toBe("several-dates");
  });
});
