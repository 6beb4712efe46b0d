import { COLUMNS, SHEET_NAMES, tickColumn } from "../../sheets/columns";
import { stateEntry, TICK, tickEntry } from "../../sheets/taskEntry";
import { dayFormat, dayRule, tableColumns } from "../columns";
import type { FormOrder, FormPage } from "../page";

const { NhiemVu } = COLUMNS;

/** The tasks a body leads, and its duties. */
export function tasksPage(order: FormOrder): FormPage {
  const { year } = order.stamp;
  const { count, read, entries, days, named } = tableColumns(order, "NhiemVu");
  return {
    name: SHEET_NAMES.NhiemVu,
    heading: `NHIỆM VỤ, TRÁCH NHIỆM NĂM ${year}`,
    hint: `Ghi sản phẩm, ngày hoàn thành (chưa xong thì chọn trạng thái), nơi lưu hoặc đường dẫn minh chứng. Việc hằng năm: ghi ngày hoàn thành hoặc “${TICK}” vào cột “${tickColumn(year)}”.`,
    count,
    columns: [
      ...named(NhiemVu.summary, 38),
      read(NhiemVu.rhythm, { width: 10, look: "centre" }),
      read(NhiemVu.due, { width: 11, look: "centre", format: dayFormat }),
      entries(NhiemVu.product, 14),
      days(NhiemVu.done, 10),
      entries(NhiemVu.state, 12),
      days(tickColumn(year), 10),
      entries(NhiemVu.evidence, 13),
      entries(NhiemVu.remark, 11),
    ],
    rules: (range) => [
      stateEntry(range(NhiemVu.state)),
      dayRule(range(NhiemVu.done), NhiemVu.done, year),
      tickEntry(range(tickColumn(year))),
    ],
  };
}
