import { capital, fold } from "../../domain/text";
import {
  BODY_BREAK,
  CHARGED,
  CHARGE_FIRST,
  COORDINATES,
  DIRECTS,
  GIVEN_TO,
  LABELLED,
  LEADS,
  type Label,
  NAMES_NO_BODY,
  TOLD_COORDINATORS,
  TOLD_LEAD,
} from "../lexicon/schemes";
import { deadlinesIn } from "./dates";
import { unquoted } from "./wording";

/** Who draws a scheme up, and when, in the text's words. */
export type Assignment = Readonly<Partial<Record<Label, string>>>;

/**
 * Label and value of a line or a part of one.
 *
 * @example labelIn("Cơ quan chủ trì: Phòng Kinh tế") // { lead: "Phòng Kinh tế" }
 */
export function labelIn(text: string): Assignment {
  const key = fold(text);
  for (const { label, line } of LABELLED) {
    const match = line.exec(key);
    if (match) return { [label]: text.slice(match[0].length).trim() };
  }
  return {};
}

/** What the parts of a text say under labels; what is said first counts. */
const labelled = (text: string): Assignment =>
  text
    .split(/[.;](?:\s|$)/u)
    .reduce<Assignment>((given, part) => ({ ...labelIn(part.trim()), ...given }), {});

/** Who leads, as a sentence tells it; null where none does. */
function leadIn(text: string): string | null {
  // Looking for a name before "chủ trì" is slow in a long text that has none.
  if (!LEADS.test(text)) return null;
  const lead = (CHARGED.exec(text) ?? TOLD_LEAD.exec(text))?.[1]?.replace(CHARGE_FIRST, "");
  return lead === undefined || NAMES_NO_BODY.test(lead) ? null : lead;
}

/** Who and when, as an item's own sentences tell it. */
export function toldIn(text: string): Assignment {
  const lead = leadIn(text);
  const coordinators = (TOLD_COORDINATORS.exec(text) ?? COORDINATES.exec(text))?.[1];
  const [deadline] = deadlinesIn(fold(text), text);
  return {
    ...(lead === null ? {} : { lead }),
    ...(coordinators === undefined ? {} : { coordinators }),
    ...(deadline === undefined ? {} : { draft: deadline.words }),
    ...labelled(text),
  };
}

/** The post charged with directing: "Giao đồng chí … chỉ đạo xây dựng đề án". */
export function officialIn(text: string): string {
  const key = fold(text);
  const opening = GIVEN_TO.exec(key)?.[0].length ?? 0;
  const end = key.search(DIRECTS);
  return unquoted(text.slice(opening, end < 0 ? undefined : end));
}

/** The bodies named one after the other: "Hội Nông dân xã, các thôn" are two. */
export const bodiesIn = (words: string): string[] =>
  words
    .split(BODY_BREAK)
    .map(unquoted)
    .filter((name) => name !== "")
    .map(capital);
