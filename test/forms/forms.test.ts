/** Forms for the bodies: what each holds, and that every program opens them. */
import "../xlsx/hucre";
import { formFile } from "../../src/forms/file";
import { hasForm } from "../../src/tracker/formRows";
import type { Sheet } from "../../src/sheets/types";
import { openFile } from "../xlsx/openFile";
import { sdkErrors } from "../xlsx/sdk";
import { BOOK, PLACE, TODAY } from "./book";
import { ECONOMY, fileOf, REQUEST, sheetsFor } from "./filled";

const sheets = sheetsFor(ECONOMY);
const visible = sheets.filter(({ hidden }) => hidden !== true);
const textsOf = ({ blocks }: Sheet) => blocks.flatMap(({ cells }) => cells.flat());
const codesIn = (sheet: Sheet) =>
  textsOf(sheet).filter((text) => typeof text === "string" && /^(?:[DKN]|DA|KH|NV)\d+[A-Z]?$/.test(text));

test("a form has the rows its body leads, and no others", () => {
  const led = BOOK.snapshot.rows.filter(({ lead }) => lead === ECONOMY.name).map(({ code }) => code);
  const schemes = BOOK.snapshot.schemes.filter(({ lead }) => lead === ECONOMY.name).map(({ code }) => code);
  expect(visible.map(({ name }) => name)).toEqual(["Chỉ tiêu", "Giải trình", "Đề án, kế hoạch", "Nhiệm vụ"]);
  expect(visible.slice(0, 3).map(codesIn)).toEqual([led, led, schemes]);
});

test("it names the body, the place, the year, the last day and where it goes back to", () => {
  const [first] = visible;
  expect(first && textsOf(first).slice(0, 3)).toEqual([
    "PHIẾU SỐ LIỆU CHỈ TIÊU NĂM 2026",
    `Cơ quan, đơn vị: Phòng Kinh tế. Địa bàn: ${PLACE}.`,
    "Hạn gửi: 30/11/2026. Nơi nhận: Văn phòng HĐND và UBND xã.",
  ]);
});

test("it shows last year's figure, and holds what the workbook has for this year", () => {
  const row = visible[0]?.blocks.flatMap(({ cells }) => cells).find(([code]) => code === "K04");
  expect(row?.slice(5, 9)).toEqual([86.5, 88, null, null]);
});

test("only the cells to fill in are open, without a password, and each speaks Vietnamese", async () => {
  const bytes = await fileOf(sheets);
  expect(sdkErrors(bytes)).toEqual([]);
  const { part } = openFile(bytes);
  const [xml, styles] = [part("xl/worksheets/sheet1.xml"), part("xl/styles.xml")];
  expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/);
  expect(xml).not.toMatch(/password|hashValue/);
  const formats = [
    ...(/<cellXfs[^]*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*?(?:\/>|>[^]*?<\/xf>)/g),
  ];
  const open = (address: string) => {
    const style = Number(new RegExp(`<c r="${address}" s="(\\d+)"`).exec(xml)?.[1]);
    return formats[style]?.[0].includes('locked="0"') === true;
  };
  expect(["A", "B", "E", "F"].filter((column) => open(`${column}7`))).toEqual([]);
  expect(["G", "H", "I", "J", "K"].filter((column) => !open(`${column}7`))).toEqual([]);
  const messages = [...xml.matchAll(/ error="([^"]*)"/g)].map(([, message = ""]) => message);
  expect(messages.length).toBeGreaterThan(10);
  expect(messages.filter((message) => !/^Hãy /.test(message) || message.length > 225)).toEqual([]);
  expect(part("xl/workbook.xml")).toMatch(/<sheet name="NLB"[^>]*state="hidden"/);
});

test("the letter names what is asked for and the last day", () => {
  const { letter, name } = formFile(BOOK, ECONOMY, REQUEST, { form: "1", made: TODAY });
  expect(name).toBe("Phiếu 2026 PKT Phòng Kinh tế.xlsx");
  expect(letter).toMatch(/^Kính gửi: Phòng Kinh tế\n/);
  expect(letter).toContain(
    "tiến độ của 17 chỉ tiêu, 04 đề án, kế hoạch và 10 nhiệm vụ, trách nhiệm theo phiếu gửi kèm.",
  );
  expect(letter).toContain("gửi về Văn phòng HĐND và UBND xã chậm nhất ngày 30/11/2026.");
});

test("a body that leads nothing gets no form", () => {
  const idle = BOOK.snapshot.bodies.filter((body) => !hasForm(body, BOOK)).map(({ code }) => code);
  expect(idle).toContain("VPDU");
});
