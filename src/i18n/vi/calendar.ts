const numbered = Array.from({ length: 12 }, (_, place) => place + 1);

/** Words of the calendar that opens beside a field for a day; "{0}" is filled by the calendar. */
export const words = {
  calendar: "Lịch",
  placeholder: "ngày/tháng/năm",
  /** Told when something typed is no day; the field then shows the day it had. */
  noDay: (text: string) => `“${text}” không phải là ngày. Hãy nhập như 31/12/2026.`,
  months: numbered.map((month) => `Tháng ${month}`),
  shortMonths: numbered.map((month) => `Th ${month}`),
  days: ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"],
  shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  goToToday: "Về hôm nay",
  prevMonthAriaLabel: "Tháng trước",
  nextMonthAriaLabel: "Tháng sau",
  prevYearAriaLabel: "Năm trước",
  nextYearAriaLabel: "Năm sau",
  prevYearRangeAriaLabel: "Các năm trước",
  nextYearRangeAriaLabel: "Các năm sau",
  monthPickerHeaderAriaLabel: "{0}, chọn để đổi năm",
  yearPickerHeaderAriaLabel: "{0}, chọn để đổi tháng",
  closeButtonAriaLabel: "Đóng lịch",
  selectedDateFormatString: "Ngày đang chọn {0}",
  todayDateFormatString: "Hôm nay {0}",
};

export type Words = typeof words;
