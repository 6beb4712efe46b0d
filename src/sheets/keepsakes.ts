import { CODE } from "./columns";
import { FORMATS } from "./look";
import type { Column } from "./types";

/**
 * The sheet for typed content that has no place on the standard sheets, made when there is something to keep. Rows
 * are added below what it holds; none is ever changed or cleared.
 */
export const KEEPSAKES = {
  name: "Giữ lại",
  tabColour: "#CC79A7",
  columns: [
    { name: "Ngày giữ", width: 12, look: "centre", format: FORMATS.date },
    { name: "Trang", width: 20, look: "text" },
    { name: "Ô", width: 9, look: "centre" },
    { name: CODE, width: 9, look: "centre" },
    { name: "Cột", width: 24, look: "text" },
    { name: "Nội dung", width: 60, look: "text" },
  ],
} as const satisfies { name: string; tabColour: string; columns: readonly Column[] };
