import { lazy, useId, useState } from "react";
import { words as en } from "../../i18n/en/tools";
import { words as vi } from "../../i18n/vi/tools";
import { PartBoundary } from "../parts/PartBoundary";
import { useShapes } from "../parts/useShapes";
import { useWordsOf } from "../parts/words";
import type { ToolProps } from "./toolProps";

/** The tools, in order. Creating them again retries what failed to load. */
const lazyTools = () => ({
  assign: lazy(() => import("../assign/AssignForm")),
  rollUp: lazy(() => import("../rollup/RollUp")),
  selfCheck: lazy(() => import("./SelfCheck")),
});

const TOOLS = ["assign", "rollUp", "selfCheck"] as const;

/** What is needed once in a while; some of it in a workbook with a status sheet only. A tool is its words and its lines above. */
export default function ToolsPage(given: ToolProps) {
  const t = useWordsOf({ vi, en });
  const shapes = useShapes();
  const id = useId();
  const [tools, setTools] = useState(lazyTools);
  const { desk } = given;
  const { assign: Assign, rollUp: RollUp, selfCheck: SelfCheck } = tools;
  const bodies = {
    assign: desk && <Assign {...given} desk={desk} />,
    rollUp: <RollUp {...given} />,
    selfCheck: <SelfCheck {...given} />,
  };
  return TOOLS.map((tool) => {
    const body = bodies[tool];
    if (body === null) return null;
    return (
      <section key={tool} className={shapes.section} aria-labelledby={`${id}-${tool}`}>
        <h3 id={`${id}-${tool}`}>{t[tool].title}</h3>
        <p className={shapes.hint}>{t[tool].what}</p>
        <PartBoundary onRetry={() => setTools(lazyTools())}>{body}</PartBoundary>
      </section>
    );
  });
}
