import type { HostObject, Json } from "../../workbench/host/contract";
import { Driver } from "./model-driver";

let drive: Driver;
let layout: HostObject;
beforeEach(async () => {
  drive = new Driver();
  layout = await drive.part(await drive.sheet(), "PageLayout");
});
afterEach(() => {
  drive.model.dispose();
});

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const addressOf = async (method: string): Promise<Json> =>
  drive.get(await drive.call(layout, method), "Address");

describe("page layout", () => {
  it("begins upright at full size with Excel's normal margins in points", async () => {
    expect(await drive.get(layout, "Orientation")).toBe("Portrait");
    expect(await drive.get(layout, "Zoom")).toMatchObject({ scale: 100 });
    expect(await drive.get(layout, "LeftMargin")).toBeCloseTo(0.7 * 72);
    expect(await drive.get(layout, "TopMargin")).toBeCloseTo(0.75 * 72);
  });

  it("is each sheet's own", async () => {
    await drive.call(await drive.part(drive.book, "Worksheets"), "Add", "Khác");
    await drive.set(layout, "Orientation", "Landscape");
    const other = await drive.part(await drive.sheet("Khác"), "PageLayout");
    expect(await drive.get(layout, "Orientation")).toBe("Landscape");
    expect(await drive.get(other, "Orientation")).toBe("Portrait");
  });

  it.each([
    ["Orientation", "Landscape"],
    ["PaperSize", "A4"],
    ["CenterHorizontally", true],
    ["CenterVertically", true],
    ["PrintGridlines", true],
    ["FooterMargin", 30],
  ])("keeps %s", async (name, value) => {
    await drive.set(layout, name, value);
    expect(await drive.get(layout, name)).toBe(value);
  });

  it.each([
    ["Orientation", "Sideways"],
    ["PaperSize", "a4"],
    ["PaperSize", 9],
    ["CenterHorizontally", "yes"],
    ["LeftMargin", -1],
    ["Zoom", 50],
    ["Zoom", { scale: 5 }],
    ["Zoom", { scale: 80, horizontalFitToPages: 1 }],
    ["Zoom", { horizontalFitToPages: 0 }],
    ["Zoom", { fitToWidth: 1 }],
  ])("refuses %s %j and keeps what was there", async (name, value) => {
    const before = await drive.get(layout, name);
    await expect(drive.set(layout, name, value)).rejects.toEqual(refused("InvalidArgument"));
    expect(await drive.get(layout, name)).toEqual(before);
  });

  it("takes pages to fit and does nothing with them; a scale works", async () => {
    await drive.set(layout, "Zoom", { scale: 80 });
    await drive.set(layout, "Zoom", { horizontalFitToPages: 1 });
    expect(await drive.get(layout, "Zoom")).toEqual({
      scale: 80,
      horizontalFitToPages: null,
      verticalFitToPages: null,
    });
  });

  it("takes margins in centimetres, inches and points, and leaves those not named", async () => {
    await drive.ask(layout, "SetPrintMargins", "Centimeters", { left: 2.54, top: 1.27 });
    await drive.ask(layout, "SetPrintMargins", "Inches", { right: 0.5 });
    await drive.ask(layout, "SetPrintMargins", "Points", { header: 10 });
    const margins = ["Left", "Top", "Right", "Header", "Bottom"].map((side) => `${side}Margin`);
    const points = await Promise.all(margins.map((name) => drive.get(layout, name)));
    [72, 36, 36, 10, 54].forEach((expected, index) => expect(points[index]).toBeCloseTo(expected));
    await expect(drive.ask(layout, "SetPrintMargins", "Millimeters", { left: 20 })).rejects.toEqual(
      refused("InvalidArgument"),
    );
    await expect(drive.ask(layout, "SetPrintMargins", "Points", { centre: 20 })).rejects.toEqual(
      refused("InvalidArgument"),
    );
  });
});

describe("what is printed", () => {
  it("is nothing in particular at first", async () => {
    for (const part of ["PrintArea", "PrintTitleRows", "PrintTitleColumns"]) {
      expect(await drive.ask(layout, `Get${part}OrNullObject`)).toBeNull();
      await expect((async () => drive.ask(layout, `Get${part}`))()).rejects.toEqual(refused("ItemNotFound"));
    }
  });

  it("goes with its cells when rows are put in above", async () => {
    await drive.ask(layout, "SetPrintArea", "A1:D20");
    await drive.ask(layout, "SetPrintTitleRows", "$7:$8");
    await drive.ask(await drive.range("3:4"), "Insert", "Down");
    expect(await addressOf("GetPrintAreaOrNullObject")).toBe("Sheet1!A1:D22");
    expect(await addressOf("GetPrintTitleRowsOrNullObject")).toBe("Sheet1!9:10");
  });

  it("is open again once the cells are deleted", async () => {
    await drive.ask(layout, "SetPrintArea", await drive.range("A5:D6"));
    await drive.ask(await drive.range("4:7"), "Delete", "Up");
    expect(await drive.ask(layout, "GetPrintAreaOrNullObject")).toBeNull();
  });

  it("repeats whole columns, whatever comes in beside them", async () => {
    await drive.ask(layout, "SetPrintTitleColumns", "A:B");
    await drive.ask(await drive.range("A:A"), "Insert", "Right");
    expect(await addressOf("GetPrintTitleColumnsOrNullObject")).toBe("Sheet1!B:C");
  });

  it("refuses titles that are no whole rows or columns, and cells of another sheet", async () => {
    await drive.call(await drive.part(drive.book, "Worksheets"), "Add", "Khác");
    const attempts: [string, string | HostObject][] = [
      ["SetPrintTitleRows", "A7:D8"],
      ["SetPrintTitleColumns", "7:8"],
      ["SetPrintArea", "bảng"],
      ["SetPrintArea", await drive.range("A1:B2", "Khác")],
    ];
    for (const [method, range] of attempts)
      await expect(drive.ask(layout, method, range)).rejects.toEqual(refused("InvalidArgument"));
  });
});

describe("headers and footers", () => {
  it("keep texts for the first page apart from those of all pages", async () => {
    const group = await drive.part(layout, "HeadersFooters");
    await drive.set(group, "State", "FirstAndDefault");
    await drive.set(await drive.part(group, "DefaultForAllPages"), "CenterHeader", "&P");
    const text = async (pages: string) => drive.get(await drive.part(group, pages), "CenterHeader");
    expect(await text("DefaultForAllPages")).toBe("&P");
    expect(await text("FirstPage")).toBe("");
    expect(await drive.get(group, "State")).toBe("FirstAndDefault");
  });

  it("have at most 255 characters", async () => {
    const pages = await drive.part(layout, "HeadersFooters.FirstPage");
    await drive.set(pages, "LeftFooter", "x".repeat(255));
    await expect(drive.set(pages, "LeftFooter", "x".repeat(256))).rejects.toEqual(refused("InvalidArgument"));
  });
});
