import { type DeskOptions, good, openDesk } from "../test/excel/desk";
import { programmeOfCommunes } from "./communes";

const silent = () => undefined;

/** Seconds of processor time this process has used so far; what other programs do meanwhile does not count. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = processorSeconds();
  await work();
  return processorSeconds() - start;
}

/** What each action costs in a workbook of many communes, and how large its largest request and answer are. */
export async function measureDesk(
  communes: number,
  options: Pick<DeskOptions, "calculates" | "functions">,
): Promise<Record<string, number>> {
  const programme = programmeOfCommunes(communes);
  const desk = await openDesk({ programme, ...options });
  const setUp = await seconds(async () => good(await desk.actions.setUp(silent)));
  const calculated = await seconds(() => desk.model.settled());
  const readStatus = await seconds(async () => good(await desk.actions.readStatus()));
  const check = await seconds(async () => good(await desk.actions.check()));
  const { largest, largestAnswer, requests } = desk.addin.host.traffic;
  desk.close();
  return {
    rows: programme.targets.length,
    "set-up s": setUp,
    "calculated s": calculated,
    "readStatus s": readStatus,
    "check s": check,
    requests,
    "largest request MB": largest / 1e6,
    "largest answer MB": largestAnswer / 1e6,
  };
}
