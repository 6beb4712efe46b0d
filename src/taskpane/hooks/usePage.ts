import { useState } from "react";

const SIZE = 100;

/**
 * The beginning of a long list, and more of it on demand, so that thousands of rows never hold the pane up. A list that
 * changed starts from its beginning again.
 */
export function usePage<T>(list: readonly T[]) {
  const [page, setPage] = useState({ list, pages: 1 });
  const shown = SIZE * (page.list === list ? page.pages : 1);
  return {
    page: list.slice(0, shown),
    left: Math.max(0, list.length - shown),
    more: () => setPage({ list, pages: shown / SIZE + 1 }),
  };
}
