import { SIGNS_VI } from "../figure";

/** What the cell functions say, in Vietnamese as the cells show it. `{name}` stands for the detail of that name. */
export const words = {
  signs: SIGNS_VI,
  /**
   * For refused input: what happened and what to do. A function never changes anything, so there is nothing to say
   * about what was kept.
   */
  faults: {
    "cell-error": "Một ô được dùng trong công thức đang báo lỗi {error}. Hãy sửa ô đó.",
    "not-a-number":
      "“{text}” ở ô số liệu thứ {place} không phải là số. Hãy ghi số (ví dụ 1234,5), hoặc để trống nếu chưa có.",
    "not-yes-no":
      "“{text}” ở ô thứ {place} không đọc được. Hãy ghi có hoặc không, hoặc số tiêu chí đạt như 17/19.",
    "not-a-grade":
      "“{text}” ở ô thứ {place} không phải là mức xếp loại. Hãy ghi: Hoàn thành xuất sắc / Hoàn thành tốt / Hoàn thành / Không hoàn thành nhiệm vụ.",
    "bad-year": "“{text}” ở ô năm thứ {place} không phải là năm. Hãy ghi năm bốn chữ số, ví dụ 2026.",
    "no-years": "Có số liệu nhưng các ô năm đều trống. Hãy ghi năm cho từng số liệu.",
    length: "Có {values} ô số liệu nhưng {years} ô năm. Hãy chọn hai vùng bằng nhau.",
    "duplicate-year": "Năm {year} có hai số liệu. Hãy giữ một số cho mỗi năm.",
    "mixed-scale":
      "Có số như {low} bên cạnh số như {high}: không rõ là tỷ lệ hay phần trăm. Hãy ghi cùng một cách, ví dụ 90 hoặc 90%.",
    criteria:
      "Số tiêu chí không khớp: {total} và {other}. Hãy ghi các ô theo cùng tổng số tiêu chí, ví dụ 17/{total}.",
    "over-count":
      "Năm {year} ghi {other}, lớn hơn tổng số {total}. Hãy sửa lại số đạt hoặc tổng số, ví dụ {total}/{total}.",
    "figure-date":
      "Năm {year} là ngày {day}: bảng tính đã đổi số dạng 12/14 thành ngày. Hãy định dạng ô là Văn bản (Text) rồi nhập lại, hoặc chỉ nhập số đạt.",
    "zero-or-blank":
      'Số liệu năm {year} là 0 hoặc để trống, kết quả phụ thuộc vào điều này. Hãy thay vùng số liệu, ví dụ B2:G2, bằng IF(B2:G2="","",B2:G2).',
    "blank-row": "Dòng này chưa có mục tiêu và số liệu. Hãy nhập mục tiêu và số liệu.",
    "no-target": 'Chưa có mục tiêu. Hãy ghi mục tiêu, ví dụ 90 hoặc "> 90".',
    "bad-target":
      "Không đọc được mục tiêu “{text}”. Hãy ghi như: > 90, ≥ 10, khoảng 250, 2 - 4, 14/14, không còn, đạt chuẩn, trên 150 triệu đồng.",
    "bad-kind":
      "Không có loại chỉ tiêu “{text}”. Hãy dùng: mức, hằng năm, tăng bình quân, luỹ kế, số lượng, khoảng từ–đến, giữ vững, công nhận, xếp loại …",
    "kind-target": "Mục tiêu “{text}” không hợp với loại chỉ tiêu đã chọn. Hãy sửa mục tiêu hoặc loại.",
    "bad-due": "Không đọc được năm đích “{text}”. Hãy ghi năm, ví dụ 2030.",
    "bad-as-of": "Không đọc được kỳ báo cáo “{text}”. Hãy ghi năm, ví dụ 2026.",
    "bad-break": "Không đọc được năm thay đổi chuẩn “{text}”. Hãy ghi năm, ví dụ 2027, hoặc bỏ trống.",
    "bad-method":
      "Không có cách tính “{text}”. Hãy dùng: geometric (nhân), points (điểm %), log, rates (tốc độ từng năm).",
    "too-few-years": "Cần số liệu của ít nhất hai năm để tính tăng bình quân.",
    "base-not-positive":
      "Số gốc là {base}: tăng bình quân chỉ tính được từ số lớn hơn 0. Với tỷ lệ, hãy dùng cách tính points.",
    "sign-change":
      "Số liệu đổi dấu từ {base} sang {latest} nên không tính được tăng bình quân. Hãy dùng cách tính points.",
    overflow: "Số quá lớn hoặc quá nhỏ, không tính được. Hãy kiểm tra số liệu và đơn vị.",
    "no-date":
      "“{text}” không nêu một ngày hạn cụ thể. Hãy ghi thời hạn có năm, ví dụ: hết tháng 11/2025, trước Quý I năm 2030.",
    "several-dates": "“{text}” nêu nhiều ngày. Hãy ghi một thời hạn.",
    "bad-date": "“{text}” không phải là ngày có thật. Hãy ghi ngày/tháng/năm bốn chữ số, ví dụ 30/11/2025.",
    "no-today": "Chưa hoàn thành nên cần biết hôm nay. Hãy thêm TODAY() vào đối số thứ ba.",
    "bad-warn-days": "“{text}” không phải là số ngày báo trước. Hãy ghi một số từ 0 trở lên, ví dụ 30.",
    "unknown-target":
      "Chương trình kèm theo phần bổ trợ không có chỉ tiêu mã “{text}”. Hãy xem mã ở trang Chỉ tiêu; nếu là chương trình đã nhập từ văn bản, hãy lấy số bằng XLOOKUP ở trang đó.",
    "unknown-field":
      "Không có mục “{text}”. Hãy dùng: mục tiêu, số, đơn vị, loại, năm đích, năm đầu, năm gốc, nhóm, tên, điều khoản, trích dẫn, chủ trì.",
    "no-value": "Chương trình không ghi {field} cho chỉ tiêu {target}.",
    "column-length":
      "Có {rows} dòng số liệu nhưng {given} ô mục tiêu, năm đích hoặc loại. Hãy chọn một ô, hoặc mỗi dòng một ô.",
  },
  /** Why a measure has no number. */
  absences: {
    "no-figure": "Chưa có số liệu cho kỳ báo cáo.",
    "one-year": "Mới có số liệu một năm; cần ít nhất hai năm.",
    break: "Có thay đổi chuẩn; số liệu sau thay đổi chưa đủ để tính.",
    "zero-or-blank": "Có năm là 0 hoặc để trống, chưa rõ là số 0 hay chưa có số liệu.",
    "rates-typed": "Số liệu giống tốc độ tăng hơn là giá trị. Hãy xem lại loại chỉ tiêu.",
    "no-ratio": "Mục tiêu này không tính tỷ lệ thực hiện so với mục tiêu.",
    "no-due": "Chưa có năm đích. Hãy thêm năm đích vào đối số thứ tư.",
    "due-passed": "Đã đến hạn, không còn năm nào để tính.",
    "no-pace": "Loại chỉ tiêu này không đánh giá theo tiến độ từng năm.",
    "no-road": "Số gốc đã bằng hoặc tốt hơn mục tiêu, không còn mức phải tăng (giảm) để tính.",
    "no-target": "Loại chỉ tiêu này không có con số phải đạt.",
    "not-expected": "Chưa đến thời điểm phải hoàn thành nên chưa tính được tiến độ.",
    "base-not-positive": "Số gốc phải lớn hơn 0 mới tính được tốc độ tăng.",
    overflow: "Số quá lớn hoặc quá nhỏ, không tính được. Hãy kiểm tra số liệu và đơn vị.",
  },
};

export type Words = typeof words;
