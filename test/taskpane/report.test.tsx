import { screen } from "@testing-library/react";
import type { AnnexForm } from "../../src/domain/annexForm";
import { STATUS, withRow } from "./book";
import { button, done, failed, findButton, openTab, show, workbook } from "./pane";

async function openCard(overrides: Parameters<typeof workbook>[1] = {}, status = STATUS) {
  const view = show(workbook(status, overrides).actions);
  await openTab(view.user, "Báo cáo");
  await findButton("Tạo biểu báo cáo");
  return view;
}

test("makes the annex in the form chosen, names the sheet it made and leads to it", async () => {
  const asked: AnnexForm[] = [];
  const shown: string[] = [];
  const { user } = await openCard({
    showSheet: (name) => {
      shown.push(name);
      return Promise.resolve(done(null));
    },
    makeAnnex: (form) => {
      asked.push(form);
      return Promise.resolve(done("Biểu báo cáo 2026 (2)"));
    },
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "Thể thức" }), "Văn bản của Đảng");
  await user.click(button("Tạo biểu báo cáo"));
  expect(await screen.findByText(/^Đã tạo trang “Biểu báo cáo 2026 \(2\)”/)).toBeVisible();
  expect(asked).toEqual(["party"]);
  await user.click(button("Đến trang"));
  expect(shown).toEqual(["Biểu báo cáo 2026 (2)"]);
});

test("tells why the annex could not be made", async () => {
  const { user } = await openCard({ makeAnnex: () => Promise.resolve(failed("workbook-protected")) });
  await user.click(button("Tạo biểu báo cáo"));
  expect(await screen.findByRole("alert")).toHaveTextContent(/bảo vệ/);
  expect(screen.queryByText(/^Đã tạo trang/)).toBeNull();
});

test("the paragraph counts the targets of the reporting year and gives the reason of those missed", async () => {
  await openCard({}, withRow("K06C", { verdict: "missed", actual: 9.1, cause: "Chưa có cụm công nghiệp." }));
  const { value } = screen.getByRole<HTMLTextAreaElement>("textbox");
  expect(value).toMatch(/^Đến hết năm 2026, trong 09 chỉ tiêu \(09 chỉ tiêu thành phần\): /);
  expect(value).toContain(
    "Số doanh nghiệp trên 1.000 dân (thực hiện 9,1 doanh nghiệp, mục tiêu từ 15 doanh nghiệp trở lên), nguyên nhân: Chưa có cụm công nghiệp",
  );
});
