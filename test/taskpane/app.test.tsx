import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importing } from "../../src/intake/importing";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PaneOptions } from "../../src/taskpane/frame/App";
import { mount, type MountedPane } from "../../src/taskpane/frame/mount";
import type { WorkbookActions } from "../../src/tracker/port";
import { STATUS, WITH_TODAY } from "./book";
import { axeFindings, button, show, SUPPORTED, workbook } from "./pane";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test("an Excel that is too old is told what it lacks and is asked nothing else", async () => {
  const sets = [
    { name: "SharedRuntime", version: "1.1", supported: false, required: true },
    ...SUPPORTED.sets,
  ];
  const support = () => ({ ...SUPPORTED, sets });
  const { actions } = workbook(STATUS, { support });
  const readStatus = jest.spyOn(actions, "readStatus");
  const onChange = jest.spyOn(actions, "onChange");
  show(actions);
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("Phiên bản Excel này quá cũ");
  expect(alert).toHaveTextContent("SharedRuntime 1.1");
  expect(alert).not.toHaveTextContent("ExcelApi 1.20");
  // Every Excel that is new enough is named, here and on the page that stays where no script runs.
  const page = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
  for (const text of [alert.textContent, page])
    for (const words of ["Microsoft 365", "Excel trên web", "Excel 2021 LTSC", "2311", "16.40"])
      expect(text).toContain(words);
  expect(readStatus).not.toHaveBeenCalled();
  expect(onChange).not.toHaveBeenCalled();
  expect(await screen.findByText(/^Excel: PC/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

describe("mounted on the page", () => {
  let pane: MountedPane;
  const open = (actions: WorkbookActions, options: Partial<PaneOptions> = {}) =>
    act(() => {
      const container = document.body.appendChild(document.createElement("div"));
      pane = mount(
        container,
        { actions, importing },
        {
          language: "vi",
          onLanguage: () => undefined,
          version: "0.1.0",
          today: WITH_TODAY,
          ...options,
        },
      );
    });
  afterEach(() => act(() => pane.unmount()));

  test("the other language is in the menu, for the page and for whoever keeps the choice", async () => {
    const user = userEvent.setup();
    const onLanguage = jest.fn();
    open(workbook(STATUS).actions, { onLanguage });
    await screen.findByText("1/9 chỉ tiêu đạt");
    expect(document.documentElement).toHaveAttribute("lang", "vi");

    await user.click(button("Mục khác"));
    const other = await screen.findByRole("menuitem", { name: "English" });
    expect(other).toHaveAttribute("lang", "en");
    await user.click(other);
    expect(await screen.findByText("1 of 9 targets met")).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(onLanguage).toHaveBeenCalledWith("en");
    expect(button("More")).toHaveFocus();
  });

  test("a fault of the ribbon is told in the pane, once, and can be closed", async () => {
    const user = userEvent.setup();
    open(workbook(null).actions);
    await screen.findByRole("radio", { name: "Xã, phường, đặc khu khác" });
    act(() => pane.update({ fault: { code: "read-only" } }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Tệp đang mở ở chế độ chỉ đọc");
    expect(screen.queryByRole("button", { name: "Thử lại" })).toBeNull();
    await user.click(button("Đóng"));
    act(() => pane.update({ appearance: "dark" }));
    expect(screen.queryByRole("alert")).toBeNull();
    act(() => pane.update({ fault: { code: "read-only" } }));
    await waitFor(() => expect(screen.getByRole("alert")).toBeVisible());
  });
});
