/** A workbook that lives in memory, behind the same actions as the real one, and the pane rendered over it. */
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import "@testing-library/jest-dom";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { importing } from "../../src/intake/importing";
import { App, type AppProps } from "../../src/taskpane/frame/App";
import type {
  Closing,
  CopyFile,
  HostSupport,
  KeptDraft,
  Answer,
  ReportFile,
  Selected,
  SetupPreview,
  SetupReport,
  SheetPlan,
  StatusSnapshot,
  WorkbookActions,
  WorkbookFault,
  Written,
} from "../../src/tracker/port";
import { entered, formBook, judged, STATUS, TODAY, WITH_TODAY, withoutLatest } from "./book";

// jsdom has no media queries: a system in its light appearance.
Object.defineProperty(window, "matchMedia", {
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});

// If a busy machine takes its time, that is no fault of the pane.
configure({ asyncUtilTimeout: 10_000 });
// Parts of the pane load when they are shown; here they are compiled first, so that no test waits for the compiler.
beforeAll(async () => {
  await Promise.all([
    import("../../src/taskpane/overview/OverviewScreen"),
    import("../../src/taskpane/targets/TargetsScreen"),
    import("../../src/taskpane/dates/DatesScreen"),
    import("../../src/taskpane/bodies/BodiesScreen"),
    import("../../src/taskpane/frame/Tabs"),
    import("../../src/taskpane/frame/Toolbar"),
    import("../../src/taskpane/frame/MoreMenu"),
    import("../../src/taskpane/frame/EntriesToast"),
    import("../../src/taskpane/parts/DayPicker"),
    import("../../src/taskpane/tools/ToolsPage"),
    import("../../src/taskpane/tools/SelfCheck"),
    import("../../src/taskpane/assign/AssignForm"),
    import("../../src/taskpane/import/ImportTool"),
    import("../../src/taskpane/check/Check"),
    import("../../src/taskpane/setup/SetUp"),
    import("../../src/taskpane/about/About"),
    import("../../src/i18n/vi/errors"),
    import("../../src/i18n/en/errors"),
    import("../../src/taskpane/report/ReportScreen"),
  ]);
});

/** Whether the user is in the pane or in the grid of Excel; jsdom takes "nothing focused" for "window not focused". */
export const userIsInPane = (inPane: boolean) => jest.spyOn(document, "hasFocus").mockReturnValue(inPane);

export const done = <T,>(value: T): Answer<T> => ({ ok: true, value });
export const failed = (
  code: string,
  detail?: WorkbookFault["detail"],
): { ok: false; fault: WorkbookFault } => ({
  ok: false,
  fault: { code, ...(detail && { detail }) },
});

export const PLAN: readonly SheetPlan[] = [
  { id: "TinhHinh", sheetName: "Tình hình", action: "create", rows: 43 },
  { id: "SoLieu", sheetName: "Số liệu", action: "create", rows: 43 },
  { id: "CoQuan", sheetName: "Cơ quan", action: "keep", rows: 27 },
];

export const PREVIEW: SetupPreview = {
  place: "phường Bình Minh, tỉnh An Bình",
  term: { start: 2025, end: 2030 },
  sheets: PLAN,
};

export const A_COPY: CopyFile = {
  name: "Theo dõi chỉ tiêu.xlsx",
  bytes: Uint8Array.of(80, 75),
  leftOut: [],
  asValues: [],
  otherSheets: [],
};

export const A_REPORT: ReportFile = {
  name: "Báo cáo năm 2026.docx",
  bytes: Uint8Array.of(80, 75),
};

export const SUPPORTED: HostSupport = {
  platform: "PC",
  version: "16.0",
  sets: [
    { name: "ExcelApi", version: "1.12", supported: true, required: true },
    { name: "ExcelApi", version: "1.20", supported: false, required: false },
  ],
};

/** A workbook of which a year is closed as it stands; causes go with the reporting year. */
const closedIn = (status: StatusSnapshot, closing: Closing): StatusSnapshot => ({
  ...status,
  closed: [
    ...status.closed,
    {
      ...closing,
      rows: status.rows.map((row) => ({
        ...row,
        verdict: judged(row, closing.year).verdictText,
        ...(row.figures.find(({ year }) => year === closing.year) ?? {
          plan: null,
          estimate: null,
          result: null,
        }),
      })),
    },
  ],
  rows: status.rows.map((row) =>
    closing.year === status.reportingYear ? { ...row, cause: "", remedy: "", proposal: "" } : row,
  ),
});

