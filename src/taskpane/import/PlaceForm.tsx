import { useMemo } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { answersIn, type Gap, type TypedAnswers } from "../../intake/answers";
import { LEVELS, PARENT_LEVELS } from "../../intake/placeIn";
import { Choice } from "../parts/Choice";
import { TextField } from "../parts/TextField";
import { useFormStyles } from "../parts/useFormStyles";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

interface PlaceFormProps {
  readonly answers: TypedAnswers;
  /** The text that was read; an answer that still is what it says is marked as read from it. */
  readonly text: string;
  readonly gaps: readonly Gap[];
  readonly onAnswers: (answers: Partial<TypedAnswers>) => void;
}

const LISTS = { level: LEVELS, parentLevel: PARENT_LEVELS } as const;

/** Whose programme it is: asked, and filled in only where the text says it. */
export function PlaceForm({ answers, text: source, gaps, onAnswers }: PlaceFormProps) {
  const t = useWordsOf({ vi, en });
  const styles = useFormStyles();
  const shapes = useShapes();
  const found = useMemo(() => answersIn(source), [source]);
  const isRead = (key: keyof TypedAnswers) => found[key] !== "" && found[key] === answers[key];
  const faultOf = (gap: Gap, isEmpty = true) => (gaps.includes(gap) && isEmpty ? t.gaps[gap] : null);
  const text = (key: keyof TypedAnswers, label: string, fault: string | null, numeric = false) => (
    <TextField
      label={label}
      value={answers[key]}
      hint={isRead(key) ? t.fromText : undefined}
      fault={fault}
      numeric={numeric}
      onText={(value) => onAnswers({ [key]: value })}
    />
  );
  const choice = (key: keyof typeof LISTS, label: string, fault: string | null) => (
    <Choice
      label={isRead(key) ? `${label} (${t.fromText})` : label}
      value={answers[key]}
      options={[
        { value: "", label: t.choose },
        ...LISTS[key].map((level) => ({ value: level, label: level, lang: "vi" as const })),
      ]}
      fault={fault}
      onChoose={(value) => onAnswers({ [key]: value })}
    />
  );
  return (
    <div role="group" aria-label={t.place} className={styles.form}>
      <p className={shapes.hint}>{t.placeHint}</p>
      <div className={styles.pair}>
        {choice("level", t.level, faultOf("level"))}
        {text("name", t.placeName, faultOf("name"))}
      </div>
      <div className={styles.pair}>
        {choice("parentLevel", t.parentLevel, faultOf("parent", answers.parentLevel === ""))}
        {text("parentName", t.parentName, faultOf("parent", answers.parentName.trim() === ""))}
      </div>
      <div className={styles.pair}>
        {text("start", t.termStart, faultOf("term"), true)}
        {text("end", t.termEnd, faultOf("term"), true)}
      </div>
      {text("resolution", t.resolution, faultOf("resolution"))}
    </div>
  );
}
