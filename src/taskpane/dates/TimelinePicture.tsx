import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import { fromSerial } from "../../domain/calendar";
import { MILESTONE_STATES } from "../../domain/milestone";
import { words as en } from "../../i18n/en/dates";
import { words as vi } from "../../i18n/vi/dates";
import { formatDay } from "../../i18n/language";
import type { Desk } from "../frame/desk";
import { stateFace } from "../parts/stateFace";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { doneDay, timeline, type TimelineDate } from "../../tracker/timeline";
import { placeOn, timelineMarks } from "./timelineMarks";

const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  axis: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: "CanvasText" } },
  // Capped, so that years do not run into each other; the list below has the same days in text that grows.
  text: {
    fontSize: "min(0.6875rem, 15px)",
    fill: tokens.colorNeutralForeground2,
    [FORCED]: { fill: "CanvasText" },
  },
  now: {
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    [FORCED]: { fill: "CanvasText" },
  },
  today: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "2 2",
    [FORCED]: { stroke: "CanvasText" },
  },
  // With forced colours the system's own stand in for those of the states; the symbol tells them apart.
  mark: {
    stroke: tokens.colorNeutralForeground2,
    [FORCED]: { stroke: "CanvasText", fill: "Canvas !important" },
  },
  // Fills its mark, which does not grow with the text.
  symbol: { fontSize: "9px", fontVariantEmoji: "text", [FORCED]: { fill: "CanvasText !important" } },
  count: { display: "inline-block" },
});

const WIDTH = 320;
const SIDE = 10;
const MARK = 13;
const AXIS = 20;
const TOP = 16;

/** Every date of the term on a time line, done or not, with today marked; the list below says the same in words. */
export function TimelinePicture({ desk }: { readonly desk: Desk }) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const styles = useStyles();
  const shapes = useShapes();
  const id = useId();
  const { snapshot } = desk;
  const { today } = snapshot;
  const groups = timeline(snapshot, false);
  const dated = groups.flatMap(({ year }) => (year === null ? [] : [year]));
  const [first, last] = [Math.min(...snapshot.years, ...dated), Math.max(...snapshot.years, ...dated)];
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const room = WIDTH - 2 * SIDE;
  const marks = timelineMarks(groups, years, today, MARK / room);
  if (marks.length === 0) return null;

  const line = TOP + MARK * (1 + Math.max(...marks.map(({ level }) => level))) + 4;
  const x = (at: number) => SIDE + room * at;
  const counts = MILESTONE_STATES.map((code) => marks.filter(({ state }) => state === code)).filter(
    ({ length }) => length > 0,
  );
  const faceOf = (date: TimelineDate) => stateFace({ due: date.due, done: doneDay(date) }, today, language);
  const nameOf = (date: TimelineDate) =>
    date.kind === "milestone" ? date.milestone.what : t.group(date.step, date.parts.length);
  const yearWidth = room / years.length;
  const shownToday =
    today !== null && fromSerial(today).year >= first && fromSerial(today).year <= last ? today : null;
  return (
    <figure>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${line + AXIS}`}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>
          {t.picture(first, last)}
          {shownToday !== null && ` ${t.today(formatDay(shownToday))}`}
        </title>
        <line className={styles.axis} x1={SIDE} x2={WIDTH - SIDE} y1={line} y2={line} />
        {years.map((year, place) => (
          <g key={year}>
            <line
              className={styles.axis}
              x1={x(place / years.length)}
              x2={x(place / years.length)}
              y1={line - 3}
              y2={line + 3}
            />
            <text
              className={styles.text}
              x={x(place / years.length) + yearWidth / 2}
              y={line + 15}
              textAnchor="middle"
            >
              {year}
            </text>
          </g>
        ))}
        {shownToday !== null && (
          <>
            <line
              className={styles.today}
              x1={x(placeOn(years, shownToday))}
              x2={x(placeOn(years, shownToday))}
              y1={TOP - 4}
              y2={line + 4}
            />
            <text
              className={mergeClasses(styles.text, styles.now)}
              x={x(placeOn(years, shownToday))}
              y={TOP - 6}
              textAnchor={placeOn(years, shownToday) < 0.5 ? "start" : "end"}
            >
              {formatDay(shownToday)}
            </text>
          </>
        )}
        {marks.map(({ date, due, at, level }) => {
          const face = faceOf(date);
          return (
            <g
              key={date.kind === "milestone" ? date.milestone.code : `${date.step} ${due}`}
              transform={`translate(${x(at)} ${line - 9 - level * MARK})`}
            >
              <title lang="vi">{`${nameOf(date)}: ${face.word} · ${t.lastDay(formatDay(due))}`}</title>
              <circle className={styles.mark} r={6} style={{ fill: face.fill }} />
              <text className={styles.symbol} y={3} textAnchor="middle" style={{ fill: face.text }}>
                {face.symbol}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className={shapes.hint}>
        {counts.map(([mark, ...others], place) =>
          mark === undefined ? null : (
            <Fragment key={mark.state}>
              <span className={styles.count}>
                <span aria-hidden>{faceOf(mark.date).symbol} </span>
                {t.states[mark.state]}: {1 + others.length}
                {place < counts.length - 1 && " ·"}
              </span>{" "}
            </Fragment>
          ),
        )}
      </figcaption>
    </figure>
  );
}
