import { screen, waitFor, within } from "@testing-library/react";
import { fromSerial } from "../../src/domain/calendar";
import { timeline } from "../../src/tracker/timeline";
import { stateRules } from "../../src/sheets/dates";
import { stateFace } from "../../src/taskpane/parts/stateFace";
import { timelineMarks } from "../../src/taskpane/dates/timelineMarks";
import type { Entry } from "../../src/tracker/port";
import { day, STATUS, TASK, TODAY } from "./book";
import { button, done, failed, findButton, openTab, show, workbook } from "./pane";

async function openDates(book = workbook(STATUS)) {
  const write = jest.spyOn(book.actions, "write");
  const goTo = jest.spyOn(book.actions, "goTo");
  const view = show(book.actions);
  await openTab(view.user, "Hạn");
  await screen.findByRole("heading", { name: "Các mốc theo thời gian" });
  return { ...view, write, goTo };
}

/** A field for a day, once the calendar beside it is there. */
const dayField = (name: string) => screen.findByRole("combobox", { name });

test("what is not done stands in order of time, by year, with state in words", async () => {
  await openDates();
  expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
    "Năm 2025",
    "Năm 2026",
    "Năm 2027",
    "Năm 2029",
    "Không có ngày cụ thể",
  ]);
  expect(screen.queryByRole("button", { name: /Hoàn thiện các đề án/ })).toBeNull();
  expect(button(/Rà soát hộ nghèo/)).toHaveAccessibleName(/Chưa đến hạn · hạn 31\/12\/2026$/);
  expect(button(/Quá hạn 358 ngày · hạn 30\/11\/2025 · hoàn thành 1\/2$/)).toBeVisible();
});

test("a date has the same colours in the pane as on the sheets", () => {
  const days = { due: day(2026, 6, 30), today: day(2026, 6, 10) };
  const faces = [
    [days.due, days.due],
    [days.due, days.due + 15],
    [days.due, null],
    [days.today - 10, null],
    [days.today + 200, null],
  ].map(([due = null, done = null]) => stateFace({ due, done }, days.today, "vi"));
  expect(new Set(faces.map(({ word }) => word)).size).toBe(5);
  const rules = stateRules("A1");
  for (const { word, fill, text } of faces) {
    const rule = rules.find(({ when }) => "beginsWith" in when && word.startsWith(when.beginsWith));
    expect([word, fill, text]).toEqual([word, rule?.fill, rule?.text]);
  }
});

test("what is done shows on request", async () => {
  const { user } = await openDates();
  await user.selectOptions(screen.getByLabelText("Xem"), "Tất cả");
  expect(button(/Hoàn thiện các đề án/)).toHaveAccessibleName(/Hoàn thành · hạn 30\/11\/2025$/);
});

test("a date is marked done with today's date, and one click takes it back", async () => {
  const { user, write } = await openDates();
  await user.click(button(/Rà soát hộ nghèo/));
  expect(await screen.findByText("hết tháng 12 năm 2026")).toHaveAttribute("lang", "vi");
  expect(await dayField("Ngày hoàn thành")).toHaveValue("23/11/2026");
  await user.click(button("Ghi ngày hoàn thành"));
  expect(write).toHaveBeenCalledWith([
    {
      table: "MocThoiGian",
      code: "M06",
      cells: { "Ngày hoàn thành": TODAY },
      seen: { "Ngày hoàn thành": null },
    },
  ]);
  expect(await screen.findByText("Hoàn thành")).toBeVisible();
  await user.click(button("Hoàn tác"));
  await waitFor(() => expect(screen.getByText("Chưa đến hạn")).toBeVisible());
});

