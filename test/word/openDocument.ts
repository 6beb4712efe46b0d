import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** An element in the order it stands in: its name, its attributes, and what is in it. */
type Node = Readonly<Record<string, unknown>>;

export interface Paragraph {
  /** Name of its style, as Word shows it. */
  readonly style: string;
  readonly text: string;
}

export interface Section {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly orientation: string;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export interface DocumentTable {
  readonly style: string | null;
  /** Texts of the cells that are there; one that a cell above it reaches down to is "". */
  readonly rows: readonly (readonly string[])[];
  /** How many rows are printed again on every page. */
  readonly headRows: number;
}

export interface OpenDocument {
  /** Those of the text and those in tables, in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly DocumentTable[];
  readonly sections: readonly Section[];
  readonly part: (path: string) => string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
});

const asText = (value: unknown): string => (typeof value === "string" ? value : "");
const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ":@") ?? "";
const insideOf = (node: Node): readonly Node[] => {
  const inside = node[nameOf(node)];
  return Array.isArray(inside) ? (inside as Node[]) : [];
};
const attribute = (node: Node | undefined, name: string): string =>
  asText((node?.[":@"] as Node | undefined)?.[name]);

/** Elements of a name, however deep, but none within another of them. */
const all = (nodes: readonly Node[], name: string): readonly Node[] =>
  nodes.flatMap((node) => (nameOf(node) === name ? [node] : all(insideOf(node), name)));

const textOf = (nodes: readonly Node[]): string =>
  all(nodes, "w:t")
    .flatMap(insideOf)
    .map((node) => asText(node["#text"]))
    .join("");

const millimetres = (twips: string) => Math.round((Number(twips) * 25.4) / 1440);

function section(node: Node): Section {
  const [size] = all(insideOf(node), "w:pgSz");
  const [margin] = all(insideOf(node), "w:pgMar");
  const of = (name: string) => millimetres(attribute(margin, name));
  return {
    width: millimetres(attribute(size, "w:w")),
    height: millimetres(attribute(size, "w:h")),
    orientation: attribute(size, "w:orient"),
    margins: { top: of("w:top"), right: of("w:right"), bottom: of("w:bottom"), left: of("w:left") },
  };
}

/** Reads a Word document without the library that wrote it. */
export function openDocument(bytes: Uint8Array): OpenDocument {
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const read = (path: string) => parser.parse(part(path)) as Node[];
  const styles = new Map(
    all(read("word/styles.xml"), "w:style").map((style) => [
      attribute(style, "w:styleId"),
      attribute(all(insideOf(style), "w:name")[0], "w:val"),
    ]),
  );
  const body = read("word/document.xml");
  return {
    part,
    paragraphs: all(body, "w:p").map((one) => ({
      style: styles.get(attribute(all(insideOf(one), "w:pStyle")[0], "w:val")) ?? "Normal",
      text: textOf(insideOf(one)),
    })),
    tables: all(body, "w:tbl").map((table) => ({
      style: styles.get(attribute(all(insideOf(table), "w:tblStyle")[0], "w:val")) ?? null,
      headRows: all(insideOf(table), "w:tblHeader").length,
      rows: all(insideOf(table), "w:tr").map((row) =>
        all(insideOf(row), "w:tc").map((cell) =>
          all(insideOf(cell), "w:p")
            .map((one) => textOf(insideOf(one)))
            .join("\n"),
        ),
      ),
    })),
    sections: all(body, "w:sectPr").map(section),
  };
}
