import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocument } from "./openDocument";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nlb-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const report = (...words: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/report.mjs", join(folder, "out.docx"), ...words], {
    encoding: "utf8",
  });

test("figures of a file are in the report, judged and compared", () => {
  const figures = join(folder, "figures.csv");
  writeFileSync(figures, "code;year;plan;estimate;result\nD01A;2025;;;91,5\nD01A;2026;;92,4;\n");
  const { status, stdout } = report("--figures", figures, "--year", "2026", "--form", "government");
  expect([status, stdout]).toEqual([0, expect.stringMatching(/out\.docx: \d+ B/)]);
  const { paragraphs, tables } = openDocument(new Uint8Array(readFileSync(join(folder, "out.docx"))));
  expect(paragraphs.map(({ text }) => text).join("\n")).toContain("(ước thực hiện 92,4%, mục tiêu trên 90%)");
  const row = tables.flatMap(({ rows }) => rows).find((cells) => cells[1]?.startsWith("Tỷ lệ tổ chức đảng"));
  expect(row).toEqual(expect.arrayContaining(["91,5", "92,4", "+0,9 điểm %", "Đạt"]));
});

test.each([
  [["--year", "2026"], /--form: party, government/],
  [["--form", "annex", "--year", "2026"], /--form: party, government/],
  [["--form", "party", "--year", "1999"], /--year: 2025–2030/],
  [["--form", "party", "--figures", "none.csv"], /none\.csv/],
  [["--form", "party", "--plain"], /--plain/],
])("%j is refused with the way to ask, and nothing is written", (words, told) => {
  const { status, stderr } = report(...words);
  expect(status).toBe(1);
  expect(stderr).toMatch(told);
  expect(stderr).toContain("Chưa ghi tệp nào. / Nothing was written.");
  expect(readdirSync(folder)).toEqual([]);
});
