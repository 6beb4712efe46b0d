import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/dates";
import { words as menuEn } from "../../i18n/en/menu";
import { words as vi } from "../../i18n/vi/dates";
import { words as menuVi } from "../../i18n/vi/menu";
import { timeline } from "../../tracker/timeline";
import type { Desk } from "../frame/desk";
import { useReturn } from "../hooks/useReturn";
import { useVisit } from "../hooks/useVisit";
import { Choice } from "../parts/Choice";
import { Rows } from "../parts/Rows";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { DateEntry } from "./DateEntry";
import { SchemeList } from "./SchemeList";
import { TaskList } from "./TaskList";
import { TimelinePicture } from "./TimelinePicture";

interface DateListProps {
  readonly desk: Desk;
  readonly leftCode: string | null;
}

/** Every date of the term by year, then the schemes and plans with how far each has come, and the tasks with a last day. */
export function DateList({ desk, leftCode }: DateListProps) {
  const t = useWordsOf({ vi, en });
  const pages = useWordsOf({ vi: menuVi, en: menuEn });
  const visit = useVisit();
  const shapes = useShapes();
  const id = useId();
  const [show, setShow] = useState<"open" | "all">("open");
  const { milestones, schemes } = desk.snapshot;
  const years = timeline(desk.snapshot, show === "open");
  useReturn(leftCode);
  if (milestones.length + schemes.length === 0) {
    return (
      <div className={shapes.section}>
        <p>{t.none}</p>
        <div>
          <Button onClick={() => visit("check")}>{pages.check}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={shapes.screen}>
      <section className={shapes.section} aria-labelledby={id}>
        <h2 id={id}>{t.timeline}</h2>
        <TimelinePicture desk={desk} />
        <Choice
          label={t.show}
          value={show}
          options={[
            { value: "open", label: t.shows.open },
            { value: "all", label: t.shows.all },
          ]}
          onChoose={(choice) => setShow(choice === "all" ? "all" : "open")}
        />
        {years.length === 0 && <p>{t.allDone}</p>}
        {years.map(({ year, dates }) => (
          <div key={year}>
            <h3 id={`${id}-${year ?? ""}`}>{year === null ? t.noDay : t.year(year)}</h3>
            <Rows labelledBy={`${id}-${year ?? ""}`}>
              {dates.map((date) => (
                <DateEntry
                  key={date.kind === "step" ? `${date.step} ${date.due}` : date.milestone.code}
                  desk={desk}
                  date={date}
                />
              ))}
            </Rows>
          </div>
        ))}
      </section>
      <SchemeList desk={desk} />
      <TaskList desk={desk} openOnly={show === "open"} />
    </div>
  );
}
