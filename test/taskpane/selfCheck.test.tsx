import { screen, within } from "@testing-library/react";
import { words } from "../../src/i18n/vi/selfCheck";
import type { Answer, SelfCheckReport } from "../../src/tracker/port";
import { STATUS } from "./book";
import { button, done, findButton, openPage, show, SUPPORTED, workbook } from "./pane";

const REPORT: SelfCheckReport = {
  items: [
    { id: "spill", outcome: "passed", came: "[[1],[2],[3]]" },
    { id: "row-height-formula", outcome: "differs", came: '{"before":15,"after":30}' },
    { id: "chart-order", outcome: "untried", came: "ApiNotFound" },
  ],
  seconds: 9,
  left: null,
};

async function openTool(
  overrides: Parameters<typeof workbook>[1],
  status: Parameters<typeof workbook>[0] = STATUS,
) {
  const view = show(workbook(status, overrides).actions, { version: "1.2.3" });
  await openPage(view.user, "Công cụ");
  await findButton(words.start);
  return view;
}

test("tells what differs and what that means, folds what is as it should be, and gives a report to copy", async () => {
  const { user } = await openTool({ selfCheck: () => Promise.resolve(done(REPORT)) });
  await user.click(button(words.start));
  expect(await screen.findByText(words.summary(1, 1, 1))).toBeVisible();
  expect(screen.getByText(words.checks["row-height-formula"].differs)).toBeVisible();
  expect(screen.getByText(words.report.came('{"before":15,"after":30}'))).toBeVisible();
  expect(screen.queryByText(words.checks.spill.what)).toBeNull();
  await user.click(button(`${words.outcomes.passed} (1)`));
  expect(screen.getByText(words.checks.spill.what)).toBeVisible();
  const report = within(screen.getByRole("region", { name: "Tự kiểm tra trên Excel này" }));
  expect(report.getByRole("textbox", { name: words.reportHint })).toHaveTextContent(/Phần bổ trợ: 1\.2\.3/);
});

test("a workbook without standard sheets can be tried too, and on a Mac nothing is offered that does nothing", async () => {
  const { user } = await openTool(
    {
      selfCheck: () => Promise.resolve(done({ ...REPORT, left: "NLB tự kiểm tra" })),
      support: () => ({ ...SUPPORTED, platform: "Mac" }),
    },
    null,
  );
  await user.click(button(words.start));
  expect(await screen.findByText(words.left("NLB tự kiểm tra"))).toBeVisible();
  expect(screen.queryByRole("button", { name: words.save })).toBeNull();
  expect(button("Sao chép")).toBeVisible();
});

test("while it works it says so and can be stopped; then it is offered again", async () => {
  let stopped = false;
  const { user } = await openTool({
    selfCheck: (progress, signal) =>
      new Promise<Answer<SelfCheckReport>>((resolve) => {
        progress(0.4, "write");
        signal?.addEventListener("abort", () => {
          stopped = true;
          resolve({ ok: false, fault: { code: "stopped" } });
        });
      }),
  });
  await user.click(button(words.start));
  expect(screen.getByRole("progressbar", { name: words.progress })).toHaveAttribute("aria-valuenow", "0.4");
  await user.click(await findButton("Dừng"));
  expect(await findButton(words.start)).toBeVisible();
  expect(stopped).toBe(true);
});
