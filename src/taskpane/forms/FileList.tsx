import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { useId } from "react";
import { words as en } from "../../i18n/en/collect";
import { words as vi } from "../../i18n/vi/collect";
import { formatDay } from "../../i18n/language";
import type { FileReview } from "../../tracker/formChange";
import type { Returned } from "../../tracker/returned";
import { senderText } from "../../tracker/senderText";
import { SectionHead } from "../parts/SectionHead";
import { FileFault } from "../parts/FileFault";
import { FileRow } from "../parts/FileRow";
import { Rows } from "../parts/Rows";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { BadFile } from "./useReturned";

interface FileListProps {
  readonly files: readonly FileReview[];
  /** The same files as read. */
  readonly returned: readonly Returned[];
  readonly bad: readonly BadFile[];
  readonly onForget: (file: string) => void;
}

/** Each file that came back: what it is, what it changes, and what of it can't be taken, and why. */
export function FileList({ files, returned, bad, onForget }: FileListProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  if (files.length + bad.length === 0) return null;
  return (
    <section className={shapes.section} aria-labelledby={id}>
      <SectionHead id={id} title={t.files} />
      <Rows labelledBy={id}>
        {bad.map(({ file, fault }) => (
          <FileRow key={file} file={file} words={t} onForget={() => onForget(file)}>
            <FileFault fault={fault} />
          </FileRow>
        ))}
        {files.map((one) => (
          <FileRow key={one.file} file={one.file} words={t} onForget={() => onForget(one.file)}>
            <FileFacts review={one} file={returned.find(({ file }) => file === one.file)} />
          </FileRow>
        ))}
      </Rows>
    </section>
  );
}

interface FileFactsProps {
  readonly review: FileReview;
  readonly file: Returned | undefined;
}

function FileFacts({ review, file }: FileFactsProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const { refused, otherYear, changes, same, blank, unread, strays, again } = review;
  const who = senderText(review, file?.stamp, t);
  const folded = [
    {
      value: "unread",
      title: t.unread(unread.length),
      lines: unread.map(({ place, code, title, text, why }) => ({
        place,
        line: `${t.unreadCell(place, code, title, text)} – ${t.why[why]}`,
      })),
    },
    {
      value: "strays",
      title: t.strays(strays.length),
      lines: strays.map(({ place, text }) => ({ place, line: t.stray(place, text) })),
    },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <div className={shapes.hint}>
      <p lang="vi">{[who, ...(file?.saved ? [t.saved(formatDay(file.saved))] : [])].join("; ")}</p>
      {refused ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{t.refused[refused]}</MessageBarBody>
        </MessageBar>
      ) : (
        <p>{t.counts(changes, same)}</p>
      )}
      {otherYear !== null && <p>{t.otherYear(otherYear)}</p>}
      {again !== null && <p>{t.again(again)}</p>}
      {blank > 0 && <p>{t.blank(blank)}</p>}
      {folded.length > 0 && (
        <Accordion multiple collapsible>
          {folded.map(({ value, title, lines }) => (
            <AccordionItem key={value} value={value}>
              <AccordionHeader as="h3" size="small">
                {title}
              </AccordionHeader>
              <AccordionPanel>
                <ul>
                  {lines.map(({ place, line }) => (
                    <li key={place}>{line}</li>
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </div>
  );
}
