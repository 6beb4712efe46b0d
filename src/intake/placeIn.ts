import { capital, fold } from "../domain/text";
import { tidy } from "./tidy";

/** What a text says about whose programme it is. What it does not say is left out, never guessed. */
export interface PlaceFound {
  readonly level?: string;
  readonly name?: string;
  readonly parentLevel?: string;
  readonly parentName?: string;
  readonly term?: { readonly start: number; readonly end: number };
  readonly resolution?: string;
}

export const LEVELS = ["xã", "phường", "đặc khu"] as const;
export const PARENT_LEVELS = ["tỉnh", "thành phố"] as const;

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}]*";
const spellings = (level: string): readonly string[] => [level, capital(level), level.toUpperCase()];
const named = (levels: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(${levels.flatMap(spellings).join("|")}) (${CAPITAL}(?: ${CAPITAL}){0,3})`, "gu");

/** "ĐÔNG HẢI" as "Đông Hải". */
const asName = (text: string): string =>
  text === text.toUpperCase()
    ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : text;

/** The place, at one of the levels, that a text names most often; the first where several are named equally often. */
function mostNamed(text: string, levels: readonly string[]): readonly [string, string] | undefined {
  const counts = new Map<string, { readonly place: readonly [string, string]; count: number }>();
  for (const [, level = "", name = ""] of text.matchAll(named(levels))) {
    const place = [level.toLowerCase(), asName(name)] as const;
    const key = fold(place.join(" "));
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { place, count: 1 });
  }
  return [...counts.values()].reduce<{ place: readonly [string, string]; count: number } | undefined>(
    (best, one) => (best && best.count >= one.count ? best : one),
    undefined,
  )?.place;
}

const TERM = /nhiệm kỳ (\d{4}) ?[-–—] ?(\d{4})/iu;
const RESOLUTION = /Nghị quyết Đại hội (?:(?!nhiệm kỳ|[.;]).){0,160}?nhiệm kỳ \d{4} ?[-–—] ?\d{4}/iu;

/** Whose programme a text says it is: looked for where programmes say it, in their first pages. */
export function placeIn(text: string): PlaceFound {
  const start = text.slice(0, 60_000).normalize("NFC");
  const head = tidy(start);
  // Line by line: what a heading ends with has nothing to do with what the next line begins with.
  const place = mostNamed(start, LEVELS);
  const parent = mostNamed(start, PARENT_LEVELS);
  const term = TERM.exec(head);
  const resolution = RESOLUTION.exec(head)?.[0];
  return {
    ...(place && { level: place[0], name: place[1] }),
    ...(parent && { parentLevel: parent[0], parentName: parent[1] }),
    ...(term && { term: { start: Number(term[1]), end: Number(term[2]) } }),
    ...(resolution !== undefined && { resolution }),
  };
}
