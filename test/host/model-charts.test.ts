import type { HostObject } from "../../workbench/host/contract";
import { Driver } from "./model-driver";

let drive: Driver;
beforeEach(() => {
  drive = new Driver();
});
afterEach(() => {
  drive.model.dispose();
});

const refused = (code: string) => expect.objectContaining({ code }) as Error;
const charts = async (sheet?: string) => drive.part(await drive.sheet(sheet), "Charts");
const add = async (type: string, address: string, by?: string): Promise<HostObject> =>
  drive.call(await charts(), "Add", type, await drive.range(address), by ?? null);
const seriesAt = async (chart: HostObject, index: number) =>
  drive.call(await drive.part(chart, "Series"), "GetItemAt", index);
const sheetId = async () => (await drive.sheet()).id ?? "";
/** The only chart as it would be drawn now. */
const drawn = async () => {
  await drive.model.settled();
  const [figures, ...more] = drive.model.chartsOn(await sheetId());
  if (figures === undefined || more.length > 0) throw new Error("one chart was expected");
  return figures;
};

const FIGURES = [
  ["Năm", "Thực hiện", "Lộ trình"],
  ["2025", 4, 4],
  ["2026", "=NA()", 5],
  ["2027", "", 6.5],
];

describe("a chart", () => {
  it("reads names from a first row of text and categories from a first column of text", async () => {
    await drive.write(
      "A1:C4",
      FIGURES.map(([year, ...rest]) => [`'${String(year)}`, ...rest]),
    );
    await add("LineMarkers", "A1:C4", "Columns");
    const { categories, series } = await drawn();
    expect(categories).toEqual(["2025", "2026", "2027"]);
    expect(series.map(({ name }) => name)).toEqual(["Thực hiện", "Lộ trình"]);
    expect(series[1]?.values).toEqual([4, 5, 6.5]);
  });

  it("leaves a gap at #N/A and at a blank cell, and draws text and other errors as 0", async () => {
    await drive.write("A1:A5", [[4], ["=NA()"], [""], ["chưa có"], ["=1/0"]]);
    await add("Line", "A1:A5", "Columns");
    expect((await drawn()).series[0]?.values).toEqual([4, null, null, 0, 0]);
  });

  it("takes its series from rows when asked, or when there are more columns than rows", async () => {
    await drive.write("A1:C2", [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const auto = await add("ColumnClustered", "A1:C2");
    expect(await drive.get(await drive.part(auto, "Series"), "Count")).toBe(2);
    const byColumns = await add("ColumnClustered", "A1:C2", "Columns");
    expect(await drive.get(await drive.part(byColumns, "Series"), "Count")).toBe(3);
  });

  it("shows what its cells hold now, and goes with them when rows are put in above", async () => {
    await drive.write("A1:A3", [[1], [2], [3]]);
    await add("BarClustered", "A1:A3", "Columns");
    await drive.write("A2", 20);
    await drive.ask(await drive.range("1:2"), "Insert", "Down");
    expect((await drawn()).series[0]?.values).toEqual([1, 20, 3]);
    await drive.ask(await drive.range("4:4"), "Delete", "Up");
    expect((await drawn()).series[0]?.values).toEqual([1, 3]);
  });

  it("leaves hidden rows out", async () => {
    await drive.write("A1:A3", [[1], [2], [3]]);
    await add("ColumnClustered", "A1:A3", "Columns");
    await drive.set(await drive.range("2:2"), "RowHidden", true);
    const { series } = await drawn();
    expect(series[0]?.values).toEqual([1, 3]);
    expect(series[0]?.places).toEqual([0, 2]);
  });

  it("shows nothing of a sheet that is gone", async () => {
    await drive.call(await drive.part(drive.book, "Worksheets"), "Add", "Khác");
    await drive.write("A1:A2", [[1], [2]], "Khác");
    await drive.call(await charts(), "Add", "Line", await drive.range("A1:A2", "Khác"), "Columns");
    await drive.ask(await drive.sheet("Khác"), "Delete");
    expect((await drawn()).series[0]?.values).toEqual([]);
  });

  it("is found by name and by id until it is deleted", async () => {
    const chart = await add("Line", "A1:A3");
    await drive.set(chart, "Name", "BieuDo");
    for (const key of ["BieuDo", chart.id ?? ""])
      expect(await drive.get(await drive.call(await charts(), "GetItem", key), "Name")).toBe("BieuDo");
    expect(await drive.get(await charts(), "Count")).toBe(1);
    await drive.ask(chart, "Delete");
    await expect(drive.get(chart, "Name")).rejects.toEqual(refused("ItemNotFound"));
    await expect(drive.call(await charts(), "GetItem", "BieuDo")).rejects.toEqual(refused("ItemNotFound"));
    expect(await drive.ask(await charts(), "GetItemOrNullObject", "BieuDo")).toBeNull();
  });

  it("is called Chart 1, Chart 2 until it gets a name", async () => {
    await add("Line", "A1:A3");
    expect(await drive.get(await add("Line", "A1:A3"), "Name")).toBe("Chart 2");
  });

  it("refuses kinds the workbench does not draw, and pictures", async () => {
    await expect(add("Pie", "A1:A3")).rejects.toEqual(refused("InvalidArgument"));
    const chart = await add("Line", "A1:A3");
    await expect(drive.ask(chart, "GetImage")).rejects.toEqual(refused("NotImplemented"));
  });

  it("is not added to a protected sheet", async () => {
    await drive.ask(await drive.part(await drive.sheet(), "Protection"), "Protect");
    await expect(add("Line", "A1:A3")).rejects.toEqual(refused("AccessDenied"));
  });

  it("tells when it changes", async () => {
    let told = 0;
    const stop = drive.model.onChart(() => (told += 1));
    const chart = await add("Line", "A1:A3");
    await drive.set(await drive.part(chart, "Title"), "Text", "Lộ trình");
    stop();
    await drive.ask(chart, "Delete");
    expect(told).toBe(2);
  });
});

describe("the place of a chart", () => {
  // Columns of a new sheet are 48 points wide, rows 15 high.
  it("covers the cells it is set to, and grows with them", async () => {
    const chart = await add("Line", "A1:A3");
    await drive.ask(chart, "SetPosition", "B3", "D6");
    expect((await drawn()).box).toEqual({ left: 48, top: 30, width: 144, height: 60 });
    await drive.set(await drive.part(await drive.range("C:C"), "Format"), "ColumnWidth", 96);
    await drive.ask(await drive.range("1:1"), "Insert", "Down");
    expect((await drawn()).box).toEqual({ left: 48, top: 45, width: 192, height: 60 });
  });

  it("keeps its size when only the corner is given", async () => {
    const chart = await add("Line", "A1:A3");
    await drive.ask(chart, "SetPosition", await drive.range("C5"));
    expect((await drawn()).box).toEqual({ left: 96, top: 60, width: 360, height: 216 });
  });

  it("is set in points, side by side", async () => {
    const chart = await add("Line", "A1:A3");
    for (const [side, points] of Object.entries({ Left: 20, Top: 7.5, Width: 100, Height: 50 })) {
      await drive.set(chart, side, points);
      expect(await drive.get(chart, side)).toBe(points);
    }
    expect((await drawn()).box).toEqual({ left: 20, top: 7.5, width: 100, height: 50 });
    await expect(drive.set(chart, "Width", -1)).rejects.toEqual(refused("InvalidArgument"));
  });
});

describe("the series of a chart", () => {
  it("get names, values and categories of their own", async () => {
    await drive.write("A1:C2", [
      ["Quý I", 1, 10],
      ["Quý II", 2, 20],
    ]);
    const chart = await add("LineMarkers", "B1:B2", "Columns");
    await drive.set(await seriesAt(chart, 0), "Name", "Thực hiện");
    const second = await drive.call(await drive.part(chart, "Series"), "Add", "Lộ trình");
    await drive.ask(second, "SetValues", await drive.range("C1:C2"));
    await drive.ask(await seriesAt(chart, 0), "SetXAxisValues", await drive.range("A1:A2"));
    const { series, categories } = await drawn();
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ["Thực hiện", [1, 2]],
      ["Lộ trình", [10, 20]],
    ]);
    expect(categories).toEqual(["Quý I", "Quý II"]);
  });

  it("carry colours, of single points too", async () => {
    const chart = await add("BarClustered", "A1:A3", "Columns");
    const series = await seriesAt(chart, 0);
    await drive.ask(await drive.part(series, "Format.Fill"), "SetSolidColor", "#009e73");
    const points = await drive.part(series, "Points");
    await drive.ask(
      await drive.part(await drive.call(points, "GetItemAt", 2), "Format.Fill"),
      "SetSolidColor",
      "#B33A00",
    );
    const [drawnSeries] = (await drawn()).series;
    expect(drawnSeries?.series.fill).toBe("#009E73");
    expect(drawnSeries?.series.pointFills).toEqual({ 2: "#B33A00" });
    await expect(drive.call(points, "GetItemAt", 3)).rejects.toEqual(refused("InvalidArgument"));
  });

  it("have markers where the kind of chart has them", async () => {
    const series = await seriesAt(await add("LineMarkers", "A1:A3"), 0);
    expect(await drive.get(series, "MarkerStyle")).toBe("Automatic");
    await drive.set(series, "ChartType", "Line");
    expect(await drive.get(series, "MarkerStyle")).toBe("None");
    await drive.set(series, "MarkerStyle", "Circle");
    expect(await drive.get(series, "MarkerStyle")).toBe("Circle");
  });

  it("do not mix bars, which lie, with columns, which stand", async () => {
    const chart = await add("BarClustered", "A1:B3", "Columns");
    await expect(drive.set(await seriesAt(chart, 1), "ChartType", "Line")).rejects.toEqual(
      refused("InvalidArgument"),
    );
    await drive.set(chart, "ChartType", "ColumnClustered");
    await drive.set(await seriesAt(chart, 1), "ChartType", "Line");
    expect((await drawn()).series.map(({ series }) => series.type)).toEqual(["ColumnClustered", "Line"]);
  });

  it("of lying bars that add up to 100 % go together with no other kind", async () => {
    const chart = await add("BarStacked100", "A1:B3", "Columns");
    await expect(drive.set(await seriesAt(chart, 1), "ChartType", "BarClustered")).rejects.toEqual(
      refused("InvalidArgument"),
    );
    await drive.set(await seriesAt(chart, 0), "GapWidth", 35);
    expect(await drive.get(await seriesAt(chart, 1), "GapWidth")).toBe(35);
  });

  it("are labelled one by one or all at once", async () => {
    const chart = await add("ColumnClustered", "A1:B3", "Columns");
    const labels = await drive.part(chart, "DataLabels");
    await drive.set(await seriesAt(chart, 1), "HasDataLabels", true);
    expect(await drive.get(labels, "ShowValue")).toBeNull();
    await drive.set(labels, "ShowValue", true);
    expect(await drive.get(await seriesAt(chart, 0), "HasDataLabels")).toBe(true);
  });

  it("can be deleted", async () => {
    const chart = await add("ColumnClustered", "A1:B3", "Columns");
    const first = await seriesAt(chart, 0);
    await drive.ask(first, "Delete");
    expect(await drive.get(await drive.part(chart, "Series"), "Count")).toBe(1);
    await expect(drive.get(first, "Name")).rejects.toEqual(refused("ItemNotFound"));
  });
});

