import { Field, Select } from "@fluentui/react-components";

import { useShapes } from "./useShapes";

interface Option {
  readonly value: string;
  readonly label: string;
  /** Given where the label is a text of the sheet. */
  readonly lang?: "vi";
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** Says below the list what the choice means. */
  readonly hint?: string;
  /** Says below the list what is wrong with the choice. */
  readonly fault?: string | null;
}

/** A labelled list to choose one item from. */
export function Choice({ label, value, options, onChoose, hint, fault }: ChoiceProps) {
  const shapes = useShapes();
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(fault && { validationMessage: fault })}
    >
      <Select
        size="small"
        className={shapes.shrinking}
        select={{ className: shapes.growing }}
        value={value}
        onChange={(_, { value: chosen }) => onChoose(chosen)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
