import { roman } from "../roman";
import { attributeOf, xmlTokens } from "./xml";

/** One level of a list: how its numbers look ("decimal", "lowerLetter" …) and what stands around them ("%1.%2)"). */
interface Level {
  format: string;
  text: string;
  start: number;
  /** The style whose paragraphs stand on this level. */
  style: string;
}

const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const NUMBERS: Readonly<Record<string, (count: number) => string>> = {
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  decimalZero: (count) => String(count).padStart(2, "0"),
};

const numbered = (format: string, count: number): string => (NUMBERS[format] ?? String)(count);

/** Lists of word/numbering.xml: number of a list → its levels. */
function listsOf(xml: string): ReadonlyMap<string, readonly Level[]> {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, readonly Level[]>();
  let levels: Level[] = [];
  let level: Level | undefined;
  let list = "";
  for (const token of xmlTokens(xml)) {
    if (token.kind !== "start") continue;
    const value = attributeOf(token.attributes, "w:val") ?? "";
    switch (token.name) {
      case "w:abstractNum":
        levels = [];
        abstracts.set(attributeOf(token.attributes, "w:abstractNumId") ?? "", levels);
        break;
      case "w:lvl":
        level = { format: "decimal", text: "", start: 1, style: "" };
        levels[Number(attributeOf(token.attributes, "w:ilvl"))] = level;
        break;
      case "w:start":
        if (level) level.start = Number(value);
        break;
      case "w:numFmt":
        if (level) level.format = value;
        break;
      case "w:pStyle":
        if (level) level.style = value;
        break;
      case "w:lvlText":
        if (level) level.text = value;
        break;
      case "w:num":
        level = undefined;
        list = attributeOf(token.attributes, "w:numId") ?? "";
        break;
      case "w:abstractNumId":
        lists.set(list, abstracts.get(value) ?? []);
        break;
    }
  }
  return lists;
}

/**
 * Numbers the paragraphs of lists as Word shows them, since the text of a document does not hold them. Called for one
 * paragraph after another with its list, its level and its style, it gives "1.", "a)", "-". Where no level is given, it
 * is the one the list keeps for the style, else the first.
 */
export function numberer(xml: string): (list: string, depth: number | undefined, style: string) => string {
  const lists = listsOf(xml);
  const counts = new Map<readonly Level[], number[]>();
  return (list, said, style) => {
    const levels = lists.get(list);
    const depth = said ?? Math.max(0, levels?.findIndex((one) => style !== "" && one.style === style) ?? 0);
    const level = levels?.[depth];
    if (!levels || !level || level.format === "none") return "";
    if (level.format === "bullet") return "-";
    const count = counts.get(levels) ?? [];
    counts.set(levels, count);
    count[depth] = (count[depth] ?? level.start - 1) + 1;
    count.length = depth + 1;
    return level.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      return numbered(levels[at]?.format ?? "decimal", count[at] ?? levels[at]?.start ?? 1);
    });
  };
}