describe("title, legend and axes", () => {
  it("show the words given; before that the name of an only series", async () => {
    await drive.write("A1:A3", [["Thu nhập"], [1], [2]]);
    const title = await drive.part(await add("Line", "A1:A3", "Columns"), "Title");
    expect(await drive.get(title, "Text")).toBe("Thu nhập");
    await drive.set(title, "Text", "Thu nhập bình quân");
    await drive.set(await drive.part(title, "Format.Font"), "Bold", true);
    const { title: shown, chart } = await drawn();
    expect(shown).toBe("Thu nhập bình quân");
    expect(chart.title.font.bold).toBe(true);
    await drive.set(title, "Visible", false);
    expect((await drawn()).title).toBeNull();
  });

  it("take the ends of the value axis, and leave them to the drawing at an empty text", async () => {
    const axis = await drive.part(await add("Line", "A1:A3"), "Axes.ValueAxis");
    await drive.set(axis, "Maximum", 100);
    expect(await drive.get(axis, "Maximum")).toBe(100);
    await expect(drive.set(axis, "Minimum", 100)).rejects.toEqual(refused("InvalidArgument"));
    await drive.set(axis, "Maximum", "");
    await expect((async () => drive.get(axis, "Maximum"))()).rejects.toEqual(refused("NotImplemented"));
  });

  it("run from the last category to the first when asked", async () => {
    const axis = await drive.part(await add("BarStacked100", "A1:B3"), "Axes.CategoryAxis");
    expect(await drive.get(axis, "ReversePlotOrder")).toBe(false);
    await drive.set(axis, "ReversePlotOrder", true);
    expect((await drawn()).chart.axes.category.reversed).toBe(true);
  });

  it("put the legend on the side asked for", async () => {
    const legend = await drive.part(await add("Line", "A1:B3"), "Legend");
    await drive.set(legend, "Position", "Right");
    await drive.set(legend, "Visible", true);
    expect((await drawn()).chart.legend).toEqual({ visible: true, position: "Right" });
  });

  it("write numbers of the axis as the cells do", async () => {
    await drive.set(await drive.range("A1:A2"), "NumberFormat", [["0%"], ["0%"]]);
    await drive.write("A1:A2", [[0.5], [0.75]]);
    await add("ColumnClustered", "A1:A2");
    expect((await drawn()).format(0.25)).toBe("25%");
  });
});
