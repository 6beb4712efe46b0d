import { plural } from "../plural";
import type { Words } from "../vi/reportText";

const works = (count: number) => plural(count, "item", "items");

export const words: Words = {
  opening: (programme, reporter, year) =>
    `Under ${programme}, ${reporter} reports the following results for ${year}:`,
  issued: (number, day) => {
    if (number === "") return day === "" ? "" : ` (issued on ${day})`;
    return ` (document ${number}${day === "" ? "" : ` of ${day}`})`;
  },
  letters: "ABCDE",
  parts: {
    overall: "Overall",
    groups: "Results by group of targets",
    dates: "Dates, schemes and plans",
    tasks: "Tasks and solutions",
    proposals: "Proposals",
  },
  standing: (standing, count) => `${standing} (${plural(count, "component", "components")}):`,
  standings: {
    exceeded: "Exceeded",
    met: "Met",
    onTrack: "On track",
    slow: "Behind schedule",
    atRisk: "At risk",
    missed: "Not met",
    notDue: "Not due yet",
    noData: "Not enough figures",
    unread: "Verdict could not be read",
  },
  because: (target, reason) => `${target}, reason: ${reason}`,
  doneIn: (year, count) => `Done in ${year} (${works(count)}):`,
  overdue: (day, count) => `Overdue on ${day} (${works(count)}):`,
  dueSoon: (days, count) => `Due in the next ${plural(days, "day", "days")} (${works(count)}):`,
  nothingDue: (day, days) =>
    `On ${day} nothing was overdue, and nothing falls due in the next ${plural(days, "day", "days")}.`,
  scheme: (title) => `“${title}”`,
  stepOf: (step, title) => `${step} of “${title}”`,
  stepDue: (step, day) => `deadline for ${step} ${day}`,
  due: (day) => `due by ${day}`,
  overdueBy: (days) => ` (${plural(days, "day", "days")} overdue)`,
  done: (what) => `${what}: done`,
  doneOn: (what, day) => `${what}: done on ${day}`,
  late: (days) => ` (${plural(days, "day", "days")} late)`,
  doneInYear: (year) => `Done in ${year}`,
  onlyProduct: "With a product, state not recorded",
  taskStates: new Map([
    ["Chưa thực hiện", "Not begun"],
    ["Đang thực hiện", "Under way"],
    ["Thường xuyên", "Continuous"],
    ["Hoàn thành", "Done"],
  ]),
  tasksIn: (state, count) => `${state} (${plural(count, "task", "tasks")}):`,
  product: (task, product) => `${task} (product: ${product})`,
  closing: (year, annex) =>
    `The figures of each target for ${year} are in the table “${annex}” attached to this report`,
};
