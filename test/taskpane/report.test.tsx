import { act, screen, within } from "@testing-library/react";
import { at } from "../../src/domain/at";
import type { AnnexForm, PaperForm } from "../../src/domain/annexForm";
import type { Language } from "../../src/i18n/language";
import type { Answer, ReportFile } from "../../src/tracker/port";
import { STATUS, withRow } from "./book";
import {
  A_REPORT,
  button,
  done,
  failed,
  findButton,
  openTab,
  pending,
  show,
  SUPPORTED,
  workbook,
} from "./pane";

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

describe("the report in Word", () => {
  const downloads: string[] = [];
  beforeEach(() => {
    downloads.length = 0;
    // jsdom has neither addresses of blobs nor downloads.
    Object.assign(URL, { createObjectURL: () => "blob:report", revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push(this.download);
    });
  });
  const card = () => within(screen.getByRole("region", { name: "Báo cáo Word" }));

  test("is made in the form chosen and the language of the pane, downloaded, and downloaded again", async () => {
    const asked: (readonly [PaperForm, Language])[] = [];
    const waited = pending<Answer<ReportFile>>();
    const { user } = await openCard({
      makeReport: (form, language) => {
        asked.push([form, language]);
        return waited.promise;
      },
    });
    await user.selectOptions(card().getByRole("combobox"), "Văn bản của Uỷ ban nhân dân");
    await user.click(button("Tạo báo cáo Word"));
    expect(asked).toEqual([["government", "vi"]]);
    expect(downloads).toEqual([]);
    act(() => {
      waited.settle(done(A_REPORT));
    });
    expect(await card().findByText(/^Tệp “Báo cáo năm 2026.docx” đang được tải về máy/)).toBeVisible();
    await user.click(button("Tải lại tệp"));
    expect(downloads).toEqual([A_REPORT.name, A_REPORT.name]);
  });

  test("tells why it could not be made, and tries again", async () => {
    let busy = true;
    const { user } = await openCard({
      makeReport: () =>
        Promise.resolve(busy ? failed("not-calculated", { cell: "Đánh giá K04" }) : done(A_REPORT)),
    });
    await user.click(button("Tạo báo cáo Word"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Đánh giá K04");
    expect(downloads).toEqual([]);
    busy = false;
    await user.click(button("Thử lại"));
    expect(await card().findByText(/đang được tải về máy/)).toBeVisible();
  });

  test("where the pane can't download, says so and offers nothing", async () => {
    await openCard({ support: () => ({ ...SUPPORTED, platform: "Mac" }) });
    expect(card().getByText(/^Excel cho Mac không tải được tệp/)).toBeVisible();
    expect(card().queryByRole("button")).toBeNull();
  });
});

/** The card that closes the reporting year. */
const closing = () => within(screen.getByRole("region", { name: /^(Chốt kỳ báo cáo|Đã chốt năm 2026)$/ }));

test("closes the year by a document after telling what moves, tells what changed since, and reopens it with a reason", async () => {
  const late = withRow("K06C", { cause: "Chưa có cụm công nghiệp." });
  const view = workbook(late);
  const { user } = show(view.actions);
  await openTab(user, "Báo cáo");
  await user.click(await findButton("Chốt năm 2026…"));
  expect(closing().getByText(/^Nguyên nhân, giải pháp, đề nghị của 1 chỉ tiêu/)).toBeVisible();
  await user.click(button("Chốt năm 2026"));
  expect(closing().getByText(/^Chưa có số văn bản/)).toBeVisible();
  await user.type(closing().getByRole("textbox", { name: "Số văn bản" }), "125-BC/ĐU");
  await user.click(button("Chốt năm 2026"));
  expect(await screen.findByText(/^ngày 23\/11\/2026 · theo văn bản số 125-BC\/ĐU$/)).toBeVisible();
  expect(screen.getByText("Chưa có gì sửa sau chốt.")).toBeVisible();
  const read = await view.actions.readStatus();
  if (!read.ok || !read.value) throw new Error("no status");
  const [first, ...rest] = read.value.rows;
  if (!first) throw new Error("no row");
  const figures = first.figures.map((one) => (one.year === 2026 ? { ...one, plan: 77 } : one));
  view.change({ ...read.value, rows: [{ ...first, figures }, ...rest] });
  expect(await closing().findByText(`${first.code} · KH 2026: để trống → 77`)).toBeVisible();
  await user.click(button("Mở lại kỳ"));
  await user.click(at(screen.getAllByRole("button", { name: "Mở lại kỳ" }), 1));
  expect(closing().getByText(/^Chưa có lý do/)).toBeVisible();
  await user.type(closing().getByRole("textbox", { name: "Lý do mở lại" }), "Đính chính");
  await user.click(at(screen.getAllByRole("button", { name: "Mở lại kỳ" }), 1));
  expect(await findButton("Chốt năm 2026…")).toBeVisible();
});

test("a year before the one reported is closed by what it was judged by, without causes of the year reported", async () => {
  const view = workbook(withRow("K06C", { cause: "Chưa có cụm công nghiệp." }));
  const { user } = show(view.actions);
  await openTab(user, "Báo cáo");
  await user.click(await findButton("Chốt năm 2026…"));
  await user.selectOptions(closing().getByRole("combobox", { name: "Năm chốt" }), "2025");
  expect(closing().getByText(/đang ghi là của kỳ 2026 nên không giữ cùng năm 2025\.$/)).toBeVisible();
  expect(closing().queryByText(/^Nguyên nhân, giải pháp, đề nghị của/)).toBeNull();
  await user.type(closing().getByRole("textbox", { name: "Số văn bản" }), "98-BC/ĐU");
  await user.click(button("Chốt năm 2025"));
  expect(await screen.findByRole("heading", { name: "Đã chốt năm 2025" })).toBeVisible();
  expect(closing().getByText("Chưa có gì sửa sau chốt.")).toBeVisible();
  // The year reported is still open; the closed one is reopened as the year reported.
  expect(button("Chốt năm 2026…")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Mở lại kỳ" })).toBeNull();
  await user.click(button("Chọn kỳ báo cáo 2025"));
  expect(await findButton("Mở lại kỳ")).toBeVisible();
});
