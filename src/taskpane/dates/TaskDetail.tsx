import { Button, Link, makeStyles } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/dates";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/dates";
import type { TaskRow } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import { DetailTitle } from "../parts/DetailTitle";
import { Facts } from "../parts/Facts";
import { StateLine } from "../parts/StateLine";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { DoneForm } from "./DoneForm";
import { finishableTask } from "./finishable";
import { taskFace } from "../parts/taskFace";

interface TaskDetailProps {
  readonly desk: Desk;
  readonly task: TaskRow;
  readonly byHand: boolean;
}

const useStyles = makeStyles({ address: { overflowWrap: "anywhere" } });

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);

/** One task: its last day, its product, who leads it, whether it is done and what shows that. */
export function TaskDetail({ desk, task, byHand }: TaskDetailProps) {
  const { language, t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const styles = useStyles();
  const { code, what, due, product, lead, evidence, toldBy } = task;
  const item = finishableTask(task);
  const date = desk.snapshot.milestones.find((one) => one.code === toldBy);
  return (
    <>
      <DetailTitle name={what} lang="vi" takesFocus={byHand} />
      <StateLine face={taskFace(task, desk.snapshot, language)} />
      <Facts
        facts={[
          { name: t.due, text: due === null ? t.noDay : formatDay(due) },
          { name: t.product, text: product || t.notSaid, lang: product === "" ? undefined : "vi" },
          { name: t.lead, text: lead || t.unnamed, lang: lead === "" ? undefined : "vi" },
          {
            name: t.evidence,
            text: isAddress(evidence) ? (
              <Link href={evidence} target="_blank" rel="noreferrer" className={styles.address}>
                {evidence}
              </Link>
            ) : (
              evidence || t.notSaid
            ),
            lang: evidence === "" ? undefined : "vi",
          },
        ]}
      />
      {item && <DoneForm desk={desk} items={[item]} />}
      <div className={shapes.actions}>
        {date && (
          <Button size="small" onClick={() => desk.open({ table: "MocThoiGian", code: date.code })}>
            {t.byDate}
          </Button>
        )}
        <Button size="small" onClick={() => desk.goTo({ table: "NhiemVu", code })}>
          {shared.showRow}
        </Button>
      </div>
    </>
  );
}
