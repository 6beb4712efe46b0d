import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { words as en } from "../../i18n/en/together";
import { words as vi } from "../../i18n/vi/together";
import type { MadeFile } from "../../intake/communes/rollUpFile";
import { useDroppedFiles } from "../hooks/useDroppedFiles";
import { Choice } from "../parts/Choice";
import { FilesChoice } from "../parts/FilesChoice";
import { FilesProgress } from "../parts/FilesProgress";
import { SuccessNotice } from "../parts/SuccessNotice";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import { canDownload, download } from "../send/download";
import type { ToolProps } from "../tools/toolProps";
import { CommuneFiles } from "./CommuneFiles";
import { MeansChoice } from "./MeansChoice";
import { SharedChoice } from "./SharedChoice";
import { useCommunes } from "./useCommunes";

/** Puts the workbooks of communes together into a new workbook file; needs no workbook of its own. */
export default function RollUp({ actions, importing, status: { attempt } }: ToolProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const communes = useCommunes(importing, attempt);
  const { files, reading, stopped, books, year, years, proposed, shared } = communes;
  const [made, setMade] = useState<MadeFile | null>(null);
  const downloads = canDownload(actions.support());

  const take = (some: readonly File[]) => {
    setMade(null);
    if (some.length > 0) void communes.take(some);
  };
  const page = useDroppedFiles<HTMLDivElement>(take);

  const open = async (file: MadeFile) => {
    await attempt(
      () => actions.openFile(file),
      () => void open(file),
    );
  };
  const make = async () => {
    setMade(null);
    const rollUp = {
      books,
      shared: shared?.groups ?? [],
      weights: communes.weights,
      earlier: communes.earlier,
    };
    const answer = await attempt(
      async () => ({ ok: true, value: await importing.together(rollUp, new Date()) }),
      () => void make(),
    );
    if (!answer.ok) return;
    setMade(answer.value);
    if (downloads) download(answer.value);
    else await open(answer.value);
  };

  return (
    <div ref={page} className={shapes.section}>
      <p>{t.what}</p>
      <FilesChoice label={t.choose} accept=".xlsx,.xlsm" onFiles={take} />
      {reading && (
        <>
          <FilesProgress text={t.reading(reading.done, reading.count)} {...reading} />
          <div className={shapes.actions}>
            <Button size="small" onClick={communes.stop}>
              {t.stop}
            </Button>
          </div>
        </>
      )}
      <p role="status">{stopped && t.stopped(stopped.done, stopped.count)}</p>
      {files.length > 0 && !reading && <p>{year === undefined ? t.none : t.taken(books.length, year)}</p>}
      {years.length > 1 && (
        <Choice
          label={t.year}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChoose={(one) => communes.chooseYear(Number(one))}
          hint={t.yearHint}
        />
      )}
      <CommuneFiles
        files={files}
        sorted={communes.sorted}
        year={year}
        earlier={communes.earlier}
        onForget={communes.forget}
      />
      {proposed && shared && (
        <SharedChoice
          books={books}
          proposed={proposed}
          confirmed={communes.confirmed}
          impossible={shared.impossible}
          onConfirm={communes.confirm}
        />
      )}
      {shared && <MeansChoice groups={shared.groups} weights={communes.weights} onWeigh={communes.weigh} />}
      {books.length > 0 && !reading && (
        <>
          <p className={shapes.hint}>{t.confirmed(shared?.groups.length ?? 0)}</p>
          <div className={shapes.actions}>
            <Button appearance="primary" onClick={() => void make()}>
              {t.make}
            </Button>
          </div>
        </>
      )}
      {made && (
        <SuccessNotice action={{ words: t.open, onClick: () => void open(made) }}>
          {downloads ? t.downloaded(made.name) : t.opened(made.name)}
        </SuccessNotice>
      )}
    </div>
  );
}
