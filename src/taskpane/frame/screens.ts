import { lazy } from "react";

/** The parts of the pane, each loaded when it is first shown. Creating them again retries what failed to load. */
export const lazyScreens = () => ({
  overview: lazy(() => import("../overview/OverviewScreen")),
  targets: lazy(() => import("../targets/TargetsScreen")),
  dates: lazy(() => import("../dates/DatesScreen")),
  bodies: lazy(() => import("../bodies/BodiesScreen")),
  report: lazy(() => import("../report/ReportScreen")),
  setUp: lazy(() => import("../setup/SetUp")),
  import: lazy(() => import("../import/ImportTool")),
  check: lazy(() => import("../check/Check")),
  tools: lazy(() => import("../tools/ToolsPage")),
  about: lazy(() => import("../about/About")),
  menu: lazy(async () => ({ default: (await import("./MoreMenu")).MoreMenu })),
  toast: lazy(() => import("./JournalToast")),
});

export type Screens = ReturnType<typeof lazyScreens>;
