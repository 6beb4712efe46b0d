import { lazy } from "react";

/** The parts of the pane, each loaded when it is first shown. Creating them again retries what failed to load. */
export const lazyScreens = () => ({
  overview: lazy(() => import("../overview/OverviewScreen")),
  targets: lazy(() => import("../targets/TargetsScreen")),
  dates: lazy(() => import("../dates/DatesScreen")),
  bodies: lazy(() => import("../bodies/BodiesScreen")),
  tools: lazy(() => import("../tools/ToolsScreen")),
  setUp: lazy(() => import("../setup/SetUp")),
  about: lazy(() => import("../about/About")),
});

export type Screens = ReturnType<typeof lazyScreens>;
