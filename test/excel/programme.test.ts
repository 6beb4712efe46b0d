import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { partsOf } from "../../src/tracker/programmePart";
import { type Desk, good, openDesk } from "./desk";
import { SMALL } from "./small";

const silent = () => undefined;
const NAMESPACE = "urn:nlb:programme:1";

const [target] = PROGRAMME.targets;
if (!target) throw new Error("the programme has no target");

/** A programme of another place, another term and other groups, with a name that XML could stumble over. */
const OTHER: Programme = {
  commune: { level: "đặc khu", name: 'Đảo <"Xanh"> & Biển' },
  parent: { level: "tỉnh", name: "An Bình" },
  document: {
    title: "Chương trình hành động",
    resolution: "Nghị quyết Đại hội Đảng bộ đặc khu lần thứ II, nhiệm kỳ 2030 - 2035",
    signed: null,
    issuer: null,
    onBehalf: null,
    post: null,
  },
  term: { start: 2030, end: 2035 },
  groups: [{ code: "I", name: "Kinh tế biển" }],
  targets: [
    {
      code: "CT01",
      clause: "1",
      group: "I",
      name: "Sản lượng khai thác",
      unit: "tấn",
      kind: "level",
      target: "> 90",
      startYear: 2030,
      dueYear: 2035,
      direction: "up",
      proposedLead: null,
      quote: "Sản lượng khai thác trên 90 tấn",
    },
  ],
  notes: {},
  candidates: [],
  agencies: [],
  agencyRoles: [],
  schemes: [],
  milestones: [],
  tasks: [],
  duties: [],
};

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ programme: SMALL });
});
afterEach(() => desk.close());

/** The XML parts of the workbook's file, as another program may leave them. */
const parts = (change: (part: Excel.CustomXmlPart, xml: string) => void = silent) =>
  desk.addin.Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
    await context.sync();
    const texts = found.items.map((part) => part.getXml());
    await context.sync();
    found.items.forEach((part, place) => change(part, texts[place]?.value ?? ""));
    await context.sync();
    return texts.map(({ value }) => value);
  });

const deleteSheet = (name: string) =>
  desk.addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });

const word = async () => (await desk.row("TinhHinh", "CT01"))["Đánh giá"];

test("the add-in's own programme is not kept in the file", async () => {
  good(await desk.actions.setUp(silent));
  expect(await parts()).toEqual([]);
});

test("a workbook becomes another commune's in 3 round trips, and judges and reports its figures", async () => {
  const { created } = good(await desk.actions.setUpFor(OTHER, silent));
  expect(desk.addin.host.traffic.requests).toBeLessThanOrEqual(3);
  expect(created).toContain("Tình hình");
  await desk.enter("SoLieu", "CT01", { "TH 2030": 95 });
  expect(await word()).toBe("Đạt");
  const status = good(await desk.actions.readStatus());
  expect(status?.years).toEqual([2030, 2031, 2032, 2033, 2034, 2035]);
  expect(status?.rows.map(({ code, group }) => [code, group])).toEqual([["CT01", "I. Kinh tế biển"]]);
  expect(desk.addin.internalErrors).toEqual([]);
});

describe("a programme too long for a request", () => {
  const long: Programme = {
    ...OTHER,
    targets: OTHER.targets.flatMap((one) =>
      Array.from({ length: 45 }, (_, row) => ({
        ...one,
        code: `CT${row + 1}`,
        nameEn: `${"Catch & <landings> ".repeat(1600)}${row}`,
      })),
    ),
  };
  beforeEach(async () => {
    desk.close();
    desk = await openDesk({ programme: SMALL, functions: [], calculates: false });
  });

  test("is kept in pieces that fit, and is the workbook's from then on", async () => {
    good(await desk.actions.setUpFor(long, silent));
    expect(desk.addin.host.traffic.largest).toBeLessThan(4e6);
    expect((await parts()).length).toBeGreaterThan(1);
    expect(good(await desk.actions.preview()).place).toContain("An Bình");
    expect(good(await desk.actions.check())).toEqual([]);
  });

  test("counts for nothing while it is there in part only, and is kept whole by the next try", async () => {
    const texts = partsOf(long);
    await desk.addin.Excel.run(async (context) => {
      for (const text of texts.slice(1)) context.workbook.customXmlParts.add(text);
      await context.sync();
    });
    expect(good(await desk.actions.preview()).place).toContain(SMALL.commune.name);
    good(await desk.actions.setUpFor(long, silent));
    expect(good(await desk.actions.preview()).place).toContain("An Bình");
    expect(await parts()).toEqual(texts);
  });
});

