import { useSyncExternalStore } from "react";

/** How Office, or the operating system, wants things to look. Forced colours come on top, from the browser. */
export type Appearance = "light" | "dark";

const darkSystem = () => matchMedia("(prefers-color-scheme: dark)");

function onSystemChange(callback: () => void): () => void {
  const query = darkSystem();
  query.addEventListener("change", callback);
  return () => query.removeEventListener("change", callback);
}

/** The appearance Office asked for, else the system's. */
export function useAppearance(asked: Appearance | undefined): Appearance {
  const dark = useSyncExternalStore(onSystemChange, () => darkSystem().matches);
  return asked ?? (dark ? "dark" : "light");
}
