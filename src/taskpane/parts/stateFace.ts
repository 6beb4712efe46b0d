import { CLOSEST_VERDICT, type MilestoneCode, milestoneState } from "../../domain/milestone";
import { verdictRow } from "../../domain/verdict";
import { words as en } from "../../i18n/en/common";
import { words as milestoneEn } from "../../i18n/en/milestone";
import type { Language } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/common";
import { words as milestoneVi } from "../../i18n/vi/milestone";
import { milestoneText } from "../../sentences/milestoneText";
import type { SchemeRow } from "../../tracker/port";
import type { Face } from "./Mark";

const SYMBOLS: Readonly<Record<MilestoneCode, string>> = {
  done: "✔",
  "done-late": "≈",
  "due-soon": "!",
  overdue: "✖",
  "not-due": "◔",
};

/** A last day and the day it was done; days are Excel serial numbers. */
export interface Dated {
  readonly due: number | null;
  readonly done: number | null;
}

/** What is known of a date on the workbook's day; null without a last day, unless it is done. */
export const stateOf = ({ due, done }: Dated, today: number | null) =>
  due === null
    ? done === null
      ? null
      : milestoneState(done, done, today)
    : milestoneState(due, done, today);

/** The face of a date on the workbook's day. */
export function stateFace(dated: Dated, today: number | null, language: Language): Face {
  const state = stateOf(dated, today);
  if (state === null) {
    return { word: { vi, en }[language].noLastDay, symbol: "·", fill: "#FFFFFF", text: "#000000" };
  }
  const { fill, text } = verdictRow(CLOSEST_VERDICT[state.code]);
  const word = milestoneText(state, { vi: milestoneVi, en: milestoneEn }[language]);
  return { word, symbol: SYMBOLS[state.code], fill, text };
}

/** The state of a scheme as its cell shows it: of the first step that is not done, or of the last when all are. */
export function schemeFace({ steps }: SchemeRow, today: number | null, language: Language): Face {
  const step = steps.find(({ done }) => done === null) ?? steps.at(-1);
  return stateFace(step ?? { due: null, done: null }, today, language);
}
