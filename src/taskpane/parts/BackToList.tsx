import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { ReactNode } from "react";
import { useShapes } from "./useShapes";
import { useWords } from "./words";

interface BackToListProps {
  readonly onBack: () => void;
  /** Where it leads, unless that is the list. */
  readonly words?: string;
  /** Ways to the neighbours in the list. */
  readonly children?: ReactNode;
}

/** The way from one row back to the list it was opened from. */
export function BackToList({ onBack, words, children }: BackToListProps) {
  const { t } = useWords();
  const shapes = useShapes();
  return (
    <div className={shapes.row}>
      <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
        {words ?? t.list}
      </Button>
      {children}
    </div>
  );
}
