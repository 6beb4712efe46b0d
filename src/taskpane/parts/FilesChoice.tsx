import { Button } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef } from "react";

interface FilesChoiceProps {
  readonly label: string;
  /** Endings of the files that the dialog of Windows shows first: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for any number of files; the same ones may be chosen again. */
export function FilesChoice({ label, accept, onFiles }: FilesChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button icon={<DocumentArrowUpRegular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
