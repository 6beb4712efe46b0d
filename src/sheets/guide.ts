import { COLUMNS, SHEET_NAMES } from "./columns";
import { type Verdict, VERDICTS } from "../domain/verdict";
import type { Programme } from "../programme/types";
import { ENTRY_WORDS } from "./figures";
import { body, quoted } from "./formulas";
import { FORMATS } from "./look";
import { serialOf } from "./lookups";
import { NAMES } from "./names";
import { TAB } from "./palette";
import type { Block, Content, SheetDefinition } from "./types";

const { TinhHinh } = COLUMNS;

const MEANINGS: Readonly<Record<Verdict, string>> = {
  exceeded: "Đã đạt và vượt mục tiêu (mục tiêu “trên”, “dưới” và 100% chỉ có mức Đạt).",
  met: "Đã đạt mục tiêu.",
  "on-track": "Chưa đạt, tiến độ thực tế bằng ít nhất 95% tiến độ cần đạt.",
  slow: "Chưa đạt, tiến độ thực tế từ 60% đến dưới 95% tiến độ cần đạt.",
  unlikely: "Chưa đạt, tiến độ thực tế từ 0% đến dưới 60% tiến độ cần đạt.",
  backsliding: "Số liệu thay đổi ngược hướng mục tiêu, hoặc trước đã đạt nay không còn đạt.",
  nearly: "Đến hạn, chưa đạt, nhưng đã thực hiện ít nhất 95% mức cần tăng (giảm).",
  missed: "Đến hạn, không đạt.",
  "not-due": "Chưa đến hạn đánh giá, chưa có dấu hiệu chậm.",
  "no-data": `Thiếu số liệu để đánh giá; cột “${TinhHinh.why}” ghi rõ thiếu gì.`,
};

const SECTIONS: readonly {
  readonly heading: string;
  readonly lines: readonly (readonly [string, string])[];
}[] = [
  {
    heading: "2. Việc làm thường kỳ",
    lines: [
      [
        "Nhập số liệu",
        "Trang Số liệu, ô nền xanh nhạt: KH (kế hoạch), ƯTH (ước thực hiện), TH (thực hiện) của từng năm. Chưa có số liệu thì để trống; ghi 0 nghĩa là kết quả bằng 0.",
      ],
      ["Chọn kỳ báo cáo", "Trang Tình hình, ô “Kỳ báo cáo: năm”. Chỉ tính số liệu đến hết năm đó."],
      [
        "Trang cho lãnh đạo",
        "Trang Tổng quan, in vừa một tờ A4: bao nhiêu chỉ tiêu ở mỗi mức, từng năm của nhiệm kỳ, chỉ tiêu cần chú ý nhất và vì sao, mốc quá hạn, cơ quan còn thiếu số liệu. Bấm tên chỉ tiêu để đến dòng của nó.",
      ],
      [
        "Xem đánh giá",
        `Trang Tình hình: cột ${TinhHinh.verdict} (chữ, ký hiệu, màu) và cột ${TinhHinh.why} (căn cứ của đánh giá, dùng khi giải trình với cấp trên).`,
      ],
      [
        TinhHinh.officialVerdict,
        `Nếu cấp có thẩm quyền đánh giá khác, ghi ở trang Số liệu, cột ${TinhHinh.officialVerdict} và ${TinhHinh.officialReason}; cả hai cùng hiện ở trang Tình hình.`,
      ],
      [
        "Điều chỉnh chỉ tiêu",
        "Ở ngăn theo dõi, mở chỉ tiêu rồi chọn Điều chỉnh chỉ tiêu; hoặc ghi một dòng ở trang Nhật ký (mục tiêu cũ, từ năm nào, văn bản nào) rồi sửa trang Chỉ tiêu. Các năm trước vẫn đánh giá theo mục tiêu cũ.",
      ],
      [
        "Thay đổi chuẩn",
        "Chuẩn nghèo mới, sáp nhập, đổi gốc giá: ghi ở trang Nhật ký năm đầu tiên dùng chuẩn mới; từ năm đó, tiến độ chỉ tính bằng số liệu theo chuẩn mới.",
      ],
      [
        "Mốc và đề án",
        "Ghi ngày hoàn thành ở trang Mốc thời gian và trang Đề án, kế hoạch; trạng thái tự cập nhật.",
      ],
    ],
  },
  {
    heading: "3. Quy tắc đánh giá và nguồn",
    lines: [
      [
        "Tiến độ R",
        "R = tiến độ thực tế ÷ tiến độ cần đạt, tính từ năm gốc đến năm đích. Ngưỡng 95%, 60%, 0% theo Eurostat (2021) và Cơ quan Thống kê Canada / Open SDG; đây là thông lệ quốc tế, không phải quy định của Việt Nam.",
      ],
      ["Chỉ tiêu hằng năm", "So từng năm với cùng một mức; năm báo cáo đạt thì Đạt."],
      [
        "Tăng bình quân",
        "Bình quân nhân từ năm gốc, làm tròn 0,1 điểm %; trước năm đích chưa kết luận Đạt vì còn có thể giảm.",
      ],
      ["Luỹ kế, số lượng", "Cộng dồn hoặc đếm đến năm báo cáo, so với phần phải có theo thời gian đã qua."],
      ["Khoảng", "“khoảng 250” là 250 ± 5%."],
      ["Ô trống và số 0", "Ô trống là chưa có số liệu; số 0 là kết quả bằng 0."],
    ],
  },
  {
    heading: "4. Hàm NLB",
    lines: [
      ["Dấu ngăn cách", "Khi Excel dùng dấu phẩy thập phân, các đối số cách nhau bằng dấu chấm phẩy."],
      ["Đánh giá", '=NLB.STATUS(B2:G2;B1:G1;"không còn";2028;"mức";2027)'],
      ["Giải thích", '=NLB.EXPLAIN(B2:G2;B1:G1;"> 90";2030;"hằng năm";2026)'],
      ["Tăng bình quân", "=NLB.GROWTH(B2:G2;B1:G1)"],
      ["Hạn cuối", '=NLB.DUE("trước Quý I năm 2030")'],
      ["Trạng thái mốc", "=NLB.MILESTONE(D6;F6;TODAY())"],
    ],
  },
  {
    heading: "5. Máy không có phần bổ trợ NLB",
    lines: [
      [
        "Phiên bản Excel",
        "Microsoft 365, Excel trên web, Excel 2021 trở lên, Excel cho Mac. Excel 2016, 2019 và LibreOffice mở được tệp nhưng không tính được hàm NLB.",
      ],
      [
        "Mở ở máy khác",
        "Chữ, số và màu của lần tính cuối vẫn còn; không tính lại hoặc sửa công thức, vì các ô NLB sẽ thành #NAME?.",
      ],
      ["Bảo mật số liệu", "Mọi số liệu nằm trong tệp này, không gửi ra ngoài."],
    ],
  },
];

