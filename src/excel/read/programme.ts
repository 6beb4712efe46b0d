import type { Programme } from "../../programme/types";
import { validateProgramme } from "../../programme/validate";
import { readTables } from "./readTables";
import { Refusal } from "../run/faults";
import { CODE, readers, textOf } from "../../tracker/table";

/**
 * The workbook's file keeps its programme as an XML part of this namespace. Parts stay with the file in other
 * spreadsheet programs and under any manifest of the add-in; settings, which belong to one add-in of one Excel, do not.
 */
const NAMESPACE = "urn:nlb:programme:1";

/** Standard tables that name rows of the programme by code. */
const CODED = ["ChiTieu", "SoLieu", "TinhHinh", "CoQuan", "DeAn", "MocThoiGian", "NhiemVu"] as const;

// JSON may write any character as \uXXXX, so none is left that means something to XML or that XML cannot hold.
const jsonInXml = (programme: Programme): string =>
  JSON.stringify(programme).replace(
    /[<>&\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const ROOT = /<(?:[\w.-]+:)?programme(?:\s[^<>]*)?>([^<>]*)<\//;
// What other programs may make of the quotation marks when they save the part anew.
const QUOTES = /&(?:quot|#34|#x22);/gi;

/** The programme in the text of a part; undefined when it holds none that is sound. */
function programmeIn(xml: string): Programme | undefined {
  const json = ROOT.exec(xml)?.[1]?.replace(QUOTES, '"');
  if (json === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const validation = validateProgramme(value);
  return validation.ok ? validation.value : undefined;
}

const codesOf = (programme: Programme): ReadonlySet<string> =>
  new Set(
    [
      programme.targets,
      programme.agencies,
      programme.schemes,
      programme.milestones,
      programme.tasks,
      programme.duties,
    ].flatMap((rows) => rows.map(({ code }) => code)),
  );

/** What the workbook says about its programme. */
export interface Holding {
  /** The programme kept in its file; null where there is none, undefined where it can no longer be read. */
  readonly kept: Programme | null | undefined;
  /** Codes in its standard tables; empty without any. */
  readonly codes: ReadonlySet<string>;
  /** The parts of its file that say so; there should be one at most. */
  readonly parts: readonly Excel.CustomXmlPart[];
}

/** Reads what the workbook holds of a programme: one round trip when it holds nothing, else two while its tables are of one
 * commune's size. */
export async function holdingOf(context: Excel.RequestContext): Promise<Holding> {
  const { workbook } = context;
  const parts = workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  const tables = CODED.map((name) => workbook.tables.getItemOrNullObject(name).load("name"));
  await context.sync();
  const xml = parts.items.at(-1)?.getXml();
  const standing = tables.filter((table) => !table.isNullObject);
  if (!xml && standing.length === 0) return { kept: null, codes: new Set(), parts: parts.items };
  const codes = (await readTables(context, standing, CODE)).flatMap((table) =>
    readers(table).map((read) => textOf(read(CODE))),
  );
  return { kept: xml ? programmeIn(xml.value) : null, codes: new Set(codes), parts: parts.items };
}

/**
 * The programme of this workbook: the one kept in its file, else the one the add-in is issued for.
 *
 * Refuses ("programme-damaged") when the kept one can no longer be read, and ("programme-lost") when standard tables are
 * there, none is kept, and no code of theirs is of the add-in's own programme: another commune's workbook that lost it.
 *
 * @param own brings the programme the add-in is issued for
 */
export async function programmeOf(
  context: Excel.RequestContext,
  own: () => Promise<Programme>,
): Promise<Programme> {
  const { kept, codes } = await holdingOf(context);
  if (kept === undefined) throw new Refusal({ code: "programme-damaged" });
  if (kept !== null) return kept;
  const programme = await own();
  const known = codesOf(programme);
  if (codes.size > 0 && ![...codes].some((code) => known.has(code))) {
    throw new Refusal({ code: "programme-lost", detail: { code: [...codes][0] ?? "" } });
  }
  return programme;
}

/** Whether the programme kept in the workbook's file is this one, word for word. */
export const holds = ({ kept }: Holding, programme: Programme): boolean =>
  kept != null && jsonInXml(kept) === jsonInXml(programme);

/** Adds keeping a programme in the workbook's file, in place of any other, to the batch of `context`. */
export function keepProgramme(context: Excel.RequestContext, programme: Programme, { parts }: Holding): void {
  for (const part of parts) part.delete();
  context.workbook.customXmlParts.add(`<programme xmlns="${NAMESPACE}">${jsonInXml(programme)}</programme>`);
}
