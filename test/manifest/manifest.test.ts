/**
 * What Excel and the store check of a manifest, checked without a network. Sources: learn.microsoft.com, "Office
 * add-ins manifest" (field lengths, locales), "Custom functions requirement sets", "Shared runtime requirement sets".
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

const ROOT = join(__dirname, "..", "..");
const LOCALES = { default: "vi-VN", other: "en-US" };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ":@";

function elementOf(node: Parsed): Element {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? "";
  const inside = node[name] as readonly Parsed[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
    children: inside.filter((child) => !("#text" in child)).map(elementOf),
    text: inside.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join(""),
  };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  ignoreDeclaration: true,
});
const nodes = parser.parse(readFileSync(join(ROOT, "manifest.xml"), "utf8")) as readonly Parsed[];
const root = nodes.map(elementOf).find(({ name }) => name === "OfficeApp") as Element;

const descendants = (from: Element): readonly Element[] =>
  from.children.flatMap((child) => [child, ...descendants(child)]);
const all = (name: string, from: Element = root) =>
  descendants(from).filter((element) => element.name === name);
function one(name: string, from: Element = root): Element {
  const found = all(name, from);
  expect(found).toHaveLength(1);
  return found[0] as Element;
}
const child = (name: string) => root.children.find((element) => element.name === name) as Element;

const resources = all("bt:Images")
  .concat(all("bt:Urls"), all("bt:ShortStrings"), all("bt:LongStrings"))
  .flatMap(({ children }) => children);

/** Every text or address an element has, in each language. */
const valuesOf = (element: Element) => [
  element.attributes["DefaultValue"] ?? "",
  ...element.children.map(({ attributes }) => attributes["Value"] ?? ""),
];
const byId = (id: string) => resources.find(({ attributes }) => attributes["id"] === id);
const textsUsedAs = (name: string) =>
  all(name).flatMap(({ attributes }) => {
    const resource = byId(attributes["resid"] ?? "");
    return resource ? valuesOf(resource) : [];
  });

