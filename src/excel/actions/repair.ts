import type { Programme } from "../../programme/types";
import { check } from "../../repair/check/check";
import { type Finding, finding } from "../../repair/finding";
import { type Keepsake, keptOf } from "../../repair/keepsake";
import { plan } from "../../repair/plan/plan";
import type { CheckItem, MendReport, Watch } from "../../tracker/port";
import { ownOverwritten } from "../read/ownOverwritten";
import { apply } from "../write/apply";
import { keep } from "../write/keepsakes";
import { lateFindings } from "../read/lateFindings";
import { readSheets } from "../read/readSheets";
import { heedObstacles } from "../read/obstacles";
import { commit, finish, heed } from "../run/run";
import { definitionsOf, setUp } from "./setUp";

const itemOf = ({ id, code, detail, proposed, remedy }: Finding): CheckItem => ({
  id,
  code,
  detail,
  proposed,
  mendable: remedy !== null,
});

const UNFINISHED = finding("", {
  code: "set-up-unfinished",
  detail: {},
  remedy: { kind: "set-up" },
  proposed: true,
});

async function look(context: Excel.RequestContext, programme: Programme, today: Date) {
  const read = await readSheets(context, definitionsOf(programme, today.getFullYear()));
  // Sheets that were never complete are not bent: the set-up knows what they lack.
  if (read.setting?.laying) return { ...read, findings: [UNFINISHED] };
  const bent = check(read.definitions, read.reading);
  return { ...read, findings: [...bent, ...(await lateFindings(context, read.reading, bent))] };
}

/** What is missing or bent in the standard sheets; changes nothing. */
export async function checkSheets(
  context: Excel.RequestContext,
  programme: Programme,
  today: Date,
): Promise<readonly CheckItem[]> {
  return (await look(context, programme, today)).findings.map(itemOf);
}

/**
 * Mends the findings with these ids, if they are still found. Refuses before anything is written what would stop half
 * way, see `heedObstacles`.
 */
export async function mendSheets(
  context: Excel.RequestContext,
  programme: Programme,
  today: Date,
  ids: readonly string[],
  watch: Watch,
): Promise<Omit<MendReport, "left">> {
  const { progress, signal } = watch;
  progress(0, "read");
  const { definitions, reading, findings, ...locks } = await look(context, programme, today);
  const chosen = findings.filter(({ id, remedy }) => remedy !== null && ids.includes(id));
  let overwritten: readonly Keepsake[] = [];
  heed(signal, false);
  progress(0.3, "write");
  if (chosen.includes(UNFINISHED)) await setUp(context, programme, today, watch);
  else if (chosen.length > 0) {
    await heedObstacles(context, reading, chosen, locks);
    const onSent = (share: number) => {
      progress(0.3 + 0.5 * share, "write");
      heed(signal, true);
    };
    const edits = plan(definitions, reading, findings, chosen);
    const layPages = await apply(context, edits, { today, onSent });
    await commit(context, "parts");
    overwritten = await ownOverwritten(context, edits);
    await keep(context, overwritten, today);
    await finish(context, layPages, { code: "pages-left" });
  }
  progress(0.8, "read");
  return { mended: chosen.length, kept: keptOf(chosen).length + overwritten.length };
}
