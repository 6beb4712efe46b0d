import type { PDFPageProxy } from "pdfjs-dist";
import { RECOGNISED } from "../../domain/text";
import { eachOnce, type LeftOut } from "./leftOut";
import type { PlacedText } from "./pdf/columns";
import { drawnOn } from "./pdf/glyphs";
import { joinedRows } from "./pdf/joined";
import { pageLines } from "./pdf/page";
import { withoutRunning } from "./pdf/running";
import { checkStreams } from "./pdfStreams";
import { refuse } from "./refusal";

/** A page that takes longer was made to take long; the busiest page of a programme takes a second. */
const PAGE_MS = 4_000;
/** Letters; more than any programme has. */
const LARGEST_TEXT = 3 * 2 ** 20;
/** Pieces of text on a page, and letters of them; a table in small print has some thousand. */
const MOST_RUNS = 50_000;
const MOST_LETTERS = 100_000;

const within = <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refuse("file-bomb")), PAGE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** The little that is told of a chunk of a page's text. */
interface Chunk {
  readonly items: readonly object[];
}

/**
 * Goes through a page once without keeping anything. It is taken bit by bit and the clock is looked at each time: forms
 * that stand in forms can repeat a few letters without end, and leave no timer its turn.
 */
async function checkPage(page: PDFPageProxy): Promise<void> {
  const late = Date.now() + PAGE_MS;
  const reader = (page.streamTextContent() as ReadableStream<Chunk>).getReader();
  let [runs, size] = [0, 0];
  for (let bit = await reader.read(); !bit.done; bit = await reader.read()) {
    runs += bit.value.items.length;
    for (const item of bit.value.items) size += "str" in item ? (item.str as string).length : 0;
    if (Date.now() > late || runs > MOST_RUNS || size > MOST_LETTERS) throw refuse("file-bomb");
  }
}

/** A line with a sign behind each word, which nobody sees, that a machine recognised it. */
const markedLine = (line: PlacedText): PlacedText => ({
  ...line,
  text: line.text.replace(/\S+/gu, `$&${RECOGNISED}`),
});

export interface PdfText {
  readonly text: string;
  /** Pages that hold no letters: scans and pictures. Counted from 1. */
  readonly blankPages: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Text of a PDF, page after page, by where its letters stand: rows of tables with tabs between their cells, columns of
 * text one after the other. Words that a machine recognised in the picture of a page carry a sign of it. What runs
 * through the pages is kept apart. `tell` is called with the share of pages done; `signal` stops before the next page.
 *
 * Refuses ("file-encrypted") what opens only with a password, ("file-scanned") what has no letters on any page,
 * ("file-bomb") a page that takes too long or more text than any programme has, and ("file-damaged") what is not a
 * readable PDF.
 */
export async function pdfText(
  bytes: Uint8Array,
  tell: (done: number) => void,
  signal?: AbortSignal,
): Promise<PdfText> {
  checkStreams(bytes);
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  if (typeof Worker !== "undefined") {
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(new URL("./pdfWorker.ts", import.meta.url));
  }
  // pdf.js moves the bytes into its worker. No code is made from the file, and its fonts are not shown.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    // Pictures are not looked at: none is unpacked.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await within(task.promise);
    const pages: PlacedText[][] = [];
    const leftOut: LeftOut[] = [];
    let size = 0;
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      const page = await document.getPage(number);
      await within(checkPage(page));
      const drawn = await within(drawnOn(page, pdfjs.OPS));
      const lines = drawn.recognised ? pageLines(drawn).map(markedLine) : pageLines(drawn);
      size += lines.reduce((sum, { text }) => sum + text.length, drawn.slanted.length);
      if (size > LARGEST_TEXT) throw refuse("file-bomb");
      pages.push(lines);
      leftOut.push({ what: "slanted", text: drawn.slanted });
      page.cleanup();
      tell(number / document.numPages);
    }
    const blankPages = pages.flatMap((lines, place) => (lines.length === 0 ? [place + 1] : []));
    if (blankPages.length === pages.length) throw refuse("file-scanned", { pages: pages.length });
    const running = withoutRunning(pages);
    return {
      text: joinedRows(running.pages)
        .map((lines) => lines.map(({ text }) => text).join("\n"))
        .join("\n"),
      blankPages,
      leftOut: eachOnce([...running.leftOut, ...leftOut]),
    };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw refuse("file-encrypted");
    throw error;
  } finally {
    pdfjs.GlobalWorkerOptions.workerPort?.terminate();
    pdfjs.GlobalWorkerOptions.workerPort = null;
    // Also stops what of a page is still being read.
    void task.destroy();
  }
}
