/** A start tag, an end tag or a text of an XML document, in order. */
export type XmlToken =
  | { readonly kind: "start"; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: "end"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const TOKEN = /<\/([^\s>]+)[^>]*>|<([^\s>/!?]+)([^>]*?)(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|[^<]+/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text with the five entities of XML and numbers resolved. Entities a document defines itself stay as they are. */
const resolved = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The tokens of a document that Word or a program like it wrote. Takes time in proportion to its length. */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (const [whole, end, start, attributes = "", slash, data] of xml.matchAll(TOKEN)) {
    if (end !== undefined) yield { kind: "end", name: end };
    else if (start !== undefined) yield { kind: "start", name: start, attributes, empty: slash === "/" };
    else if (data !== undefined) yield { kind: "text", text: data };
    else if (!whole.startsWith("<")) yield { kind: "text", text: resolved(whole) };
  }
}

/** Value of an attribute in the text of a tag: attributeOf(' w:val="2"', "w:val") is "2". */
export const attributeOf = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : resolved(value);
};
