import { type ComponentType, lazy } from "react";

/** What is shown as soon as the workbook has been read loads while it is being read. */
function early<Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>) {
  const loaded = load();
  // The part that shows it tells of a failure.
  loaded.catch(() => undefined);
  return lazy(() => loaded);
}

/** The parts of the pane, each loaded when it is first shown. Creating them again retries what failed to load. */
export const lazyScreens = () => ({
  tabs: early(() => import(/* webpackChunkName: "opened" */ "./Tabs")),
  toolbar: early(() => import(/* webpackChunkName: "opened" */ "./Toolbar")),
  overview: early(() => import(/* webpackChunkName: "opened" */ "../overview/OverviewScreen")),
  targets: lazy(() => import("../targets/TargetsScreen")),
  dates: lazy(() => import("../dates/DatesScreen")),
  bodies: lazy(() => import("../bodies/BodiesScreen")),
  report: lazy(() => import("../report/ReportScreen")),
  setUp: lazy(() => import("../setup/SetUp")),
  import: lazy(() => import("../import/ImportTool")),
  check: lazy(() => import("../check/Check")),
  formsOut: lazy(() => import("../forms/FormsOut")),
  formsIn: lazy(() => import("../forms/FormsIn")),
  tools: lazy(() => import("../tools/ToolsPage")),
  about: lazy(() => import("../about/About")),
  menu: lazy(() => import("./MoreMenu")),
  toast: lazy(() => import("./EntriesToast")),
});

export type Screens = ReturnType<typeof lazyScreens>;
