import type { Programme } from "../../programme/types";
import { PROGRAMME_PART, programmeIn } from "../../tracker/programmePart";
import { CODE } from "../../sheets/columns";
import { readers, textOf } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { readTables } from "./readTables";

/** Standard tables that name rows of the programme by code. */
const CODED = ["ChiTieu", "SoLieu", "TinhHinh", "CoQuan", "DeAn", "MocThoiGian", "NhiemVu"] as const;

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
  /** The programme kept in its file; null where there is none or not all of it, undefined where it can't be read. */
  readonly kept: Programme | null | undefined;
  /** Codes in its standard tables; empty without any. */
  readonly codes: ReadonlySet<string>;
  /** The parts of its file that say so: one, or the pieces of a long one. */
  readonly parts: readonly Excel.CustomXmlPart[];
}

/**
 * Reads what the workbook holds of a programme: one round trip when it holds nothing, else two while its tables are of
 * one commune's size.
 */
export async function holdingOf(context: Excel.RequestContext): Promise<Holding> {
  const { workbook } = context;
  const parts = workbook.customXmlParts.getByNamespace(PROGRAMME_PART.namespace).load("items/id");
  const tables = CODED.map((name) => workbook.tables.getItemOrNullObject(name).load("name"));
  await context.sync();
  const standing = tables.filter((table) => !table.isNullObject);
  if (parts.items.length === 0 && standing.length === 0)
    return { kept: null, codes: new Set(), parts: parts.items };
  const texts: OfficeExtension.ClientResult<string>[] = [];
  for (const part of parts.items) {
    // No answer holds two of them.
    if (texts.length > 0) await context.sync();
    texts.push(part.getXml());
  }
  const codes = (await readTables(context, standing, CODE)).flatMap((table) =>
    readers(table).map((read) => textOf(read(CODE))),
  );
  const kept = programmeIn(texts.map(({ value }) => value));
  return { kept, codes: new Set(codes), parts: parts.items };
}

/**
 * The programme of this workbook: the one kept in its file, else the one the add-in is issued for.
 *
 * Refuses ("programme-damaged") when the kept one can no longer be read, and ("programme-lost") when standard tables
 * are there, none is kept, and no code of theirs is of the add-in's own programme: another commune's workbook that lost
 * its own.
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
  kept != null && JSON.stringify(kept) === JSON.stringify(programme);
