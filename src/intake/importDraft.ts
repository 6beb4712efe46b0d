import { answersIn, type TypedAnswers } from "./answers";
import { draftFrom, type TargetDraft } from "./draft";
import type { Source } from "./importing";
import { type Review, reviewOf } from "./review";

/** The steps from a text to a workbook, in their order. */
export const IMPORT_STEPS = ["source", "place", "review", "make"] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** All that a planner has typed, chosen and put right on the way, so that the work can stop and go on at any point. */
export interface ImportDraft {
  readonly step: ImportStep;
  /** What stands in the field for pasted text. */
  readonly pasted: string;
  /** The text that was read, and what became of it; null until one is. */
  readonly read: {
    readonly source: Source;
    readonly review: Review;
    readonly answers: TypedAnswers;
  } | null;
}

export const NOTHING_TYPED: ImportDraft = { step: "source", pasted: "", read: null };

/** A draft once a text has been read: the next step is whose programme it is. */
export const draftRead = (draft: ImportDraft, source: Source): ImportDraft => ({
  ...draft,
  step: "place",
  read: { source, review: reviewOf(source.proposal), answers: answersIn(source.text) },
});

/** Whether anything would be lost without the draft. */
export const isWorthKeeping = ({ pasted, read }: ImportDraft): boolean =>
  pasted.trim() !== "" || read !== null;

/** A draft as the text the workbook keeps. */
export const draftText = (draft: ImportDraft): string => JSON.stringify(draft);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isList(value);
const isTexts = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => typeof value[key] === "string");
const isLists = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => isList(value[key]));

const ROW = Object.entries(draftFrom("", [0, 0], "", 0));

/** Whether a value has every field of a row, each of the right sort. */
const isRow = (value: unknown): value is TargetDraft =>
  isRecord(value) &&
  ROW.every(([key, usual]) => typeof value[key] === typeof usual && isList(value[key]) === isList(usual));

const isRead = (value: unknown): value is NonNullable<ImportDraft["read"]> => {
  if (!isRecord(value)) return false;
  const { source, review, answers } = value;
  return (
    isRecord(source) &&
    isTexts(source, ["text"]) &&
    isLists(source, ["blankPages", "leftOut", "converted"]) &&
    isLists(source["proposal"], ["targets", "schemes", "agencies", "milestones", "unread"]) &&
    isRecord(review) &&
    isLists(review, ["rows", "unread", "checked", "dropped"]) &&
    (review["rows"] as readonly unknown[]).every(isRow) &&
    isTexts(answers, Object.keys(answersIn("")))
  );
};

/** The draft in a text the workbook kept; null where it holds none that this version can go on with. */
export function draftIn(text: string): ImportDraft | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  const step = IMPORT_STEPS.find((one) => one === value["step"]);
  const { pasted, read } = value;
  if (step === undefined || typeof pasted !== "string") return null;
  if (read === null) return { step: "source", pasted, read };
  return isRead(read) ? { step, pasted, read } : null;
}
