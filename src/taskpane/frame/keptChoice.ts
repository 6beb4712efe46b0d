/** A choice that belongs to the person and not to the workbook. */
export interface KeptChoice {
  /** null where nothing was chosen, or nothing can be kept. */
  readonly read: () => string | null;
  readonly keep: (choice: string) => void;
}

/**
 * A choice kept by the browser. A browser may refuse storage to a page that another page shows, and then throws at its
 * mention (office-js 1207, 2177): the choice then lasts as long as the pane.
 *
 * @param partition what Office wants in front of names where storage is shared out; undefined where it is not
 */
export function keptChoice(name: string, partition: string | undefined): KeptChoice {
  const key = `${partition ?? ""}${name}`;
  return {
    read: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    keep: (choice) => {
      try {
        localStorage.setItem(key, choice);
      } catch {
        // The pane has the choice; only the next one won't.
      }
    },
  };
}
