import { words as atHand } from "./errorsAtHand";

/** Every fault the pane can show: code → title and message. `{name}` stands for the detail of that name. */
export const words = {
  ...atHand,
  "cell-edit": {
    title: "Đang có một ô được nhập dở",
    message:
      "Excel không nhận lệnh khi một ô đang được nhập. Tệp chưa thay đổi, nội dung đang nhập vẫn còn. Hãy bấm Enter để nhập xong hoặc Esc để bỏ, rồi bấm Thử lại.",
  },
  "dialog-open": {
    title: "Một hộp thoại đang mở",
    message:
      "Excel đang chờ trả lời một hộp thoại nên không nhận lệnh. Tệp chưa thay đổi. Hãy đóng hộp thoại trong Excel, rồi bấm Thử lại.",
  },
  "sheet-protected": {
    title: "Trang “{sheet}” đang được bảo vệ",
    message:
      "Không ghi được vào trang này vì nó đang được bảo vệ. Nội dung của trang được giữ nguyên. Hãy vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm Thử lại; nếu không có mật khẩu, hãy hỏi người đã đặt bảo vệ.",
  },
  "workbook-protected": {
    title: "Cấu trúc tệp đang được bảo vệ",
    message:
      "Không thêm được trang vì cấu trúc của tệp đang được bảo vệ. Tệp được giữ nguyên. Hãy vào thẻ Xem lại (Review), bấm Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ, rồi bấm Thử lại.",
  },
  "read-only": {
    title: "Excel không cho ghi vào tệp",
    message:
      "Tệp đang mở ở chế độ chỉ đọc, hoặc trang đang được bảo vệ. Tệp được giữ nguyên. Hãy bấm Cho phép chỉnh sửa (Enable Editing) nếu Excel hiện nút đó, bỏ bảo vệ trang, hoặc lưu tệp thành một bản khác rồi mở bản đó và bấm Thử lại.",
  },
  "table-name-taken": {
    title: "Tên bảng “{table}” đã được dùng",
    message:
      "Trang “{sheet}” đang có một bảng tên “{table}” không phải do phần bổ trợ tạo. Bảng đó được giữ nguyên và không có bảng nào bị ghi đè. Hãy đổi tên bảng đó (chọn một ô trong bảng, vào thẻ Thiết kế bảng (Table Design), ô Tên bảng), rồi bấm Thử lại.",
  },
  "headers-hidden": {
    title: "Dòng tiêu đề của bảng “{table}” đang bị ẩn",
    message:
      "Không có dòng tiêu đề thì không biết cột nào là cột nào. Bảng được giữ nguyên và chưa có gì được ghi. Hãy chọn một ô trong bảng, vào thẻ Thiết kế bảng (Table Design), đánh dấu Hàng tiêu đề (Header Row), rồi bấm Thử lại.",
  },
  "table-renamed": {
    title: "Bảng “{table}” đã đổi tên thành “{now}”",
    message:
      "Bảng trên trang “{sheet}” vẫn được giữ nguyên. Chưa có gì được ghi, để số liệu không bị chia làm hai bảng. Hãy mở “Kiểm tra bảng chuẩn” ở nút “⋯” để đặt lại tên bảng, rồi bấm Thử lại.",
  },
  "table-gone": {
    title: "Bảng “{table}” đã bị chuyển thành ô thường",
    message:
      "Các ô của bảng trên trang “{sheet}” được giữ nguyên. Chưa có gì được ghi, để số liệu không bị chia làm hai nơi. Hãy mở “Kiểm tra bảng chuẩn” ở nút “⋯” để tạo lại bảng trên chính các ô ấy, rồi bấm Thử lại.",
  },
  "name-taken": {
    title: "Tên “{name}” đã được đặt cho ô khác",
    message:
      "Tệp có tên “{name}” (chỉ tới {formula}), nên Excel không cho đặt tên ấy cho bảng. Chưa có gì được ghi, tên và các ô được giữ nguyên. Hãy vào thẻ Công thức (Formulas), mở Trình quản lý tên (Name Manager), đổi hoặc xoá tên “{name}”, rồi bấm Thử lại.",
  },
  "name-no-cells": {
    title: "Tên “{name}” không chỉ tới ô nào",
    message:
      "Phần bổ trợ đọc năm, ngày và cách đếm ở các ô có tên; nay “{name}” là {formula}, không phải là ô. Chưa có gì được ghi, mọi số liệu được giữ nguyên. Hãy mở “Kiểm tra bảng chuẩn” ở nút “⋯” để đặt lại tên, rồi bấm Thử lại.",
  },
  "table-filtered": {
    title: "Bảng trên trang “{sheet}” đang được lọc",
    message:
      "Khi bảng đang lọc, Excel không thêm, bớt đúng các dòng bị ẩn. Chưa có gì được ghi, các dòng được giữ nguyên. Hãy vào thẻ Dữ liệu (Data), bấm Xoá lọc (Clear), rồi bấm Thử lại.",
  },
  "table-in-the-way": {
    title: "Bảng “{table}” ở trang “{sheet}” cản đường",
    message:
      "Phải đẩy ô của bảng này mới thêm được dòng hoặc cột, mà Excel không cho đẩy một phần của bảng. Chưa có gì được ghi, cả hai bảng được giữ nguyên. Hãy chuyển bảng “{table}” sang trang khác, rồi bấm Thử lại.",
  },
  throttled: {
    title: "Excel tạm thời hạn chế số lệnh",
    message:
      "Excel nhận quá nhiều lệnh trong thời gian ngắn nên tạm dừng; phần bổ trợ đã thử lại vài lần nhưng chưa được. Lệnh vừa rồi chưa được thực hiện, tệp được giữ nguyên. Hãy đợi khoảng một phút, rồi bấm Thử lại.",
  },
  "too-large": {
    title: "Dữ liệu quá lớn cho một lần ghi hoặc đọc",
    message:
      "Excel không nhận khối dữ liệu lớn như vậy trong một lần. Tệp được giữ nguyên. Hãy xoá các dòng, cột trống thừa có định dạng trong các bảng chuẩn, lưu tệp, rồi bấm Thử lại.",
  },
  "text-too-long": {
    title: "Nội dung dài hơn một ô chứa được",
    message:
      "Nội dung “{content}” dài {length} ký tự, mà một ô của Excel chỉ chứa được {most} ký tự. Chưa có gì được ghi vào tệp; chữ đã nhập vẫn còn ở ngăn này. Hãy rút gọn, hoặc để toàn văn ở một tệp riêng và chỉ ghi nơi lưu, rồi ghi lại.",
  },
  "session-lost": {
    title: "Mất kết nối với tệp",
    message:
      "Phiên làm việc với Excel đã bị ngắt. Những gì đã ghi trước đó vẫn còn trong tệp. Hãy tải lại trang Excel trên web hoặc đóng và mở lại tệp, rồi mở lại ngăn này.",
  },
  "not-calculated": {
    title: "Excel chưa tính xong",
    message:
      "Ô {cell} còn hiện #BUSY!, nên chưa có kết quả để lấy. Chưa có gì được ghi, tệp được giữ nguyên. Hãy đợi Excel tính xong, rồi bấm Thử lại.",
  },
  "functions-missing": {
    title: "Excel không nhận ra các hàm NLB",
    message:
      "Ô {cell} hiện #NAME?, nên không có kết quả để lấy. Chưa có gì được ghi, tệp được giữ nguyên. Hãy bấm Ctrl+Alt+F9 để Excel tính lại; nếu ô vẫn hiện #NAME?, hãy đóng tệp, mở lại rồi mở ngăn này. Khi ô đã có kết quả, hãy bấm Thử lại.",
  },
  "no-status-sheet": {
    title: "Không tìm thấy trang Tình hình",
    message:
      "Tệp này không còn bảng TinhHinh của trang Tình hình: có thể bảng đã bị xoá hoặc đổi tên. Các bảng khác được giữ nguyên. Hãy mở “Kiểm tra bảng chuẩn” ở nút “⋯” để đặt lại tên bảng hoặc tạo lại bảng còn thiếu.",
  },
  "no-annex": {
    title: "Chưa có trang “{sheet}”",
    message:
      "Biểu báo cáo của năm này chưa được lập, hoặc trang đã bị xoá hay đổi tên. Tệp không bị thay đổi. Hãy mở thẻ Báo cáo ở ngăn này rồi bấm Tạo biểu.",
  },
  "row-not-found": {
    title: "Không tìm thấy dòng {code}",
    message:
      "Bảng không có dòng nào mang mã {code}: có thể dòng đã bị xoá hoặc mã đã được sửa. Tệp không bị thay đổi. Hãy kiểm tra cột Mã trong bảng, rồi bấm “Đọc lại” ở phần Tổng quan.",
  },
  "sheet-gone": {
    title: "Không còn trang “{sheet}”",
    message:
      "Trang này có thể đã bị xoá hoặc đổi tên. Tệp không bị thay đổi. Nếu trang đã bị xoá, hãy tạo lại.",
  },
  "year-out-of-term": {
    title: "Năm {year} nằm ngoài nhiệm kỳ",
    message:
      "Kỳ báo cáo phải là một năm từ {first} đến {last}. Số liệu và kỳ báo cáo trong tệp được giữ nguyên. Hãy chọn lại kỳ báo cáo trong khoảng đó.",
  },
  "year-unreadable": {
    title: "Không đọc được năm ở trang Tình hình",
    message:
      "Ô “Kỳ báo cáo” hoặc một ô năm của nhiệm kỳ đang chứa “{content}”, không phải là năm. Mọi số liệu được giữ nguyên, chưa có gì được ghi. Hãy sửa ô đó thành năm bốn chữ số, rồi bấm Thử lại.",
  },
  "excel-busy": {
    title: "Excel đang bận",
    message:
      "Excel đang làm việc khác (tính toán, lưu hoặc mở tệp) nên chưa nhận lệnh; phần bổ trợ đã thử lại vài lần nhưng chưa được. Tệp chưa thay đổi. Hãy đợi Excel xong việc, rồi bấm Thử lại.",
  },
  "nothing-proposed": {
    title: "Không còn cơ quan chủ trì nào là đề xuất",
    message:
      "Không có dòng nào ở trang Chỉ tiêu, trang Nhiệm vụ ghi “đề xuất” cho cơ quan đã chọn. Chưa có gì được ghi, hai trang được giữ nguyên. Hãy chọn cơ quan khác, hoặc sửa trực tiếp cột “Căn cứ chủ trì” nếu văn bản trước ghi nhầm.",
  },
  "no-table": {
    title: "Không tìm thấy bảng {table}",
    message:
      "Tệp này không có bảng {table}: có thể bảng đã bị xoá hoặc đổi tên. Các bảng khác được giữ nguyên, chưa có gì được ghi. Hãy mở “Kiểm tra bảng chuẩn” ở nút “⋯” để đặt lại tên bảng hoặc tạo lại bảng còn thiếu.",
  },
  "column-not-found": {
    title: "Không tìm thấy cột “{column}”",
    message:
      "Trang “{sheet}” không còn cột “{column}”: có thể tên cột đã được sửa hoặc cột đã bị xoá. Chưa có gì được ghi, trang được giữ nguyên. Hãy đặt lại đúng tên cột, rồi bấm Thử lại.",
  },
  "not-an-entry-cell": {
    title: "Ô cột “{column}” đang chứa công thức",
    message:
      "Ô này của trang “{sheet}” do công thức tính ra nên phần bổ trợ không ghi đè. Công thức được giữ nguyên, chưa có gì được ghi. Nếu muốn nhập số vào đó, hãy xoá công thức trong ô, rồi bấm Thử lại.",
  },
  "year-closed": {
    title: "Năm {year} đã được chốt",
    message:
      "Năm này đã chốt từ trước, có thể do người khác cùng mở tệp. Bản đã chốt được giữ nguyên. Hãy bấm Đọc lại; muốn chốt lại thì trước hết mở lại kỳ báo cáo này.",
  },
  "year-not-closed": {
    title: "Năm {year} đang mở",
    message:
      "Năm này chưa chốt hoặc đã được mở lại, có thể do người khác cùng mở tệp. Tệp được giữ nguyên. Hãy bấm Đọc lại.",
  },
  "year-ahead": {
    title: "Năm {year} chưa đến kỳ chốt",
    message:
      "Kỳ báo cáo đang chọn là năm {reported}; chỉ chốt được năm đó và các năm trước. Tệp được giữ nguyên. Hãy chọn kỳ báo cáo năm {year} rồi chốt.",
  },
  "changed-since": {
    title: "Không hoàn tác được: ô đã đổi",
    message:
      "Ô cột “{column}” đã được sửa sau khi ghi, nên không hoàn tác để không mất nội dung mới. Tất cả các ô được giữ nguyên. Hãy sửa trực tiếp trong bảng nếu cần.",
  },
  "in-doubt": {
    title: "Không rõ đã ghi xong hay chưa",
    message:
      "Excel ngừng trả lời đúng lúc đang ghi ({message}), nên có thể đã ghi, có thể chưa. Các ô khác vẫn nguyên như trước. Hãy xem lại ô hoặc trang vừa ghi: nếu đã có thì không cần làm gì, nếu chưa có thì ghi lại; nếu Excel vẫn không trả lời, hãy đóng và mở lại tệp.",
  },
  "half-done": {
    title: "Mới hoàn thành một phần",
    message:
      "Excel dừng giữa chừng ({message}): một phần đã được ghi vào tệp, phần còn lại thì chưa. Những gì có sẵn trong tệp vẫn còn, không ô nào đã nhập bị ghi đè. Hãy bấm Thử lại để làm tiếp phần còn thiếu.",
  },
  "mended-unread": {
    title: "Đã sửa xong, chưa kiểm tra lại được",
    message:
      "Những mục đã chọn ({mended}) đã được sửa xong, nhưng Excel không trả lời khi đọc lại tệp. Những gì đã nhập vẫn còn nguyên. Hãy bấm Kiểm tra để xem còn gì phải sửa.",
  },
  stopped: {
    title: "Đã dừng theo yêu cầu",
    message:
      "Lệnh vừa rồi đã được dừng trước khi ghi gì vào tệp. Tệp vẫn nguyên như trước. Khi cần, hãy bấm Thử lại.",
  },
  "stopped-half": {
    title: "Đã dừng giữa chừng theo yêu cầu",
    message:
      "Lệnh vừa rồi đã được dừng khi mới ghi xong một phần. Những gì có sẵn trong tệp vẫn còn, không ô nào đã nhập bị ghi đè. Hãy bấm Thử lại để làm tiếp phần còn thiếu.",
  },
  "changed-meanwhile": {
    title: "Tệp vừa được người khác thay đổi",
    message:
      "Trong lúc phần bổ trợ làm việc, một trang, bảng hoặc ô cần dùng đã bị xoá, đổi tên hoặc chuyển chỗ ({message}). Thay đổi đó được giữ nguyên, lệnh vừa rồi chưa được thực hiện. Hãy xem lại tệp, rồi bấm Thử lại.",
  },
  "changed-elsewhere": {
    title: "Ô cột “{column}” vừa được sửa",
    message:
      "Sau khi ngăn này đọc tệp, ô đã được sửa thành “{content}”. Nội dung mới trong ô được giữ nguyên, số đang nhập ở đây vẫn còn và chưa được ghi. Hãy đối chiếu hai số, rồi bấm nút ghi lần nữa nếu vẫn muốn thay.",
  },
  "other-workbook": {
    title: "Excel đang mở tệp khác ở phía trước",
    message:
      "Lệnh dành cho tệp này, nhưng một tệp khác vừa được chọn trong Excel nên Excel không thực hiện. Cả hai tệp được giữ nguyên. Hãy chọn lại cửa sổ của tệp này, rồi bấm Thử lại.",
  },
  "other-workbook-half": {
    title: "Tệp khác được mở ra phía trước khi đang ghi",
    message:
      "Trong lúc thực hiện, một tệp khác được mở hoặc được chọn trong Excel nên mới ghi được một phần ({message}). Nội dung đã có trong tệp này vẫn còn, không có gì bị ghi đè. Hãy chọn lại cửa sổ của tệp này, rồi bấm Thử lại để làm nốt phần còn thiếu.",
  },
  "pages-left": {
    title: "Đã tạo các trang, chưa thiết lập trang in",
    message:
      "Nội dung và công thức của các trang đã ghi đủ và dùng được. Excel chưa nhận biểu đồ và thiết lập trang in ({message}). Hãy chọn lại cửa sổ của tệp này, rồi bấm Thử lại; nếu mục Kiểm tra bảng chuẩn vẫn nêu điều gì, hãy sửa tại đó.",
  },
  "copy-pages-left": {
    title: "Đã tạo trang “{sheet}”, chưa thiết lập trang in",
    message:
      "Trang đã có đủ nội dung và được giữ nguyên. Excel chưa nhận thiết lập trang in ({message}). Hãy chọn khổ giấy, hướng giấy và lề trong thẻ Bố trí Trang (Page Layout), hoặc xoá trang này rồi tạo lại.",
  },
  "programme-damaged": {
    title: "Không đọc được chương trình lưu trong tệp",
    message:
      "Tệp này có lưu chương trình của một xã, phường hoặc đặc khu nhưng phần đó đã hỏng. Các bảng và số liệu được giữ nguyên, các công thức vẫn tính như cũ; chỉ không tạo lại được bảng đã xoá. Hãy mở một bản sao lưu cũ hơn của tệp, hoặc nhập lại văn bản chương trình vào một tệp mới rồi sao chép số liệu sang.",
  },
  "programme-lost": {
    title: "Tệp này không còn chương trình của nó",
    message:
      "Các bảng chuẩn trong tệp (có mã “{code}”) là của một chương trình khác với chương trình kèm theo phần bổ trợ, và phần lưu chương trình đó không còn trong tệp: có thể tệp đã được lưu bằng một phần mềm khác. Không có bảng nào bị ghi; các bảng và số liệu được giữ nguyên và vẫn dùng được. Để tạo lại bảng đã xoá, hãy mở một bản sao lưu cũ hơn của tệp, hoặc nhập lại văn bản chương trình vào một tệp mới rồi sao chép số liệu sang.",
  },
  "programme-held": {
    title: "Tệp này đã có bảng chuẩn",
    message:
      "Mỗi tệp chỉ theo dõi một chương trình, và tệp này đã có bảng chuẩn. Các bảng và số liệu được giữ nguyên, không có gì bị ghi đè. Hãy tạo một tệp Excel mới, mở ngăn này ở đó rồi nhập văn bản chương trình.",
  },
  "file-too-large": {
    title: "Tệp quá lớn",
    message:
      "Tệp có dung lượng {size} MB; phần bổ trợ chỉ đọc tệp đến {limit} MB. Chưa có gì được đọc, tệp Excel được giữ nguyên. Hãy xoá bớt ảnh trong tài liệu rồi lưu lại, hoặc sao chép phần chữ và dán vào ô văn bản.",
  },
  "file-encrypted": {
    title: "Tệp có mật khẩu",
    message:
      "Tài liệu được bảo vệ bằng mật khẩu nên không đọc được. Chưa có gì được đọc, tệp Excel được giữ nguyên. Hãy mở tài liệu bằng mật khẩu, lưu một bản không có mật khẩu rồi chọn bản đó; hoặc sao chép phần chữ và dán vào ô văn bản.",
  },
  "file-bomb": {
    title: "Dung lượng bất thường khi giải nén",
    message:
      "Nội dung của tệp khi giải nén có dung lượng lớn bất thường, có thể làm treo máy, nên đã dừng đọc. Không có gì được đọc, tệp Excel được giữ nguyên. Nếu đây đúng là văn bản của đơn vị, hãy mở tệp, sao chép phần chữ và dán vào ô văn bản; nếu không rõ nguồn gốc, không nên mở tệp này.",
  },
  "file-old-word": {
    title: "Tệp Word định dạng cũ (.doc)",
    message:
      "Phần bổ trợ không đọc được tệp .doc của Word 97-2003. Chưa có gì được đọc, tệp Excel được giữ nguyên. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) kiểu .docx rồi chọn tệp mới.",
  },
  "file-other-document": {
    title: "Tệp này là {kind}",
    message:
      "Bên trong tệp là tài liệu {kind}, dù tên tệp có thể ghi khác; phần bổ trợ chỉ đọc .docx, .pdf và .txt. Chưa có gì được đọc, tệp Excel được giữ nguyên. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) kiểu .docx rồi chọn tệp mới.",
  },
  "file-other-kind": {
    title: "Tệp này là {kind}, không phải văn bản",
    message:
      "Bên trong tệp là {kind}, dù tên tệp có thể ghi khác; phần bổ trợ chỉ đọc .docx, .pdf và .txt. Chưa có gì được đọc, tệp Excel được giữ nguyên. Hãy chọn tệp văn bản của chương trình, hoặc sao chép phần chữ, bảng rồi dán vào ô văn bản.",
  },
  "file-not-document": {
    title: "Tệp này không phải văn bản",
    message:
      "Bên trong tệp không phải là tài liệu .docx, .pdf hay .txt, dù phần đuôi của tên tệp có thể ghi như vậy. Chưa có gì được đọc, tệp Excel được giữ nguyên. Hãy chọn tệp khác, hoặc sao chép phần chữ và dán vào ô văn bản.",
  },
  "file-damaged": {
    title: "Không đọc được tệp",
    message:
      "Tệp bị hỏng hoặc chưa tải về đủ. Không có gì được đọc, tệp Excel được giữ nguyên. Hãy thử mở tệp bằng Word hoặc trình xem PDF, lưu lại một bản rồi chọn bản đó; hoặc sao chép phần chữ và dán vào ô văn bản.",
  },
  "file-scanned": {
    title: "Tệp PDF là bản quét",
    message:
      "Cả {pages} trang của tệp là ảnh chụp, không có chữ để đọc. Không có gì được đọc, tệp Excel được giữ nguyên. Hãy đề nghị cung cấp bản Word của văn bản, hoặc dùng phần mềm nhận dạng chữ (OCR) rồi dán phần chữ vào ô văn bản và soát lại.",
  },
  "file-old-letters": {
    title: "Văn bản dùng bảng mã cũ",
    message:
      "Chữ trong văn bản dùng bảng mã {letters}, không phải Unicode, nên đọc sẽ sai. Không có gì được đọc, tệp Excel được giữ nguyên. Hãy chuyển văn bản sang Unicode (ví dụ bằng UniKey Toolkit, Ctrl+Shift+F6), rồi dán lại hoặc chọn lại tệp.",
  },
  "file-encoding": {
    title: "Tệp văn bản dùng bảng mã {encoding}",
    message:
      "Tệp được lưu bằng bảng mã {encoding}; phần bổ trợ chỉ đọc UTF-8 và UTF-16. Chưa có gì được đọc, tệp Excel được giữ nguyên. Hãy mở tệp bằng Notepad, chọn Lưu thành (Save As) với mã hoá UTF-8 rồi chọn tệp mới; hoặc sao chép phần chữ và dán vào ô văn bản.",
  },
  "file-bad-bytes": {
    title: "Tệp văn bản có ký tự hỏng",
    message:
      "Có {count} chỗ trong tệp không phải là chữ, chỗ đầu tiên ở dòng {line}; đọc tiếp có thể sai chữ, sai số. Không có gì được đọc, tệp Excel được giữ nguyên. Hãy mở tệp, sửa các chỗ đó rồi lưu với mã hoá UTF-8; hoặc lấy lại bản gốc, sao chép phần chữ và dán vào ô văn bản.",
  },
  "file-empty": {
    title: "Không có nội dung để đọc",
    message:
      "Tệp hoặc ô văn bản không có chữ nào. Tệp Excel được giữ nguyên. Hãy chọn tệp khác, hoặc dán văn bản của chương trình vào ô văn bản.",
  },
  "book-too-large": {
    title: "Tệp quá lớn",
    message:
      "Tệp có dung lượng {size} MB; phần bổ trợ chỉ đọc tệp đến {limit} MB. Không lấy số liệu nào từ tệp này; tệp được giữ nguyên. Hãy xoá ảnh trong tệp, lưu lại rồi chọn lại; hoặc đề nghị xã gửi bản giá trị.",
  },
  "book-encrypted": {
    title: "Tệp có mật khẩu",
    message:
      "Tệp được bảo vệ bằng mật khẩu mở tệp nên không đọc được. Không lấy số liệu nào từ tệp này; tệp được giữ nguyên. Hãy mở tệp bằng mật khẩu, lưu một bản không có mật khẩu rồi chọn bản đó.",
  },
  "book-bomb": {
    title: "Tệp có dung lượng bất thường",
    message:
      "Nội dung của tệp khi giải nén hoặc số dòng lớn bất thường, có thể làm treo máy, nên đã dừng đọc. Không lấy số liệu nào từ tệp này; tệp được giữ nguyên. Hãy xoá các dòng, cột trống thừa rồi lưu lại; nếu không rõ nguồn gốc, không nên mở tệp này.",
  },
  "book-not-workbook": {
    title: "Tệp này không phải bảng tính",
    message:
      "Bên trong tệp không phải là bảng tính Excel, dù tên tệp có thể ghi như vậy. Không lấy số liệu nào từ tệp này; tệp được giữ nguyên. Hãy đề nghị xã gửi đúng sổ theo dõi (.xlsx) hoặc bản giá trị.",
  },
  "book-damaged": {
    title: "Không đọc được tệp",
    message:
      "Tệp bị hỏng hoặc chưa tải về đủ. Không lấy số liệu nào từ tệp này; tệp được giữ nguyên. Hãy thử mở tệp bằng Excel, lưu lại một bản rồi chọn bản đó; hoặc đề nghị xã gửi lại.",
  },
  "form-too-large": {
    title: "Tệp phiếu quá lớn",
    message:
      "Tệp có dung lượng {size} MB; phần bổ trợ chỉ đọc phiếu đến {limit} MB. Không nhận gì từ tệp này, tệp Excel được giữ nguyên. Hãy xoá ảnh trong phiếu, lưu lại rồi chọn lại tệp.",
  },
  "form-encrypted": {
    title: "Tệp phiếu có mật khẩu",
    message:
      "Phiếu được bảo vệ bằng mật khẩu mở tệp nên không đọc được. Không nhận gì từ tệp này, tệp Excel được giữ nguyên. Hãy mở phiếu bằng mật khẩu, lưu một bản không có mật khẩu rồi chọn bản đó.",
  },
  "form-bomb": {
    title: "Tệp phiếu có dung lượng bất thường",
    message:
      "Nội dung của tệp khi giải nén hoặc số dòng lớn bất thường, có thể làm treo máy, nên đã dừng đọc. Không nhận gì từ tệp này, tệp Excel được giữ nguyên. Hãy xoá các dòng, cột trống thừa trong phiếu rồi lưu lại; nếu không rõ nguồn gốc, không nên mở tệp này.",
  },
  "form-not-workbook": {
    title: "Tệp này không phải bảng tính",
    message:
      "Bên trong tệp không phải là bảng tính .xlsx, .xls hay .ods, dù tên tệp có thể ghi như vậy. Không nhận gì từ tệp này, tệp Excel được giữ nguyên. Hãy đề nghị gửi lại chính tệp phiếu Excel, không gửi ảnh, PDF hay Word.",
  },
  "form-damaged": {
    title: "Không đọc được tệp phiếu",
    message:
      "Tệp bị hỏng hoặc chưa tải về đủ. Không nhận gì từ tệp này, tệp Excel được giữ nguyên. Hãy thử mở tệp bằng Excel, lưu lại một bản rồi chọn bản đó; hoặc đề nghị gửi lại.",
  },
};

export type Words = typeof words;

export type FaultCode = keyof Words;
