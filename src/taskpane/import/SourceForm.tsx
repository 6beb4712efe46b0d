import { Button } from "../parts/Button";
import { type FormEvent, useEffect, useId } from "react";
import { words as en } from "../../i18n/en/intake";
import { words as vi } from "../../i18n/vi/intake";
import { useWordsOf } from "../parts/words";

interface SourceFormProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onRead: () => void;
  readonly onFile: (file: File) => void;
}

/** Where the text comes from: pasted, from a file, or from a file dropped anywhere on the pane. */
export function SourceForm({ text, onType, onRead, onFile }: SourceFormProps) {
  const t = useWordsOf({ vi, en });
  const id = useId();
  useEffect(() => {
    // A file dropped on a page that does not take it would be opened in the pane's place.
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      const file = event.dataTransfer.files[0];
      if (event.type === "drop" && file) onFile(file);
    };
    document.addEventListener("dragover", take);
    document.addEventListener("drop", take);
    return () => {
      document.removeEventListener("dragover", take);
      document.removeEventListener("drop", take);
    };
  }, [onFile]);
  return (
    <form
      className="pane-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onRead();
      }}
    >
      <label htmlFor={`${id}-text`}>{t.text}</label>
      <textarea
        id={`${id}-text`}
        lang="vi"
        rows={6}
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
      <div className="pane-actions">
        <Button type="submit" appearance="primary">
          {t.read}
        </Button>
      </div>
      <label htmlFor={`${id}-file`}>{t.file}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".docx,.pdf,.txt"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <p className="pane-hint">
        {t.drop} {t.private}
      </p>
    </form>
  );
}
