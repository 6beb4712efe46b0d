import type { Words } from "../vi/calendar";

const named = (style: "long" | "short") =>
  Array.from({ length: 12 }, (_, month) =>
    new Date(2026, month, 1).toLocaleDateString("en-GB", { month: style }),
  );

export const words: Words = {
  calendar: "Calendar",
  placeholder: "day/month/year",
  noDay: (text) => `“${text}” is not a date. Type it like 31/12/2026.`,
  months: named("long"),
  shortMonths: named("short"),
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["S", "M", "T", "W", "T", "F", "S"],
  goToToday: "Go to today",
  prevMonthAriaLabel: "Previous month",
  nextMonthAriaLabel: "Next month",
  prevYearAriaLabel: "Previous year",
  nextYearAriaLabel: "Next year",
  prevYearRangeAriaLabel: "Earlier years",
  nextYearRangeAriaLabel: "Later years",
  monthPickerHeaderAriaLabel: "{0}, select to change the year",
  yearPickerHeaderAriaLabel: "{0}, select to change the month",
  closeButtonAriaLabel: "Close the calendar",
  selectedDateFormatString: "Selected date {0}",
  todayDateFormatString: "Today {0}",
};
