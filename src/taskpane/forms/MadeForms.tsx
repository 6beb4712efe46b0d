import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { words as en } from "../../i18n/en/forms";
import { words as vi } from "../../i18n/vi/forms";
import type { FormFile } from "../../tracker/port";
import { CopyBox } from "../parts/CopyBox";
import { Row, Rows } from "../parts/Rows";
import { SectionHead } from "../parts/SectionHead";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";

interface MadeFormsProps {
  readonly files: readonly FormFile[];
  readonly onOpen: (file: FormFile) => void;
  /** null where the pane can't download. */
  readonly onDownload: ((file: FormFile) => void) | null;
}

/** Each form that was made, to open or to download, with its letter. */
export function MadeForms({ files, onOpen, onDownload }: MadeFormsProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  return (
    <section className={shapes.section}>
      <SectionHead id={id} title={t.files} />
      <Rows labelledBy={id}>
        {files.map((file) => (
          <Row
            key={file.body}
            deed={{
              words: t.letter,
              form: () => <CopyBox text={file.letter} lang="vi" hint={t.letterHint} />,
            }}
            below={
              <div className={shapes.actions}>
                <Button size="small" appearance="subtle" onClick={() => onOpen(file)}>
                  {t.open}
                </Button>
                {onDownload && (
                  <Button size="small" appearance="subtle" onClick={() => onDownload(file)}>
                    {t.download}
                  </Button>
                )}
              </div>
            }
          >
            <span lang="vi">{file.name}</span>
          </Row>
        ))}
      </Rows>
    </section>
  );
}
