import type { Attribute } from "../xml";

/** How letters look, where it changes what they say. */
export interface RunLook {
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** "superscript", "subscript", "baseline". */
  readonly place?: string;
  readonly font?: string;
}

const OFF: readonly (string | undefined)[] = ["0", "false", "off", "none"];
/** Whether a property that may be switched off is on. */
export const isOn = (attribute: Attribute): boolean => !OFF.includes(attribute("w:val"));

/** Half points by which letters are moved up or down until they stand apart from their line. */
const MOVED = 4;

function placeMoved(by: number): string {
  if (Math.abs(by) < MOVED) return "baseline";
  return by > 0 ? "superscript" : "subscript";
}

/** What the properties of a run or of a style say. */
const LOOKS: Readonly<Record<string, (attribute: Attribute) => RunLook>> = {
  "w:vanish": (attribute) => ({ hidden: isOn(attribute) }),
  "w:strike": (attribute) => ({ struck: isOn(attribute) }),
  "w:dstrike": (attribute) => ({ struck: isOn(attribute) }),
  "w:vertAlign": (attribute) => ({ place: attribute("w:val") ?? "baseline" }),
  "w:position": (attribute) => ({ place: placeMoved(parseInt(attribute("w:val") ?? "0", 10)) }),
  "w:rFonts": (attribute) => {
    const font = attribute("w:ascii") ?? attribute("w:hAnsi");
    return font === undefined ? {} : { font };
  },
};

/** What a property says of how letters look; nothing for other properties. */
export const lookOf = (name: string, attribute: Attribute): RunLook => LOOKS[name]?.(attribute) ?? {};
