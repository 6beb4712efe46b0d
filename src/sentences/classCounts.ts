import type { Tally } from "../domain/tally";
import type { Words } from "../i18n/vi/overview";

/**
 * How many targets stand in each class of a report, those with none left out.
 *
 * @example classCounts(tally(rows, 2026, "item"), words) // "Vượt 2; đạt 5; đang thực hiện đúng tiến độ 6; …"
 */
export function classCounts(counted: Tally, { classes }: Pick<Words, "classes">): string {
  const { exceeded, met, ongoing, missed, nearly, open, unread } = counted;
  const told: readonly (readonly [count: number, text: (count: number) => string])[] = [
    [exceeded, classes.exceeded],
    [met, classes.met],
    [ongoing.onTrack, classes.onTrack],
    [ongoing.slow, classes.slow],
    [ongoing.atRisk, classes.atRisk],
    [missed, (count) => classes.missed(count, nearly)],
    [open, classes.open],
    [unread, classes.unread],
  ];
  const text = told.flatMap(([count, words]) => (count === 0 ? [] : [words(count)])).join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
