import { at } from "../../src/domain/at";
import { dueItems } from "../../src/tracker/due";
import { timeline } from "../../src/tracker/timeline";
import { STATUS, TODAY } from "../taskpane/book";

test("a date that follows from steps is told by those, and by itself where the workbook has no schemes", () => {
  const date = {
    ...at(STATUS.milestones, 0),
    follows: "steps",
    due: TODAY + 10,
    done: null,
    met: false,
  } as const;
  const isTold = (schemes: typeof STATUS.schemes) => {
    const snapshot = { milestones: [date], schemes, tasks: [] };
    const shown = timeline(snapshot, true).flatMap(({ dates }) => dates);
    return [
      dueItems(snapshot, TODAY, 30).some(({ code }) => code === date.code),
      shown.some((one) => one.kind === "milestone"),
    ];
  };
  expect(isTold(STATUS.schemes)).toEqual([false, false]);
  expect(isTold([])).toEqual([true, true]);
});
