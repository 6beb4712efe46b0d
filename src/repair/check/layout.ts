import { FIRST_LAYOUT, LAYOUT } from "../../sheets/layout";
import type { SheetDefinition } from "../../sheets/types";
import { type Finding, finding } from "../finding";
import type { WorkbookRead } from "../reading";
import { strangers } from "../writtenAnew";

/**
 * Whether the sheets have an older layout, or a newer one. Mending an older one writes sheets without a table anew, for
 * nobody types there but into cells that have names; it adds the texts that are new, and lays all colours and checks of
 * entries again.
 */
export function checkLayout(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
): readonly Finding[] {
  if (reading.standing.size === 0) return [];
  const version = reading.layout ?? FIRST_LAYOUT;
  const detail = { version, current: LAYOUT };
  if (version > LAYOUT) return [finding("", { code: "layout-newer", detail })];
  if (version === LAYOUT) return [];
  const keepsakes = definitions.flatMap((definition) => {
    const read = reading.standing.get(definition.id);
    return read && !definition.table ? strangers(definition, read, reading) : [];
  });
  return [
    finding("", {
      code: "layout-old",
      detail: { ...detail, kept: keepsakes.length },
      remedy: { kind: "layout" },
      proposed: true,
      keepsakes,
    }),
  ];
}
