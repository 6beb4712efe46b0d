import type { ZippableFile } from "fflate";
import type { FormFile } from "../../tracker/port";

/** Told at the beginning of a text, so that Notepad reads it as UTF-8. */
const BOM = "\uFEFF";

/** All forms and their letters as one archive. The code that packs is loaded when first needed. */
export async function zipped(files: readonly FormFile[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import("fflate");
  return zipSync(
    Object.fromEntries<ZippableFile>(
      files.flatMap(({ name, bytes, letter }) => [
        // A workbook is packed already.
        [name, [bytes, { level: 0 }]] as const,
        [name.replace(/\.xlsx$/, ".txt"), strToU8(BOM + letter)] as const,
      ]),
    ),
  );
}
