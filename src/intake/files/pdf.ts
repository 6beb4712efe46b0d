import type { PDFDocumentProxy } from "pdfjs-dist";
import { checkStreams } from "./pdfStreams";
import type { LeftOut } from "./leftOut";
import { refuse } from "./refusal";

/** A page that takes longer was made to take long; the busiest page of a programme takes a second. */
const PAGE_MS = 4_000;
/** Letters; more than any programme has. */
const LARGEST_TEXT = 3 * 2 ** 20;
/** Pieces of text on a page; a table in small print has some thousand. */
const MOST_RUNS = 50_000;

/** What pdf.js says of one run of letters: where it begins, how wide and high it is. */
interface Run {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/**
 * Gaps between runs, in heights of their letters. A wide one parts cells by itself: no space between words is so wide.
 */
const WIDE = 1.5;
/**
 * A narrow one is as wide as a few spaces, as justified lines have them, and parts cells where lines agree on its
 * place.
 */
const NARROW = 0.6;
const LINES_THAT_AGREE = 3;

interface Placed {
  readonly run: Run;
  /** From the run before on the same line; 0 for the first. */
  readonly gap: number;
  /** Edges of the run, in steps of two points. */
  readonly edges: readonly [left: string, right: string];
}

function placed(runs: readonly Run[]): Placed[] {
  let end: number | undefined;
  let level: number | undefined;
  return runs.map((run) => {
    const [left = 0, base = 0] = run.transform.slice(4);
    const height = Math.max(run.height, 1);
    const sameLine = end !== undefined && level !== undefined && Math.abs(base - level) < height / 2;
    const gap = run.str.trim() !== "" && sameLine ? (left - (end ?? left)) / height : 0;
    if (run.str.trim() !== "") [end, level] = [left + run.width, base];
    if (run.hasEOL) [end, level] = [undefined, undefined];
    return { run, gap, edges: [`l${Math.round(left / 2)}`, `r${Math.round((left + run.width) / 2)}`] };
  });
}

/** Runs as lines: tabs where the gaps between them part the columns of a table. */
function linesOfRuns(runs: readonly Run[]): string {
  const all = placed(runs);
  const agreeing = new Map<string, number>();
  for (const { gap, edges } of all) {
    if (gap > NARROW) for (const edge of edges) agreeing.set(edge, (agreeing.get(edge) ?? 0) + 1);
  }
  let lines = "";
  for (const { run, gap, edges } of all) {
    const agreed = edges.some((edge) => (agreeing.get(edge) ?? 0) >= LINES_THAT_AGREE);
    lines =
      gap > WIDE || (gap > NARROW && agreed) ? `${lines.trimEnd()}\t${run.str.trimStart()}` : lines + run.str;
    if (run.hasEOL) lines += "\n";
  }
  return lines;
}

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
 * The runs of a page. They are taken bit by bit and the clock is looked at each time: forms that stand in forms can
 * repeat a few letters without end, and leave no timer its turn.
 */
async function runsOf(document: PDFDocumentProxy, page: number): Promise<Run[]> {
  const late = Date.now() + PAGE_MS;
  const one = await document.getPage(page);
  const reader = (one.streamTextContent() as ReadableStream<Chunk>).getReader();
  const runs: Run[] = [];
  let size = 0;
  for (let bit = await reader.read(); !bit.done; bit = await reader.read()) {
    for (const item of bit.value.items) {
      if (!("str" in item)) continue;
      const run = item as Run;
      runs.push(run);
      size += run.str.length;
    }
    if (Date.now() > late || runs.length > MOST_RUNS || size > LARGEST_TEXT) throw refuse("file-bomb");
  }
  return runs;
}

const pageText = async (document: PDFDocumentProxy, page: number): Promise<string> =>
  linesOfRuns(await runsOf(document, page));

export interface PdfText {
  readonly text: string;
  /** Pages that hold no letters: scans and pictures. Counted from 1. */
  readonly blankPages: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Text of a PDF, page after page. `tell` is called with the share of pages done.
 *
 * Refuses ("file-encrypted") what opens only with a password, ("file-scanned") what has no letters on any page,
 * ("file-bomb") a page that takes too long or more text than any programme has, and ("file-damaged") what is not a
 * readable PDF.
 */
export async function pdfText(bytes: Uint8Array, tell: (done: number) => void): Promise<PdfText> {
  checkStreams(bytes);
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  if (typeof Worker !== "undefined") {
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(new URL("./pdfWorker.ts", import.meta.url));
  }
  // pdf.js moves the bytes into its worker. No code is made from the file, and its fonts are not shown.
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await within(task.promise);
    const pages: string[] = [];
    let size = 0;
    for (let page = 1; page <= document.numPages; page++) {
      const text = await within(pageText(document, page));
      size += text.length;
      if (size > LARGEST_TEXT) throw refuse("file-bomb");
      pages.push(text);
      tell(page / document.numPages);
    }
    const blankPages = pages.flatMap((text, place) => (text.trim() === "" ? [place + 1] : []));
    if (blankPages.length === pages.length) throw refuse("file-scanned", { pages: pages.length });
    return { text: pages.join("\n"), blankPages, leftOut: [] };
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
