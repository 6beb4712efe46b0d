/** A document of Word with a table, printed as PDF by LibreOffice into libreoffice/*.pdf. */
import { documentOf, paragraph, relationsOf, zipOf } from "./files";

const WIDTHS = [700, 4200, 1500, 2400];

export const ROWS = [
  ["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu đến năm 2030"],
  ["1", "Tỷ lệ hộ nghèo đa chiều theo chuẩn nghèo giai đoạn 2026 - 2030", "%", "dưới 1"],
  ["2", "Thu nhập bình quân đầu người", "triệu đồng", "150"],
  [
    "3",
    "Tỷ lệ người dân tham gia bảo hiểm y tế trên địa bàn xã, bao gồm cả học sinh, sinh viên và người cao tuổi",
    "%",
    "trên 95",
  ],
  ["4", "Số hợp tác xã", "HTX", "12"],
] as const;

const cell = (text: string, column: number, align: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[column]}" w:type="dxa"/><w:vAlign w:val="${align}"/></w:tcPr>${paragraph(text)}</w:tc>`;

const table = (align: string, border: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="8800" w:type="dxa"/><w:tblBorders>${[
    "top",
    "left",
    "bottom",
    "right",
    "insideH",
    "insideV",
  ]
    .map((side) => `<w:${side} w:val="${border}" w:sz="4" w:space="0" w:color="000000"/>`)
    .join(
      "",
    )}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${ROWS.map(
    (row) => `<w:tr>${row.map((text, column) => cell(text, column, align)).join("")}</w:tr>`,
  ).join("")}</w:tbl>`;

const raised = (text: string) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const NOTED = `<w:p>${run("Diện tích 45 km")}${raised("2")}${run(", doanh thu 250")}${raised("1")}${run(" tỷ đồng")}</w:p>`;

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const printed = (align: string, border: string): Uint8Array =>
  zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    "_rels/.rels": relationsOf({ officeDocument: "word/document.xml" }),
    "word/document.xml": documentOf(NOTED + table(align, border) + paragraph("Nơi nhận: như trên.")),
  });

export const PRINTED: Readonly<Record<string, Uint8Array>> = {
  "ruled-centred": printed("center", "single"),
  "bare-centred": printed("center", "nil"),
  "bare-top": printed("top", "nil"),
};
