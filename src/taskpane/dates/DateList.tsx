import { useId, useState } from "react";
import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import { Choice } from "../parts/Choice";
import type { Desk } from "../frame/desk";
import { useReturn } from "../hooks/useReturn";
import { useWordsOf } from "../parts/words";
import { DateEntry } from "./DateEntry";
import { SchemeList } from "./SchemeList";
import { timeline } from "../../tracker/timeline";
import { TimelinePicture } from "./TimelinePicture";

interface DateListProps {
  readonly desk: Desk;
  readonly leftCode: string | null;
}

/** Every date of the term by year, then the schemes and plans with how far each has come. */
export function DateList({ desk, leftCode }: DateListProps) {
  const t = useWordsOf({ vi, en });
  const id = useId();
  const [show, setShow] = useState<"open" | "all">("open");
  const { milestones, schemes } = desk.snapshot;
  const years = timeline(desk.snapshot, show === "open");
  useReturn(leftCode);
  if (milestones.length + schemes.length === 0) return <p>{t.none}</p>;
  return (
    <div className="pane-screen">
      <section aria-labelledby={id}>
        <div className="pane-row">
          <h2 id={id}>{t.timeline}</h2>
          <Choice
            label={t.show}
            value={show}
            options={[
              { value: "open", label: t.shows.open },
              { value: "all", label: t.shows.all },
            ]}
            onChoose={(choice) => setShow(choice === "all" ? "all" : "open")}
          />
        </div>
        <TimelinePicture desk={desk} />
        {years.length === 0 && <p>{t.allDone}</p>}
        {years.map(({ year, dates }) => (
          <div key={year}>
            <h3 id={`${id}-${year ?? ""}`}>{year === null ? t.noDay : t.year(year)}</h3>
            <ul className="pane-targets pane-timeline" aria-labelledby={`${id}-${year ?? ""}`}>
              {dates.map((date) => (
                <DateEntry
                  key={date.kind === "step" ? `${date.step} ${date.due}` : date.milestone.code}
                  desk={desk}
                  date={date}
                />
              ))}
            </ul>
          </div>
        ))}
      </section>
      <SchemeList desk={desk} />
    </div>
  );
}
