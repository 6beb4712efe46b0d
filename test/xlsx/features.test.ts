import "./hucre";
import { xlsxOf } from "../../src/xlsx/xlsx";
import { EVERY_FEATURE } from "../sheets/everyFeature";
import { type OpenFile, openFile } from "./openFile";
import { sdkErrors } from "./sdk";

let bytes: Uint8Array;
let file: OpenFile;
let xml: string;
beforeAll(async () => {
  bytes = await xlsxOf([EVERY_FEATURE], { today: 46350, shown: () => 1 });
  file = openFile(bytes);
  xml = file.part("xl/worksheets/sheet1.xml");
});

const row = (number: number) => new RegExp(`<row r="${number}"[^>]*>`).exec(xml)?.[0] ?? "";

test("is valid to Microsoft's Open XML SDK", () => {
  expect(sdkErrors(bytes)).toEqual([]);
});

test("folded columns are closed outline groups, opened by the column behind them", () => {
  const columns = [...xml.matchAll(/<col min="(\d+)"[^>]*\/>/g)].map(([whole, place]) => [
    Number(place),
    / hidden="true"/.test(whole) && / outlineLevel="1"/.test(whole),
    / collapsed="true"/.test(whole),
  ]);
  expect(columns.slice(0, 7)).toEqual([
    [1, false, false],
    [2, true, false],
    [3, true, false],
    [4, false, true],
    [5, false, false],
    [6, true, false],
    [7, false, true],
  ]);
  expect(xml).toContain('<sheetFormatPr outlineLevelCol="1"');
});

test("bars have their bounds and no gradient, and end at the greatest number where no end is given", () => {
  expect(xml).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF9BD3C1"/>');
  expect(xml).toContain('<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9BD3C1"/>');
  const ids = [...xml.matchAll(/<x14:id>([^<]*)<\/x14:id>/g)].map(([, id]) => id);
  const plain = [...xml.matchAll(/<x14:cfRule type="dataBar" id="([^"]*)"><x14:dataBar [^>]*gradient="0">/g)];
  expect(new Set(ids).size).toBe(2);
  expect(plain.map(([, id]) => id)).toEqual(ids);
  expect(xml).toContain('<x14:cfvo type="autoMax"/>');
});

test("a rule draws a line above its cells", () => {
  expect(file.part("xl/styles.xml")).toMatch(
    /<dxf><border>.*?<top style="thin"><color rgb="FF00664B"\/><\/top>.*?<\/dxf>/,
  );
});

test("a table has pale lines between rows and a strong one under its header, cells to type in their own", () => {
  const styles = file.part("xl/styles.xml");
  const borders = [...(/<borders.*?<\/borders>/.exec(styles)?.[0] ?? "").matchAll(/<border>.*?<\/border>/g)];
  const formats = [
    ...(/<cellXfs.*?<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*borderId="(\d+)"/g),
  ];
  const borderOf = (cell: string): Record<string, string> => {
    const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(xml)?.[1];
    const whole = borders[Number(formats[Number(style)]?.[1])]?.[0] ?? "";
    return Object.fromEntries(
      [...whole.matchAll(/<(left|right|top|bottom) style="(\w+)"><color rgb="FF(\w+)"/g)].map(
        ([, side, kind, colour]) => [String(side), `${kind} ${colour}`],
      ),
    );
  };
  expect(borderOf("A2")).toEqual({ bottom: "medium 00664B" });
  expect(borderOf("A3")).toEqual({ bottom: "thin D0D7DE" });
  expect(borderOf("D3")).toEqual({ left: "thin 9DC3E6", right: "thin 9DC3E6", bottom: "thin 9DC3E6" });
  expect(Object.values(borderOf("F5"))).toEqual(Array(4).fill("thin 9DC3E6"));
  expect(Object.values(borderOf("I6"))).toEqual(Array(4).fill("thin 000000"));
  expect(borderOf("A1")).toEqual({});
});

test("rows of the table keep the height their longest text needs, folded columns left out", () => {
  expect(row(1)).toContain('ht="40" customHeight="1"');
  expect(row(3)).toMatch(/ht="4\d" customHeight="1"/);
  expect(row(4)).toContain('ht="15" customHeight="1"');
});

test("prints at full size with margins of its own", () => {
  expect(xml).toContain('scale="100"');
  const [, left = "", right = "", top = ""] =
    /<pageMargins left="([\d.]+)" right="([\d.]+)" top="([\d.]+)"/.exec(xml) ?? [];
  for (const margin of [left, right, top]) expect(Number(margin) * 25.4).toBeCloseTo(10);
});

test("a chart is lying bars of 100 %, from the top down, each series in its colour; words stand beside it", () => {
  const chart = file.part("xl/charts/chart1.xml");
  for (const part of [
    '<c:barDir val="bar"/>',
    '<c:grouping val="percentStacked"/>',
    '<c:gapWidth val="35"/>',
    '<c:orientation val="maxMin"/>',
    '<a:srgbClr val="52C49B"/>',
    '<a:srgbClr val="F1E391"/>',
    "'Bảng'!$J$6:$J$7",
  ])
    expect(chart).toContain(part);
  expect(chart).not.toMatch(/<c:legend>|<c:title>/);
});
