import { COLUMNS } from "../../sheets/columns";
import { ACCOUNT_FIELDS } from "../../tracker/formFields";
import { tableColumns } from "../columns";
import type { FormOrder, FormPage } from "../page";
import { formTargets } from "../targets";

const { SoLieu, TinhHinh } = COLUMNS;

/** What is said of the targets beside their figures. */
export function accountsPage(order: FormOrder): FormPage {
  const { targets, target, named } = formTargets(order);
  const { entries } = tableColumns(order, "SoLieu");
  return {
    name: "Giải trình",
    heading: `NGUYÊN NHÂN, GIẢI PHÁP, ĐỀ NGHỊ NĂM ${order.stamp.year}`,
    hint: "Ghi ngắn gọn cho chỉ tiêu chưa đạt, chậm tiến độ hoặc có thay đổi lớn; chỉ tiêu khác có thể để trống.",
    count: targets.length,
    columns: [
      ...named,
      { title: TinhHinh.verdict, width: 12, look: "centre", content: (row) => target(row).verdictText },
      ...ACCOUNT_FIELDS.map(({ title }) => entries(title, 24)),
      entries(SoLieu.evidence, 22),
    ],
    rules: () => [],
  };
}