const WORDS_ROW = 5;

/** What the colours and words mean, the rules with their sources, and the particulars of the programme. */
export function guideSheet(programme: Programme): SheetDefinition {
  const lastWord = WORDS_ROW + VERDICTS.length - 1;
  const count = (word: string): Content => ({
    formula: `=COUNTIF(${body("TinhHinh", "verdict")},${quoted(word)})`,
  });
  const blocks: Block[] = [
    { at: "A1", cells: [["HƯỚNG DẪN SỬ DỤNG SỔ THEO DÕI CHỈ TIÊU"]], look: "heading" },
    { at: "A3", cells: [["1. Các mức đánh giá"]], look: "heading" },
    {
      at: `A${WORDS_ROW - 1}`,
      cells: [["Mức đánh giá", TinhHinh.symbol, "Điều kiện", "Số chỉ tiêu"]],
      look: "header",
    },
    {
      at: `A${WORDS_ROW}`,
      cells: VERDICTS.map(({ word }) => [word]),
      look: "centre",
      colours: VERDICTS.map(({ fill, text }) => [{ fill, text }]),
    },
    { at: `B${WORDS_ROW}`, cells: VERDICTS.map(({ symbol }) => [symbol]), look: "centre" },
    { at: `C${WORDS_ROW}`, cells: VERDICTS.map(({ code }) => [MEANINGS[code]]), look: "paragraph" },
    {
      at: `D${WORDS_ROW}`,
      cells: VERDICTS.map(({ word }) => [count(word)]),
      look: "centre",
      format: FORMATS.whole,
    },
  ];

  let row = lastWord + 2;
  for (const { heading, lines } of SECTIONS) {
    blocks.push(
      { at: `A${row}`, cells: [[heading]], look: "heading" },
      { at: `A${row + 1}`, cells: lines.map(([label]) => [label]), look: "label" },
      { at: `C${row + 1}`, cells: lines.map(([, text]) => [text]), look: "paragraph" },
    );
    row += lines.length + 2;
  }

  const entryRow = row;
  blocks.push(
    { at: `A${entryRow}`, cells: [["Từ được nhập ở ô số liệu không ghi bằng số"]], look: "label" },
    { at: `C${entryRow}`, cells: ENTRY_WORDS.map((word) => [word]), look: "paragraph" },
  );

  const documentRow = entryRow + 1 + ENTRY_WORDS.length;
  const { number = null, signed, signatory = null, area = null } = programme.document;
  const particulars: readonly (readonly [string, Content, string, string])[] = [
    [
      "Số văn bản (ô để trống là văn bản không ghi; điền vào thì biểu báo cáo in theo)",
      number,
      FORMATS.text,
      NAMES.documentNumber,
    ],
    ["Ngày ban hành", serialOf(signed), FORMATS.date, NAMES.documentDay],
    ["Người ký", signatory, FORMATS.text, NAMES.documentSignatory],
    ["Địa bàn tính số liệu (sau sắp xếp đơn vị hành chính)", area, FORMATS.text, NAMES.documentArea],
  ];
  blocks.push(
    {
      at: `A${documentRow}`,
      cells: [["6. Văn bản Chương trình"]],
      look: "heading",
    },
    ...particulars.flatMap(([label, content, format], place): Block[] => [
      { at: `A${documentRow + 1 + place}`, cells: [[label]], look: "label" },
      { at: `C${documentRow + 1 + place}`, cells: [[content]], look: "entry", format },
    ]),
  );

  return {
    id: "HuongDan",
    name: SHEET_NAMES.HuongDan,
    tabColour: TAB.lookUp,
    widths: [19, 8, 57, 7],
    blocks,
    freeze: { rows: 2, columns: 0 },
    print: { area: `A1:D${documentRow + particulars.length}`, orientation: "portrait" },
    colourRules: [],
    validations: [],
    charts: [],
    names: {
      [NAMES.words]: `A${WORDS_ROW}:A${lastWord}`,
      [NAMES.symbols]: `B${WORDS_ROW}:B${lastWord}`,
      ...Object.fromEntries(particulars.map(([, , , name], place) => [name, `C${documentRow + 1 + place}`])),
      [NAMES.entryWords]: `C${entryRow}:C${entryRow + ENTRY_WORDS.length - 1}`,
    },
  };
}