test("nothing in it is of the add-in's own commune", async () => {
  good(await desk.actions.setUpFor(OTHER, silent));
  const everything = JSON.stringify(await desk.everything());
  expect(everything).not.toMatch(/nguyễn lương bằng|hải phòng/i);
  for (const { code, name } of PROGRAMME.targets) {
    expect(everything).not.toContain(`"${code}"`);
    expect(everything).not.toContain(`"${name}"`);
  }
});

test("a deleted sheet comes back as it was, from the programme in the file", async () => {
  good(await desk.actions.setUpFor(OTHER, silent));
  await desk.enter("SoLieu", "CT01", { "TH 2030": 95 });
  await deleteSheet("Tình hình");
  expect(good(await desk.actions.preview())).toMatchObject({
    place: 'đặc khu Đảo <"Xanh"> & Biển, tỉnh An Bình',
    term: { start: 2030, end: 2035 },
  });
  expect(good(await desk.actions.setUp(silent)).created).toEqual(["Tình hình"]);
  expect(await word()).toBe("Đạt");
});

test.each([
  [
    "with a declaration and quotation marks as entities",
    (xml: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(/"(?=[^<>]*<\/)/g, "&quot;")}`,
  ],
  [
    "with a prefix",
    (xml: string) =>
      xml.replace("<programme xmlns=", "<n0:programme xmlns:n0=").replace("</programme>", "</n0:programme>"),
  ],
])("a part another program saved %s is read", async (_how, saved) => {
  good(await desk.actions.setUpFor(OTHER, silent));
  await parts((part, xml) => part.setXml(saved(xml)));
  await deleteSheet("Tình hình");
  expect(good(await desk.actions.setUp(silent)).created).toEqual(["Tình hình"]);
});

describe("a workbook of another commune is never taken for the add-in's own", () => {
  beforeEach(async () => {
    good(await desk.actions.setUpFor(OTHER, silent));
    await deleteSheet("Tình hình");
  });

  test.each([
    ["lost with the sheets kept", "programme-lost", (part: Excel.CustomXmlPart) => part.delete()],
    [
      "cut short",
      "programme-damaged",
      (part: Excel.CustomXmlPart, xml: string) => part.setXml(xml.replace(/,"duties.*\}(?=<)/, "")),
    ],
    [
      "of an unknown shape",
      "programme-damaged",
      (part: Excel.CustomXmlPart) => part.setXml(`<programme xmlns="${NAMESPACE}">{"version":9}</programme>`),
    ],
  ] as const)("%s, its programme gives a refusal and changes nothing", async (_how, code, change) => {
    await parts(change);
    const before = await desk.everything();
    for (const outcome of [await desk.actions.preview(), await desk.actions.setUp(silent)])
      expect(outcome).toMatchObject({ ok: false, fault: { code } });
    expect(await desk.everything()).toEqual(before);
  });
});

test("a workbook with standard sheets does not take a second programme", async () => {
  good(await desk.actions.setUp(silent));
  const before = await desk.everything();
  expect(await desk.actions.setUpFor(OTHER, silent)).toMatchObject({
    ok: false,
    fault: { code: "programme-held" },
  });
  expect(await desk.everything()).toEqual(before);
  expect(await parts()).toEqual([]);
});

test("once all its sheets are deleted, a workbook takes another programme in place of the first", async () => {
  const { created } = good(await desk.actions.setUpFor(OTHER, silent));
  await desk.addin.Excel.run(async (context) => {
    for (const name of created) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
  good(await desk.actions.setUpFor({ ...OTHER, commune: { level: "xã", name: "Bình Minh" } }, silent));
  expect(await parts()).toHaveLength(1);
  expect(good(await desk.actions.preview()).place).toBe("xã Bình Minh, tỉnh An Bình");
});

test("the commune's own workbook is known by its codes, also after rows were added and taken away", async () => {
  good(await desk.actions.setUp(silent));
  await desk.enter("CoQuan", "BTV", { Mã: "MOI" });
  await deleteSheet("Tình hình");
  expect(good(await desk.actions.setUp(silent)).created).toEqual(["Tình hình"]);
});
