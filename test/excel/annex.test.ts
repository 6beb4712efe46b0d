import { openDocument } from "../word/openDocument";
import { type Desk, good, openDesk } from "./desk";
import { EACH_KIND } from "./small";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ programme: EACH_KIND });
  good(await desk.actions.setUp(() => undefined));
  await desk.enter("SoLieu", "K04", {
    "TH 2025": 74.5,
    "KH 2026": 80,
    "ƯTH 2026": 86,
    "Nguyên nhân": "'=1+1",
  });
});
afterAll(() => desk.close());

const rowsOf = async (sheet: string) => (await desk.values(sheet, "A1:P70")).map((row) => row.map(String));

/** Cells of a target's row under the titles of their columns, which take one row of the header or its second. */
const rowOf = async (sheet: string, name: unknown): Promise<Record<string, string>> => {
  const rows = await rowsOf(sheet);
  const header = rows.findIndex(([title]) => title === "STT");
  const [above = [], below = []] = rows.slice(header, header + 2);
  const cells = rows.find((row) => row.includes(String(name))) ?? [];
  return Object.fromEntries(cells.map((cell, place) => [below[place] || above[place] || "", cell]));
};

test("the annex is a new sheet of values each time, and no cell of another sheet changes", async () => {
  await desk.model.settled();
  const before = await desk.everything();
  const first = good(await desk.actions.makeAnnex("party"));
  expect(first).toBe("Biểu báo cáo 2026");
  expect(good(await desk.actions.makeAnnex("annex"))).toBe("Biểu báo cáo 2026 (2)");
  const after = await desk.everything();
  for (const [address, cells] of Object.entries(before)) expect(after[address]).toEqual(cells);
  const [address = ""] = Object.keys(after).filter((one) => one.startsWith("'Biểu báo cáo 2026'"));
  expect(JSON.stringify(after[address])).not.toMatch(/"=[A-Z]/);
});

test("a target's row has its figures as numbers, its comparison, its word and its cause as text", async () => {
  const status = await desk.row("TinhHinh", "K04");
  expect(await rowOf("Biểu báo cáo 2026", status["Chỉ tiêu"])).toMatchObject({
    "TH 2025 (gốc)": "74.5",
    "KH năm 2026": "80",
    "Ước TH năm 2026": "86",
    "với KH năm": String(86 / 80),
    "với năm trước": String(86 / 74.5),
    "theo số liệu": status["Đánh giá"],
    "Nguyên nhân, giải pháp, đề nghị": "Nguyên nhân: =1+1.",
  });
});

test("takes two round trips for the programme, two for the cells, one for the document, one for the sheet and one for its pages, and finds no fault in the host", async () => {
  const { requests } = desk.addin.host.traffic;
  good(await desk.actions.makeAnnex("government"));
  expect(desk.addin.host.traffic.requests - requests).toBeLessThanOrEqual(7);
  expect(desk.addin.internalErrors).toEqual([]);
});

test("what is typed of the programme's document in the guide is printed in the annex", async () => {
  const guide = await desk.values("Hướng dẫn", "A1:C120");
  const at = (label: string) => `C${guide.findIndex(([text]) => String(text).startsWith(label)) + 1}`;
  await desk.type("Hướng dẫn", at("Người ký"), [["Nguyễn Văn A"]]);
  await desk.type("Hướng dẫn", at("Số văn bản"), [["05-CTr/ĐU"]]);
  const name = good(await desk.actions.makeAnnex("party"));
  const lines = (await rowsOf(name)).flat();
  expect(lines).toContain("Nguyễn Văn A");
  expect(lines.join("\n")).toContain("văn bản số 05-CTr/ĐU, ngày 09/10/2025.");
});

test("the report in Word tells what the cells show, and changes none of them", async () => {
  await desk.model.settled();
  const before = await desk.everything();
  const { requests } = desk.addin.host.traffic;
  const { bytes } = good(await desk.actions.makeReport("party", "vi"));
  expect(desk.addin.host.traffic.requests - requests).toBeLessThanOrEqual(5);
  expect(await desk.everything()).toEqual(before);
  const { tables, paragraphs } = openDocument(bytes);
  const status = await desk.row("TinhHinh", "K04");
  const annex = tables.find(({ style }) => style === "Table Grid")?.rows ?? [];
  const cells = annex.find((row) => row.includes(String(status["Chỉ tiêu"])));
  expect(cells).toEqual(
    expect.arrayContaining(["74,5", "80,0", "86,0", "107,5%", "115,4%", String(status["Đánh giá"])]),
  );
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toContain("Nguyễn Văn A");
  expect(texts.join("\n")).toMatch(/\(ước thực hiện 86 [^)]+\), nguyên nhân: =1\+1[;.]/);
});

test("two notes of 20 000 letters: the annex is made, and they stand whole where they were typed", async () => {
  const [cause, remedy] = ["mưa bão ".repeat(2500).trim(), "bổ sung vốn ".repeat(1700).trim()];
  await desk.enter("SoLieu", "D03", { "Nguyên nhân": cause, "Giải pháp": remedy });
  const name = good(await desk.actions.makeAnnex("party"));
  const row = await rowOf(name, (await desk.row("TinhHinh", "D03"))["Chỉ tiêu"]);
  expect(row["Nguyên nhân, giải pháp, đề nghị"]).toMatch(
    /^Nguyên nhân: (mưa|bão| )+… \(xem trang Số liệu\)\nGiải pháp: (bổ|sung|vốn| )+… \(xem trang Số liệu\)$/,
  );
  expect(await desk.row("SoLieu", "D03")).toMatchObject({ "Nguyên nhân": cause, "Giải pháp": remedy });
});
