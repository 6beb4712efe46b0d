import { useEffect } from "react";

/** Id of the button of a row in a list. */
export const rowId = (code: string) => `row-${code}`;

/** Back in a list, the focus returns to the row it went to; unless the user is at work in the grid. */
export function useReturn(leftCode: string | null): void {
  useEffect(() => {
    if (leftCode !== null && document.hasFocus()) document.getElementById(rowId(leftCode))?.focus();
  }, [leftCode]);
}
