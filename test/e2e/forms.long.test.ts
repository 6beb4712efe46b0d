/** The planner's round of forms: one for every body, three back, one conflict, and all taken back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { typedInto, type Typed } from "../forms/typed";
import { narrow, openWorkbench, setUp, type OpenWorkbench } from "./workbench";

let workbench: OpenWorkbench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "nlb-"));
  workbench = await openWorkbench();
  await setUp(workbench);
  await narrow(workbench.page);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await workbench.close();
});

const figureIn = (code: string, title: string) =>
  workbench.pane.evaluate(
    ([row, column]) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem("SoLieu").getRange().load("values");
        await context.sync();
        const [titles = [], ...rows] = range.values as unknown[][];
        return rows.find((cells) => cells[titles.indexOf("Mã")] === row)?.[titles.indexOf(column)];
      }),
    [code, title] as const,
  );

test("forms for all bodies, three of them back, a conflict, and an undo", async () => {
  const { page, pane, photograph, errors, foreign } = workbench;
  await pane.getByRole("tab", { name: "Cơ quan" }).click();
  await photograph("forms-bodies");
  await pane.getByRole("button", { name: "Tạo phiếu số liệu" }).click();
  await pane.getByLabel("Nơi nhận phiếu").fill("Văn phòng HĐND và UBND xã");
  await photograph("forms-out");
  await pane.getByRole("button", { name: /^Tạo \d+ phiếu$/ }).click();
  await pane.getByText(/^Đã tạo \d+ phiếu/).waitFor();
  const [archive] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Tải tất cả (.zip)" }).click(),
  ]);
  await archive.saveAs(join(folder, "forms.zip"));
  const forms = unzipSync(new Uint8Array(readFileSync(join(folder, "forms.zip"))));
  expect(strFromU8(forms["Phiếu 2026 PKT Phòng Kinh tế.txt"] ?? new Uint8Array())).toContain(
    "Kính gửi: Phòng Kinh tế",
  );
  await pane.getByRole("button", { name: "Ghi đã gửi phiếu" }).click();
  await pane.getByText(/^Đã ghi ngày gửi của \d+ cơ quan/).waitFor();
  await photograph("forms-made");

  const returned = (name: string, form: string, typed: Typed) => {
    const bytes = forms[form];
    if (!bytes) throw new Error(`no form ${form}`);
    writeFileSync(join(folder, name), typedInto(bytes, typed));
    return join(folder, name);
  };
  const economy = "Phiếu 2026 PKT Phòng Kinh tế.xlsx";
  const files = [
    returned("kinh te.xlsx", economy, { K04: { "TH 2026": 92.4 }, K03: { "TH 2026": 194 } }),
    returned("kinh te (2).xlsx", economy, { K04: { "TH 2026": 93 } }),
    returned("dang.xlsx", "Phiếu 2026 BXDD Ban Xây dựng Đảng Đảng uỷ.xlsx", { D01A: { "TH 2026": "92,5" } }),
  ];
  await pane.getByRole("button", { name: "Quay lại" }).click();
  await pane.getByRole("button", { name: "Nhận phiếu số liệu" }).click();
  await pane.locator('input[type="file"][multiple]').setInputFiles(files);
  await pane.getByRole("heading", { name: "Cần xem từng mục (2)" }).waitFor();
  await photograph("forms-in");
  await pane.getByRole("checkbox", { name: /TH 2026: \(trống\) → 93/ }).check();
  await pane.getByRole("button", { name: "Ghi 3 mục vào tệp" }).scrollIntoViewIfNeeded();
  await photograph("forms-in-2");
  await pane.getByRole("button", { name: "Ghi 3 mục vào tệp" }).click();
  await pane.getByText("Đã ghi 3 mục của 3 dòng").waitFor();
  expect(
    await Promise.all([figureIn("K04", "TH 2026"), figureIn("K03", "TH 2026"), figureIn("D01A", "TH 2026")]),
  ).toEqual([93, 194, 92.5]);
  await photograph("forms-written");
  await pane.getByRole("main").getByRole("button", { name: "Hoàn tác" }).first().click();
  await pane.getByRole("heading", { name: "Không có nghi vấn (2)" }).waitFor();
  expect(
    await Promise.all([figureIn("K04", "TH 2026"), figureIn("K03", "TH 2026"), figureIn("D01A", "TH 2026")]),
  ).toEqual(["", "", ""]);
  expect([errors, foreign]).toEqual([[], []]);
});
