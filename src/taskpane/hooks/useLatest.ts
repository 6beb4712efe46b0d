import { useEffect, useRef } from "react";

/** What was given last, for what goes on while it changes: a listener, a timer, an answer that is waited for. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
