/** A workbook that lives in memory, behind the same actions as the real one, and the pane rendered over it. */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { App, type AppProps } from "../../src/taskpane/App";
import type {
  HostSupport,
  Outcome,
  SheetPlan,
  StatusRow,
  StatusSnapshot,
  WorkbookActions,
  WorkbookFault,
} from "../../src/workbook/actions";

// jsdom has no media queries: a system in its light appearance.
Object.defineProperty(window, "matchMedia", {
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});

/** Whether the user is in the pane or in the grid of Excel; jsdom takes "nothing focused" for "window not focused". */
export const userIsInPane = (inPane: boolean) => jest.spyOn(document, "hasFocus").mockReturnValue(inPane);

export const done = <T,>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (
  code: string,
  detail?: WorkbookFault["detail"],
): { ok: false; fault: WorkbookFault } => ({
  ok: false,
  fault: { code, ...(detail && { detail }) },
});

const target = (row: Partial<StatusRow> & Pick<StatusRow, "code" | "name" | "group">): StatusRow => ({
  unit: "%",
  target: "> 90",
  dueYear: 2030,
  actual: null,
  verdict: "not-due",
  verdictText: "Chưa đến kỳ",
  lead: "",
  ...row,
});

export const STATUS: StatusSnapshot = {
  reportingYear: 2026,
  years: [2025, 2026, 2027, 2028, 2029, 2030],
  rows: [
    target({
      code: "D02",
      name: "Tỷ lệ chi bộ sinh hoạt chuyên đề",
      group: "Xây dựng Đảng",
      actual: 91.25,
      verdict: "met",
      verdictText: "Đạt",
    }),
    target({
      code: "D03",
      name: "Kết nạp đảng viên",
      group: "Xây dựng Đảng",
      unit: "người",
      target: "khoảng 250",
    }),
    target({
      code: "K01",
      name: "Giá trị sản xuất",
      group: "Kinh tế",
      unit: "tỷ đồng",
      target: ">= 10",
      actual: 1809.5,
      verdict: "slow",
      verdictText: "Chậm, cần đẩy nhanh",
    }),
    target({
      code: "K05A",
      name: "Thu ngân sách",
      group: "Kinh tế",
      actual: "x",
      verdict: null,
      verdictText: "#NAME?",
    }),
    target({
      code: "K13",
      name: "Tỷ lệ rác thải được thu gom",
      group: "Môi trường",
      actual: 99,
      verdict: "met",
      verdictText: "Đạt",
    }),
  ],
};

export const PLAN: readonly SheetPlan[] = [
  { id: "TinhHinh", sheetName: "Tình hình", action: "create", rows: 43 },
  { id: "SoLieu", sheetName: "Số liệu", action: "create", rows: 43 },
  { id: "CoQuan", sheetName: "Cơ quan", action: "keep", rows: 27 },
];

export const SUPPORTED: HostSupport = {
  platform: "PC",
  version: "16.0",
  sets: [
    { name: "ExcelApi", version: "1.12", supported: true, required: true },
    { name: "ExcelApi", version: "1.20", supported: false, required: false },
  ],
};

/** A workbook with or without a status sheet. `overrides` replaces single actions. */
export function workbook(status: StatusSnapshot | null, overrides: Partial<WorkbookActions> = {}) {
  let shown = status;
  const listeners = new Set<() => void>();
  const actions: WorkbookActions = {
    preview: () => Promise.resolve(done({ sheets: PLAN })),
    setUp: () => {
      shown = STATUS;
      return Promise.resolve(done({ created: ["Tình hình", "Số liệu"], kept: ["Cơ quan"] }));
    },
    readStatus: () => Promise.resolve(done(shown)),
    setReportingYear: (year) => {
      if (shown) shown = { ...shown, reportingYear: year };
      return Promise.resolve(done(null));
    },
    goTo: () => Promise.resolve(done(null)),
    onChange: (callback) => {
      listeners.add(callback);
      return Promise.resolve(done(() => void listeners.delete(callback)));
    },
    support: () => SUPPORTED,
    ...overrides,
  };
  return {
    actions,
    listeners,
    /** Somebody works in the sheets. */
    change: (status: StatusSnapshot | null) => {
      shown = status;
      listeners.forEach((callback) => callback());
    },
  };
}

export function show(actions: WorkbookActions, options: Partial<AppProps> = {}) {
  const user = userEvent.setup();
  const view = render(
    <App actions={actions} language="vi" onLanguage={() => undefined} version="0.1.0" {...options} />,
  );
  return { user, ...view };
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const findButton = (name: string | RegExp) => screen.findByRole("button", { name });

/** The rules axe-core finds broken, each with the element; none is what every test wants. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.documentElement, {
    rules: { "color-contrast": { enabled: false } }, // jsdom paints nothing
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** A promise the test settles itself, to look at the pane while Excel works. */
export function pending<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
