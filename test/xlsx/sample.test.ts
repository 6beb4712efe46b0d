/** The sample workbook of a release, as the command writes it: nobody may take its figures for real ones. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "./openFile";
import { sdkErrors } from "./sdk";

const folder = mkdtempSync(join(tmpdir(), "nlb-"));
const path = join(folder, "sample.xlsx");
execFileSync(process.execPath, ["scripts/workbook.mjs", path, "--sample", "--plain", "--year", "2026"]);
const bytes = readFileSync(path);
rmSync(folder, { recursive: true });
const { sheets } = openFile(bytes);
const texts = [...sheets.values()].flatMap((cells) => [...cells.values()]);
const textAt = (sheet: string, address: string) => sheets.get(sheet)?.get(address)?.value;

it("is a sound file that needs no add-in, and shows verdicts", () => {
  expect(sdkErrors(bytes)).toEqual([]);
  expect(texts.filter(({ formula = "" }) => /NLB|_xldudf/.test(formula.replaceAll("NLB_", "")))).toEqual([]);
  expect(texts.filter(({ isError }) => isError)).toEqual([]);
  for (const verdict of ["Đạt", "Vượt", "Chậm tiến độ", "Không đạt"])
    expect(texts.some(({ value }) => String(value).includes(verdict))).toBe(true);
});

it("says in the title of every sheet people read that its figures are samples, and not beside the commune's name", () => {
  const titles = [...sheets.keys()].map((sheet) => [sheet, String(textAt(sheet, "A1"))] as const);
  const unmarked = titles.filter(([, title]) => !title.startsWith("SỐ LIỆU MẪU – "));
  expect(titles.length).toBeGreaterThan(9);
  expect(unmarked.map(([sheet]) => sheet)).toEqual(["Tính toán"]);
  expect(titles.filter(([, title]) => /nguyễn lương bằng/i.test(title))).toEqual([]);
});

it("says beside every row with an invented figure where it comes from", () => {
  const cells = sheets.get("Số liệu") ?? new Map<string, never>();
  const columnOf = (title: string) =>
    [...cells].find(([, { value }]) => value === title)?.[0].replace(/\d+/, "") ?? "";
  const [source, result] = [columnOf("Nguồn"), columnOf("TH 2026")];
  const rows = [...cells.keys()].filter((at) => /^A\d+$/.test(at)).map((at) => at.slice(1));
  const filled = rows.filter((row) => cells.get(`${result}${row}`)?.value != null).slice(1);
  expect(filled.length).toBeGreaterThan(30);
  expect(filled.filter((row) => cells.get(`${source}${row}`)?.value !== "Số liệu minh hoạ")).toEqual([]);
});
