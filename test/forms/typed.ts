import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../xlsx/openFile";
import { columnLetters } from "../../src/sheets/a1/address";

/** Contents by code and title of the column. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The parts of a file changed as texts. */
export function rewritten(bytes: Uint8Array, change: (xml: string, path: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const before = /\.(?:xml|rels)$/.test(path) ? strFromU8(content) : undefined;
    const after = before === undefined ? undefined : change(before, path);
    return [path, after === undefined || after === before ? content : strToU8(after)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** A file with other contents in some cells of one sheet, as a program writes them that keeps no table of texts. */
const withCells = (
  bytes: Uint8Array,
  sheet: number,
  cells: ReadonlyMap<string, string | number>,
): Uint8Array =>
  rewritten(bytes, (xml, path) =>
    path === `xl/worksheets/sheet${sheet + 1}.xml`
      ? xml.replace(
          /<c r="([A-Z]+\d+)"((?: s="\d+")?)[^>]*?(?:\/>|>.*?<\/c>)/g,
          (whole, address: string, style: string) => {
            const content = cells.get(address);
            if (content === undefined) return whole;
            return typeof content === "number"
              ? `<c r="${address}"${style}><v>${content}</v></c>`
              : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
          },
        )
      : xml,
  );

/** A form with contents typed into its cells, found by what stands in the file. */
export function typedInto(bytes: Uint8Array, typed: Typed): Uint8Array {
  const { sheets } = openFile(bytes);
  let file = bytes;
  [...sheets.values()].forEach((cells, sheet) => {
    const values = [...cells].map(([address, { value }]) => ({ address, value }));
    const header = values.find(({ value }) => value === "Mã");
    if (!header) return;
    const row = header.address.replace(/\D/g, "");
    const titles = new Map(
      values.flatMap(({ address, value }) =>
        address.replace(/\D/g, "") === row ? [[String(value), address.replace(/\d/g, "")] as const] : [],
      ),
    );
    const wanted = Object.entries(typed).flatMap(([code, contents]) => {
      const at = values.find(({ address, value }) => value === code && address.startsWith(columnLetters(0)));
      return Object.entries(contents).flatMap(([title, content]) => {
        const column = titles.get(title);
        return at && column !== undefined ? [[`${column}${at.address.slice(1)}`, content] as const] : [];
      });
    });
    file = withCells(file, sheet, new Map(wanted));
  });
  return file;
}
