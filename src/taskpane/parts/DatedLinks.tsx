import { useId } from "react";
import type { MilestoneRow, SchemeRow, TaskRow } from "../../tracker/port";
import { dayDone } from "../../tracker/timeline";
import type { Desk } from "../frame/desk";
import { RowLink } from "./RowLink";
import { Row, Rows } from "./Rows";
import { schemeFace, stateFace } from "./stateFace";
import { taskFace } from "./taskFace";
import { useShapes } from "./useShapes";
import { useWords } from "./words";

interface DatedLinksProps {
  readonly desk: Desk;
  readonly title: string;
  readonly schemes?: readonly SchemeRow[];
  readonly milestones?: readonly MilestoneRow[];
  readonly tasks?: readonly TaskRow[];
}

/** Schemes, dates and tasks under a heading, as buttons that open them; nothing where there are none. */
export function DatedLinks({ desk, title, schemes = [], milestones = [], tasks = [] }: DatedLinksProps) {
  const { language } = useWords();
  const shapes = useShapes();
  const id = useId();
  const { today } = desk.snapshot;
  if (schemes.length + milestones.length + tasks.length === 0) return null;
  return (
    <section className={shapes.section}>
      <h3 id={id}>{title}</h3>
      <Rows labelledBy={id}>
        {schemes.map((scheme) => (
          <Row key={scheme.code}>
            <RowLink
              face={schemeFace(scheme, today, language)}
              name={scheme.title}
              onOpen={() => desk.open({ table: "DeAn", code: scheme.code })}
            />
          </Row>
        ))}
        {milestones.map((milestone) => (
          <Row key={milestone.code}>
            <RowLink
              face={stateFace({ due: milestone.due, done: dayDone(milestone) }, today, language)}
              name={milestone.what}
              onOpen={() => desk.open({ table: "MocThoiGian", code: milestone.code })}
            />
          </Row>
        ))}
        {tasks.map((task) => (
          <Row key={task.code}>
            <RowLink
              face={taskFace(task, desk.snapshot, language)}
              name={task.what}
              onOpen={() => desk.open({ table: "NhiemVu", code: task.code })}
            />
          </Row>
        ))}
      </Rows>
    </section>
  );
}
