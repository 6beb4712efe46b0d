import { useMemo, useRef, useState } from "react";
import type { CommuneFile } from "../../intake/communes/communeFile";
import type { Importing } from "../../intake/importing";
import { newestOf, sortedFor, yearsOf } from "../../rollup/choice";
import { type Proposals, proposals, sharedTargets } from "../../rollup/shared";
import type { Weights } from "../../rollup/weights";
import type { SavedFile } from "../../rollup/whose";
import type { Answer } from "../../tracker/port";
import type { Status } from "../hooks/useStatus";

/** A file that was read, or why it could not be. */
export interface ReadFile {
  readonly file: SavedFile;
  readonly answer: Answer<CommuneFile>;
}

/** How far the reading of files is. */
interface Progress {
  readonly done: number;
  readonly count: number;
}

/** What somebody said of proposals. */
interface Said {
  readonly of: Proposals | null;
  readonly confirmed: ReadonlySet<string>;
  readonly weights: Weights;
}

const NOTHING: Omit<Said, "of"> = { confirmed: new Set(), weights: new Map() };

/** The files of communes, what becomes of each, and what they share as far as it is confirmed. */
export function useCommunes(importing: Importing, attempt: Status["attempt"]) {
  const [files, setFiles] = useState<readonly ReadFile[]>([]);
  const [reading, setReading] = useState<Progress | null>(null);
  const [stopped, setStopped] = useState<Progress | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  // Files that are still to be read: more may be dropped while others are.
  const waiting = useRef<readonly File[]>([]);
  const count = useRef(0);
  // How many are read by now, which what is shown may be a file behind.
  const done = useRef(0);
  const turn = useRef(0);
  const isRunning = useRef(false);

  const take = async (some: readonly File[]): Promise<void> => {
    waiting.current = [...waiting.current, ...some];
    count.current += some.length;
    if (isRunning.current) return;
    isRunning.current = true;
    count.current = waiting.current.length;
    setStopped(null);
    const own = ++turn.current;
    done.current = 0;
    await attempt(
      async () => {
        for (let [file] = waiting.current; file; [file] = waiting.current) {
          setReading({ done: done.current + 1, count: count.current });
          const answer = await importing.ofCommune(file);
          if (own !== turn.current) break;
          done.current += 1;
          waiting.current = waiting.current.slice(1);
          const saved: SavedFile = { name: file.name, saved: file.lastModified };
          setFiles((list) => [...list, { file: saved, answer }]);
        }
        return { ok: true, value: null };
      },
      () => void take([]),
    );
    if (own !== turn.current) return;
    isRunning.current = false;
    setReading(null);
  };
  const stop = () => {
    turn.current += 1;
    isRunning.current = false;
    waiting.current = [];
    setReading(null);
    setStopped({ done: done.current, count: count.current });
  };
  const forget = (file: SavedFile) => setFiles(files.filter((one) => one.file !== file));

  const found = useMemo(() => {
    const read = files.flatMap(({ file, answer }) => (answer.ok ? [{ file, found: answer.value }] : []));
    const all = read.flatMap((one) =>
      one.found.kind === "book" ? [{ file: one.file, book: one.found.book }] : [],
    );
    const years = yearsOf(all);
    const year = years.find((one) => one === chosen) ?? years[0];
    const sorted = sortedFor(all, year);
    const books = sorted.flatMap(({ one, left }) => (left ? [] : [one.book]));
    return {
      years,
      year,
      sorted,
      books,
      earlier: newestOf(read.flatMap((one) => (one.found.kind === "earlier" ? [one.found.earlier] : []))),
    };
  }, [files, chosen]);
  const { books } = found;
  // Costs most with many files, and only their last state is looked at.
  const proposed = useMemo(() => (reading ? null : proposals(books)), [books, reading]);

  // What was confirmed of other files is confirmed no more: a group may have got a commune nobody has looked at.
  const [said, setSaid] = useState<Said | null>(null);
  const { confirmed, weights } = said && said.of === proposed ? said : NOTHING;
  const shared = useMemo(() => proposed && sharedTargets(proposed, confirmed), [proposed, confirmed]);
  return {
    ...found,
    files,
    reading,
    stopped,
    proposed,
    shared,
    confirmed,
    take,
    stop,
    forget,
    chooseYear: setChosen,
    weights,
    confirm: (ids: ReadonlySet<string>) => setSaid({ of: proposed, confirmed: ids, weights }),
    /** `weight`: the id of a group, "" for none. */
    weigh: (id: string, weight: string) =>
      setSaid({ of: proposed, confirmed, weights: new Map([...weights, [id, weight]]) }),
  };
}
