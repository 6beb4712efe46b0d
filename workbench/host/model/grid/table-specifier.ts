import { invalidArgument } from "../members/errors";
import { itemAt } from "./item-at";
import { keptByText } from "../../kept-by-text";

const SECTIONS = ["#all", "#data", "#headers", "#totals", "#this row"] as const;
export type Section = (typeof SECTIONS)[number];

/** What the brackets of a structured reference ask for. */
export interface Specified {
  readonly sections: readonly Section[];
  /** First and last column by name; null: all columns. */
  readonly columns: readonly [string, string] | null;
}

/** Column names that need no brackets of their own after "@". */
const PLAIN = /^[\p{L}\p{N}_]+$/u;
/** A name or section in brackets of its own. */
const BRACKETED = /\[((?:'.|[^[\]'])*)\]/;
const LISTED = new RegExp(`^\\s*(?:${BRACKETED.source})\\s*([,:]?)`, "s");

const unescape = (name: string): string => name.trim().replace(/'(.)/gs, "$1");

/** Whether two names of tables or columns are the same to Excel. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * @param specifier what stands in the brackets; null where there are none.
 * @throws InvalidArgument for what Excel does not take.
 * @example parseSpecifier("[#Headers],[TH]") // { sections: ["#headers"], columns: ["TH", "TH"] }
 */
export const parseSpecifier = (specifier: string | null): Specified => parseText(specifier ?? "");

const parseText = keptByText((specifier): Specified => {
  const whole = specifier.trim();
  if (whole === "") return { sections: ["#data"], columns: null };
  const thisRow = whole.startsWith("@");
  const asked = thisRow ? whole.slice(1).trim() : whole;
  if (thisRow && !asked.startsWith("[") && asked !== "" && !PLAIN.test(asked))
    throw invalidArgument(`this column name needs brackets: [@[${asked}]]`);
  const items = itemsOf(asked, whole);
  const sections = items.filter(isSection).map(sectionOf);
  const columns = items.filter((item) => !isSection(item)).map(unescape);
  if (columns.length > 2) throw invalidArgument(`more than two columns: [${whole}]`);
  const [first, last] = columns;
  if (thisRow) sections.unshift("#this row");
  return {
    sections: sections.length === 0 ? ["#data"] : sections,
    columns: first === undefined ? null : [first, last ?? first],
  };
});

/** The items of a list of brackets, or the only one, which has none of its own. */
function itemsOf(asked: string, whole: string): string[] {
  if (!asked.startsWith("[")) return asked === "" ? [] : [asked];
  const items: string[] = [];
  let rest = asked;
  for (let more = true; more;) {
    const match = LISTED.exec(rest);
    if (match === null) throw invalidArgument(`not a reference to a table: [${whole}]`);
    items.push(itemAt(match, 1));
    rest = rest.slice(match[0].length);
    more = match[2] !== "";
  }
  if (rest.trim() !== "") throw invalidArgument(`not a reference to a table: [${whole}]`);
  return items;
}

const isSection = (item: string): boolean => item.trim().startsWith("#");

function sectionOf(item: string): Section {
  const name = item.trim().toLowerCase().replace(/\s+/g, " ");
  const section = SECTIONS.find((known) => known === name);
  if (section === undefined) throw invalidArgument(`no such part of a table: ${item}`);
  return section;
}

/** The brackets with a column under its new name, "" where there are none. */
export function withColumnRenamed(specifier: string | null, from: string, to: string): string {
  if (specifier === null) return "";
  const escaped = to.replace(/['[\]#@]/g, "'$&");
  const bare = /^(@?)\s*([^[#@\s].*)$/s.exec(specifier);
  if (bare === null) {
    const renamed = specifier.replace(new RegExp(BRACKETED, "g"), (whole, name: string) =>
      sameName(unescape(name), from) ? `[${escaped}]` : whole,
    );
    return `[${renamed}]`;
  }
  if (!sameName(unescape(itemAt(bare, 2)), from)) return `[${specifier}]`;
  const mark = itemAt(bare, 1);
  return mark === "@" && !PLAIN.test(to) ? `[@[${escaped}]]` : `[${mark}${escaped}]`;
}
