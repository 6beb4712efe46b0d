import { type FocusEvent, useEffect, useRef } from "react";

/**
 * Keeps the keyboard where the user was. When the focused control inside an element goes away (a button that turned
 * into a progress bar), the focus moves to the element itself instead of falling back to the top of the page. Focus
 * the user has since put elsewhere, the grid of Excel included, is left alone. Spread the result on the element.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const home = useRef<T | null>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.hasFocus() && document.activeElement === document.body)
      home.current?.focus({ preventScroll: true });
  });
  return {
    ref: home,
    tabIndex: -1,
    onFocus: (event: FocusEvent) => {
      last.current = event.target;
    },
  };
}
