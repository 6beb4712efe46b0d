import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Stands beside the label: where the content comes from. */
  readonly hint?: string | undefined;
  readonly wrong?: boolean;
  /** Says below the field what is wrong with its content. */
  readonly fault?: string | null;
  readonly numeric?: boolean;
  /** An example, while the field is empty. */
  readonly placeholder?: string;
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
  fault,
  numeric = false,
  placeholder,
  options,
}: TextFieldProps) {
  const id = useId();
  return (
    <Field
      label={hint === undefined ? label : `${label} (${hint})`}
      size="small"
      validationState={wrong || fault ? "error" : "none"}
      {...(fault && { validationMessage: fault })}
    >
      <Input
        lang="vi"
        size="small"
        value={value}
        placeholder={placeholder}
        inputMode={numeric ? "decimal" : "text"}
        list={options ? id : undefined}
        onChange={(_, { value: text }) => onText(text)}
      />
      {options && (
        <datalist id={id}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
