import { plural } from "../plural";
import type { Words } from "../vi/sending";

export const words: Words = {
  late: (days) => `${plural(days, "day", "days")} overdue`,
  unsent: () => "No form sent",
  sent: () => "Form sent",
  some: () => "Partly received",
  came: () => "Received",
  all: () => "Complete",
};
