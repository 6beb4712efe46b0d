import type { HostSupport } from "../../tracker/port";

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Type of a workbook file. */
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Longer than any browser takes to begin a download, after which it no longer needs the address. */
const KEPT_MS = 60_000;

/** Whether a pane can download: on the Mac nothing happens, by design (office-js 503, 2700, 3385, 6468). */
export const canDownload = ({ platform }: HostSupport): boolean => platform !== "Mac";

/** Hands a file to the browser to be downloaded, where `canDownload`. Whether it did cannot be known. */
export function download({ name, bytes }: File, type: string = WORKBOOK): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
