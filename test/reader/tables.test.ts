import { readProgramme } from "../../src/reader";

const told = (text: string) =>
  readProgramme(text).targets.map(({ name, kind, comparator, value, unit, dueYear }) =>
    [name, kind, comparator, value ?? "-", unit, dueYear].join(" | "),
  );

describe("a pasted table", () => {
  it("is read the same whether tabs, strokes or spaces part its columns", () => {
    const rows = [
      ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu 2030"],
      ["1", "Tỷ lệ lao động qua đào tạo", "%", "75"],
      ["2", "Thu nhập bình quân đầu người", "Triệu đồng", "95"],
    ];
    const table = (line: (cells: string[]) => string) =>
      told(["Các chỉ tiêu chủ yếu đến năm 2030", ...rows.map(line)].join("\n"));
    const expected = [
      "Tỷ lệ lao động qua đào tạo | level | = | 75 | % | 2030",
      "Thu nhập bình quân đầu người | level | = | 95 | Triệu đồng | 2030",
    ];
    expect(table((cells) => cells.join("\t"))).toEqual(expected);
    expect(table((cells) => `| ${cells.join(" | ")} |`)).toEqual(expected);
    expect(table((cells) => cells.map((cell) => cell.padEnd(34)).join(""))).toEqual(expected);
  });

  it("takes the last year of a title that stands in two rows", () => {
    const text =
      "STT\tChỉ tiêu\tĐơn vị\tKế hoạch giai đoạn 2026-2030\t\t\n\t\t\t2026\t2028\t2030\n1\tHộ dùng nước sạch\t%\t80\t88\t95";
    expect(told(text)).toEqual(["Hộ dùng nước sạch | level | = | 95 | % | 2030"]);
  });

  it("gives no row for the line that numbers the columns, nor for a group", () => {
    const text =
      "TT\tChỉ tiêu\tĐVT\tƯớc TH 2025\tMục tiêu 2030\tGhi chú\nA\tB\tC\t1\t2\t3\nI\tVỀ KINH TẾ\t\t\t\t\n1\tĐàn lợn\tcon\t800\t1.200\t";
    expect(told(text)).toEqual(["Đàn lợn | level | = | 1200 | con | 2030"]);
  });

  it("reads a dash under a row as a part of it, and “Đạt” as a yes in the year beside it", () => {
    const text =
      "TT\tChỉ tiêu\tĐVT\tMục tiêu 2030\tGhi chú\n1\tTốc độ tăng giá trị sản xuất bình quân\t%\t10,5\t\n\t- Nông nghiệp\t%\t3,5\t\n2\tXã đạt chuẩn nông thôn mới nâng cao\tXã\tĐạt\t2028";
    expect(told(text)).toEqual([
      "Tốc độ tăng giá trị sản xuất bình quân | growth | = | 10.5 | % | 2030",
      "Nông nghiệp | growth | = | 3.5 | % | 2030",
      "Xã đạt chuẩn nông thôn mới nâng cao | recognition | = | - |  | 2028",
    ]);
  });
});
