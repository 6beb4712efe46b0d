import type { Answer, Progress, SelfCheckItem, SelfCheckReport } from "../../tracker/port";
import { run, runReading } from "../run/run";
import { closeScratch, type Scratch } from "../selfCheck/scratch";
import type { Trial } from "../selfCheck/trial";
import { TRIALS } from "../selfCheck/trials";

/** One trial in a run of its own: what stops it leaves the others alone. */
async function tried(trial: Trial, { sheet }: Scratch): Promise<readonly SelfCheckItem[]> {
  const answer = await run((context) =>
    trial.run({ context, sheet: context.workbook.worksheets.getItem(sheet) }),
  );
  if (answer.ok) return answer.value;
  const { code, detail } = answer.fault;
  return trial.ids.map((id) => ({ id, outcome: "untried", came: String(detail?.["message"] ?? code) }));
}

/** Runs every trial on the scratch sheet and removes it again, also when asked to stop ("stopped"). */
export async function selfCheck(
  scratch: Scratch,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Answer<SelfCheckReport>> {
  const begun = Date.now();
  const items: SelfCheckItem[] = [];
  for (const [place, trial] of TRIALS.entries()) {
    if (signal?.aborted) break;
    progress(place / TRIALS.length, "write");
    items.push(...(await tried(trial, scratch)));
  }
  // Waits until a cell that is being edited is left, as reading does.
  const closed = await runReading((context) => closeScratch(context, scratch));
  if (closed.ok && signal?.aborted) return { ok: false, fault: { code: "stopped" } };
  const seconds = Math.round((Date.now() - begun) / 1000);
  return { ok: true, value: { items, seconds, left: closed.ok ? null : scratch.sheet } };
}
