/** Forms go out to the bodies and come back, in the pane. */
import { screen, within } from "@testing-library/react";
import { importing } from "../../src/intake/importing";
import type { FormFile, FormRequest } from "../../src/tracker/port";
import { cellKey, type Returned, type ReturnedCell } from "../../src/tracker/returned";
import { STATUS, TODAY } from "./book";
import { axeFindings, button, done, failed, findButton, openTab, show, workbook } from "./pane";

beforeAll(() =>
  Promise.all([import("../../src/taskpane/forms/FormsOut"), import("../../src/taskpane/forms/FormsIn")]),
);

async function openForms(name: string, view: ReturnType<typeof show>) {
  await openTab(view.user, "Cơ quan");
  await view.user.click(await findButton(name));
  return view;
}

test("forms are made for the bodies that are left ticked, and recorded as sent when that is said", async () => {
  const asked: FormRequest[] = [];
  const file = (body: string): FormFile => ({
    body,
    name: `${body}.xlsx`,
    bytes: new Uint8Array(),
    letter: `Kính gửi: ${body}`,
  });
  const book = workbook(STATUS, {
    makeForms: (request) => {
      asked.push(request);
      return Promise.resolve(done(request.bodies.map(file)));
    },
  });
  const { user } = await openForms("Tạo phiếu số liệu", show(book.actions));
  await user.click(await screen.findByRole("checkbox", { name: /^Phòng Kinh tế/ }));
  await user.type(screen.getByRole("textbox", { name: "Nơi nhận phiếu" }), "Văn phòng");
  await user.click(button("Tạo 2 phiếu"));
  expect(await screen.findByText(/^Đã tạo 2 phiếu năm 2026/)).toBeVisible();
  expect(asked).toEqual([{ bodies: ["BXDD", "UBND"], answerBy: TODAY + 7, receiver: "Văn phòng" }]);
  await user.click(button("Ghi đã gửi phiếu"));
  expect(await screen.findByText("Đã ghi ngày gửi của 2 cơ quan vào trang Cơ quan.")).toBeVisible();
  const read = await book.actions.readStatus();
  const bodies = read.ok ? (read.value?.bodies ?? []) : [];
  expect(bodies.map(({ code, sent, answerBy }) => [code, sent, answerBy])).toEqual([
    ["BXDD", TODAY, TODAY + 7],
    ["PKT", null, null],
    ["UBND", TODAY, TODAY + 7],
    ["BT", null, null],
  ]);
  expect(await axeFindings()).toEqual([]);
});

/** A form of the office of economy with figures for 2026. */
function form(file: string, figures: Readonly<Record<string, number | string>>): Returned {
  const cells = Object.entries(figures).map(([code, cell]): ReturnedCell => ({
    table: "SoLieu",
    code,
    title: "TH 2026",
    kind: "figure",
    cell,
    place: `Chỉ tiêu!${code}`,
    isYearless: false,
  }));
  return {
    file,
    saved: TODAY,
    stamp: {
      book: "so-1",
      form: "1",
      year: 2026,
      body: "PKT",
      bodyName: "Phòng Kinh tế",
      place: "xã Nguyễn Lương Bằng, thành phố Hải Phòng",
      made: TODAY,
      answerBy: TODAY,
    },
    sent: new Map(cells.map(({ table, code, title }) => [cellKey(table, code, title), null])),
    cells,
    strays: [],
  };
}

test("what forms change is shown, doubts first; of two contents one is taken, and a bad file is told", async () => {
  const book = workbook(STATUS);
  const files: Readonly<Record<string, Returned>> = {
    "một.xlsx": form("một.xlsx", { K06C: 14 }),
    "hai.xlsx": form("hai.xlsx", { K06C: 15, K15: "nhiều" }),
  };
  const reading = {
    ...importing,
    ofForm: (file: File) => {
      const returned = files[file.name];
      return Promise.resolve(returned ? done(returned) : failed("form-encrypted"));
    },
  };
  const { user } = await openForms("Nhận phiếu số liệu", show(book.actions, { importing: reading }));
  await user.upload(
    await screen.findByLabelText("Chọn tệp phiếu", { selector: "input" }),
    ["một.xlsx", "hai.xlsx", "khoá.xlsx"].map((name) => new File(["x"], name)),
  );
  expect(await screen.findByText("Tệp phiếu có mật khẩu")).toBeVisible();
  await user.click(button("1 ô không đọc được"));
  expect(screen.getByText(/“nhiều” – không phải là số/)).toBeVisible();
  const doubtful = within(await screen.findByRole("region", { name: "Cần xem từng mục (2)" }));
  const [first, second] = doubtful.getAllByRole("checkbox");
  if (!first || !second) throw new Error("two contents to choose from");
  await user.click(first);
  await user.click(second);
  expect([first, second].map((box) => (box as HTMLInputElement).checked)).toEqual([false, true]);
  expect(await axeFindings()).toEqual([]);
  await user.click(button("Ghi 1 mục vào tệp"));
  expect(await screen.findByText(/^Đã ghi 1 mục của 1 dòng/)).toBeVisible();
  const read = await book.actions.readStatus();
  const row = read.ok ? read.value?.rows.find(({ code }) => code === "K06C") : undefined;
  expect([row?.actual, row?.source, row?.figureDate]).toEqual([15, "Phòng Kinh tế", TODAY]);
});
