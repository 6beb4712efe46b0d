import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { words as en } from "../../i18n/en/collect";
import { words as vi } from "../../i18n/vi/collect";
import { serialOfDate } from "../../tracker/days";
import { type Change, isHarmless } from "../../tracker/formChange";
import { acceptedEntries } from "../../tracker/formEntries";
import type { Written } from "../../tracker/port";
import { useDroppedFiles } from "../hooks/useDroppedFiles";
import { FilesChoice } from "../parts/FilesChoice";
import { FilesProgress } from "../parts/FilesProgress";
import { SuccessNotice } from "../parts/SuccessNotice";
import { useShapes } from "../parts/useShapes";
import { useWords, useWordsOf } from "../parts/words";
import type { DeskToolProps, ToolProps } from "../tools/toolProps";
import { ChangeList } from "./ChangeList";
import { FileList } from "./FileList";
import { useReturned } from "./useReturned";

/** What was written last, with how many cells of it were asked for. */
interface Done {
  readonly written: readonly Written[];
  readonly cells: number;
}

/** Takes in the forms that came back from the bodies. */
export default function FormsIn({ desk, ...given }: ToolProps) {
  return desk && <Collecting {...given} desk={desk} />;
}

const sameCell = (one: Change, other: Change): boolean =>
  one.table === other.table && one.code === other.code && one.title === other.title;

function Collecting({ actions, importing, status, desk }: DeskToolProps) {
  const { t: shared } = useWords();
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const { attempt } = status;
  const { review, returned, bad, book, reading, take, forget } = useReturned({
    actions,
    importing,
    attempt,
    snapshot: desk.snapshot,
    today: desk.today,
  });
  // What is taken against the proposal: harmless changes left out, doubtful ones taken.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<Done | null>(null);

  const page = useDroppedFiles<HTMLDivElement>((files) => void take(files));

  const changes = review?.changes ?? [];
  const isTaken = (change: Change) => isHarmless(change) !== turned.has(change.id);
  const taken = changes.filter(isTaken);
  const turn = (some: readonly Change[], wanted: boolean) => {
    const next = new Set(turned);
    for (const change of some) {
      if (isHarmless(change) === wanted) next.delete(change.id);
      else next.add(change.id);
      // Of several contents for one cell only one can be taken.
      if (wanted)
        for (const other of changes)
          if (other.id !== change.id && sameCell(other, change)) next.delete(other.id);
    }
    setTurned(next);
  };

  const write = async () => {
    if (!book) return;
    setDone(null);
    const answer = await desk.write(acceptedEntries(taken, book, serialOfDate(desk.today())));
    if (!answer.ok) return;
    setDone({ written: answer.value, cells: taken.length });
    setTurned(new Set());
  };

  const undo = async ({ written, cells }: Done) => {
    const answer = await attempt(
      () => actions.undo(written),
      () => void undo({ written, cells }),
    );
    if (!answer.ok) return;
    setDone(null);
    desk.reload();
  };

  return (
    <div ref={page} className={shapes.section}>
      <p>{t.what}</p>
      <FilesChoice label={t.choose} accept=".xlsx,.xlsm,.xls,.ods" onFiles={(chosen) => void take(chosen)} />
      {reading && <FilesProgress text={t.reading(reading.done, reading.count)} {...reading} />}
      <FileList files={review?.files ?? []} returned={returned} bad={bad} onForget={forget} />
      {review && !reading && changes.length === 0 && <p>{t.nothing}</p>}
      <ChangeList
        title={t.doubtful}
        changes={changes.filter((one) => !isHarmless(one))}
        isTaken={isTaken}
        onTurn={turn}
      />
      <ChangeList
        title={t.harmless}
        changes={changes.filter(isHarmless)}
        isTaken={isTaken}
        onTurn={turn}
        mayTakeAll
      />
      {changes.length > 0 && (
        <div className={shapes.actions}>
          <Button
            appearance="primary"
            disabled={taken.length === 0 || reading !== null}
            onClick={() => void write()}
          >
            {t.write(taken.length)}
          </Button>
        </div>
      )}
      {done && (
        <SuccessNotice action={{ words: shared.undo, onClick: () => void undo(done) }}>
          {t.written(done.cells, done.written.filter(({ table }) => table !== "CoQuan").length)}
        </SuccessNotice>
      )}
    </div>
  );
}
