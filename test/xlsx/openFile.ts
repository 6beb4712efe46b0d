import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** A cell as the file holds it. */
export interface FileCell {
  readonly formula?: string;
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
}

export interface FileTable {
  readonly name: string;
  /** "A8:V51" */
  readonly range: string;
  readonly columns: readonly string[];
  readonly formulas: Readonly<Record<string, string>>;
}

export interface OpenFile {
  /** Sheets in the order of their tabs: address → cell. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, FileCell>>;
  readonly tables: readonly (FileTable & { readonly sheet: string })[];
  /** Workbook-wide names, name → reference. */
  readonly names: ReadonlyMap<string, string>;
  /** The text of a part: part("xl/workbook.xml"). */
  readonly part: (path: string) => string;
  readonly paths: readonly string[];
}

type Element = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  textNodeName: "text",
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  isArray: (name, _path, _leaf, isAttribute) =>
    !isAttribute &&
    ["sheet", "row", "c", "r", "si", "definedName", "tableColumn", "Relationship"].includes(name),
});

function asText(node: unknown): string {
  if (typeof node === "object" && node !== null) return "text" in node ? asText(node.text) : "";
  return typeof node === "string" ? node : "";
}

/** A text of the workbook, in which _xHHHH_ stands for a UTF-16 unit (ECMA-376, ST_Xstring). */
const xstring = (node: unknown): string =>
  asText(node).replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const attribute = (element: Element, name: string): string => asText(element[name]);

const children = (element: unknown, ...path: string[]): readonly Element[] => {
  let at: unknown = element;
  for (const name of path) at = (at as Element | undefined)?.[name];
  return Array.isArray(at) ? (at as Element[]) : [];
};

function cellOf(cell: Element, texts: readonly string[]): FileCell {
  const type = cell["t"];
  const raw = xstring(cell["v"]);
  const formula = cell["f"] === undefined ? undefined : asText(cell["f"]);
  const value =
    type === "s"
      ? (texts[Number(raw)] ?? null)
      : type === "inlineStr"
        ? children(cell["is"], "r")
            .map((run) => xstring(run["t"]))
            .join("")
        : type === "b"
          ? raw === "1"
          : type === "str" || type === "e"
            ? raw
            : raw === ""
              ? null
              : Number(raw);
  return { value, isError: type === "e", ...(formula !== undefined && { formula }) };
}

/** Reads a workbook file with nothing of the program that wrote it but the zip container. */
export function openFile(bytes: Uint8Array): OpenFile {
  const parts = unzipSync(bytes);
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const parse = (path: string) => parser.parse(part(path)) as Element;
  const workbook = parse("xl/workbook.xml")["workbook"];
  const texts = children(parse("xl/sharedStrings.xml"), "sst", "si").map((item) => xstring(item["t"]));
  const sheets = new Map<string, Map<string, FileCell>>();
  const tables: (FileTable & { sheet: string })[] = [];
  children(workbook, "sheets", "sheet").forEach((sheet, index) => {
    const name = attribute(sheet, "name");
    const cells = new Map<string, FileCell>();
    for (const row of children(parse(`xl/worksheets/sheet${index + 1}.xml`), "worksheet", "sheetData", "row"))
      for (const cell of children(row, "c")) cells.set(attribute(cell, "r"), cellOf(cell, texts));
    sheets.set(name, cells);
    const relations = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    if (!(relations in parts)) return;
    for (const { Target } of children(parse(relations), "Relationships", "Relationship")) {
      const [, path] = /^\.\.\/(tables\/.*)$/.exec(asText(Target)) ?? [];
      if (path === undefined) continue;
      const table = parse(`xl/${path}`)["table"] as Element;
      const columns = children(table, "tableColumns", "tableColumn");
      tables.push({
        sheet: name,
        name: attribute(table, "name"),
        range: attribute(table, "ref"),
        columns: columns.map((column) => xstring(column["name"])),
        formulas: Object.fromEntries(
          columns.flatMap((column) =>
            column["calculatedColumnFormula"] === undefined
              ? []
              : [[xstring(column["name"]), asText(column["calculatedColumnFormula"])]],
          ),
        ),
      });
    }
  });
  const names = new Map(
    children(workbook, "definedNames", "definedName")
      .filter((name) => name["localSheetId"] === undefined)
      .map((name) => [attribute(name, "name"), asText(name)]),
  );
  return { sheets, tables, names, part, paths: Object.keys(parts) };
}