describe("identity", () => {
  it("keeps the id it was born with, so that an update replaces the add-in instead of adding a second one", () => {
    expect(child("Id").text).toBe("8d5a6f1e-3c47-4b0a-9e62-7f14d2c9b350");
  });

  it("has four version numbers, which the build takes from the package", () => {
    expect(child("Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("is a task-pane add-in for Excel alone that may write and needs no other site", () => {
    expect(root.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(all("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect(child("Permissions").text).toBe("ReadWriteDocument");
    expect(all("AppDomain")).toEqual([]);
  });
});

describe("requirements", () => {
  const sets = (from: Element) =>
    descendants(from)
      .filter(({ name }) => /(^|:)Set$/.test(name))
      .map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`);

  it("lets any Excel that runs add-ins open the pane, which then says what is missing", () => {
    expect(sets(child("Requirements"))).toEqual(["ExcelApi 1.1"]);
  });

  it("shows ribbon and functions only where they work", () => {
    const overrides = child("VersionOverrides").children.find(({ name }) => name === "Requirements");
    expect(sets(overrides as Element)).toEqual([
      "SharedRuntime 1.1",
      "ExcelApi 1.12",
      "CustomFunctionsRuntime 1.3",
    ]);
  });
});

describe("references", () => {
  it("resolves every resid to one resource", () => {
    for (const { attributes } of descendants(root)) {
      const id = attributes["resid"];
      if (id !== undefined)
        expect([id, resources.filter((resource) => resource.attributes["id"] === id).length]).toEqual([
          id,
          1,
        ]);
    }
  });

  it("uses every resource, and gives none an id over the 32 characters Office takes", () => {
    const used = new Set(descendants(root).map(({ attributes }) => attributes["resid"]));
    for (const { attributes } of resources) {
      const id = attributes["id"] ?? "";
      expect(used).toContain(id);
      expect(id.length).toBeLessThanOrEqual(32);
    }
  });

  it("runs functions, ribbon and pane in one page: the shared runtime", () => {
    expect(one("Runtime").attributes).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    expect(one("SourceLocation", one("Page")).attributes["resid"]).toBe("Taskpane.Url");
    expect(one("FunctionFile").attributes["resid"]).toBe("Taskpane.Url");
    expect(one("SourceLocation", one("Action", showPane())).attributes["resid"]).toBe("Taskpane.Url");
    expect(byId("Taskpane.Url")?.attributes["DefaultValue"]).toBe(
      child("DefaultSettings").children[0]?.attributes["DefaultValue"],
    );
  });

  it("points to addresses on https and one origin only, as the store asks", () => {
    const addresses = descendants(root)
      .flatMap(valuesOf)
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(10);
    expect([...new Set(addresses.map((address) => new URL(address).origin))]).toEqual([
      "https://localhost:3000",
    ]);
  });
});

const showPane = () =>
  all("Control").find(({ attributes }) => attributes["id"] === "NLB.ShowPane") as Element;

describe("icons", () => {
  /** Width and height stand in the IHDR chunk, at a fixed place of every PNG file. */
  function pixels(address: string): readonly number[] {
    const file = join(ROOT, new URL(address).pathname);
    expect(existsSync(file)).toBe(true);
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  it("has pictures of exactly the size each place asks for", () => {
    const placed = all("Icon").flatMap(({ children }) => children);
    expect(placed.length).toBeGreaterThanOrEqual(9);
    for (const { attributes } of placed) {
      const size = Number(attributes["size"]);
      const address = byId(attributes["resid"] ?? "")?.attributes["DefaultValue"] ?? "";
      expect([address, pixels(address)]).toEqual([address, [size, size]]);
    }
    expect(pixels(valuesOf(child("IconUrl"))[0] ?? "")).toEqual([32, 32]);
    expect(pixels(valuesOf(child("HighResolutionIconUrl"))[0] ?? "")).toEqual([64, 64]);
  });

  it("gives every button the three sizes Office requires: 16, 32 and 80", () => {
    for (const icon of all("Icon"))
      expect(icon.children.map(({ attributes }) => attributes["size"])).toEqual(
        expect.arrayContaining(["16", "32", "80"]),
      );
  });
});

describe("words", () => {
  const localised = [
    child("DisplayName"),
    child("Description"),
    ...all("bt:ShortStrings").flatMap(({ children }) => children),
    ...all("bt:LongStrings").flatMap(({ children }) => children),
  ];

  it("are Vietnamese first, with an English text for each", () => {
    expect(child("DefaultLocale").text).toBe(LOCALES.default);
    for (const element of localised)
      expect([
        element.attributes["DefaultValue"],
        element.children.map(({ attributes }) => attributes["Locale"]),
      ]).toEqual([element.attributes["DefaultValue"], [LOCALES.other]]);
  });

  it("stay within the lengths Office cuts at: titles 32 (125 for the name), descriptions 250", () => {
    const titles = textsUsedAs("Title").concat(textsUsedAs("Label"));
    expect(titles.length).toBeGreaterThan(0);
    for (const text of [...titles, ...valuesOf(child("DisplayName"))])
      expect([text, text.length <= 32]).toEqual([text, true]);
    for (const text of localised.flatMap(valuesOf)) expect([text, text.length <= 250]).toEqual([text, true]);
  });
});

describe("commands", () => {
  it("names only functions that the add-in gives to Office", () => {
    const source = readFileSync(join(ROOT, "src", "commands", "commands.ts"), "utf8");
    const named = all("FunctionName").map(({ text }) => text);
    expect(named).toEqual(["showOverview", "enterFigures", "showReport"]);
    for (const name of named) expect(source).toContain(`  ${name}: `);
  });

  it("shows one and the same pane from every button", () => {
    expect(all("TaskpaneId")).toHaveLength(1);
  });
});

describe("custom functions", () => {
  it("stand under NLB in every language: a workbook must open the same everywhere", () => {
    expect(valuesOf(byId(one("Namespace").attributes["resid"] ?? "") as Element)).toEqual(["NLB", "NLB"]);
  });

  it("are described in the language of Office, Vietnamese unless it is English", () => {
    const metadata = byId(one("SourceLocation", one("Metadata")).attributes["resid"] ?? "") as Element;
    expect(valuesOf(metadata).map((address) => new URL(address).pathname)).toEqual([
      "/functions.vi.json",
      "/functions.json",
    ]);
    expect(metadata.children[0]?.attributes["Locale"]).toBe(LOCALES.other);
  });
});
