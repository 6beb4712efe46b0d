interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Type of a workbook file. */
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Longer than any browser takes to begin a download, after which it no longer needs the address. */
const KEPT_MS = 60_000;

/** Hands a file to the browser to be downloaded. Whether it did cannot be known: some panes have no downloads. */
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