test("a step of a scheme is marked done on the day it was", async () => {
  const { user, write } = await openDates();
  await user.click(button(/^Hạn ban hành: 2 đề án, kế hoạch/));
  const [scheme] = screen.getAllByRole("button", { name: /Phân loại rác thải tại nguồn/ });
  if (scheme) await user.click(scheme);
  expect(
    await screen.findByRole("heading", { name: "Đề án DA02: Phân loại rác thải tại nguồn" }),
  ).toBeVisible();
  expect(screen.getByText("Chủ tịch Uỷ ban nhân dân xã")).toBeVisible();
  const field = await dayField("Ngày ban hành");
  expect(field).toHaveValue("");
  await user.type(field, "15/1/2026");
  await user.click(button("Ghi ngày ban hành"));
  expect(write).toHaveBeenCalledWith([
    {
      table: "DeAn",
      code: "DA02",
      cells: { "Ngày ban hành": day(2026, 1, 15) },
      seen: { "Ngày ban hành": null },
    },
  ]);
  expect(await screen.findByText("Hoàn thành chậm 15 ngày")).toBeVisible();
});

test("what somebody wrote into the cell meanwhile is told and spared, and saving once more replaces it", async () => {
  const note = { column: "Ngày hoàn thành", content: "xong một phần" };
  const plain = workbook(STATUS);
  const write = (entries: readonly Entry[]) =>
    entries.some(({ seen }) => seen)
      ? Promise.resolve(failed("changed-elsewhere", note))
      : plain.actions.write(entries);
  const book = { ...plain, actions: { ...plain.actions, write } };
  const { user } = await openDates(book);
  await user.click(button(/Rà soát hộ nghèo/));
  const field = await dayField("Ngày hoàn thành");
  await user.clear(field);
  await user.type(field, "20/11/2026");
  await user.click(button("Ghi ngày hoàn thành"));
  expect(await screen.findByRole("alert")).toHaveTextContent("đã được sửa thành “xong một phần”");
  expect(field).toHaveValue("20/11/2026");
  await user.click(button("Ghi ngày hoàn thành"));
  expect(await screen.findByText("Hoàn thành")).toBeVisible();
});

