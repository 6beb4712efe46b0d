import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { at } from "../domain/at";
import { withPlainBars } from "./dataBars";
import type { DataBar } from "../sheets/types";

/** A formula as files hold it. */
export interface FileFormula {
  readonly formula: string;
  /** Its parts are worked out cell by cell over ranges, so Excel must not cut them down to one cell. */
  readonly array: boolean;
}

/** What a sheet has that its writer leaves out. */
export interface SheetExtras {
  readonly dataBars: readonly DataBar[];
  /** Rows that follow their text, from 0; the others keep the height the file gives them. */
  readonly freeRows: ReadonlySet<number>;
  /** Whether it has outline groups of columns, for which Excel makes room above the sheet only when told of them. */
  readonly isOutlined: boolean;
}

/**
 * Calculation engine a file says it was last calculated by: that of Excel 2019 and Microsoft 365. With an older one
 * Excel works everything out anew on opening, and where the add-in is missing every verdict would turn into #NAME?.
 */
const ENGINE = 191029;

/** The first day a zip can name, so that files made from the same figures are the same byte for byte. */
const DAY = new Date(1980, 0, 1);

const ERROR_VALUE =
  /<c ([^>]*)t="str"([^>]*)>(<f[^>]*>[^<]*<\/f><v>#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)<\/v>)/g;

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The part of a table with formulas in its columns, so that rows added later get them too. */
const withFormulas = (xml: string, formulas: readonly (FileFormula | undefined)[]) =>
  xml.replace(/<tableColumn id="(\d+)"([^>]*)\/>/g, (whole, id: string, rest: string) => {
    const column = formulas[Number(id) - 1];
    if (!column) return whole;
    const array = column.array ? ' array="1"' : "";
    return `<tableColumn id="${id}"${rest}><calculatedColumnFormula${array}>${escaped(column.formula)}</calculatedColumnFormula></tableColumn>`;
  });

function withExtras(xml: string, { dataBars, freeRows, isOutlined }: SheetExtras): string {
  const rows = xml
    .replace(ERROR_VALUE, '<c $1t="e"$2>$3')
    .replace(/(<row r="(\d+)"[^>]*) customHeight="1"/g, (whole, row: string, number: string) =>
      freeRows.has(Number(number) - 1) ? row : whole,
    );
  const outlined = isOutlined ? rows.replace(/<sheetFormatPr /, '<sheetFormatPr outlineLevelCol="1" ') : rows;
  return withPlainBars(outlined, dataBars);
}

const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/** The XML parts that a file keeps beside its cells, as Excel saves them. */
function withCustomParts(
  parts: Readonly<Record<string, Uint8Array>>,
  customParts: readonly string[],
): Readonly<Record<string, Uint8Array>> {
  const items = customParts.map((_, place) => `customXml/item${place + 1}.xml`);
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  const related = items.map(
    (path, place) => `<Relationship Id="nlb${place + 1}" Type="${type}" Target="../${path}"/>`,
  );
  const relationships = strFromU8(parts[RELATIONSHIPS] ?? new Uint8Array());
  return {
    ...parts,
    [RELATIONSHIPS]: strToU8(
      relationships.replace("</Relationships>", `${related.join("")}</Relationships>`),
    ),
    ...Object.fromEntries(customParts.map((xml, place) => [at(items, place), strToU8(xml)])),
  };
}

/** Excel's own order within a font, which the writer does not keep where a font has a colour. */
const inOrder = (xml: string) => xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1");

/**
 * Adds to a file what its writer leaves out: formulas of table columns, fonts in Excel's order, errors among the
 * values of formulas, heights of rows that follow their text, bars without a gradient, room for the buttons of outline
 * groups, and whether Excel works everything out on opening or trusts the values in the file.
 *
 * @param tables formulas of each table's columns, in the order of the sheets
 * @param customParts texts of the XML parts that the file keeps beside its cells
 */
export function finish(
  file: Uint8Array,
  tables: readonly (readonly (FileFormula | undefined)[])[],
  sheets: readonly SheetExtras[],
  calculateOnOpening: boolean,
  customParts: readonly string[],
): Uint8Array {
  const onOpening = calculateOnOpening ? ' fullCalcOnLoad="1"' : "";
  const changes: readonly (readonly [path: RegExp, change: (xml: string, path: string) => string])[] = [
    [
      /^xl\/workbook\.xml$/,
      (xml) => xml.replace(/<calcPr [^>]*\/>/, `<calcPr calcId="${ENGINE}"${onOpening}/>`),
    ],
    [/^xl\/styles\.xml$/, inOrder],
    [
      /^xl\/worksheets\/sheet\d+\.xml$/,
      (xml, path) => withExtras(xml, at(sheets, Number(/\d+/.exec(path)?.[0]) - 1)),
    ],
    [
      /^xl\/tables\/table\d+\.xml$/,
      (xml, path) => withFormulas(xml, tables[Number(/\d+/.exec(path)?.[0]) - 1] ?? []),
    ],
  ];
  const parts = Object.entries(unzipSync(file)).map(([path, content]) => {
    const change = changes.find(([pattern]) => pattern.test(path))?.[1];
    return [path, change ? strToU8(change(strFromU8(content), path)) : content] as const;
  });
  return zipSync(withCustomParts(Object.fromEntries(parts), customParts), { mtime: DAY });
}
