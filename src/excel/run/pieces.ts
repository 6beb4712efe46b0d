/**
 * Excel on the web takes requests and gives answers of at most 5 MB, and fails otherwise; any Excel reads ranges of at
 * most 5 000 000 cells. What is larger has to be cut, each piece with a round trip of its own
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins).
 * Pieces are counted in characters; a letter with Vietnamese marks takes up to three bytes, and a request holds more
 * than its cells.
 */
const PIECE = 1_200_000;

/** Characters a value takes in a request, near enough. */
export const weightOf = (value: unknown): number => JSON.stringify(value).length;

export interface Piece<Row> {
  /** Place of its first row, from 0. */
  readonly from: number;
  readonly rows: readonly Row[];
  readonly weight: number;
}

/**
 * Cuts rows into runs of at most a piece each; a row longer than that stands alone.
 *
 * @param besides characters that a row takes in a request besides what it holds
 */
export function piecesOf<Row>(rows: readonly Row[], besides = 0): readonly Piece<Row>[] {
  const pieces: { from: number; rows: Row[]; weight: number }[] = [];
  rows.forEach((row, from) => {
    const weight = weightOf(row) + besides;
    const last = pieces.at(-1);
    if (last && last.weight + weight <= PIECE) {
      last.rows.push(row);
      last.weight += weight;
    } else pieces.push({ from, rows: [row], weight });
  });
  return pieces;
}

/** Makes room for a piece in the request under way: sends it off first when the piece would make it too large. */
export type MakeRoom = (weight: number) => Promise<void>;

export function roomFor(send: () => Promise<void>): MakeRoom {
  let gathered = 0;
  return async (weight) => {
    if (gathered > 0 && gathered + weight > PIECE) {
      await send();
      gathered = 0;
    }
    gathered += weight;
  };
}

/**
 * Asks for rows in pieces that fit an answer; what the answers hold is read after the next round trip.
 *
 * @param weight characters a row takes
 * @param ask asks for some rows, from a place counted as `from` is
 */
export async function askInPieces<Asked>(
  { from, count, weight }: { readonly from: number; readonly count: number; readonly weight: number },
  makeRoom: MakeRoom,
  ask: (from: number, rows: number) => Asked,
): Promise<readonly Asked[]> {
  const most = Math.max(1, Math.floor(PIECE / weight));
  const asked: Asked[] = [];
  for (let done = 0; done < count; done += most) {
    const rows = Math.min(most, count - done);
    await makeRoom(rows * weight);
    asked.push(ask(from + done, rows));
  }
  return asked;
}
