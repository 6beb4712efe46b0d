import { createContext, useContext } from "react";
import type { Page } from "../frame/place";

/** Set by the frame. */
export const VisitContext = createContext<(page: Page) => void>(() => undefined);

/** The way to a page of the menu "⋯" from anywhere in the pane. */
export const useVisit = () => useContext(VisitContext);
