import { screen, within } from "@testing-library/react";
import type { Assignment } from "../../src/tracker/assignment";
import { day, STATUS } from "./book";
import { button, done, failed, findButton, openPage, show, workbook } from "./pane";

async function openCard(overrides: Parameters<typeof workbook>[1] = {}) {
  const view = show(workbook(STATUS, overrides).actions);
  await openPage(view.user, "Công cụ");
  await findButton("Ghi phân công");
  return view;
}

test("a document is asked for by number and day, and the proposals of one body or of all are assigned by it", async () => {
  const asked: Assignment[] = [];
  const { user } = await openCard({
    assignLeads: (assignment) => {
      asked.push(assignment);
      return Promise.resolve(done({ targets: 3, tasks: 2 }));
    },
  });
  await user.click(button("Ghi phân công"));
  expect(screen.getByText(/^Chưa có số văn bản\./)).toBeVisible();
  expect(asked).toEqual([]);
  const form = within(screen.getByRole("form", { name: "Đã phân công theo văn bản" }));
  await user.type(form.getByLabelText(/^Số văn bản/), "25-QĐ/ĐU");
  await user.clear(form.getByRole("combobox", { name: "Ngày văn bản" }));
  await user.type(form.getByRole("combobox", { name: "Ngày văn bản" }), "20/1/2026");
  await user.selectOptions(form.getByLabelText("Đề xuất của cơ quan"), "Phòng Kinh tế");
  await user.click(button("Ghi phân công"));
  expect(asked).toEqual([{ document: "25-QĐ/ĐU", day: day(2026, 1, 20), body: "Phòng Kinh tế" }]);
  expect(await screen.findByText(/^Đã ghi phân công cho 3 chỉ tiêu và 2 nhiệm vụ/)).toBeVisible();
});

test("says when there is nothing left to assign", async () => {
  const { user } = await openCard({ assignLeads: () => Promise.resolve(failed("nothing-proposed")) });
  await user.type(screen.getByLabelText(/^Số văn bản/), "25-QĐ/ĐU");
  await user.click(button("Ghi phân công"));
  expect(await screen.findByRole("alert")).toHaveTextContent(/Chưa có gì được ghi/);
});
