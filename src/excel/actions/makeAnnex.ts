import type { Day } from "../../domain/calendar";
import type { Programme } from "../../programme/types";
import { annexSheet } from "../../sheets/annex/annex";
import type { AnnexForm } from "../../domain/annexForm";
import { annexReport } from "../../tracker/annexReport";
import { addSheets, askForSheets } from "../write/addSheets";
import { Refusal } from "../run/faults";
import { heed } from "../run/run";
import { askForDocument } from "../read/document";
import { readSnapshot } from "../read/snapshot";
import { heedUnready } from "../read/unready";

/**
 * Makes the annex of the reporting year as a new sheet of values, shows it and gives its name. Refuses verdicts that
 * Excel does not have, see `heedUnready`.
 */
export async function makeAnnex(
  context: Excel.RequestContext,
  programme: Programme,
  form: AnnexForm,
  day: Day,
  signal?: AbortSignal,
): Promise<string> {
  askForSheets(context);
  const withDocument = askForDocument(context);
  const snapshot = await readSnapshot(context);
  if (!snapshot) throw new Refusal({ code: "no-status-sheet" });
  heedUnready(snapshot.rows.map((row) => ({ cell: `Đánh giá ${row.code}`, content: row.verdictText })));
  heed(signal, false);
  const sheet = annexSheet(await withDocument(programme), annexReport(snapshot), form, day);
  const [name = sheet.name] = await addSheets(context, [sheet], (turn) =>
    turn === 0 ? "" : ` (${turn + 1})`,
  );
  return name;
}
