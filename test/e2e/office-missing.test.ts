/** A pane that got no office.js says so, and does not call Excel too old. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

it("names Microsoft's office.js and what to do in both languages, under the page's own policy", async () => {
  const browser = await chromium.connect(process.env["BROWSER_ENDPOINT"] ?? "");
  const page = await browser.newPage({ viewport: { width: 320, height: 480 } });
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.route("**/office.js", (route) => route.abort());
  await page.goto(`${process.env["WORKBENCH_URL"] ?? ""}/addin/taskpane.html`);
  const alert = page.getByRole("alert");
  await alert.waitFor();
  const text = (await page.locator("body").innerText()).replace(/\s+/g, " ");
  expect(text).toMatch(
    /Không tải được office\.js của Microsoft.*không bị thay đổi.*appsforoffice\.microsoft\.com/,
  );
  expect(text).toMatch(
    /office\.js could not be loaded.*the workbook is unchanged.*appsforoffice\.microsoft\.com/,
  );
  expect(text).not.toMatch(/quá cũ|too old/);
  expect(errors.filter((error) => /Content Security Policy/.test(error))).toEqual([]);
  const pictures = join(__dirname, "..", "..", "artifacts");
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, "khong-co-office.png") });
  await browser.close();
});
