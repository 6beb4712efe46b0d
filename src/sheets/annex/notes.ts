import { type Tally, isItem } from "../../domain/tally";
import { capital } from "../../domain/text";
import type { Programme } from "../../programme/types";
import { GOOD_FALL } from "../comparison";
import { OUTSIDE } from "../numbering";
import type { AnnexColumn, AnnexField } from "./columns";
import { basisOf, type Report } from "./report";

const BASIS_WORDS = {
  result: " (số thực hiện)",
  estimate: " (số ước thực hiện)",
  both: " (số thực hiện và số ước thực hiện)",
  none: "",
} as const;

/** The year an annex reports, and what its figures are. */
export const periodLine = (report: Report): string =>
  `Kỳ báo cáo: năm ${report.reportingYear}${BASIS_WORDS[basisOf(report)]}`;

/** Above the table, at the right. */
export const UNIT_NOTE = "Đơn vị tính: theo cột 3";

const signedOn = ({ signed }: Programme["document"]) =>
  signed === null ? "" : `, ngày ${signed.split("-").reverse().join("/")}`;

/** That the year was closed, and what is printed otherwise than it was signed. */
function closingNote({ closed, late, reportingYear }: Report): string | false {
  if (!closed) return false;
  const day = closed.day === "" ? "" : ` ngày ${closed.day}`;
  const document = closed.document === "" ? "" : ` theo văn bản số ${closed.document}`;
  const changes = late.map(({ code, change }) => `${code} (${change})`);
  const since = changes.length === 0 ? "" : `; sửa sau chốt: ${changes.join(", ")}`;
  return `Kỳ báo cáo năm ${reportingYear} đã chốt${day}${document}${since}.`;
}

/** What the reader has to know to check a row, and the rule that verdicts follow. */
export function annexNotes(
  report: Report,
  { document }: Programme,
  { items }: Tally,
  columns: readonly AnnexColumn[],
  end: string,
): readonly string[] {
  const { reportingYear, rows } = report;
  const outside = items === 0 ? [] : rows.filter(({ clause }) => !isItem(clause));
  const clauses = [...new Set(outside.map(({ clause }) => clause).filter((clause) => clause !== ""))];
  const sources = [...new Set(rows.map(({ source }) => source.trim()).filter((source) => source !== ""))];
  /** "6, 7" for the columns of these that are there; "" for none. */
  const numbers = (...fields: readonly AnnexField[]) =>
    columns.flatMap(({ field, number }) => (fields.includes(field) ? [number] : [])).join(", ");
  const compared = (["ofPlan", "ofBefore"] as const).flatMap((field) => {
    const number = numbers(field);
    const against = field === "ofPlan" ? "so với kế hoạch năm" : `so với năm ${reportingYear - 1}`;
    return number === "" ? [] : [`cột ${number} ${against}`];
  });
  const [now, verdict, official] = [numbers("now"), numbers("verdict"), numbers("official")];
  const ofYear = numbers("base", "plan");
  const texts = [
    basisOf(report) === "both" && `Cột ${now}: số in nghiêng là số ước thực hiện.`,
    compared.length > 0 &&
      capital(
        `${compared.join(", ")}: chỉ tiêu tính bằng % ghi số điểm % chênh lệch, chỉ tiêu khác ghi tỷ lệ %; dấu${GOOD_FALL} chỉ mức giảm đúng hướng mong muốn.`,
      ),
    `Cột ${verdict} đánh giá theo tiến độ thực tế so với tiến độ cần đạt; ngưỡng 95% / 60% / 0% là thông lệ quốc tế (Eurostat 2021, Cơ quan Thống kê Canada), không phải quy định của Việt Nam.`,
    official !== "" &&
      `Cột ${official} là đánh giá của cấp có thẩm quyền; dòng tổng số tính theo cột này ở chỉ tiêu có đánh giá chính thức, theo cột ${verdict} ở các chỉ tiêu còn lại.`,
    rows.some(({ growth }) => growth !== null) &&
      `Chỉ tiêu tăng, giảm bình quân: cột ${now} là mức bình quân từ năm gốc đến năm báo cáo${
        ofYear === ""
          ? ""
          : `; cột ${ofYear}${compared.length > 0 ? " và so sánh" : ""} là của số liệu từng năm`
      }.`,
    outside.length > 0 &&
      `${outside.map(({ name }) => name).join("; ")}: ${clauses.length > 0 ? `nêu ở mục ${clauses.join(", ")}, ` : ""}không thuộc ${items} chỉ tiêu đánh số, chỉ tính trong số chỉ tiêu thành phần (dấu ${OUTSIDE}).`,
    document.number != null && `Chương trình hành động: văn bản số ${document.number}${signedOn(document)}.`,
    document.area != null && `Số liệu tính theo địa bàn: ${document.area}.`,
    closingNote(report),
    sources.length > 0 && `Nguồn số liệu: ${sources.join("; ")}.`,
  ].filter((text) => text !== false);
  return texts.map((text, index) => {
    const closed = index === texts.length - 1 ? text.replace(/\.?$/, end) : text;
    return `${index === 0 ? "Ghi chú: " : ""}(${index + 1}) ${closed}`;
  });
}
