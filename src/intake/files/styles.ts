import { attributeOf, xmlTokens } from "./xml";

/** Where a paragraph stands in a list: the list, and how deep where that is given. The list "0" stands for none. */
export interface InList {
  readonly list: string;
  readonly depth?: number;
}

interface Style {
  basedOn: string;
  list?: string;
  depth?: number;
}

/** Only a file made for it has styles based on one another in a ring. */
const LONGEST_CHAIN = 20;

/**
 * Lists that come with a style ("Heading 1", "List Number") and not with the paragraph. Called with the id of a style,
 * it gives the list named by that style or by one it is based on; undefined for a style in no list.
 *
 * @param xml word/styles.xml, "" where there is none
 */
export function styleLists(xml: string): (style: string) => InList | undefined {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "end" && token.name === "w:style") style = undefined;
    if (token.kind !== "start") continue;
    const value = attributeOf(token.attributes, "w:val") ?? "";
    if (token.name === "w:style") {
      style = { basedOn: "" };
      styles.set(attributeOf(token.attributes, "w:styleId") ?? "", style);
    } else if (style === undefined) continue;
    else if (token.name === "w:basedOn") style.basedOn = value;
    else if (token.name === "w:numId") style.list = value;
    else if (token.name === "w:ilvl") style.depth = Number(value);
  }
  return (id) => {
    let [at, depth] = [styles.get(id), undefined as number | undefined];
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step += 1) {
      depth ??= at.depth;
      if (at.list !== undefined) return { list: at.list, ...(depth !== undefined && { depth }) };
      at = styles.get(at.basedOn);
    }
    return undefined;
  };
}
