import { Button } from "./Button";
import type { ReactNode } from "react";
import { useWords } from "./words";

interface BackToListProps {
  readonly onBack: () => void;
  /** What it leads back to, where that is no list. */
  readonly label?: string;
  /** Ways to the neighbours in the list. */
  readonly children?: ReactNode;
}

/** The way from one row back to the list it was opened from. */
export function BackToList({ onBack, label, children }: BackToListProps) {
  const { t } = useWords();
  return (
    <div className="pane-row">
      <Button size="small" onClick={onBack}>
        <span aria-hidden>‹ </span>
        {label ?? t.list}
      </Button>
      {children}
    </div>
  );
}
