import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { LEVELS, PARENT_LEVELS } from "../../intake/placeIn";
import { Choice } from "../parts/Choice";
import { useWordsOf } from "../parts/words";
import type { Gap, TypedAnswers } from "./answers";
import { TextField } from "../parts/TextField";

interface PlaceFormProps {
  readonly answers: TypedAnswers;
  /** What the text said; an answer that still says the same is marked as read from it. */
  readonly found: TypedAnswers;
  readonly gaps: readonly string[];
  readonly onAnswers: (answers: TypedAnswers) => void;
}

const LISTS = { level: LEVELS, parentLevel: PARENT_LEVELS } as const;

/** Whose programme it is: asked, and filled in only where the text says it. */
export function PlaceForm({ answers, found, gaps, onAnswers }: PlaceFormProps) {
  const t = useWordsOf({ vi, en });
  const isRead = (key: keyof TypedAnswers) => found[key] !== "" && found[key] === answers[key];
  const text = (key: keyof TypedAnswers, label: string, gap: Gap, numeric = false) => (
    <TextField
      label={label}
      value={answers[key]}
      hint={isRead(key) ? t.fromText : undefined}
      wrong={gaps.includes(gap)}
      numeric={numeric}
      onText={(value) => onAnswers({ ...answers, [key]: value })}
    />
  );
  const choice = (key: keyof typeof LISTS, label: string) => (
    <Choice
      label={isRead(key) ? `${label} (${t.fromText})` : label}
      value={answers[key]}
      options={[
        { value: "", label: t.choose },
        ...LISTS[key].map((level) => ({ value: level, label: level, lang: "vi" as const })),
      ]}
      onChoose={(value) => onAnswers({ ...answers, [key]: value })}
    />
  );
  return (
    <fieldset className="pane-form">
      <legend>{t.place}</legend>
      <p className="pane-hint">{t.placeHint}</p>
      {choice("level", t.level)}
      {text("name", t.placeName, "name")}
      {choice("parentLevel", t.parentLevel)}
      {text("parentName", t.parentName, "parent")}
      {text("start", t.termStart, "term", true)}
      {text("end", t.termEnd, "term", true)}
      {text("resolution", t.resolution, "resolution")}
    </fieldset>
  );
}
