import type { Day } from "../../domain/calendar";
import type { Programme } from "../../programme/types";
import { annexSheet } from "../../sheets/annex/annex";
import type { AnnexForm } from "../../domain/annexForm";
import { addSheets, askForSheets } from "../write/addSheets";
import { Refusal } from "../run/faults";
import { heed } from "../run/run";
import { readSnapshot } from "../read/snapshot";

/** Makes the annex of the reporting year as a new sheet of values, shows it and gives its name. */
export async function makeAnnex(
  context: Excel.RequestContext,
  programme: Programme,
  form: AnnexForm,
  day: Day,
  signal?: AbortSignal,
): Promise<string> {
  askForSheets(context);
  const snapshot = await readSnapshot(context);
  if (!snapshot) throw new Refusal({ code: "no-status-sheet" });
  heed(signal, false);
  const sheet = annexSheet(programme, snapshot, form, day);
  const [name = sheet.name] = await addSheets(context, [sheet], (turn) =>
    turn === 0 ? "" : ` (${turn + 1})`,
  );
  return name;
}
