import { Unzip, UnzipInflate } from "fflate";
import { FileRefusal, refuse } from "./refusal";

/** Far more than the text of any programme takes; a part that inflates beyond it was made to fill the memory. */
const LARGEST_PART = 64 * 2 ** 20;
/** Small, so that not even the densest packing can inflate much between two looks at the size. */
const BITE = 2 ** 14;

/**
 * Parts of a zip by path. Parts that are not wanted are not inflated.
 *
 * Refuses ("file-bomb") a part that says it is larger than 64 MiB, or turns out to be while it is inflated, and
 * ("file-damaged") what can't be inflated.
 */
export function partsOf(bytes: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const unzip = new Unzip((file) => {
    if (!wanted.includes(file.name)) return;
    if ((file.originalSize ?? 0) > LARGEST_PART) throw refuse("file-bomb");
    const decoder = new TextDecoder();
    let size = 0;
    let text = "";
    file.ondata = (error, chunk, final) => {
      // What is thrown below comes back here as an error of inflating.
      if (error !== null) throw error instanceof FileRefusal ? error : refuse("file-damaged");
      size += chunk.length;
      if (size > LARGEST_PART) throw refuse("file-bomb");
      text += decoder.decode(chunk, { stream: !final });
      if (final) parts.set(file.name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += BITE) {
    unzip.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length);
  }
  return parts;
}
