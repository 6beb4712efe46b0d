import { lazy, useState } from "react";
import { words as en } from "../../i18n/en/tools";
import { words as vi } from "../../i18n/vi/tools";
import { PartBoundary } from "../parts/PartBoundary";
import { useWordsOf } from "../parts/words";
import type { ToolProps } from "./toolProps";
import type { Tool } from "./tools";

/** What unfolds; creating it again retries what failed to load. */
const lazyBody = (tool: Tool) =>
  tool.needsWorkbook
    ? ({ needsWorkbook: true, Body: lazy(tool.load) } as const)
    : ({ needsWorkbook: false, Body: lazy(tool.load) } as const);

interface ToolCardProps {
  readonly tool: Tool;
  readonly given: ToolProps;
}

/** A tool as a title that unfolds; nothing where it needs a workbook that is not there. */
export function ToolCard({ tool, given }: ToolCardProps) {
  const { title, what } = useWordsOf({ vi, en }).tools[tool.id];
  const [opened, setOpened] = useState(false);
  const [body, setBody] = useState(() => lazyBody(tool));
  const { desk } = given;
  if (body.needsWorkbook && desk === null) return null;
  return (
    <details className="pane-card" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        <p className="pane-hint">{what}</p>
      </summary>
      {opened && (
        <PartBoundary onRetry={() => setBody(lazyBody(tool))}>
          {!body.needsWorkbook ? <body.Body {...given} /> : desk && <body.Body {...given} desk={desk} />}
        </PartBoundary>
      )}
    </details>
  );
}
