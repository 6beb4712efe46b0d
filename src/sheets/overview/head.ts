import type { Programme } from "../../programme/types";
import { FORMATS } from "../look";
import { NAMES } from "../names";
import { SUMMARY_FORMULA } from "../summary";
import { type Part, strip } from "./page";

/** Whose page it is, for which year, as of which day, and how many targets stand how in one sentence. */
export const head = ({ document }: Programme, title: string): Part => ({
  heights: [21, 15, 33],
  blocks: [
    strip("A:AI", 1, [title], "heading"),
    strip("AJ:AR", 1, [{ formula: `="Năm "&${NAMES.reportingYear}` }], "reportYear"),
    strip("A:AG", 2, [document.resolution], "annexNote"),
    strip("AH:AM", 2, ["Tính đến"], "secondary"),
    strip("AN:AR", 2, [{ formula: `=${NAMES.today}` }], "secondary", { format: FORMATS.date }),
    strip("A:AR", 3, [{ formula: SUMMARY_FORMULA }], "small"),
  ],
});
