import { refuse } from "./refusal";
import { readXml } from "./xml";
import { type ZipPart, inflate } from "./zip";

export type PackageParts = ReadonlyMap<string, ZipPart>;

/** Where a part stands that another one points to: from its own folder, or from the root after a "/". */
function placed(target: string, folder: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

const split = (path: string): [folder: string, name: string] => {
  const at = path.lastIndexOf("/") + 1;
  return [path.slice(0, at), path.slice(at)];
};

interface Relation {
  readonly id: string;
  /** The last word of its type: "numbering". */
  readonly type: string;
  readonly part: ZipPart;
}

/** What a part points to; undefined where the package has no list of it. */
function relationsOf(parts: PackageParts, from: string): readonly Relation[] | undefined {
  const [folder, name] = split(from);
  const relations = parts.get(`${folder}_rels/${name}.rels`);
  if (relations === undefined) return undefined;
  const found: Relation[] = [];
  readXml(relations, {
    open(element, attribute) {
      const [, type] = split(attribute("Type") ?? "");
      const target = attribute("Target");
      if (element !== "rel:Relationship" || target === undefined || attribute("TargetMode") === "External")
        return;
      const part = parts.get(placed(target, folder));
      if (part) found.push({ id: attribute("Id") ?? "", type, part });
    },
  });
  return found;
}

/**
 * The parts that a part ("" for the package itself) points to, each with its relation, by the last word of the
 * relation's type: "numbering". A package without a list of relations is taken to hold what Word would put there, under
 * Word's names.
 */
export function related(
  parts: PackageParts,
  from: string,
): (type: string, usual: string) => readonly ZipPart[] {
  const found = relationsOf(parts, from);
  const [folder] = split(from);
  return (type, usual) =>
    found === undefined
      ? [parts.get(folder + usual)].filter((part) => part !== undefined)
      : found.filter((one) => one.type === type).map(({ part }) => part);
}

/** The part that a part points to by the id of a relation. */
export function partById(parts: PackageParts, from: string): (id: string) => ZipPart | undefined {
  const found = relationsOf(parts, from) ?? [];
  return (id) => found.find((one) => one.id === id)?.part;
}

/** Documents of other programs by the beginning of what their part "mimetype" says. */
const KINDS: readonly (readonly [type: string, kind: string])[] = [
  ["application/vnd.oasis.opendocument.text", "OpenDocument (.odt)"],
  ["application/vnd.oasis.opendocument.spreadsheet", "OpenDocument (.ods)"],
  ["application/vnd.oasis.opendocument.presentation", "OpenDocument (.odp)"],
  ["application/epub+zip", "EPUB"],
];

/** Refuses a zip that is no package of Office, by what it is. */
export function refuseOther(parts: PackageParts): never {
  let type = "";
  const part = parts.get("mimetype");
  if (part !== undefined)
    inflate(part, (bytes) => (type += new TextDecoder().decode(bytes.subarray(0, 100))));
  const kind = KINDS.find(([begins]) => type.startsWith(begins))?.[1];
  throw kind?.endsWith("(.odt)") === true
    ? refuse("file-other-document", { kind })
    : refuse("file-other-kind", { kind: kind ?? "ZIP" });
}
