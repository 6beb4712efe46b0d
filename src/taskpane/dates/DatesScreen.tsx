import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import { BackToList } from "../parts/BackToList";
import type { ScreenProps } from "../frame/desk";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { DateList } from "./DateList";
import { MilestoneDetail } from "./MilestoneDetail";
import { SchemeDetail } from "./SchemeDetail";
import { TaskDetail } from "./TaskDetail";

/** Dates, schemes, plans and tasks: the timeline, or one in full. */
export default function DatesScreen({ desk, selected, byHand, leftCode }: ScreenProps) {
  const shapes = useShapes();
  const t = useWordsOf({ vi, en });
  if (selected === null) return <DateList desk={desk} leftCode={leftCode} />;
  const milestone = desk.snapshot.milestones.find(({ code }) => code === selected.code);
  const scheme = desk.snapshot.schemes.find(({ code }) => code === selected.code);
  const task = desk.snapshot.tasks.find(({ code }) => code === selected.code);
  return (
    <article className={shapes.screen}>
      <BackToList onBack={() => desk.list("dates")} />
      {milestone ? (
        <MilestoneDetail key={milestone.code} desk={desk} milestone={milestone} byHand={byHand} />
      ) : scheme ? (
        <SchemeDetail key={scheme.code} desk={desk} scheme={scheme} byHand={byHand} />
      ) : task ? (
        <TaskDetail key={task.code} desk={desk} task={task} byHand={byHand} />
      ) : (
        <p>{t.gone(selected.code)}</p>
      )}
    </article>
  );
}
