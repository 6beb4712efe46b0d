import { parseYear } from "../domain/year";
import { LEVELS, PARENT_LEVELS, placeIn } from "./placeIn";
import type { PlaceAnswers } from "./programmeFrom";

/** The planner's answers as typed. */
export type TypedAnswers = { readonly [K in keyof PlaceAnswers]: string };

export type Gap = "level" | "name" | "parent" | "term" | "resolution";

/** Longer than any term; without this limit a typing slip would make hundreds of columns. */
const LONGEST_TERM = 15;

/** What the text says about whose programme it is; "" where it says nothing. */
export function answersIn(text: string): TypedAnswers {
  const found = placeIn(text);
  return {
    level: found.level ?? "",
    name: found.name ?? "",
    parentLevel: found.parentLevel ?? "",
    parentName: found.parentName ?? "",
    start: found.term ? String(found.term.start) : "",
    end: found.term ? String(found.term.end) : "",
    resolution: found.resolution ?? "",
  };
}

const isOneOf = (list: readonly string[], text: string): boolean => list.includes(text);

/** What is still missing or wrong in the answers. */
export function gapsOf({
  level,
  name,
  parentLevel,
  parentName,
  start,
  end,
  resolution,
}: TypedAnswers): Gap[] {
  const [from, to] = [parseYear(start), parseYear(end)];
  const checks: readonly (readonly [Gap, boolean])[] = [
    ["level", isOneOf(LEVELS, level)],
    ["name", name.trim() !== ""],
    ["parent", isOneOf(PARENT_LEVELS, parentLevel) && parentName.trim() !== ""],
    ["term", from !== undefined && to !== undefined && to > from && to - from <= LONGEST_TERM],
    ["resolution", resolution.trim() !== ""],
  ];
  return checks.filter(([, right]) => !right).map(([gap]) => gap);
}

/** Answers without gaps, as the programme takes them. */
export const settledAnswers = (typed: TypedAnswers): PlaceAnswers => ({
  ...typed,
  start: Number(typed.start),
  end: Number(typed.end),
});
