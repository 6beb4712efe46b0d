import { HEADLINE, ZONES, type Zone } from "../lexicon/titles";
import { YEAR } from "../lexicon/years";
import { everywhere } from "../words";
import { LEVEL, type Marker } from "./markers";

const LONGEST_TITLE = 180;
const ENDED = /[.;!?…]["”’)\]]*$/u;
const NO_FIGURE = everywhere(String.raw`\([^()]*\)|`, YEAR, "|“[^”]*”");
/** A figure that asks for something, wherever it stands: "Tỷ lệ hộ nghèo (dưới 1%)". */
const MEASURES = /\d ?[%‰]|\d (?:tỷ|tỉ|triệu|nghìn|ha|km|tấn)(?!\p{L})/u;
/** "Mục tiêu tổng quát: Xây dựng …": a title and what stands under it in one line. */
const HEADING = /^([^:;,.\d]{4,50}): \p{L}/u;

/** Whether a line names what follows instead of saying something itself. */
export function isTitle(body: string, marker: Marker | null): boolean {
  if (body.length > LONGEST_TITLE || body === "") return false;
  const colon = body.endsWith(":");
  if (ENDED.test(body) || (marker !== null && marker.level > LEVEL.item && !colon)) return false;
  if (MEASURES.test(body) || /\d/.test(body.replace(NO_FIGURE, ""))) return false;
  return colon || marker === null || marker.level < LEVEL.item;
}

/** What a title, or the title a line opens with, says the text under it is about; null where it says nothing. */
export function zoneOf(words: string, title: boolean, marker: Marker | null): Zone | null {
  const headline = title && marker === null && HEADLINE.test(words);
  const heading = title ? words : HEADING.exec(words)?.[1];
  if (headline || heading === undefined) return null;
  return ZONES.find((row) => row.title.test(heading))?.zone ?? null;
}
