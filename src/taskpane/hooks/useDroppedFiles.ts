import { type RefObject, useEffect, useRef } from "react";
import { useLatest } from "./useLatest";

/** Takes files that are dropped anywhere on the pane while an element is in view, the one that gets the ref. */
export function useDroppedFiles<E extends HTMLElement>(take: (files: readonly File[]) => void): RefObject<E> {
  const latest = useLatest(take);
  const page = useRef<E>(null);
  useEffect(() => {
    // A file dropped on a page that does not take it would be opened in the pane's place.
    const drop = (event: DragEvent) => {
      // It is not there now, or another page is shown: pages once opened stay where they are, hidden.
      if (!page.current?.offsetParent) return;
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      if (event.type === "drop") latest.current([...event.dataTransfer.files]);
    };
    document.addEventListener("dragover", drop);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", drop);
      document.removeEventListener("drop", drop);
    };
  }, [latest]);
  return page;
}
