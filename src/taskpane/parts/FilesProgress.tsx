import { Field, ProgressBar } from "@fluentui/react-components";

interface FilesProgressProps {
  /** "Đang đọc tệp 3/12…" */
  readonly text: string;
  readonly done: number;
  readonly count: number;
}

/** How many of several files are read. */
export const FilesProgress = ({ text, done, count }: FilesProgressProps) => (
  <Field validationState="none" validationMessage={text}>
    <ProgressBar aria-label={text} value={done / count} />
  </Field>
);
