import { useId } from "react";
import type { Point } from "../../domain/assessment";
import { words as en } from "../../i18n/en/chart";
import { words as vi } from "../../i18n/vi/chart";
import { formatNumber } from "../../i18n/language";
import type { StatusRow } from "../../tracker/port";
import { useWords, useWordsOf } from "../parts/words";
import type { DrawnPoint } from "../../tracker/road";

interface FigureChartProps {
  readonly row: StatusRow;
  readonly years: readonly number[];
  readonly points: readonly DrawnPoint[];
  readonly road: readonly Point[];
  /** Whether the points are running totals. */
  readonly total: boolean;
}

const WIDTH = 320;
const HEIGHT = 170;
const LEFT = 22;
const RIGHT = 22;
const TOP = 24;
const BOTTOM = 26;

/** Where years and values stand in the drawing; values fill its height. */
function scales(years: readonly number[], values: readonly number[]) {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const low = Math.min(...values);
  const span = Math.max(...values) - low || Math.abs(low) || 1;
  return {
    x: (year: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (year - first)) / Math.max(1, last - first),
    y: (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - low) / span),
  };
}

/** The figures of a target against the road to it. The same is given in words, and as a table on request. */
export function FigureChart({ row, years, points, road, total }: FigureChartProps) {
  const { language } = useWords();
  const t = useWordsOf({ vi, en });
  const id = useId();
  const { x, y } = scales(
    years,
    [...points, ...road].map(({ value }) => value),
  );
  const line = (path: readonly Point[]) => path.map(({ year, value }) => `${x(year)},${y(value)}`).join(" ");
  const words = (path: readonly Point[]) =>
    path.map(({ year, value }) => t.point(year, formatNumber(value, language))).join("; ") || t.nothing;
  // A centred number over the first or the last year would stand half outside.
  const anchor = (year: number) => (year === years[0] ? "start" : year === years.at(-1) ? "end" : "middle");
  const latest = points.at(-1);
  const end = road.at(-1);
  return (
    <figure className="pane-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-words`}>
        <title id={`${id}-title`}>{`${t.title}: ${row.name}`}</title>
        <desc id={`${id}-words`}>{t.described(words(points), words(road))}</desc>
        <line className="chart-axis" x1={0} x2={WIDTH} y1={HEIGHT - BOTTOM + 6} y2={HEIGHT - BOTTOM + 6} />
        {years.map((year) => (
          <text key={year} className="chart-text" x={x(year)} y={HEIGHT - 4} textAnchor="middle">
            {year}
          </text>
        ))}
        <polyline className="chart-road" points={line(road)} />
        {end && (
          <text className="chart-text" x={x(end.year)} y={y(end.value) - 8} textAnchor={anchor(end.year)}>
            {formatNumber(end.value, language)}
          </text>
        )}
        <polyline className="chart-actual" points={line(points)} />
        {points.map(({ year, value, estimate }) => (
          <circle
            key={year}
            className={estimate ? "chart-estimate" : "chart-result"}
            cx={x(year)}
            cy={y(value)}
            r={4}
          />
        ))}
        {latest && (
          <text
            className="chart-text chart-strong"
            x={x(latest.year)}
            y={y(latest.value) - 8}
            textAnchor={anchor(latest.year)}
          >
            {formatNumber(latest.value, language)}
          </text>
        )}
      </svg>
      <figcaption className="pane-hint">
        <span aria-hidden>● </span>
        {total ? `${t.actual} (${t.soFar})` : t.actual}
        {points.some(({ estimate }) => estimate) && (
          <>
            {" · "}
            <span aria-hidden>○ </span>
            {t.estimate}
          </>
        )}
        {road.length > 0 && (
          <>
            {" · "}
            <span aria-hidden>- - </span>
            {t.road} (<span lang="vi">{t.aim(row.target)}</span>)
          </>
        )}
      </figcaption>
    </figure>
  );
}
