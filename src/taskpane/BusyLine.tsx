import { Button } from "./Button";
import { useWords } from "./words";

interface BusyLineProps {
  readonly words: string;
  /** Given where waiting can be given up. */
  readonly onStop?: (() => void) | undefined;
}

/** Tells that Excel is at work. The style sheet shows it only after half a second, so quick answers don't flicker. */
export function BusyLine({ words, onStop }: BusyLineProps) {
  const { t } = useWords();
  return (
    <div className="pane-busy">
      <progress aria-label={words} />
      <span>{words}</span>
      {onStop && (
        <Button size="small" onClick={onStop}>
          {t.stopWaiting}
        </Button>
      )}
    </div>
  );
}
