import { FIRST_LAYOUT, LAYOUT } from "../../sheets/layout";
import type { SheetDefinition } from "../../sheets/types";
import { type Finding, finding } from "../finding";
import type { WorkbookRead } from "../reading";
import { strangers } from "../writtenAnew";

/**
 * Whether the sheets have an older layout, or a newer one. Mending an older one rewrites sheets without a table and what
 * stands above tables, since people type there only into cells that have names. It also gives columns the titles of
 * today, and lays all colours and checks of entries again.
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
    return read ? strangers(definition, read, reading, reading.tables.get(definition.id)?.at.row) : [];
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
