import { Unzlib } from "fflate";
import { bitesOf } from "./bites";
import { FileRefusal, refuse } from "./refusal";

/** What one page draws takes some tens of kilobytes; a map of a whole commune a few megabytes. */
const LARGEST_CONTENT = 8 * 2 ** 20;
const LARGEST_FONT = 32 * 2 ** 20;
/** More than the pages and fonts of a document of a thousand pages. */
const LARGEST_IN_ALL = 160 * 2 ** 20;

/** How much before the word "stream" tells what is packed and how. */
const LONGEST_ENTRIES = 1000;

const STREAM = /stream\r?\n/g;
const FLATE = /\/(?:FlateDecode|Fl)\b/g;
const IMAGE = /\/Subtype\s*\/Image\b/;
const FONT = /\/Length1\b|\/(?:Type1C|CIDFontType0C|OpenType)\b/;

type Take = (chunk: Uint8Array, last?: boolean) => void;

/** Tells how many bytes a stream inflates to, as they come; a stream may be packed several times over. */
function inflateTimes(packed: Uint8Array, times: number, took: (bytes: number) => void): void {
  let take: Take = (chunk) => took(chunk.length);
  for (let time = 0; time < times; time += 1) {
    const unzlib = new Unzlib(take);
    take = (chunk, last = false) => {
      for (const [bite, end] of bitesOf(chunk)) unzlib.push(bite, last && end === chunk.length);
    };
  }
  take(packed, true);
}

/**
 * Looks through the packed streams of a PDF before it is read, since pdf.js inflates each one whole.
 *
 * Refuses ("file-bomb") one that inflates beyond what pages and fonts take, or all of them together. Pictures are not
 * looked at: their letters can't be read.
 */
export function checkStreams(bytes: Uint8Array): void {
  const text = new TextDecoder("latin1").decode(bytes);
  let all = 0;
  STREAM.lastIndex = 0;
  for (let begin = STREAM.exec(text); begin !== null; begin = STREAM.exec(text)) {
    const from = begin.index + begin[0].length;
    const end = text.indexOf("endstream", from);
    const to = end < 0 ? text.length : end;
    const before = text.slice(Math.max(0, begin.index - LONGEST_ENTRIES), begin.index);
    const entries = before.slice(before.lastIndexOf(" obj") + 1);
    const times = entries.match(FLATE)?.length ?? 0;
    const most = FONT.test(entries) ? LARGEST_FONT : LARGEST_CONTENT;
    let size = 0;
    try {
      if (!IMAGE.test(entries))
        inflateTimes(times > 0 ? bytes.subarray(from, to) : new Uint8Array(), times, (some) => {
          size += some;
          all += some;
          if (size > most || all > LARGEST_IN_ALL) throw refuse("file-bomb");
        });
    } catch (error) {
      // pdf.js makes what it can of a stream that is damaged.
      if (error instanceof FileRefusal) throw error;
    }
    STREAM.lastIndex = to + 1;
  }
}
