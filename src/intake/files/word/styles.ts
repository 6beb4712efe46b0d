import { readXml } from "../xml";
import type { ZipPart } from "../zip";
import { type RunLook, lookOf } from "./looks";

/** What a style brings: the list its paragraphs stand in, how deep where that is given, and how its letters look. */
export interface Styled {
  readonly list?: string;
  readonly depth?: number;
  readonly look: RunLook;
}

interface Style {
  basedOn: string;
  list?: string;
  depth?: number;
  look: RunLook;
}

/** Only a file made for it has styles based on one another in a ring. */
const LONGEST_CHAIN = 20;

function stylesOf(part: ZipPart): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  readXml(part, {
    open(name, attribute) {
      const value = attribute("w:val") ?? "";
      if (name === "w:style") {
        style = { basedOn: "", look: {} };
        styles.set(attribute("w:styleId") ?? "", style);
      } else if (style === undefined) return;
      else if (name === "w:basedOn") style.basedOn = value;
      else if (name === "w:numId") style.list = value;
      else if (name === "w:ilvl") style.depth = Number(value);
      else style.look = { ...style.look, ...lookOf(name, attribute) };
    },
    close(name) {
      if (name === "w:style") style = undefined;
    },
  });
  return styles;
}

/**
 * What comes with a style ("Heading 1", "List Number") and not with the paragraph or the run, by the id of the style:
 * its own words first, then those of the styles it is based on.
 *
 * @param part word/styles.xml
 */
export function styles(part: ZipPart | undefined): (id: string) => Styled {
  const all = part === undefined ? new Map<string, Style>() : stylesOf(part);
  const known = new Map<string, Styled>();
  const chained = (id: string): Styled => {
    let found: { list?: string; depth?: number; look: RunLook } = { look: {} };
    let at = all.get(id);
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step += 1) {
      const { list, depth } = at;
      // A level counts for the list it is named with, or for one further down the chain.
      if (found.list === undefined) {
        if (depth !== undefined && found.depth === undefined) found = { ...found, depth };
        if (list !== undefined) found = { ...found, list };
      }
      found = { ...found, look: { ...at.look, ...found.look } };
      at = all.get(at.basedOn);
    }
    return found;
  };
  return (id) => {
    const styled = known.get(id) ?? chained(id);
    known.set(id, styled);
    return styled;
  };
}
