import type { DataBar } from "../sheets/types";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** Names of the extensions of a rule and of a sheet ([MS-XLSX] 2.2.6.1, 2.2.6.2). */
const OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** Name of a bar in its sheet, the same in every file made of the same sheets. */
const idOf = (index: number) => `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;

const bound = (number: number | undefined) =>
  number === undefined
    ? '<x14:cfvo type="autoMax"/>'
    : `<x14:cfvo type="num"><xm:f>${number}</xm:f></x14:cfvo>`;

/**
 * A sheet's part whose bars have no gradient. Excel 2007 knew none of that, so it stands in an extension ([MS-XLSX]
 * 2.6.31), which the writer does not have.
 *
 * @param bars in the order of the sheet's rules
 */
export function withPlainBars(xml: string, bars: readonly DataBar[]): string {
  if (bars.length === 0) return xml;
  let index = 0;
  const named = xml.replace(
    /<\/dataBar><\/cfRule>/g,
    () =>
      `</dataBar><extLst><ext xmlns:x14="${X14}" uri="${OF_RULE}"><x14:id>${idOf(index++)}</x14:id></ext></extLst></cfRule>`,
  );
  const rules = bars.map(
    ({ range, from, to }, place) =>
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${idOf(place)}">` +
      `<x14:dataBar minLength="0" maxLength="100" gradient="0">${bound(from)}${bound(to)}` +
      `<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>` +
      `<xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`,
  );
  return named.replace(
    /<\/worksheet>$/,
    `<extLst><ext xmlns:x14="${X14}" uri="${OF_SHEET}"><x14:conditionalFormattings>${rules.join("")}` +
      "</x14:conditionalFormattings></ext></extLst></worksheet>",
  );
}
