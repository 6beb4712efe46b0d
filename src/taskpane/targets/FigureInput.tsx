import { useId } from "react";
import { words as en } from "../../i18n/en/entry";
import { words as vi } from "../../i18n/vi/entry";
import { useWordsOf } from "../parts/words";

interface FigureInputProps {
  readonly label: string;
  /** The words to choose from; null where a number is typed. */
  readonly words: readonly string[] | null;
  readonly unit: string;
  readonly text: string;
  readonly fault: string | null;
  /** How the figure was understood. */
  readonly hint: string;
  readonly onText: (text: string) => void;
}

/** A field for one figure, as a number or as one of the words of its kind. */
export function FigureInput({ label, words, unit, text, fault, hint, onText }: FigureInputProps) {
  const t = useWordsOf({ vi, en });
  const id = useId();
  const field = {
    id,
    value: text,
    "aria-invalid": fault !== null,
    "aria-describedby": `${id}-hint`,
    onChange: (event: { readonly target: { readonly value: string } }) => onText(event.target.value),
  };
  return (
    <div className="pane-field">
      <label htmlFor={id}>{label}</label>
      {words === null ? (
        <input type="text" inputMode="decimal" autoComplete="off" {...field} />
      ) : (
        <select lang="vi" {...field}>
          <option value="">{t.choose}</option>
          {words.includes(text) || text === "" ? null : <option value={text}>{text}</option>}
          {words.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </select>
      )}
      {unit !== "" && words === null && <span lang="vi">{unit}</span>}
      <p id={`${id}-hint`} className={fault === null ? "pane-hint" : "pane-wrong"} role="status">
        {fault ?? hint}
      </p>
    </div>
  );
}
