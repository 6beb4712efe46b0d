import { useId } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Stands beside the label: where the content comes from. */
  readonly hint?: string | undefined;
  readonly wrong?: boolean;
  readonly numeric?: boolean;
  /** Names to choose from while typing. */
  readonly options?: readonly string[];
}

/** A labelled line of text, in Vietnamese as the sheets are. */
export function TextField({
  label,
  value,
  onText,
  hint,
  wrong = false,
  numeric = false,
  options,
}: TextFieldProps) {
  const id = useId();
  return (
    <div className="pane-field">
      <label htmlFor={id}>
        {label} {hint !== undefined && <small className="import-read">({hint})</small>}
      </label>
      <input
        id={id}
        type="text"
        lang="vi"
        value={value}
        inputMode={numeric ? "decimal" : "text"}
        aria-invalid={wrong}
        list={options ? `${id}-options` : undefined}
        onChange={(event) => onText(event.target.value)}
      />
      {options && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </div>
  );
}
