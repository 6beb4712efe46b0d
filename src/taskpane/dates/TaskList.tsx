import { useId } from "react";
import { words as en } from "../../i18n/en/dates";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/dates";
import { datedTasks } from "../../tracker/datedTasks";
import type { Desk } from "../frame/desk";
import { RowLink } from "../parts/RowLink";
import { Row, Rows } from "../parts/Rows";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { DoneForm } from "./DoneForm";
import { finishableTask } from "./finishable";
import { taskFace } from "../parts/taskFace";

interface TaskListProps {
  readonly desk: Desk;
  readonly openOnly: boolean;
}

/** The tasks that have a last day, the earliest first, with the way to say that one is done. */
export function TaskList({ desk, openOnly }: TaskListProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  const tasks = datedTasks(desk.snapshot.tasks, openOnly);
  if (tasks.length === 0) return null;
  return (
    <section className={shapes.section} aria-labelledby={id}>
      <h2 id={id}>{t.tasks}</h2>
      <Rows labelledBy={id}>
        {tasks.map((task) => {
          const { code, what, due, isDone, product } = task;
          const face = taskFace(task, desk.snapshot, language);
          const item = isDone ? undefined : finishableTask(task);
          return (
            <Row
              key={code}
              {...(item && {
                deed: {
                  words: t.finish,
                  form: (onDone) => <DoneForm desk={desk} items={[item]} onDone={onDone} />,
                },
              })}
            >
              <RowLink
                face={face}
                code={code}
                name={what}
                remark={
                  <>
                    {face.word}
                    {due !== null && ` · ${t.lastDay(formatDay(due))}`}
                    {product !== "" && (
                      <>
                        {" · "}
                        <span lang="vi">{product}</span>
                      </>
                    )}
                  </>
                }
                onOpen={() => desk.open({ table: "NhiemVu", code })}
              />
            </Row>
          );
        })}
      </Rows>
    </section>
  );
}
