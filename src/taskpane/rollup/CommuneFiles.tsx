import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { capital } from "../../domain/text";
import { words as en } from "../../i18n/en/together";
import { words as rollupEn } from "../../i18n/en/rollup";
import { formatDay } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/together";
import { words as rollupVi } from "../../i18n/vi/rollup";
import type { CommuneFile } from "../../intake/communes/communeFile";
import { placeName } from "../../programme/place";
import type { Sorted, BookFile } from "../../rollup/choice";
import type { Earlier } from "../../rollup/earlier";
import { unjudgedIn } from "../../rollup/tidy";
import type { SavedFile } from "../../rollup/whose";
import { serialOfDate } from "../../tracker/days";
import { FileFault } from "../parts/FileFault";
import { FileRow } from "../parts/FileRow";
import { Rows } from "../parts/Rows";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { ReadFile } from "./useCommunes";

interface CommuneFilesProps {
  readonly files: readonly ReadFile[];
  readonly sorted: readonly Sorted<BookFile>[];
  /** The reporting year that is put together. */
  readonly year: number | undefined;
  /** The earlier roll-up that is compared with. */
  readonly earlier: Earlier | null;
  readonly onForget: (file: SavedFile) => void;
}

/** Each file that was read: what it is, and why it is left out if it is. What is left out is unfolded. */
export function CommuneFiles({ files, sorted, year = 0, earlier, onForget }: CommuneFilesProps) {
  const t = useWordsOf({ vi, en });
  const lefts = new Map(sorted.map(({ one, left }) => [one.file, left]));
  const isUsed = ({ file, answer }: ReadFile) =>
    answer.ok &&
    (answer.value.kind === "book"
      ? lefts.get(file) === null
      : answer.value.kind === "earlier" && answer.value.earlier === earlier);
  const list = (some: readonly ReadFile[], label: string): ReactNode => (
    <Rows label={label}>
      {some.map(({ file, answer }, place) => (
        <FileRow key={place} file={file.name} words={t} onForget={() => onForget(file)}>
          {answer.ok ? (
            <FileFacts found={answer.value} left={lefts.get(file) ?? null} year={year} earlier={earlier} />
          ) : (
            <FileFault fault={answer.fault} />
          )}
        </FileRow>
      ))}
    </Rows>
  );
  const [used, others] = [files.filter(isUsed), files.filter((one) => !isUsed(one))];
  const parts = [
    { value: "left", title: t.leftOut(others.length), some: others },
    { value: "used", title: t.used(used.length), some: used },
  ];
  return (
    <Accordion multiple collapsible defaultOpenItems={["left"]}>
      {parts.map(
        ({ value, title, some }) =>
          some.length > 0 && (
            <AccordionItem key={value} value={value}>
              <AccordionHeader as="h4" size="small">
                {title}
              </AccordionHeader>
              <AccordionPanel>{list(some, title)}</AccordionPanel>
            </AccordionItem>
          ),
      )}
    </Accordion>
  );
}

interface FileFactsProps {
  readonly found: CommuneFile;
  readonly left: Sorted<BookFile>["left"];
  readonly year: number;
  readonly earlier: Earlier | null;
}

function FileFacts({ found, left, year, earlier }: FileFactsProps) {
  const t = useWordsOf({ vi, en });
  const refusals = useWordsOf({ vi: rollupVi, en: rollupEn });
  const shapes = useShapes();
  const dayOf = ({ run }: Earlier) => formatDay(serialOfDate(new Date(run)));
  const lines = (): readonly string[] => {
    if (found.kind === "form") return [t.form(found.body, found.year)];
    if (found.kind === "noSheets" || found.kind === "whose") return [refusals[found.kind]];
    if (found.kind === "earlier")
      return found.earlier === earlier
        ? [t.earlier(dayOf(found.earlier), found.earlier.communes)]
        : [t.earlierUnused(dayOf(found.earlier))];
    const { programme, snapshot } = found.book;
    const unjudged = unjudgedIn(found.book);
    return [
      t.book(capital(placeName(programme)), snapshot.reportingYear, snapshot.rows.length),
      ...(left?.why === "again" ? [refusals.again(left.file)] : []),
      ...(left?.why === "otherYear" ? [t.otherYear(snapshot.reportingYear, year)] : []),
      ...(unjudged > 0 ? [t.unjudged(unjudged)] : []),
    ];
  };
  return (
    <div className={shapes.hint}>
      {lines().map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
