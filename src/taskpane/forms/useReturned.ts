import { useEffect, useMemo, useRef, useState } from "react";
import type { Importing } from "../../intake/importing";
import { serialOfDate } from "../../tracker/days";
import type { FormReview } from "../../tracker/formChange";
import { reviewForms } from "../../tracker/formReview";
import type { FormBook, StatusSnapshot, WorkbookActions, WorkbookFault } from "../../tracker/port";
import type { Returned } from "../../tracker/returned";
import type { Status } from "../hooks/useStatus";
import { useLatest } from "../hooks/useLatest";

/** A file that could not be read. */
export interface BadFile {
  readonly file: string;
  readonly fault: WorkbookFault;
}

/** How far the reading of files is; null while none are being read. */
export interface FilesRead {
  readonly done: number;
  readonly count: number;
}

interface Given {
  readonly actions: WorkbookActions;
  readonly importing: Importing;
  readonly attempt: Status["attempt"];
  readonly snapshot: StatusSnapshot | undefined;
  readonly today: () => Date;
}

/** The name of a file, with a number behind it where another one is called the same. */
function unlike(name: string, taken: ReadonlySet<string>): string {
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name} (${number})`);
  while (taken.has(numbered())) number += 1;
  return numbered();
}

/** The forms that came back, held against the workbook as it stands, also after it has changed meanwhile. */
export function useReturned({ actions, importing, attempt, snapshot, today }: Given) {
  const [returned, setReturned] = useState<readonly Returned[]>([]);
  const [bad, setBad] = useState<readonly BadFile[]>([]);
  const [book, setBook] = useState<FormBook | null>(null);
  const [reading, setReading] = useState<FilesRead | null>(null);
  const asked = useRef(0);
  const names = useRef(new Set<string>());

  const readBook = async (): Promise<FormBook | null> => {
    const answer = await attempt(
      () => actions.readFormBook(),
      () => void readBook(),
    );
    if (answer.ok) setBook(answer.value);
    return answer.ok ? answer.value : null;
  };

  const waits = returned.length > 0;
  const latest = useLatest(readBook);
  useEffect(() => {
    if (waits) void latest.current();
  }, [snapshot, waits]);

  const take = async (files: readonly File[]) => {
    const turn = ++asked.current;
    const against = await readBook();
    if (!against) return;
    for (const [done, file] of files.entries()) {
      setReading({ done: done + 1, count: files.length });
      const answer = await importing.ofForm(file, against);
      if (turn !== asked.current) return;
      const name = unlike(file.name, names.current);
      names.current.add(name);
      if (answer.ok) setReturned((list) => [...list, { ...answer.value, file: name }]);
      else setBad((list) => [...list, { file: name, fault: answer.fault }]);
    }
    setReading(null);
  };

  const forget = (file: string) => {
    setReturned(returned.filter((one) => one.file !== file));
    setBad(bad.filter((one) => one.file !== file));
  };

  const day = serialOfDate(today());
  const review = useMemo<FormReview | null>(
    () => (book && returned.length > 0 ? reviewForms(returned, book, day) : null),
    [book, returned, day],
  );
  return { review, returned, bad, book, reading, take, forget };
}
