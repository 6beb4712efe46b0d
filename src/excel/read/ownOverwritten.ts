import type { Keepsake } from "../../repair/keepsake";
import type { Edit } from "../../repair/plan/edit";
import { isFormulaText } from "../../sheets/content";
import { sameSpelling } from "../../sheets/formula/spelling";

/**
 * What people had put into rows of computed columns, and Excel put the formula of the column over when that was written
 * into other rows (see `writeFormulas`). Reads only where there was any such thing.
 */
export async function ownOverwritten(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<readonly Keepsake[]> {
  const columns = edits.flatMap((edit) =>
    edit.kind === "write-formulas" && edit.own.length > 0
      ? [
          {
            edit,
            body: context.workbook.tables
              .getItem(edit.table)
              .columns.getItem(edit.title)
              .getDataBodyRange()
              .load("formulas"),
          },
        ]
      : [],
  );
  if (columns.length === 0) return [];
  await context.sync();
  return columns.flatMap(({ edit: { own, table }, body }) =>
    own.flatMap(({ row, keepsake }) => {
      const now = (body.formulas as unknown[][])[row]?.[0];
      const isSame = isFormulaText(keepsake.content)
        ? sameSpelling(String(now), table) === sameSpelling(keepsake.content, table)
        : now === keepsake.content;
      return isSame ? [] : [keepsake];
    }),
  );
}
