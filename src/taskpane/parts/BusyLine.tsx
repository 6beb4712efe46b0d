import { Button } from "./Button";

interface BusyLineProps {
  readonly words: string;
  /** Given where it can be stopped: the button's words, and what it does. */
  readonly stop?: { readonly words: string; readonly onStop: () => void } | undefined;
}

/** Shows that Excel is at work. The style sheet reveals it only after half a second, so quick answers don't flicker. */
export function BusyLine({ words, stop }: BusyLineProps) {
  return (
    <div className="pane-busy">
      <progress aria-label={words} />
      <span>{words}</span>
      {stop && (
        <Button size="small" onClick={stop.onStop}>
          {stop.words}
        </Button>
      )}
    </div>
  );
}