/** A workbook with or without a status sheet. `overrides` replaces single actions. */
export function workbook(status: StatusSnapshot | null, overrides: Partial<WorkbookActions> = {}) {
  let shown = status;
  let draft: KeptDraft | null = null;
  const listeners = new Set<() => void>();
  const watchers = new Set<(selected: Selected) => void>();
  const laid = (): Promise<Answer<SetupReport>> => {
    shown = STATUS;
    draft = null;
    return Promise.resolve(done({ created: ["Tình hình", "Số liệu"], kept: ["Cơ quan"] }));
  };
  const actions: WorkbookActions = {
    preview: () => Promise.resolve(done(PREVIEW)),
    setUp: laid,
    setUpFor: laid,
    readDraft: () => Promise.resolve(done(draft)),
    keepDraft: (text) => {
      draft = text === null ? null : { text, day: TODAY };
      return Promise.resolve(done(null));
    },
    check: () => Promise.resolve(done([])),
    mend: () => Promise.resolve(done({ mended: 0, kept: 0, left: [] })),
    readStatus: () => Promise.resolve(done(shown)),
    assignLeads: () => Promise.resolve(done({ targets: 2, tasks: 1 })),
    copyValues: () => Promise.resolve(done(["Tình hình (giá trị 23-11-2026)"])),
    makeFile: () => Promise.resolve(done(A_COPY)),
    openFile: () => Promise.resolve(done(null)),
    makeForms: () => Promise.resolve(done([])),
    readFormBook: () => Promise.resolve(shown ? done(formBook(shown)) : failed("no-status-sheet")),
    makeReport: () => Promise.resolve(done(A_REPORT)),
    makeAnnex: () => Promise.resolve(done("Biểu báo cáo 2026")),
    setReportingYear: (year) => {
      if (shown) shown = entered({ ...shown, reportingYear: year });
      return Promise.resolve(done(null));
    },
    closeYear: (closing) => {
      if (shown) shown = closedIn(shown, closing);
      return Promise.resolve(done(null));
    },
    reopenYear: () => {
      if (shown) shown = { ...shown, closed: [] };
      return Promise.resolve(done(null));
    },
    show: () => Promise.resolve(done(null)),
    openYear: () => Promise.resolve(done(null)),
    goTo: () => Promise.resolve(done(null)),
    showSheet: () => Promise.resolve(done(null)),
    write: (entries) => {
      const written: Written[] = [];
      for (const entry of entries) {
        if (!shown) return Promise.resolve(failed("no-status-sheet"));
        written.push({ ...entry, before: entered.before(shown, entry) });
        shown = entered(shown, entry);
      }
      return Promise.resolve(done(written));
    },
    undo: (written) => {
      for (const { journal = [], ...entry } of written)
        if (shown)
          shown = entered(withoutLatest(shown, entry.code, journal.length), {
            ...entry,
            cells: entry.before,
          });
      return Promise.resolve(done(null));
    },
    onSelect: (callback) => {
      watchers.add(callback);
      return Promise.resolve(done(() => void watchers.delete(callback)));
    },
    onChange: (callback) => {
      listeners.add(callback);
      return Promise.resolve(done(() => void listeners.delete(callback)));
    },
    support: () => SUPPORTED,
    selfCheck: () => Promise.resolve(done({ items: [], seconds: 0, left: null })),
    ...overrides,
  };
  return {
    actions,
    /** The import the workbook keeps. */
    draft: () => draft,
    listeners,
    watchers,
    /** Somebody works in the sheets. */
    change: (status: StatusSnapshot | null) => {
      shown = status;
      act(() => listeners.forEach((callback) => callback()));
    },
    /** The user selects a row in the grid. */
    select: (selected: Selected) => act(() => watchers.forEach((callback) => callback(selected))),
  };
}

/**
 * Of Fluent's styles only the rules that hide something. jsdom paints nothing and knows no layout; it would only try each
 * of some two thousand rules on every element whenever a test asks whether something can be seen.
 */
const HIDING = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /visibility:\s*hidden|display:\s*none/.test(rule),
});
const HardlyStyled = ({ children }: { readonly children: ReactNode }) => (
  <RendererProvider renderer={HIDING}>{children}</RendererProvider>
);

export function show(actions: WorkbookActions, options: Partial<AppProps> = {}) {
  const user = userEvent.setup();
  const view = render(
    <App
      actions={actions}
      language="vi"
      onLanguage={() => undefined}
      importing={importing}
      version="0.1.0"
      today={WITH_TODAY}
      {...options}
    />,
    { wrapper: HardlyStyled },
  );
  return { user, ...view };
}

export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const findButton = (name: string | RegExp) => screen.findByRole("button", { name });
export const tab = (name: string) => screen.getByRole("tab", { name });

/** Opens a part of the pane once the workbook has been read. */
export async function openTab(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await user.click(await screen.findByRole("tab", { name }));
}

/** Opens a page of the menu "⋯" once the workbook has been read. */
export async function openPage(user: ReturnType<typeof userEvent.setup>, name: string): Promise<void> {
  await screen.findAllByRole("heading", { level: 2 });
  await user.click(button(/^(Mục khác|More)$/));
  await user.click(await screen.findByRole("menuitem", { name }));
  await screen.findByRole("heading", { name });
}

/**
 * The rules axe-core finds broken, each with the element; none is what every test wants. Fluent's hidden stops of the Tab
 * key send the focus on at once, so that nobody is ever on them.
 */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false } } }, // jsdom paints nothing
  );
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
