import { COLUMNS, SCHEME_STEPS, SHEET_NAMES } from "../../sheets/columns";
import { dayFormat, dayRule, tableColumns } from "../columns";
import type { FormOrder, FormPage } from "../page";

const { DeAn } = COLUMNS;

/** The steps of the schemes and plans a body leads. */
export function schemesPage(order: FormOrder): FormPage {
  const { count, read, entries, days, named } = tableColumns(order, "DeAn");
  return {
    name: SHEET_NAMES.DeAn,
    heading: "TIẾN ĐỘ ĐỀ ÁN, KẾ HOẠCH",
    hint: "Nhập ngày đã hoàn thành từng bước vào ô nền xanh; bước chưa xong thì để trống.",
    count,
    columns: [
      ...named(DeAn.title, 24),
      ...SCHEME_STEPS.flatMap(({ due, done }) => [
        read(due, { width: 10, look: "centre", format: dayFormat }),
        days(done, 10),
      ]),
      entries(DeAn.document, 10),
      entries(DeAn.remark, 15),
    ],
    rules: (range) => SCHEME_STEPS.map(({ done }) => dayRule(range(done), done, order.stamp.year)),
  };
}
