import { twoDigits } from "../../../domain/twoDigits";
import { roman } from "../../roman";
import type { Attribute } from "../xml";
import { readXml } from "../xml";
import type { ZipPart } from "../zip";
import type { Styled } from "./styles";

/** One level of a list: how its numbers look ("decimal", "lowerLetter" …) and what stands around them ("%1.%2)"). */
interface Level {
  format: string;
  text: string;
  start: number;
  /** The style whose paragraphs stand on this level. */
  style: string;
  /** The level, from 1, after which it starts again; 0 never; undefined after any above it. */
  restart?: number;
  /** Legal numbering: all numbers of the label in digits. */
  legal: boolean;
}

type Levels = (Level | undefined)[];

interface Abstract {
  readonly levels: Levels;
  /** The style of numbering that holds the levels in its stead. */
  link: string;
  /** How often each level was counted; all lists of the definition count together. */
  readonly counts: (number | undefined)[];
}

/** A list as paragraphs name it: a definition, with levels and starts of its own. */
interface List {
  abstract: string;
  readonly levels: Levels;
  readonly starts: Map<number, number>;
  /** Levels whose own start was used up. */
  readonly started: Set<number>;
}

const DEEPEST = 8;
/** Word counts no further; what does, is said in digits. */
const LARGEST = 32_767;
/** Letters go round: behind thirty z comes a single a again. */
const LETTERS = 780;
const LONGEST_LABEL = 100;
/** Only a file made for it has links of lists that lead to one another. */
const LONGEST_CHAIN = 10;

const letters = (count: number): string => {
  const place = (count - 1) % LETTERS;
  return String.fromCharCode(97 + (place % 26)).repeat(Math.floor(place / 26) + 1);
};

const NUMBERS: Readonly<Record<string, (count: number) => string>> = {
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  decimalZero: twoDigits,
  none: () => "",
};

const numbered = (format: string, count: number): string =>
  count >= 1 && count <= LARGEST ? (NUMBERS[format] ?? String)(count) : String(count);

/** Signs that stand before the items of a list as they are; any other is a picture of some font. */
const BULLETS = "-–—+*•";

const levelAt = (attribute: Attribute): number | undefined => {
  const depth = Number(attribute("w:ilvl"));
  return Number.isInteger(depth) && depth >= 0 && depth <= DEEPEST ? depth : undefined;
};

const countOf = (value: string): number => (/^\d{1,10}$/.test(value) ? Number(value) : 1);

/** What the elements inside a level say of it. */
const SAYS: Readonly<Record<string, (level: Level, value: string, attribute: Attribute) => void>> = {
  "w:start": (level, value) => (level.start = countOf(value)),
  "w:numFmt": (level, value) => (level.format = value),
  "w:pStyle": (level, value) => (level.style = value),
  "w:lvlText": (level, value) => (level.text = value.slice(0, LONGEST_LABEL)),
  "w:lvlRestart": (level, value) => (level.restart = countOf(value)),
  "w:isLgl": (level, _value, attribute) =>
    (level.legal = !["0", "false", "off"].includes(attribute("w:val") ?? "1")),
};

interface Lists {
  readonly abstracts: ReadonlyMap<string, Abstract>;
  readonly lists: ReadonlyMap<string, List>;
}

function listsOf(part: ZipPart): Lists {
  const abstracts = new Map<string, Abstract>();
  const lists = new Map<string, List>();
  let [abstract, list]: [Abstract | undefined, List | undefined] = [undefined, undefined];
  let level: Level | undefined;
  let overridden: number | undefined;
  const opens: Readonly<Record<string, (value: string, attribute: Attribute) => void>> = {
    "w:abstractNum": (_value, attribute) => {
      [abstract, list] = [{ levels: [], link: "", counts: [] }, undefined];
      abstracts.set(attribute("w:abstractNumId") ?? "", abstract);
    },
    "w:num": (_value, attribute) => {
      [abstract, list] = [undefined, { abstract: "", levels: [], starts: new Map(), started: new Set() }];
      lists.set(attribute("w:numId") ?? "", list);
    },
    "w:abstractNumId": (value) => list && (list.abstract = value),
    "w:numStyleLink": (value) => abstract && (abstract.link = value),
    "w:lvlOverride": (_value, attribute) => (overridden = levelAt(attribute)),
    "w:startOverride": (value) => overridden !== undefined && list?.starts.set(overridden, countOf(value)),
    "w:lvl": (_value, attribute) => {
      const depth = levelAt(attribute);
      level = { format: "decimal", text: "", start: 1, style: "", legal: false };
      const levels = (list ?? abstract)?.levels;
      if (levels && depth !== undefined) levels[depth] = level;
    },
  };
  readXml(part, {
    open(name, attribute) {
      const value = attribute("w:val") ?? "";
      opens[name]?.(value, attribute);
      if (level) SAYS[name]?.(level, value, attribute);
    },
    close(name) {
      if (name === "w:lvl") level = undefined;
    },
  });
  return { abstracts, lists };
}

/** The definition of a list; one may be kept under a style of numbering. */
function definitionOf({ abstracts, lists }: Lists, list: List, styled: (id: string) => Styled) {
  let abstract = abstracts.get(list.abstract);
  for (let step = 0; abstract !== undefined && abstract.link !== "" && step < LONGEST_CHAIN; step += 1) {
    const linked = lists.get(styled(abstract.link).list ?? "");
    abstract = linked && abstracts.get(linked.abstract);
  }
  return abstract;
}

/** Counts a paragraph on a level, with levels above it that were left out, and starts what stands below it again. */
function count({ counts }: Abstract, list: List, levels: Levels, depth: number): void {
  for (let above = 0; above < depth; above += 1) counts[above] ??= levels[above]?.start ?? 1;
  const start = list.started.has(depth) ? undefined : list.starts.get(depth);
  list.started.add(depth);
  counts[depth] = start ?? (counts[depth] ?? (levels[depth]?.start ?? 1) - 1) + 1;
  for (let below = depth + 1; below <= DEEPEST; below += 1) {
    const restart = levels[below]?.restart ?? below;
    if (depth < restart) counts[below] = undefined;
  }
}

function labelOf(levels: Levels, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return BULLETS.includes(level.text) && level.text !== "" ? level.text : "-";
  const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
    const at = Number(place) - 1;
    const other = levels[at];
    const format = level.legal && other?.format !== "none" ? "decimal" : (other?.format ?? "decimal");
    return numbered(format, counts[at] ?? other?.start ?? 1);
  });
  return label.trim();
}

/**
 * Numbers the paragraphs of lists as Word shows them, since the text of a document does not hold them. Called for one
 * paragraph after another with its list, its level and its style, it gives "1.", "a)", "-". Where no level is given, it
 * is the one the list keeps for the style, else the first. Lists of one definition count on from one another, unless
 * one has a start of its own.
 */
export function numberer(
  part: ZipPart | undefined,
  styled: (id: string) => Styled,
): (list: string, depth: number | undefined, style: string) => string {
  const all: Lists = part === undefined ? { abstracts: new Map(), lists: new Map() } : listsOf(part);
  return (id, said, style) => {
    const list = all.lists.get(id);
    const abstract = list && definitionOf(all, list, styled);
    if (!list || !abstract) return "";
    const levels = Array.from({ length: DEEPEST + 1 }, (_, at) => list.levels[at] ?? abstract.levels[at]);
    const named = levels.findIndex((one) => style !== "" && one?.style === style);
    const depth = said ?? Math.max(0, named);
    const level = levels[depth];
    if (!level) return "";
    count(abstract, list, levels, depth);
    return labelOf(levels, level, abstract.counts);
  };
}
