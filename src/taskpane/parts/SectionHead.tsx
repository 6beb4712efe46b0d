import { Button, CounterBadge } from "@fluentui/react-components";
import { useShapes } from "./useShapes";

interface SectionHeadProps {
  /** Names the list below it. */
  readonly id: string;
  readonly title: string;
  /** How many there are, where that is bad news. */
  readonly count?: number;
  /** The way to all of them. */
  readonly all?: { readonly words: string; readonly onClick: () => void };
}

/** The heading of a section, with how many there are and the way to all of them. */
export function SectionHead({ id, title, count = 0, all }: SectionHeadProps) {
  const shapes = useShapes();
  return (
    <div className={shapes.row}>
      <h2 id={id}>
        {title} {count > 0 && <CounterBadge count={count} size="small" color="danger" />}
      </h2>
      {all && (
        <Button appearance="transparent" size="small" onClick={all.onClick}>
          {all.words}
        </Button>
      )}
    </div>
  );
}
