/** A city puts the files of three communes together: what each file is, which targets are one, and what the made file says. */
import "../xlsx/hucre";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookFile, valuesFile } from "../../bench/communeFiles";
import { docx, paragraph } from "../intake/files";
import { ECONOMY, fileOf, sheetsFor } from "../forms/filled";
import { FIRST, SECOND, target, THIRD } from "../rollup/communes";
import { openFile } from "../xlsx/openFile";
import { dropFiles } from "./dropFiles";
import { choose, narrow, openWorkbench, type OpenWorkbench } from "./workbench";
import { WORDS } from "./words";

let workbench: OpenWorkbench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "nlb-"));
  workbench = await openWorkbench();
  await narrow(workbench.page);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await workbench.close();
});

test("files are dropped and told, a match is declined, and the made file holds what is left", async () => {
  const { page, pane, photograph, errors, foreign } = workbench;
  const t = WORDS.vi.together;
  const form = await fileOf(sheetsFor(ECONOMY));
  const files = Object.entries({
    "xa mot.xlsx": await bookFile(FIRST),
    "xa hai (gia tri).xlsx": await valuesFile(SECOND),
    "xa ba.xlsx": await bookFile(THIRD),
    "phieu.xlsx": form,
    "hong.xlsx": form.slice(0, 2000),
  }).map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });

  await choose(pane, WORDS.vi.menu.tools);
  await pane.getByRole("button", { name: t.choose }).waitFor();
  await dropFiles(page, files);
  await pane.getByText(t.taken(3, 2026)).waitFor();
  const left = pane.getByRole("list", { name: t.leftOut(2) }).getByRole("listitem");
  await left.filter({ hasText: "phieu.xlsx" }).getByText(t.form("Phòng Kinh tế", 2026)).waitFor();
  await left.filter({ hasText: "hong.xlsx" }).getByText("Không đọc được tệp").waitFor();
  await pane.getByRole("button", { name: t.used(3) }).click();
  const used = pane.getByRole("list", { name: t.used(3) }).getByRole("listitem");
  await used
    .filter({ hasText: "xa hai (gia tri).xlsx" })
    .getByText(/^Xã minh hoạ Hai/)
    .waitFor();

  // Three names are proposed; one is declined, and a name that is merely near is taken for the same.
  const capital = pane.getByRole("checkbox", { name: /^Vốn đầu tư từ nguồn ngân sách/ });
  expect(await capital.isChecked()).toBe(false);
  await pane.getByRole("button", { name: t.confirmAll(3) }).click();
  await capital.uncheck();
  await pane.getByRole("group", { name: t.near }).getByRole("checkbox").check();
  await pane.getByText(t.confirmed(2)).waitFor();
  const rate = pane.getByRole("combobox", { name: /^Tỷ lệ gia đình/ });
  await rate.selectOption({ label: t.weight(target("D03").name, target("D03").unit) });
  await pane.getByText(t.mean("86", 2, 3)).scrollIntoViewIfNeeded();
  await photograph("roll-up");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: t.make }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Tổng hợp các xã 2026 \d\d-\d\d-\d{4}\.xlsx$/);
  await download.saveAs(join(folder, "tong hop.xlsx"));
  await pane.getByText(t.downloaded(download.suggestedFilename())).waitFor();
  const { sheets } = openFile(new Uint8Array(readFileSync(join(folder, "tong hop.xlsx"))));
  const textsOf = (sheet: string) =>
    [...(sheets.get(sheet)?.values() ?? [])].map(({ value }) => String(value));
  const shared = textsOf("Chỉ tiêu chung");
  // 2 bodies in the first commune and 3 in the second.
  const bodies = shared.indexOf(target("D03").name);
  expect(shared.slice(bodies, bodies + 4)).toEqual([
    target("D03").name,
    target("D03").unit,
    "5",
    "cộng 2/2 xã",
  ]);
  // 95 % by 2 and 80 % by 3; in the third commune these are businesses.
  const mean = shared.indexOf("bình quân theo chỉ tiêu số 1, 2/3 xã");
  expect(shared[mean - 1]).toBe("86");
  expect(shared).toContain("đạt, vượt: 2/3 xã");
  expect(shared.join("\n")).not.toContain("Vốn đầu tư");
  expect(textsOf("Xã").filter((text) => /^Xã minh hoạ/.test(text))).toEqual([
    "Xã minh hoạ Một",
    "Xã minh hoạ Hai",
    "Xã minh hoạ Ba",
  ]);
  expect([errors, foreign]).toEqual([[], []]);
});

test("a file that is dropped is taken by the page in view, and by none that was looked at before", async () => {
  const { page, pane, errors } = workbench;
  const { common, menu, intake, together: t } = WORDS.vi;
  const open = async (name: string) => {
    await pane.getByRole("button", { name: common.back, exact: true }).click();
    await choose(pane, name);
  };
  const file = join(folder, "chuong-trinh.docx");
  writeFileSync(file, docx(paragraph("Đến năm 2030, tỷ lệ hộ nghèo dưới 1%.")));
  const leftOut = pane.getByRole("list", { name: t.leftOut(3) });
  const text = pane.getByRole("textbox", { name: intake.text });

  await open(menu.import);
  await text.waitFor();
  await open(menu.tools);
  await dropFiles(page, [file]);
  await leftOut.getByText("chuong-trinh.docx").waitFor();
  await open(menu.import);
  expect(await text.isVisible()).toBe(true);
  await dropFiles(page, [file]);
  await pane.getByRole("combobox", { name: intake.level }).waitFor();
  await open(menu.tools);
  expect(await leftOut.getByRole("listitem").count()).toBe(3);
  expect(errors).toEqual([]);
});
