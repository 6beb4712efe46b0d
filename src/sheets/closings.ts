import { COLUMNS, SHEET_NAMES } from "./columns";
import { foldedAll } from "./folded";
import { ledgerSheet } from "./ledger";
import { FORMATS } from "./look";
import type { Column, LedgerDefinition, LedgerLine } from "./types";

const { ChotKy } = COLUMNS;

const COLUMNS_SHOWN: readonly Column[] = [
  { name: ChotKy.year, width: 6, look: "centre", format: FORMATS.year },
  { name: ChotKy.code, width: 7, look: "code" },
  { name: ChotKy.name, width: 32, look: "text" },
  { name: ChotKy.target, width: 11, look: "centre", format: FORMATS.text },
  { name: ChotKy.plan, width: 9, look: "computed" },
  { name: ChotKy.estimate, width: 9, look: "computed" },
  { name: ChotKy.result, width: 9, look: "actual" },
  { name: ChotKy.verdict, width: 15, look: "centre" },
  { name: ChotKy.document, width: 15, look: "text" },
  { name: ChotKy.on, width: 11, look: "secondary", format: FORMATS.date },
  { name: ChotKy.reopenedOn, width: 11, look: "secondary", format: FORMATS.date },
];

const COLUMNS_FOLDED: readonly Omit<Column, "folded">[] = [
  { name: ChotKy.dueYear, width: 8, look: "centre", format: FORMATS.year },
  { name: ChotKy.officialVerdict, width: 18, look: "text" },
  { name: ChotKy.officialReason, width: 30, look: "text" },
  { name: ChotKy.cause, width: 40, look: "text" },
  { name: ChotKy.remedy, width: 40, look: "text" },
  { name: ChotKy.proposal, width: 40, look: "text" },
  { name: ChotKy.by, width: 20, look: "text" },
  { name: ChotKy.reopenReason, width: 30, look: "text" },
  { name: ChotKy.reopenedBy, width: 20, look: "text" },
];

/** The closed years: a line for each target of a year as it stood when the year was closed, and by which document. */
export const closingsSheet = (lines: readonly LedgerLine[] = [{}]): LedgerDefinition =>
  ledgerSheet(
    {
      id: "ChotKy",
      name: SHEET_NAMES.ChotKy,
      heading: "SỐ LIỆU, ĐÁNH GIÁ CÁC KỲ ĐÃ CHỐT",
      note: `Ghi nguyên số liệu, đánh giá khi ký báo cáo năm; dòng có “${ChotKy.reopenedOn}” không còn hiệu lực.`,
      columns: [...COLUMNS_SHOWN, ...foldedAll(COLUMNS_FOLDED)],
      printedTo: ChotKy.reopenedOn,
    },
    lines,
  );
