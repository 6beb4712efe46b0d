import { COLUMNS, SHEET_NAMES } from "../../sheets/columns";
import { dayFormat, dayRule, tableColumns } from "../columns";
import type { FormOrder, FormPage } from "../page";

const { MocThoiGian } = COLUMNS;

/** The dates a body has to keep. */
export function datesPage(order: FormOrder): FormPage {
  const { count, read, entries, days, named } = tableColumns(order, "MocThoiGian");
  return {
    name: SHEET_NAMES.MocThoiGian,
    heading: "CÁC MỐC THỜI GIAN PHẢI THỰC HIỆN",
    hint: "Nhập ngày hoàn thành vào ô nền xanh; chưa xong thì để trống.",
    count,
    columns: [
      ...named(MocThoiGian.what, 50),
      read(MocThoiGian.words, { width: 20, look: "text" }),
      read(MocThoiGian.due, { width: 11, look: "centre", format: dayFormat }),
      days(MocThoiGian.done, 12),
      entries(MocThoiGian.remark, 36),
    ],
    rules: (range) => [dayRule(range(MocThoiGian.done), MocThoiGian.done, order.stamp.year)],
  };
}
