import { toSerial } from "../../src/domain/calendar";
import { milestoneState } from "../../src/domain/milestone";

const on = (day: number, month: number, year: number): number => toSerial({ year, month, day });
const DUE = on(30, 11, 2025);

describe("state of a milestone", () => {
  it("is done on the due day, late the day after", () => {
    expect(milestoneState(DUE, DUE, null)).toEqual({ code: "done", days: 0 });
    expect(milestoneState(DUE, on(1, 12, 2025), null)).toEqual({ code: "done-late", days: 1 });
  });

  it("is due soon from thirty days before to the due day, overdue the day after", () => {
    expect(milestoneState(DUE, null, on(30, 10, 2025))).toEqual({ code: "not-due", days: 31 });
    expect(milestoneState(DUE, null, on(31, 10, 2025))).toEqual({ code: "due-soon", days: 30 });
    expect(milestoneState(DUE, null, DUE)).toEqual({ code: "due-soon", days: 0 });
    expect(milestoneState(DUE, null, on(1, 12, 2025))).toEqual({ code: "overdue", days: 1 });
  });

  it("counts calendar days, not hours: TODAY() and NOW() agree", () => {
    expect(milestoneState(DUE, null, DUE + 0.99)).toEqual({ code: "due-soon", days: 0 });
    expect(milestoneState(DUE, DUE + 0.5, null)).toEqual({ code: "done", days: 0 });
  });

  it("takes another warning time", () => {
    expect(milestoneState(DUE, null, DUE - 10, 7)).toEqual({ code: "not-due", days: 10 });
  });

  it("says nothing about an open one when today is not known", () => {
    expect(milestoneState(DUE, null, null)).toBeNull();
    expect(milestoneState(DUE, true, null)).toEqual({ code: "done", days: 0 });
  });
});
