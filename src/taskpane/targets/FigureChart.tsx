import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Point } from "../../domain/assessment";
import { words as en } from "../../i18n/en/chart";
import { words as vi } from "../../i18n/vi/chart";
import { formatNumber } from "../../i18n/language";
import { axisOf } from "../../tracker/axis";
import type { StatusRow } from "../../tracker/port";
import type { DrawnPoint } from "../../tracker/road";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import { chartScales, labelsApart, textScale } from "./chartScales";

interface FigureChartProps {
  readonly row: StatusRow;
  readonly years: readonly number[];
  readonly points: readonly DrawnPoint[];
  readonly road: readonly Point[];
  readonly forecast: Point | null;
  /** The reporting year; null where none is chosen. */
  readonly asOf: number | null;
  /** Whether the points are running totals. */
  readonly total: boolean;
}

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  chart: { maxWidth: "26rem" },
  picture: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  text: {
    ...typographyStyles.caption1,
    fill: tokens.colorNeutralForeground2,
    [CONTRAST]: { fill: "CanvasText" },
  },
  // A line behind a number must not cross it out.
  label: {
    ...typographyStyles.caption1Strong,
    fill: tokens.colorNeutralForeground1,
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    [CONTRAST]: { fill: "CanvasText", stroke: "Canvas" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, [CONTRAST]: { stroke: "GrayText" } },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, [CONTRAST]: { stroke: "Highlight" } },
  forecast: { strokeWidth: "2px", strokeDasharray: "1 4", strokeLinecap: "round" },
  figures: { strokeWidth: "2px" },
  road: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "5 4",
    strokeWidth: "1.5px",
    [CONTRAST]: { stroke: "CanvasText" },
  },
  result: {
    fill: tokens.colorBrandStroke1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    [CONTRAST]: { fill: "Highlight", stroke: "Highlight" },
  },
  estimate: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    [CONTRAST]: { fill: "Canvas", stroke: "Highlight" },
  },
});

/** Figures of years that follow each other: a line across a year without a figure would make one up. */
function runsOf(points: readonly DrawnPoint[]): readonly (readonly DrawnPoint[])[] {
  const runs: DrawnPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/**
 * The figures of a target against the road to it, and where they lead at the pace so far. The same is given in words,
 * and as a table on request.
 */
export function FigureChart({ row, years, points, road, forecast, asOf, total }: FigureChartProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const id = useId();
  const styles = useStyles();
  const shapes = useShapes();
  const number = (value: number) => formatNumber(value, language);

  /** A figure that nobody typed, without decimals that nobody asked for. */
  const worked = (value: number) =>
    number(Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value));

  const drawn = [...points, ...road, ...(forecast ? [forecast] : [])];
  const isShare = row.figuresUnit === "%";
  const ticks = axisOf(
    drawn.map(({ value }) => value),
    isShare ? (drawn.every(({ value }) => Math.abs(value) <= 1) ? 1 : 100) : null,
  );
  const size = 12 * textScale();
  const { width, height, left, right, x, y, everyYear } = chartScales(years, ticks, ticks.map(number), size);

  const line = (path: readonly Point[]) => path.map(({ year, value }) => `${x(year)},${y(value)}`).join(" ");
  const words = (path: readonly Point[]) =>
    path.map(({ year, value }) => t.point(year, number(value))).join("; ") || t.nothing;
  const [latest, end] = [points.at(-1), road.at(-1)];
  const blank = years.filter(
    (year) =>
      year >= (row.firstYear ?? year) &&
      (asOf === null || year <= asOf) &&
      !points.some((point) => point.year === year),
  );
  const labels = labelsApart(
    [
      ...points.map(({ year, value }) => ({ year, value, words: number(value), isEnd: false })),
      ...(forecast ? [{ ...forecast, words: t.forecastOf(worked(forecast.value)), isEnd: true }] : []),
      ...(end ? [{ ...end, words: t.aimOf(worked(end.value)), isEnd: true }] : []),
    ],
    { x, y, size, left, right, height },
  );
  const legend = [
    ["●", total ? `${t.actual} (${t.soFar})` : t.actual, points.some(({ estimate }) => !estimate)],
    ["○", t.estimate, points.some(({ estimate }) => estimate)],
    ["···", t.forecast, forecast !== null],
    ["- -", t.road, road.length > 0],
  ] as const;
  return (
    <figure className={styles.chart}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
      >
        <title id={`${id}-title`}>{`${t.title}: ${row.name}`}</title>
        <desc id={`${id}-words`}>
          {t.described(words(points), words(road))}
          {forecast && ` ${t.forecast}: ${words([forecast])}.`}
          {blank.length > 0 && ` ${t.blank(blank.join(", "))}`}
        </desc>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={left - 4} x2={width} y1={y(tick)} y2={y(tick)} />
            <text className={styles.text} x={left - 8} y={y(tick) + size / 3} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {years
          .filter((_, place) => place % everyYear === 0)
          .map((year) => (
            <text key={year} className={styles.text} x={x(year)} y={height - 4} textAnchor="middle">
              {year}
            </text>
          ))}
        <polyline className={styles.road} points={line(road)} />
        {forecast && latest && (
          <polyline
            className={mergeClasses(styles.line, styles.forecast)}
            points={line([latest, forecast])}
          />
        )}
        {runsOf(points).map((run) => (
          <polyline
            key={run[0]?.year}
            className={mergeClasses(styles.line, styles.figures)}
            points={line(run)}
          />
        ))}
        {points.map(({ year, value, estimate }) => (
          <circle
            key={year}
            className={estimate ? styles.estimate : styles.result}
            cx={x(year)}
            cy={y(value)}
            r={4}
          />
        ))}
        {labels.map(({ words: label, at, anchor }) => (
          <text key={`${label} ${at.x}`} className={styles.label} x={at.x} y={at.y} textAnchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
      <figcaption className={shapes.hint}>
        {legend
          .filter(([, , shown]) => shown)
          .map(([sign, what], place) => (
            <span key={sign}>
              {place > 0 && " · "}
              <span aria-hidden>{sign} </span>
              {what}
            </span>
          ))}
        {blank.length > 0 && <p>{t.blank(blank.join(", "))}</p>}
      </figcaption>
    </figure>
  );
}
