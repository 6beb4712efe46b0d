import { addressOf, placeAt } from "./a1/address";
import { COLUMNS } from "./columns";
import { quoted } from "./formulas";
import { TASK_STATES } from "./taskState";
import type { Validation } from "./types";

/** What ticks a yearly duty of which nobody knows the day. */
export const TICK = "x";

/** Cells that take one of the states of a task. */
export const stateEntry = (range: string): Validation => ({
  range,
  rule: { list: TASK_STATES },
  severity: "warning",
  title: COLUMNS.NhiemVu.state,
  message: "Hãy chọn một trạng thái trong danh sách, hoặc để trống.",
});

/** Cells that take a tick, or the day a yearly duty was done. */
export function tickEntry(range: string): Validation {
  const first = addressOf(placeAt(range));
  return {
    range,
    rule: { formula: `=OR(ISNUMBER(${first}),${first}=${quoted(TICK)})` },
    severity: "warning",
    title: "Việc hằng năm",
    message: `Hãy nhập ngày hoàn thành (ngày/tháng/năm) hoặc “${TICK}”; chưa thực hiện thì để trống.`,
  };
}
