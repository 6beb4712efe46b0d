import { at } from "../../domain/at";
import { parseKind } from "../../domain/kinds";
import { COLUMNS, FIGURES, yearColumn } from "../../sheets/columns";
import { entryFormat } from "../../sheets/figures";
import { FORMATS } from "../../sheets/look";
import { dayRule, tableColumns } from "../columns";
import { figureRule, howTo } from "../figureEntry";
import type { FormOrder, FormPage } from "../page";
import { formTargets } from "../targets";

const { SoLieu } = COLUMNS;

/** The figures of the targets a body leads. */
export function figuresPage(order: FormOrder): FormPage {
  const { year } = order.stamp;
  const { targets, target, named } = formTargets(order);
  const { entries, days } = tableColumns(order, "SoLieu");
  const figureTitles = FIGURES.map((figure) => yearColumn[figure](year));
  const figureFormat = (row: number) => {
    const { kind, target: asked, figuresUnit } = target(row);
    const code = parseKind(kind);
    return code === undefined ? FORMATS.general : entryFormat(code, asked, figuresUnit);
  };
  return {
    name: "Chỉ tiêu",
    heading: `PHIẾU SỐ LIỆU CHỈ TIÊU NĂM ${year}`,
    hint: "Nhập ô nền xanh: KH là kế hoạch năm, ƯTH là ước thực hiện, TH là thực hiện. Chưa có số liệu thì để trống; ghi 0 là kết quả bằng 0. Không sửa cột Mã.",
    count: targets.length,
    columns: [
      ...named,
      { title: SoLieu.unit, width: 9, look: "secondary", content: (row) => target(row).figuresUnit },
      { title: SoLieu.target, width: 9, look: "centre", content: (row) => target(row).target },
      { title: SoLieu.note, width: 34, look: "small", content: (row) => howTo(target(row)) },
      {
        title: SoLieu.actualBefore,
        width: 8,
        look: "computed",
        format: figureFormat,
        content: (row) => target(row).figures.find((one) => one.year === year - 1)?.used ?? null,
      },
      ...figureTitles.map((title) => ({ ...entries(title, 8), format: figureFormat })),
      days(SoLieu.figureDate, 10),
      entries(SoLieu.source, 12),
    ],
    rules: (range) => [
      ...targets.map((row, place) =>
        figureRule(row, range(at(figureTitles, 0), at(figureTitles, figureTitles.length - 1), place)),
      ),
      dayRule(range(SoLieu.figureDate), SoLieu.figureDate, year),
    ],
  };
}
