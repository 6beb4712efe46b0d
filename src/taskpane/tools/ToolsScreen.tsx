import { words as en } from "../../i18n/en/tools";
import { words as vi } from "../../i18n/vi/tools";
import { useWordsOf } from "../parts/words";
import { ToolCard } from "./ToolCard";
import type { ToolProps } from "./toolProps";
import { TOOLS } from "./tools";

/** What is needed now and then, each as a card; in a workbook without a status sheet only what makes sense there. */
export default function ToolsScreen(given: ToolProps) {
  const t = useWordsOf({ vi, en });
  return (
    <section aria-label={t.heading}>
      {TOOLS.map((tool) => (
        <ToolCard key={tool.id} tool={tool} given={given} />
      ))}
    </section>
  );
}
