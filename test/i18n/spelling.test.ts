import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ANNEX_FORMS } from "../../src/domain/annexForm";
import { PROGRAMME } from "../../src/programme/programme";
import { formText } from "../../src/sheets/annex/forms";
import { standardSheets } from "../../src/sheets/standard";

const ROOT = path.join(__dirname, "../..");
const file = (name: string) => readFileSync(path.join(ROOT, name), "utf8");

/** Every text in a value, however deep; what stands under `key` alone where one is given. */
function textsIn(value: unknown, key?: string, found = false): readonly string[] {
  if (typeof value === "string") return key === undefined || found ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, key, name === key));
}

const quotes = new Set(textsIn(PROGRAMME, "quote"));

/** Prescribed letter by letter by Nghị định 30/2020/NĐ-CP. */
const PRESCRIBED = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/** Named as the menus of Excel name it. */
const IN_EXCEL = "Bỏ bảo vệ trang tính (Unprotect Sheet)";

const sources: readonly (readonly [name: string, text: string])[] = [
  ...readdirSync(path.join(ROOT, "src/i18n/vi")).map((name) => `src/i18n/vi/${name}`),
  "src/functions/descriptions.vi.ts",
  "src/taskpane/taskpane.html",
  "manifest.xml",
  "README.vi.md",
  "docs/ham-nlb.md",
  "docs/phuong-phap.md",
  "docs/rieng-tu.md",
].map((name) => [name, file(name)]);

const written: readonly (readonly [name: string, text: string])[] = [
  ...sources,
  ...standardSheets(PROGRAMME, 2026).map((sheet): [string, string] => [
    `the sheet ${sheet.name}`,
    textsIn(sheet)
      .filter((text) => !quotes.has(text))
      .join("\n"),
  ]),
  ...ANNEX_FORMS.map((form): [string, string] => [
    `the annex ${form}`,
    textsIn(formText(form, PROGRAMME, 2026, { number: "05", day: "ngày 05 tháng 02 năm 2027" })).join("\n"),
  ]),
];

const found = (text: string, pattern: RegExp) =>
  text.replaceAll(PRESCRIBED, "").replaceAll(IN_EXCEL, "").match(pattern) ?? [];

test.each(written)("%s is spelled one way: uỷ, hoá, xoá, huỷ, thuỷ, luỹ, never ủy, hóa …", (_, text) => {
  expect(found(text, /\p{L}*(?<!q)(?:[úùủũụ]y|[óòỏõọ][ae])(?!\p{L})/giu)).toEqual([]);
});

test.each(written)("%s has one word for one thing, and words an official would sign", (_, text) => {
  const others = /tiện ích|bảng theo dõi|trang tính|nhịp|quãng đường|đừng|của bạn|không sao[ :.]|luật tô/giu;
  expect(found(text, others)).toEqual([]);
});
