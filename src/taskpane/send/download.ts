import type { CopyFile } from "../../tracker/port";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Longer than any browser takes to begin a download, after which it no longer needs the address. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to be downloaded. Whether it did cannot be known: some panes have no downloads. */
export function download({ name, bytes }: CopyFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
