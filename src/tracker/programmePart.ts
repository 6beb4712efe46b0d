import type { Programme } from "../programme/types";
import { validateProgramme } from "../programme/validate";
import { valueIn, type XmlPart, xmlOf } from "./xmlPart";

/** Where the workbook's file keeps its programme. */
export const PROGRAMME_PART: XmlPart = { namespace: "urn:nlb:programme:1", root: "programme" };

/** Characters of a programme in one part: so many fit a request of Excel on the web, whatever they are. */
const LONGEST = 1_000_000;

/** One of several parts that hold a long programme together. */
interface Piece {
  /** Characters of the whole. */
  readonly length: number;
  readonly from: number;
  readonly json: string;
}

const isPiece = (value: unknown): value is Piece =>
  typeof value === "object" && value !== null && "json" in value && typeof value.json === "string";

/** What the last of the pieces makes with those before it; undefined where one is missing. */
function together(pieces: readonly Piece[]): string | undefined {
  const { length } = pieces.at(-1) ?? { length: 0 };
  const json = new Map(
    pieces.filter((piece) => piece.length === length).map((piece) => [piece.from, piece.json]),
  );
  let whole = "";
  for (let next = json.get(0); next !== undefined && next !== ""; next = json.get(whole.length))
    whole += next;
  return whole.length === length ? whole : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * The programme in the texts of parts, the last where there are several; null when they hold none, or only some pieces
 * of one, and undefined when it is not sound.
 */
export function programmeIn(texts: readonly string[]): Programme | null | undefined {
  const values = texts.map((xml) => valueIn(PROGRAMME_PART, xml));
  for (let count = values.length; count > 0; count--) {
    const last = values[count - 1];
    const json = isPiece(last) ? together(values.slice(0, count).filter(isPiece)) : undefined;
    if (isPiece(last) && json === undefined) continue;
    const validation = validateProgramme(json === undefined ? last : parsed(json));
    return validation.ok ? validation.value : undefined;
  }
  return null;
}

/** A programme as the texts of parts: one, or several where it is too long for a request. */
export function partsOf(programme: Programme): readonly string[] {
  const json = JSON.stringify(programme);
  const { length } = json;
  if (length <= LONGEST) return [xmlOf(PROGRAMME_PART, programme)];
  return Array.from({ length: Math.ceil(length / LONGEST) }, (_, place) => {
    const from = place * LONGEST;
    const piece: Piece = { length, from, json: json.slice(from, from + LONGEST) };
    return xmlOf(PROGRAMME_PART, piece);
  });
}