test("what is typed and is no day is told and not written", async () => {
  const { user, write } = await openDates();
  await user.click(button(/Rà soát hộ nghèo/));
  const field = await dayField("Ngày hoàn thành");
  await user.clear(field);
  await user.type(field, "31/11/2026");
  await user.tab();
  expect(await screen.findByText(/^“31\/11\/2026” không phải là ngày/)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
});

test("a day that was cleared is not written", async () => {
  const { user, write } = await openDates();
  await user.click(button(/Rà soát hộ nghèo/));
  await user.clear(await dayField("Ngày hoàn thành"));
  await user.click(button("Ghi ngày hoàn thành"));
  expect(screen.getByText(/^Nội dung này không phải là ngày/)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
});

test("the schemes tell the step they are at and how many are behind them", async () => {
  await openDates();
  const schemes = within(screen.getByRole("list", { name: "Đề án, kế hoạch" })).getAllByRole("button");
  expect(schemes.map((scheme) => scheme.textContent)).toEqual([
    "✖Nâng cao giá trị vùng rau màu Quá hạn 327 ngày · hoàn thành 1/4 bước",
    "✖Phân loại rác thải tại nguồn Quá hạn 358 ngày · hoàn thành 0/4 bước",
  ]);
});

test("a date leads to its targets, its schemes and its row", async () => {
  const { user, goTo } = await openDates();
  await user.click(button(/Rà soát hộ nghèo/));
  await user.click(await findButton("Đến dòng trong bảng"));
  expect(goTo).toHaveBeenCalledWith("M06", "MocThoiGian");
  expect(button(/Nâng cao giá trị vùng rau màu/)).toBeVisible();
  await user.click(button(/^Số hộ nghèo/));
  expect(await screen.findByRole("heading", { name: "Số hộ nghèo" })).toBeVisible();
});

test("a workbook without these sheets says how to get them", async () => {
  const book = workbook(
    { ...STATUS, milestones: [], schemes: [] },
    { goTo: () => Promise.resolve(done(null)) },
  );
  const { user } = show(book.actions);
  await openTab(user, "Hạn");
  expect(await screen.findByText(/chưa có trang Mốc thời gian/)).toBeVisible();
});

test("the term is drawn as a line of time that tells what day it is, done and open dates counted by state", async () => {
  await openDates();
  const picture = screen.getByRole("img", {
    name: /^Các mốc từ năm 2025 đến năm 2030 .* Hôm nay là 23\/11\/2026\.$/,
  });
  const caption = picture.closest("figure")?.querySelector("figcaption");
  expect(caption).toHaveTextContent("✔ hoàn thành: 1 · ✖ quá hạn: 2 · ◔ chưa đến hạn: 4");
});

test("on the line of time a later date stands further right, and one on the same day above the other", () => {
  const marks = timelineMarks(timeline(STATUS, false), STATUS.years, STATUS.today, 0.01);
  const [first, second, ...later] = marks;
  expect([first?.level, second?.level]).toEqual([0, 1]);
  expect(first?.at).toBe(second?.at);
  for (const { at, due } of later) {
    expect(at).toBeGreaterThan(first?.at ?? 1);
    expect(Math.floor(at * STATUS.years.length) + 2025).toBe(fromSerial(due).year);
  }
});

test("a date that follows from schemes stands there by their steps, and one that follows from verdicts asks for no day", async () => {
  const [first, second, third] = STATUS.milestones;
  if (!first || !second || !third) throw new Error("too few dates");
  const { user } = await openDates(
    workbook({
      ...STATUS,
      milestones: [
        { ...first, done: null, follows: "steps" },
        { ...second, follows: "verdicts" },
        { ...third, follows: "verdicts", met: true },
      ],
    }),
  );
  expect(screen.queryByRole("button", { name: /Hoàn thiện các đề án/ })).toBeNull();
  expect(screen.queryByRole("button", { name: /Sơ kết giữa nhiệm kỳ/ })).toBeNull();
  await user.click(button(/Rà soát hộ nghèo/));
  expect(await screen.findByText(/^Tự tính từ đánh giá của chỉ tiêu/)).toBeVisible();
  expect(screen.queryByRole("combobox", { name: "Ngày hoàn thành" })).toBeNull();
});

const WITH_TASKS = {
  ...STATUS,
  tasks: [
    TASK,
    { ...TASK, code: "TN11", what: "Tham mưu xây dựng đề án", toldBy: "M01" },
    { ...TASK, code: "NV09", what: "Việc không có hạn", due: null },
    {
      ...TASK,
      code: "NV08",
      what: "Việc đã xong",
      due: day(2026, 1, 31),
      done: day(2026, 2, 2),
      isDone: true,
    },
  ],
};

test("tasks with a last day of their own stand under the schemes, those that are done on request", async () => {
  const { user } = await openDates(workbook(WITH_TASKS));
  const tasks = () =>
    within(screen.getByRole("list", { name: "Nhiệm vụ có hạn" }))
      .getAllByRole("button")
      .map(({ textContent }) => textContent)
      .filter((text) => text !== "Ghi xong");
  expect(tasks()).toEqual([
    "✖Rà soát quy hoạch vùng rau màu Quá hạn 20 ngày · hạn 03/11/2026 · Báo cáo rà soát",
  ]);
  await user.selectOptions(screen.getByLabelText("Xem"), "Tất cả");
  expect(tasks()[0]).toBe("≈Việc đã xong Hoàn thành chậm 2 ngày · hạn 31/01/2026 · Báo cáo rà soát");
});

test("a task in full gives its product and the address of its evidence; the day it was done is asked for", async () => {
  const { user, write } = await openDates(workbook(WITH_TASKS));
  await user.click(button(/^Rà soát quy hoạch/));
  expect(await screen.findByRole("heading", { name: TASK.what })).toBeVisible();
  expect(screen.getByText("Báo cáo rà soát")).toBeVisible();
  expect(screen.getByRole("link", { name: TASK.evidence })).toHaveAttribute("href", TASK.evidence);
  const field = await dayField("Ngày hoàn thành");
  expect(field).toHaveValue("");
  await user.type(field, "05/11/2026");
  await user.click(button("Ghi ngày hoàn thành"));
  await waitFor(() => expect(write).toHaveBeenCalled());
  expect(write.mock.lastCall?.[0]).toMatchObject([
    {
      table: "NhiemVu",
      code: TASK.code,
      cells: { "Ngày hoàn thành": day(2026, 11, 5) },
      seen: { "Ngày hoàn thành": null },
    },
  ]);
  expect(await screen.findByText("Hoàn thành chậm 2 ngày")).toBeVisible();
});
