import { Field, Input, Select } from "@fluentui/react-components";
import { words as en } from "../../i18n/en/entry";
import { words as vi } from "../../i18n/vi/entry";
import { useWordsOf } from "../parts/words";

interface FigureInputProps {
  readonly label: string;
  /** The words to choose from; null where a number is typed. */
  readonly words: readonly string[] | null;
  readonly text: string;
  /** Why the figure cannot be taken; null where it can. */
  readonly fault: string | null;
  /** Id of the element that tells the fault where there is no room below the field. */
  readonly toldBy?: string;
  readonly onText: (text: string) => void;
}

/** A field for one figure, as a number or as one of the words of its kind. */
export function FigureInput({ label, words, text, fault, toldBy, onText }: FigureInputProps) {
  const t = useWordsOf({ vi, en });
  const told = fault !== null && toldBy !== undefined ? { "aria-describedby": toldBy } : {};
  return (
    <Field
      label={label}
      size="small"
      validationState={fault === null ? "none" : "error"}
      {...(fault !== null && toldBy === undefined && { validationMessage: fault })}
    >
      {words === null ? (
        <Input
          size="small"
          inputMode="decimal"
          autoComplete="off"
          // Fluent's field would be as wide as twenty letters.
          input={{ size: 1 }}
          value={text}
          onChange={(_, { value }) => onText(value)}
          {...told}
        />
      ) : (
        <Select size="small" lang="vi" value={text} onChange={(_, { value }) => onText(value)} {...told}>
          <option value="">{t.choose}</option>
          {words.includes(text) || text === "" ? null : <option value={text}>{text}</option>}
          {words.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
