import { at } from "../../domain/at";
import {
  OBJECT_FOLLOWS,
  OPENS_WITH_MAKING,
  OPENS_WITH_SUBJECT,
  OPENS_WITH_YEAR,
  REACHES,
  REMARK,
  SEPARATOR,
  SEPARATORS_FIRST,
  STRIVING,
} from "../lexicon/subjects";
import { core } from "./core";
import type { PrintedFigure } from "./figures";
import type { Stretch } from "./sentences";

/** How long talk before a verb, or before a subject without a verb, must be to stand on its own. */
const TALK_BEFORE_VERB = 30;
const TALK_BEFORE_SUBJECT = 60;
/** Words of a second figure: longer ones hold an object of the first. */
const LONGEST_OWN = 30;

const isBlank = ({ from, to }: Stretch): boolean => to <= from;

/** Places where something separates folded words, remarks in brackets left out. */
export const separatorsIn = (words: string): number[] =>
  [...words.replace(REMARK, (remark) => "#".repeat(remark.length)).matchAll(SEPARATOR)].map(
    ({ index }) => index,
  );

/** Where "phấn đấu" separates talk from the target, or null: "Nghị quyết đề ra 25 chỉ tiêu, trong đó phấn đấu …". */
function strivingFrom(key: string, start: number, figure: PrintedFigure): number | null {
  const striving = Math.max(...STRIVING.map((word) => key.lastIndexOf(word, figure.from)));
  if (striving - start <= 3 || isBlank(core(key, start, striving))) return null;
  const reaches = key.slice(striving, figure.from).includes(REACHES);
  const ownSubject = !isBlank(core(key, striving, figure.from));
  return ownSubject || (!reaches && OBJECT_FOLLOWS.test(key.slice(figure.to))) ? striving : null;
}

/**
 * Where the words of a figure begin: at the last comma, if a verb with its object follows and the words before the
 * comma are separate talk, not a time.
 */
export function beginning(key: string, start: number, figure: PrintedFigure): number {
  const striving = strivingFrom(key, start, figure);
  if (striving !== null) return striving;
  const comma = key.lastIndexOf(", ", figure.from);
  if (comma < start) return start;
  const after = key.slice(comma + 2, figure.to);
  const makes = OPENS_WITH_MAKING.test(after);
  if (!makes && !OPENS_WITH_SUBJECT.test(after)) return start;
  const before = core(key, start, comma);
  const talk = before.to - before.from;
  if (makes) return talk > TALK_BEFORE_VERB ? comma + 1 : start;
  // "mở rộng ngành nghề, góp phần cải thiện đời sống, thu nhập bình quân đạt …": the subject stands last.
  const named = OPENS_WITH_SUBJECT.test(key.slice(before.from, comma));
  return talk > TALK_BEFORE_SUBJECT && !named ? comma + 1 : start;
}

/** Where the words of one figure end and those of the next begin. */
export function border(key: string, start: number, one: PrintedFigure, next: PrintedFigure): number {
  const bracket = next.bracketed ? key.lastIndexOf("(", next.from) : -1;
  // Both may stand in one bracket, or in one that never closes.
  if (bracket >= one.to) return bracket;
  const objectFollows = !one.percent || isBlank(core(key, start, one.from));
  const places = separatorsIn(key.slice(one.to, next.from)).map((place) => one.to + place);
  if (places.length === 0) return next.from;
  const opens = (pattern: RegExp) => (place: number) =>
    pattern.test(key.slice(place, next.from).replace(SEPARATORS_FIRST, ""));
  const dated = places.find(opens(OPENS_WITH_YEAR));
  if (dated !== undefined) return dated;
  const subjects = places.filter(opens(OPENS_WITH_SUBJECT));
  if (subjects.length > 0) return at(subjects, objectFollows ? subjects.length - 1 : 0);
  if (!objectFollows) return at(places, 0);
  // "và" joins objects as often as it separates figures; with a comma before it, it separates.
  const last = at(places, places.length - 1);
  const comma = places.filter((place) => key.charAt(place) === ",").at(-1);
  return next.from - last < LONGEST_OWN ? last : (comma ?? last);
}
