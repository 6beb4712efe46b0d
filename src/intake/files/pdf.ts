import type { PDFDocumentProxy } from "pdfjs-dist";
import { refuse } from "./refusal";

/** A page that takes longer was made to take long; the busiest page of a programme takes a second. */
const PAGE_MS = 30_000;
/** More than any programme has: 64 MiB of text would fill the pane's memory as a bomb does. */
const LARGEST_TEXT = 16 * 2 ** 20;

/** What pdf.js says of one run of letters: where it begins, how wide and high it is. */
interface Run {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Runs as lines: a gap wider than any space between words parts the columns of a table. */
function lineOfRuns(runs: readonly Run[]): string {
  let line = "";
  let end: number | undefined;
  let level: number | undefined;
  for (const { str, hasEOL, width, height, transform } of runs) {
    const [left = 0, base = 0] = transform.slice(4);
    if (str !== "") {
      const sameLine = level !== undefined && Math.abs(base - level) < Math.max(height, 1) / 2;
      if (sameLine && end !== undefined && left - end > 1.5 * Math.max(height, 1)) {
        line = `${line.trimEnd()}\t${str.trimStart()}`;
      } else line += str;
      if (str.trim() !== "") [end, level] = [left + width, base];
    }
    if (hasEOL) {
      line += "\n";
      [end, level] = [undefined, undefined];
    }
  }
  return line;
}

const within = <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(refuse("file-bomb")), PAGE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

async function pageText(document: PDFDocumentProxy, page: number): Promise<string> {
  const content = await document.getPage(page).then((one) => one.getTextContent());
  return lineOfRuns(content.items.filter((item): item is Run & typeof item => "str" in item));
}

export interface PdfText {
  readonly text: string;
  /** Pages that hold no letters: scans and pictures. Counted from 1. */
  readonly blankPages: readonly number[];
}

/**
 * Text of a PDF, page after page. `tell` hears the share of pages done.
 *
 * Refuses ("file-encrypted") what opens with a password only, ("file-scanned") what has no letters on any page,
 * ("file-bomb") a page that inflates beyond reason and ("file-damaged") what is no PDF that can be read.
 */
export async function pdfText(bytes: Uint8Array, tell: (done: number) => void): Promise<PdfText> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  if (typeof Worker !== "undefined") {
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(new URL("./pdfWorker.ts", import.meta.url));
  }
  // pdf.js takes the bytes away into its worker. No code is made from the file, and its fonts are not shown.
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
    for (let page = 1; page <= document.numPages; page++) {
      pages.push(await within(pageText(document, page)));
      if (pages.reduce((sum, text) => sum + text.length, 0) > LARGEST_TEXT) throw refuse("file-bomb");
      tell(page / document.numPages);
    }
    const blankPages = pages.flatMap((text, place) => (text.trim() === "" ? [place + 1] : []));
    if (blankPages.length === pages.length) throw refuse("file-scanned", { pages: pages.length });
    return { text: pages.join("\n"), blankPages };
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") throw refuse("file-encrypted");
    throw error;
  } finally {
    pdfjs.GlobalWorkerOptions.workerPort?.terminate();
    pdfjs.GlobalWorkerOptions.workerPort = null;
    void task.destroy();
  }
}
