import { findTargets, indexTargets, searchKey } from "../../src/tracker/findTargets";
import { ALL_TARGETS, type TargetFilter } from "../../src/tracker/targetFilter";
import { STATUS } from "./book";

const index = indexTargets(STATUS.rows, STATUS.reportingYear);
const found = (filter: Partial<TargetFilter>) =>
  findTargets(index, { ...ALL_TARGETS, ...filter }).map(({ code }) => code);

test.each([
  ["ho ngheo", ["K15"]],
  ["Hộ nghèo", ["K15"]],
  ["NGHEO ho", ["K15"]],
  ["von dau tu", ["K05A"]],
  ["đầu tư", ["K05A"]],
  ["k0", ["K01", "K03", "K05A", "K06C", "K09"]],
  ["phong kinh te", ["K01", "K03", "K05A", "K06C"]],
  ["không có thật", []],
])("searching %j finds %j", (text, codes) => {
  expect(found({ text })).toEqual(codes);
});

test("accents composed or not, capitals and đ make no difference", () => {
  expect(searchKey("ĐẢNG UỶ".normalize("NFD"))).toBe("dang uy");
});

test("filters narrow by group, standing, body and due year, alone and together", () => {
  expect(found({ group: "III. Văn hoá - xã hội" })).toEqual(["K09", "K15"]);
  expect(found({ standing: "slow" })).toEqual(["K05A"]);
  expect(found({ body: "Ban Xây dựng Đảng Đảng uỷ" })).toEqual(["D01A", "D01C"]);
  expect(found({ body: "" })).toEqual(["K09", "K15"]);
  expect(found({ dueYear: 2028 })).toEqual(["K15"]);
  expect(found({ dueYear: 2028, standing: "slow" })).toEqual([]);
});

test("by urgency: failed, then what may fail, then what can't be judged, then what goes well", () => {
  expect(found({ order: "urgency" })).toEqual([
    "D01A", // Không đạt
    "K09", // Xa dần mục tiêu
    "K15", // Khó hoàn thành
    "K05A", // Chậm tiến độ
    "K06C", // Chưa đủ số liệu
    "D05", // Chưa đến kỳ
    "K01", // Có khả năng hoàn thành, R 1.08
    "K03", // Có khả năng hoàn thành, R 1.4
    "D01C", // Vượt
  ]);
});

test("of two targets with the same word, the one with the slower pace is more urgent", () => {
  const two = STATUS.rows.filter(({ code }) => code === "K01" || code === "K03");
  const reversed = indexTargets([...two].reverse(), 2026);
  expect(findTargets(reversed, { ...ALL_TARGETS, order: "urgency" }).map(({ code }) => code)).toEqual([
    "K01",
    "K03",
  ]);
});

test("a key typed over five thousand targets is answered in under 50 ms", () => {
  const rows = Array.from({ length: 5000 }, (_, place) => {
    const row = STATUS.rows[place % STATUS.rows.length] ?? STATUS.rows[0];
    if (!row) throw new Error("no target");
    return { ...row, code: `${row.code}-${place}` };
  });
  const large = indexTargets(rows, 2026);
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    findTargets(large, { ...ALL_TARGETS, text: "ho ngheo", order: "urgency" });
    return process.cpuUsage(start).user / 1000;
  }).sort((one, other) => one - other);
  expect(times[4]).toBeLessThan(50);
});
