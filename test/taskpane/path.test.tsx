import { screen, within } from "@testing-library/react";
import type { Entry } from "../../src/tracker/port";
import { STATUS } from "./book";
import { button, done, findButton, openTab, show, workbook } from "./pane";

test("plans are shown before they are written, for all targets found and for one, and go into blank cells alone", async () => {
  const asked: (readonly Entry[])[] = [];
  const { actions } = workbook(STATUS, {
    write: (entries) => {
      asked.push(entries);
      return Promise.resolve(done(entries.map((entry) => ({ ...entry, before: {} }))));
    },
  });
  const { user } = show(actions);
  await openTab(user, "Chỉ tiêu");
  await user.click(await findButton("Đề xuất phân kỳ"));
  const list = await screen.findByRole("list", { name: "Đề xuất phân kỳ" });
  const shown = within(list).getAllByRole("listitem");
  expect(screen.getByText(`${shown.length} trong 9 chỉ tiêu có ô KH để trống và tính được.`)).toBeVisible();
  expect(asked).toEqual([]);
  await user.click(button(/^Ghi vào \d+ ô KH$/));
  const cells = asked.flat().flatMap((entry) => Object.keys(entry.cells));
  expect(asked.length).toBe(1);
  expect(new Set(cells.map((title) => title.slice(0, 3)))).toEqual(new Set(["KH "]));
  expect(asked.flat().every(({ seen }) => Object.values(seen ?? {}).every((held) => held === null))).toBe(
    true,
  );

  await user.click(button(/Số hộ nghèo/));
  await user.click(await findButton("Đề xuất phân kỳ"));
  const own = within(await screen.findByRole("region", { name: "Đề xuất phân kỳ" }));
  expect(await own.findByRole("listitem")).toHaveTextContent(/^2027: 16 · 2028: 0 hộ$/);
});
