import { FIGURES_SHEET } from "./sample";
import { bothWords, type Words } from "./words";

const MAKE_SHEETS: Words = {
  vi: "Bắt đầu ở ngăn bên phải: tạo các bảng chuẩn.",
  en: "Start in the pane at the right: make the standard sheets.",
};
const FILL_THEM: Words = {
  vi: "Tiếp theo: gõ số liệu vào trang Số liệu, hoặc xem thử với “Bàn thử” → “Điền số liệu minh hoạ”.",
  en: "Next: type figures into Số liệu, or see “Test bench” → “Sample figures”.",
};

/** What somebody who sees the page for the first time does next in a workbook with these sheets. */
export const firstStep = (sheets: readonly string[]): Words =>
  sheets.includes(FIGURES_SHEET) ? FILL_THEM : MAKE_SHEETS;

/** Shows a step beside the ribbon; undefined: nothing is left to say. */
export function showHint(place: HTMLElement, step: Words | undefined): void {
  place.replaceChildren(...(step ? bothWords(step) : []));
  place.hidden = step === undefined;
}
