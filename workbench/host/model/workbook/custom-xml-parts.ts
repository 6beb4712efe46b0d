import type { Given, HostObject } from "../../contract";
import type { Book } from "../grid/book";
import { BookSlot } from "../grid/slots";
import { text } from "../members/checks";
import { found, invalidArgument, itemNotFound } from "../members/errors";
import { action, type MembersOf, method, scalar } from "../members/members";

/** The XML of each part by its id. */
const KEPT = new BookSlot(() => new Map<string, string>());

const TAG = /<(\/?)([\w.:-]+)(?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/g;

/**
 * Whether tags are closed in order and no other "<" and no bare "&" stands in the text. Knows no CDATA and no comments.
 */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const strays: string[] = [];
  const text = xml
    .replace(/^<\?xml[^>]*\?>/, "")
    .replace(TAG, (_, end: string, name: string, empty: string) => {
      if (end !== "") {
        if (open.pop() !== name) strays.push(name);
      } else if (empty === "") open.push(name);
      return "";
    });
  return strays.length === 0 && open.length === 0 && !/<|&(?!#?\w+;)/.test(text);
}

/** Well-formed XML, as text. Not observed: what Excel answers to any other text. */
function xmlText(value: Given): string {
  const xml = text(value, "xml");
  if (!isWellFormed(xml)) throw invalidArgument("xml must be well-formed");
  return xml;
}

/** Namespace of the root element; "" without one. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^<>]*)?)>/.exec(xml);
  const attribute = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? "")?.[1] ?? "";
}

/** XML that add-ins keep in the workbook's file: all of it, or what has one namespace. */
class CustomXmlParts implements HostObject {
  constructor(
    readonly className: string,
    readonly members: MembersOf<CustomXmlParts>,
    readonly book: Book,
    readonly namespace: string | null,
  ) {}

  get all(): Map<string, string> {
    return KEPT.of(this.book);
  }

  readonly items = (): CustomXmlPart[] =>
    [...this.all.keys()]
      .map((id) => new CustomXmlPart(this.book, id))
      .filter(({ xml }) => this.namespace === null || namespaceOf(xml) === this.namespace);

  find(id: Given): CustomXmlPart | null {
    return this.items().find((part) => part.id === text(id, "id")) ?? null;
  }
}

class CustomXmlPart implements HostObject {
  readonly className = "CustomXmlPart";
  readonly members = PART;

  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get xml(): string {
    return found(KEPT.of(this.book).get(this.id), this.id);
  }
}

const LOOK_UPS: MembersOf<CustomXmlParts> = {
  GetCount: method("1.5", (parts) => parts.items().length),
  GetItem: method("1.5", (parts, id) => found(parts.find(id), text(id, "id"))),
  GetItemOrNullObject: method("1.5", (parts, id) => parts.find(id)),
};

const onlyPart = (parts: CustomXmlParts): CustomXmlPart | null => {
  const [first, ...others] = parts.items();
  return first === undefined || others.length > 0 ? null : first;
};

const OF_ONE_NAMESPACE: MembersOf<CustomXmlParts> = {
  ...LOOK_UPS,
  GetOnlyItem: method("1.5", (parts) => {
    const only = onlyPart(parts);
    if (!only) throw itemNotFound("there is not exactly one part");
    return only;
  }),
  GetOnlyItemOrNullObject: method("1.5", onlyPart),
};

const OF_THE_WORKBOOK: MembersOf<CustomXmlParts> = {
  ...LOOK_UPS,
  Add: method("1.5", ({ book, all }, xml) => {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    all.set(id, xmlText(xml));
    return new CustomXmlPart(book, id);
  }),
  GetByNamespace: method(
    "1.5",
    ({ book }, uri) =>
      new CustomXmlParts("CustomXmlPartScopedCollection", OF_ONE_NAMESPACE, book, text(uri, "namespaceUri")),
  ),
};

const PART: MembersOf<CustomXmlPart> = {
  Id: scalar("1.5", ({ id }) => id),
  NamespaceUri: scalar("1.5", ({ xml }) => namespaceOf(xml)),
  GetXml: method("1.5", ({ xml }) => xml),
  SetXml: action("1.5", ({ book, id }, xml) => {
    KEPT.of(book).set(id, xmlText(xml));
  }),
  Delete: action("1.5", ({ book, id }) => {
    KEPT.of(book).delete(id);
  }),
};

export const customXmlParts = (book: Book): HostObject =>
  new CustomXmlParts("CustomXmlPartCollection", OF_THE_WORKBOOK, book, null);
