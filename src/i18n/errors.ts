import { type Fault, FAULTS_AT_HAND, type FaultTable, type Wording, wordingOf } from "./faultsAtHand";
import type { Language } from "./language";

/** Every fault the pane can show: code → wording in each language. */
const FAULTS = {
  ...FAULTS_AT_HAND,
  "cell-edit": {
    vi: {
      title: "Đang có một ô được nhập dở",
      message:
        "Excel không nhận lệnh khi một ô đang được nhập. Tệp chưa thay đổi, nội dung đang nhập vẫn còn. Hãy bấm Enter để nhập xong hoặc Esc để bỏ, rồi bấm Thử lại.",
    },
    en: {
      title: "A cell is being edited",
      message:
        "Excel takes no commands while a cell is being edited. The workbook was not changed and what you are typing is still there. Press Enter to finish or Esc to cancel, then choose Try again.",
    },
  },
  "dialog-open": {
    vi: {
      title: "Một hộp thoại đang mở",
      message:
        "Excel đang chờ trả lời một hộp thoại nên không nhận lệnh. Tệp chưa thay đổi. Hãy đóng hộp thoại trong Excel, rồi bấm Thử lại.",
    },
    en: {
      title: "A dialog box is open",
      message:
        "Excel is waiting for an answer in a dialog box and takes no commands. The workbook was not changed. Close the dialog box in Excel, then choose Try again.",
    },
  },
  "sheet-protected": {
    vi: {
      title: "Trang tính “{sheet}” đang được bảo vệ",
      message:
        "Không ghi được vào trang tính này vì nó đang được bảo vệ. Nội dung của trang tính được giữ nguyên. Hãy vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm Thử lại; nếu không có mật khẩu, hãy hỏi người đã đặt bảo vệ.",
    },
    en: {
      title: "The sheet “{sheet}” is protected",
      message:
        "The sheet can't be written to because it is protected. Its content was kept as it is. On the Review tab choose Unprotect Sheet, then choose Try again; if you don't have the password, ask the person who protected it.",
    },
  },
  "workbook-protected": {
    vi: {
      title: "Cấu trúc tệp đang được bảo vệ",
      message:
        "Không thêm được trang tính vì cấu trúc của tệp đang được bảo vệ. Tệp được giữ nguyên. Hãy vào thẻ Xem lại (Review), bấm Bảo vệ sổ làm việc (Protect Workbook) để bỏ bảo vệ, rồi bấm Thử lại.",
    },
    en: {
      title: "The structure of the workbook is protected",
      message:
        "Sheets can't be added because the structure of the workbook is protected. The workbook was kept as it is. On the Review tab choose Protect Workbook to lift the protection, then choose Try again.",
    },
  },
  "read-only": {
    vi: {
      title: "Excel không cho ghi vào tệp",
      message:
        "Tệp đang mở ở chế độ chỉ đọc, hoặc trang tính đang được bảo vệ. Tệp được giữ nguyên. Hãy bấm Cho phép chỉnh sửa (Enable Editing) nếu Excel hiện nút đó, bỏ bảo vệ trang tính, hoặc lưu tệp thành một bản khác rồi mở bản đó và bấm Thử lại.",
    },
    en: {
      title: "Excel does not let the workbook be written to",
      message:
        "The workbook is open read-only, or the sheet is protected. The workbook was kept as it is. Choose Enable Editing if Excel offers it, unprotect the sheet, or save a copy, open the copy and choose Try again there.",
    },
  },
  "table-name-taken": {
    vi: {
      title: "Tên bảng “{table}” đã được dùng",
      message:
        "Trang tính “{sheet}” đang có một bảng tên “{table}” không phải do tiện ích tạo. Bảng đó được giữ nguyên và không có bảng nào bị ghi đè. Hãy đổi tên bảng đó (chọn một ô trong bảng, vào thẻ Thiết kế bảng (Table Design), ô Tên bảng), rồi bấm Thử lại.",
    },
    en: {
      title: "The table name “{table}” is taken",
      message:
        "The sheet “{sheet}” has a table named “{table}” that the add-in did not create. That table was kept and nothing was overwritten. Rename it (select a cell of the table, Table Design tab, Table Name), then choose Try again.",
    },
  },
  "headers-hidden": {
    vi: {
      title: "Dòng tiêu đề của bảng “{table}” đang bị ẩn",
      message:
        "Không có dòng tiêu đề thì không biết cột nào là cột nào. Bảng được giữ nguyên và chưa có gì được ghi. Hãy chọn một ô trong bảng, vào thẻ Thiết kế bảng (Table Design), đánh dấu Hàng tiêu đề (Header Row), rồi bấm Thử lại.",
    },
    en: {
      title: "The header row of the table “{table}” is hidden",
      message:
        "Without its header row nobody can tell the columns apart. The table was kept and nothing was written. Select a cell of the table, tick Header Row on the Table Design tab, then choose Try again.",
    },
  },
  "table-renamed": {
    vi: {
      title: "Bảng “{table}” đã đổi tên thành “{now}”",
      message:
        "Bảng trên trang tính “{sheet}” vẫn được giữ nguyên. Chưa có gì được ghi, để số không bị chia làm hai bảng. Hãy mở “Kiểm tra bảng chuẩn” ở phần Công cụ để đặt lại tên bảng, rồi bấm Thử lại.",
    },
    en: {
      title: "The table “{table}” was renamed “{now}”",
      message:
        "The table on the sheet “{sheet}” was kept. Nothing was written, so that the figures are not parted between two tables. Open “Check standard sheets” under Tools to put the name back, then choose Try again.",
    },
  },
  throttled: {
    vi: {
      title: "Excel tạm thời hạn chế số lệnh",
      message:
        "Excel nhận quá nhiều lệnh trong thời gian ngắn nên tạm dừng; tiện ích đã thử lại vài lần mà chưa được. Lệnh vừa rồi chưa được thực hiện, tệp được giữ nguyên. Hãy đợi khoảng một phút, rồi bấm Thử lại.",
    },
    en: {
      title: "Excel is limiting commands for the moment",
      message:
        "Excel received too many commands in a short time and paused; the add-in tried again a few times. This command was not carried out and the workbook was kept as it is. Wait about a minute, then choose Try again.",
    },
  },
  "too-large": {
    vi: {
      title: "Dữ liệu quá lớn cho một lần ghi hoặc đọc",
      message:
        "Excel không nhận khối dữ liệu lớn như vậy trong một lần. Tệp được giữ nguyên. Hãy xóa các dòng, cột trống thừa có định dạng trong các bảng chuẩn, lưu tệp, rồi bấm Thử lại.",
    },
    en: {
      title: "Too much data for one request",
      message:
        "Excel does not take that much data at once. The workbook was kept as it is. Delete empty formatted rows and columns in the standard sheets, save the workbook, then choose Try again.",
    },
  },
  "session-lost": {
    vi: {
      title: "Mất kết nối với tệp",
      message:
        "Phiên làm việc với Excel đã bị ngắt. Những gì đã ghi trước đó vẫn còn trong tệp. Hãy tải lại trang Excel trên web hoặc đóng và mở lại tệp, rồi mở lại ngăn này.",
    },
    en: {
      title: "The connection to the workbook was lost",
      message:
        "The session with Excel has ended. What was written before is still in the workbook. Reload Excel on the web, or close and reopen the workbook, then open this pane again.",
    },
  },
  "not-calculated": {
    vi: {
      title: "Excel chưa tính xong",
      message:
        "Ô {cell} còn hiện #BUSY!, nên chưa có kết quả để lấy. Chưa có gì được ghi, tệp được giữ nguyên. Hãy đợi Excel tính xong, rồi bấm Thử lại.",
    },
    en: {
      title: "Excel is still calculating",
      message:
        "The cell {cell} still shows #BUSY!, so there is no result to take. Nothing was written and the workbook was kept as it is. Wait until Excel has finished calculating, then choose Try again.",
    },
  },
  "functions-missing": {
    vi: {
      title: "Excel không nhận ra các hàm NLB",
      message:
        "Ô {cell} hiện #NAME?, nên không có kết quả để lấy. Chưa có gì được ghi, tệp được giữ nguyên. Hãy bấm Ctrl+Alt+F9 để Excel tính lại; nếu ô vẫn hiện #NAME?, hãy đóng tệp, mở lại rồi mở ngăn này. Khi ô đã có kết quả, hãy bấm Thử lại.",
    },
    en: {
      title: "Excel does not know the NLB functions",
      message:
        "The cell {cell} shows #NAME?, so there is no result to take. Nothing was written and the workbook was kept as it is. Press Ctrl+Alt+F9 to have Excel calculate again; if the cell still shows #NAME?, close the workbook, open it again and open this pane. Once the cell has its result, choose Try again.",
    },
  },
  "no-status-sheet": {
    vi: {
      title: "Không tìm thấy bảng theo dõi",
      message:
        "Tệp này không còn bảng theo dõi (bảng TinhHinh): có thể bảng đã bị xóa hoặc đổi tên. Các bảng khác được giữ nguyên. Hãy mở “Kiểm tra bảng chuẩn” ở phần Công cụ để đặt lại tên bảng hoặc tạo lại bảng còn thiếu.",
    },
    en: {
      title: "The status sheet was not found",
      message:
        "This workbook no longer has the status table (TinhHinh): it may have been deleted or renamed. The other sheets were kept. Open “Check standard sheets” under Tools to put the name back or to create what is missing.",
    },
  },
  "row-not-found": {
    vi: {
      title: "Không tìm thấy dòng {code}",
      message:
        "Bảng không có dòng nào mang mã {code}: có thể dòng đã bị xóa hoặc mã đã được sửa. Tệp không bị thay đổi. Hãy kiểm tra cột Mã trong bảng, rồi bấm “Đọc lại” ở phần Tổng quan.",
    },
    en: {
      title: "Row {code} was not found",
      message:
        "No row of the table has the code {code}: the row may have been deleted or the code changed. The workbook was not changed. Check the codes in the sheet, then choose “Read again” under Overview.",
    },
  },
  "year-out-of-term": {
    vi: {
      title: "Năm {year} nằm ngoài nhiệm kỳ",
      message:
        "Kỳ báo cáo phải là một năm từ {first} đến {last}. Số liệu và kỳ báo cáo trong tệp được giữ nguyên. Hãy chọn lại kỳ báo cáo trong khoảng đó.",
    },
    en: {
      title: "The year {year} is outside the term",
      message:
        "The reporting year must lie between {first} and {last}. The figures and the reporting year in the workbook were kept. Choose a reporting year in that range.",
    },
  },
  "year-unreadable": {
    vi: {
      title: "Không đọc được năm trong bảng theo dõi",
      message:
        "Ô “Kỳ báo cáo” hoặc một ô năm của nhiệm kỳ đang chứa “{content}”, không phải là năm. Mọi số liệu được giữ nguyên, chưa có gì được ghi. Hãy sửa ô đó thành năm bốn chữ số trong trang tính, rồi bấm Thử lại.",
    },
    en: {
      title: "A year in the status sheet can't be read",
      message:
        "The cell of the reporting year, or of a year of the term, holds “{content}”, which is not a year. All figures were kept and nothing was written. Type a year of four digits in that cell, then choose Try again.",
    },
  },
  "excel-busy": {
    vi: {
      title: "Excel đang bận",
      message:
        "Excel đang làm việc khác (tính toán, lưu hoặc mở tệp) nên chưa nhận lệnh; tiện ích đã thử lại vài lần mà chưa được. Tệp chưa thay đổi. Hãy đợi Excel xong việc, rồi bấm Thử lại.",
    },
    en: {
      title: "Excel is busy",
      message:
        "Excel is doing something else (calculating, saving or opening) and took no command; the add-in tried again a few times. The workbook was not changed. Wait until Excel is done, then choose Try again.",
    },
  },
  "no-table": {
    vi: {
      title: "Không tìm thấy bảng {table}",
      message:
        "Tệp này không có bảng {table}: có thể bảng đã bị xoá hoặc đổi tên. Các bảng khác được giữ nguyên, chưa có gì được ghi. Hãy mở “Kiểm tra bảng chuẩn” ở phần Công cụ để đặt lại tên bảng hoặc tạo lại bảng còn thiếu.",
    },
    en: {
      title: "The table {table} was not found",
      message:
        "This workbook has no table {table}: it may have been deleted or renamed. The other tables were kept and nothing was written. Open “Check standard sheets” under Tools to put the name back or to create what is missing.",
    },
  },
  "column-not-found": {
    vi: {
      title: "Không tìm thấy cột “{column}”",
      message:
        "Trang tính “{sheet}” không còn cột “{column}”: có thể tên cột đã được sửa hoặc cột đã bị xoá. Chưa có gì được ghi, trang tính được giữ nguyên. Hãy đặt lại đúng tên cột, rồi bấm Thử lại.",
    },
    en: {
      title: "The column “{column}” was not found",
      message:
        "The sheet “{sheet}” no longer has the column “{column}”: it may have been renamed or deleted. Nothing was written and the sheet was kept as it is. Give the column its name back, then choose Try again.",
    },
  },
  "not-an-entry-cell": {
    vi: {
      title: "Ô cột “{column}” đang chứa công thức",
      message:
        "Ô này của trang tính “{sheet}” do công thức tính ra nên tiện ích không ghi đè. Công thức được giữ nguyên, chưa có gì được ghi. Nếu muốn nhập số vào đó, hãy xoá công thức trong ô, rồi bấm Thử lại.",
    },
    en: {
      title: "The cell in column “{column}” holds a formula",
      message:
        "This cell of the sheet “{sheet}” is computed by a formula, so the add-in does not overwrite it. The formula was kept and nothing was written. To enter a figure there, clear the formula from the cell, then choose Try again.",
    },
  },
  "changed-since": {
    vi: {
      title: "Không hoàn tác được: ô đã đổi",
      message:
        "Ô cột “{column}” đã được sửa sau khi ghi, nên không hoàn tác để khỏi mất nội dung mới. Tất cả các ô được giữ nguyên. Hãy sửa trực tiếp trong bảng nếu cần.",
    },
    en: {
      title: "Not undone: the cell has changed",
      message:
        "The cell in column “{column}” was changed after it was written, so undoing would lose the newer content. All cells were kept as they are. Correct them in the sheet if needed.",
    },
  },
  "in-doubt": {
    vi: {
      title: "Không rõ đã ghi xong hay chưa",
      message:
        "Excel ngừng trả lời đúng lúc đang ghi ({message}), nên có thể đã ghi, có thể chưa. Các ô khác vẫn nguyên như trước. Hãy xem lại ô hoặc trang tính vừa ghi: nếu đã có thì không cần làm gì, nếu chưa có thì ghi lại; nếu Excel vẫn không trả lời, hãy đóng và mở lại tệp.",
    },
    en: {
      title: "It is not known whether it was written",
      message:
        "Excel stopped answering in the middle of writing ({message}), so it may have been written or not. All other cells are still as they were. Look at the cell or sheet: if it is there, nothing is left to do; if not, enter it again. If Excel does not answer, close and reopen the workbook.",
    },
  },
  "half-done": {
    vi: {
      title: "Mới làm xong một phần",
      message:
        "Excel dừng giữa chừng ({message}): một phần đã được ghi vào tệp, phần còn lại thì chưa. Những gì có sẵn trong tệp vẫn còn, không ô nào đã nhập bị ghi đè. Hãy bấm Thử lại để làm tiếp phần còn thiếu.",
    },
    en: {
      title: "Only a part was done",
      message:
        "Excel stopped half-way ({message}): a part was written to the workbook and the rest was not. What was in the workbook is still there and nothing typed was overwritten. Choose Try again to do what is missing.",
    },
  },
  "mended-unread": {
    vi: {
      title: "Đã sửa xong, chưa kiểm tra lại được",
      message:
        "Những mục đã chọn ({mended}) đã được sửa xong, nhưng Excel không trả lời khi đọc lại tệp. Những gì đã nhập vẫn còn nguyên. Hãy bấm Kiểm tra để xem còn gì phải sửa.",
    },
    en: {
      title: "Mended, but not checked again",
      message:
        "The items chosen ({mended}) were mended, but Excel did not answer when the workbook was read again. What was typed is still there. Choose Check to see whether anything is left to mend.",
    },
  },
  stopped: {
    vi: {
      title: "Đã dừng theo yêu cầu",
      message:
        "Lệnh vừa rồi đã được dừng trước khi ghi gì vào tệp. Tệp vẫn nguyên như trước. Khi cần, hãy bấm Thử lại.",
    },
    en: {
      title: "Stopped as asked",
      message:
        "The command was stopped before it wrote anything. The workbook was not changed. When you want it after all, choose Try again.",
    },
  },
  "stopped-half": {
    vi: {
      title: "Đã dừng giữa chừng theo yêu cầu",
      message:
        "Lệnh vừa rồi đã được dừng khi mới ghi xong một phần. Những gì có sẵn trong tệp vẫn còn, không ô nào đã nhập bị ghi đè. Hãy bấm Thử lại để làm tiếp phần còn thiếu.",
    },
    en: {
      title: "Stopped half-way as asked",
      message:
        "The command was stopped when a part was written. What was in the workbook is still there and nothing typed was overwritten. Choose Try again to do what is missing.",
    },
  },
  "changed-meanwhile": {
    vi: {
      title: "Tệp vừa được người khác thay đổi",
      message:
        "Trong lúc tiện ích làm việc, một trang tính, bảng hoặc ô cần dùng đã bị xoá, đổi tên hoặc chuyển chỗ ({message}). Thay đổi đó được giữ nguyên, lệnh vừa rồi chưa được thực hiện. Hãy xem lại tệp, rồi bấm Thử lại.",
    },
    en: {
      title: "Somebody else just changed the workbook",
      message:
        "While the add-in was at work, a sheet, table or cell it needs was deleted, renamed or moved ({message}). That change was kept and this command was not carried out. Look at the workbook, then choose Try again.",
    },
  },
  "changed-elsewhere": {
    vi: {
      title: "Ô cột “{column}” vừa được sửa",
      message:
        "Sau khi ngăn này đọc tệp, ô đã được sửa thành “{content}”. Nội dung mới trong ô được giữ nguyên, số đang nhập ở đây vẫn còn và chưa được ghi. Hãy so lại hai số, rồi bấm nút ghi lần nữa nếu vẫn muốn thay.",
    },
    en: {
      title: "The cell in column “{column}” was just changed",
      message:
        "Since this pane read the workbook, the cell was changed to “{content}”. The new content was kept; what you typed here is still there and was not written. Compare the two and save once more if you still want to replace it.",
    },
  },
  "other-workbook": {
    vi: {
      title: "Excel đang mở tệp khác ở phía trước",
      message:
        "Lệnh dành cho tệp này, nhưng một tệp khác vừa được chọn trong Excel nên Excel không thực hiện. Cả hai tệp được giữ nguyên. Hãy chọn lại cửa sổ của tệp này, rồi bấm Thử lại.",
    },
    en: {
      title: "Another workbook is in front",
      message:
        "The command was meant for this workbook, but another one was just selected in Excel, so Excel did not carry it out. Both workbooks were kept as they are. Select the window of this workbook, then choose Try again.",
    },
  },
  "programme-damaged": {
    vi: {
      title: "Không đọc được chương trình lưu trong tệp",
      message:
        "Tệp này có lưu chương trình của một xã, phường hoặc đặc khu nhưng phần đó đã hỏng. Các bảng và số liệu được giữ nguyên, các công thức vẫn tính như cũ; chỉ không tạo lại được bảng đã xoá. Hãy mở một bản sao lưu cũ hơn của tệp, hoặc nhập lại văn bản chương trình vào một tệp mới rồi chép số liệu sang.",
    },
    en: {
      title: "The programme kept in the workbook can't be read",
      message:
        "The workbook keeps a commune's programme in its file, but that part is damaged. Sheets and figures were kept and formulas still calculate; only deleted sheets can't be created again. Open an older copy of the workbook, or import the text of the programme into a new workbook and copy the figures over.",
    },
  },
  "programme-lost": {
    vi: {
      title: "Tệp này không còn chương trình của nó",
      message:
        "Các bảng chuẩn trong tệp (có mã “{code}”) là của một chương trình khác với chương trình kèm theo tiện ích, và phần lưu chương trình đó không còn trong tệp: có thể tệp đã được lưu bằng một phần mềm khác. Không có bảng nào bị ghi; các bảng và số liệu được giữ nguyên và vẫn dùng được. Để tạo lại bảng đã xoá, hãy mở một bản sao lưu cũ hơn của tệp, hoặc nhập lại văn bản chương trình vào một tệp mới rồi chép số liệu sang.",
    },
    en: {
      title: "The workbook has lost its programme",
      message:
        "The standard sheets (with the code “{code}”) belong to another programme than the one that comes with the add-in, and that programme is no longer in the file: another program may have saved it. Nothing was written; sheets and figures were kept and still work. To create deleted sheets again, open an older copy of the workbook, or import the text of the programme into a new workbook and copy the figures over.",
    },
  },
  "programme-held": {
    vi: {
      title: "Tệp này đã có bảng chuẩn",
      message:
        "Mỗi tệp chỉ theo dõi một chương trình, và tệp này đã có bảng chuẩn. Các bảng và số liệu được giữ nguyên, không có gì bị ghi đè. Hãy tạo một tệp Excel mới, mở ngăn này ở đó rồi nhập văn bản chương trình.",
    },
    en: {
      title: "The workbook has standard sheets already",
      message:
        "A workbook follows one programme, and this one has its standard sheets. They and their figures were kept; nothing was overwritten. Create a new workbook, open this pane there and import the text of the programme.",
    },
  },
  "file-too-large": {
    vi: {
      title: "Tệp quá lớn",
      message:
        "Tệp nặng {size} MB, tiện ích chỉ đọc tệp đến {limit} MB. Chưa có gì được đọc, sổ làm việc được giữ nguyên. Hãy xoá bớt ảnh trong tài liệu rồi lưu lại, hoặc chép phần chữ và dán vào ô văn bản.",
    },
    en: {
      title: "The file is too large",
      message:
        "The file has {size} MB; the add-in reads files up to {limit} MB. Nothing was read and the workbook was not changed. Remove pictures from the document and save it, or copy its text and paste it into the text box.",
    },
  },
  "file-encrypted": {
    vi: {
      title: "Tệp có mật khẩu",
      message:
        "Tài liệu được bảo vệ bằng mật khẩu nên không đọc được. Chưa có gì được đọc, sổ làm việc được giữ nguyên. Hãy mở tài liệu bằng mật khẩu, lưu một bản không có mật khẩu rồi chọn bản đó; hoặc chép phần chữ và dán vào ô văn bản.",
    },
    en: {
      title: "The file has a password",
      message:
        "The document is protected by a password and can't be read. Nothing was read and the workbook was not changed. Open it with its password, save a copy without one and choose the copy; or copy its text and paste it into the text box.",
    },
  },
  "file-bomb": {
    vi: {
      title: "Tệp phình ra quá lớn khi mở",
      message:
        "Phần bên trong tệp phình ra lớn bất thường, có thể làm treo máy, nên việc đọc đã dừng. Không có gì được đọc, sổ làm việc được giữ nguyên. Nếu đây đúng là văn bản của bạn, hãy mở nó, chép phần chữ và dán vào ô văn bản; nếu không rõ nguồn gốc, đừng mở tệp này.",
    },
    en: {
      title: "The file grows too large when opened",
      message:
        "What is inside the file grows beyond reason and could freeze the machine, so reading was stopped. Nothing was read and the workbook was not changed. If it is your own document, open it, copy its text and paste it into the text box; if you don't know where it comes from, don't open it.",
    },
  },
  "file-old-word": {
    vi: {
      title: "Tệp Word đời cũ (.doc)",
      message:
        "Tiện ích không đọc được tệp .doc của Word 97-2003. Chưa có gì được đọc, sổ làm việc được giữ nguyên. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) kiểu .docx rồi chọn tệp mới.",
    },
    en: {
      title: "An old Word file (.doc)",
      message:
        "The add-in can't read .doc files of Word 97-2003. Nothing was read and the workbook was not changed. Open the file in Word, save it as .docx and choose the new file.",
    },
  },
  "file-not-document": {
    vi: {
      title: "Tệp này không phải văn bản",
      message:
        "Bên trong tệp không phải là tài liệu .docx, .pdf hay .txt, dù tên tệp có thể ghi như vậy. Chưa có gì được đọc, sổ làm việc được giữ nguyên. Hãy chọn tệp khác, hoặc chép phần chữ và dán vào ô văn bản.",
    },
    en: {
      title: "The file is no document",
      message:
        "What is inside is no .docx, .pdf or .txt, whatever its name says. Nothing was read and the workbook was not changed. Choose another file, or copy the text and paste it into the text box.",
    },
  },
  "file-damaged": {
    vi: {
      title: "Không đọc được tệp",
      message:
        "Tệp bị hỏng hoặc chưa tải về đủ. Không có gì được đọc, sổ làm việc được giữ nguyên. Hãy thử mở tệp bằng Word hoặc trình xem PDF, lưu lại một bản rồi chọn bản đó; hoặc chép phần chữ và dán vào ô văn bản.",
    },
    en: {
      title: "The file can't be read",
      message:
        "The file is damaged or was not downloaded completely. Nothing was read and the workbook was not changed. Open it in Word or a PDF viewer, save a copy and choose the copy; or copy its text and paste it into the text box.",
    },
  },
  "file-scanned": {
    vi: {
      title: "Tệp PDF là bản quét",
      message:
        "Cả {pages} trang của tệp là ảnh chụp, không có chữ để đọc. Không có gì được đọc, sổ làm việc được giữ nguyên. Hãy xin bản Word của văn bản, hoặc dùng phần mềm nhận dạng chữ (OCR) rồi dán phần chữ vào ô văn bản và soát lại.",
    },
    en: {
      title: "The PDF is a scan",
      message:
        "All {pages} pages of the file are pictures without text. Nothing was read and the workbook was not changed. Ask for the Word version, or run text recognition (OCR), paste its text into the text box and check it.",
    },
  },
  "file-old-letters": {
    vi: {
      title: "Văn bản dùng bảng mã cũ",
      message:
        "Chữ trong văn bản dùng bảng mã {letters}, không phải Unicode, nên đọc sẽ sai. Không có gì được đọc, sổ làm việc được giữ nguyên. Hãy chuyển văn bản sang Unicode (ví dụ bằng UniKey Toolkit, Ctrl+Shift+F6), rồi dán lại hoặc chọn lại tệp.",
    },
    en: {
      title: "The text is in an old encoding",
      message:
        "The letters are in {letters}, not in Unicode, and would be read wrong. Nothing was read and the workbook was not changed. Convert the text to Unicode (with UniKey Toolkit, for example), then paste it or choose the file again.",
    },
  },
  "file-empty": {
    vi: {
      title: "Không có chữ nào để đọc",
      message:
        "Tệp hoặc ô văn bản không có chữ nào. Sổ làm việc được giữ nguyên. Hãy chọn tệp khác, hoặc dán văn bản của chương trình vào ô văn bản.",
    },
    en: {
      title: "There is no text to read",
      message:
        "The file or the text box holds no words. The workbook was not changed. Choose another file, or paste the text of the programme into the text box.",
    },
  },
} as const satisfies FaultTable;

export type FaultCode = keyof typeof FAULTS;

export const FAULT_CODES = Object.keys(FAULTS) as readonly FaultCode[];

/**
 * What to show for a fault: title and message in one language, the blanks filled from its detail. A code that is not
 * in the table reads as "unknown" and shows the code itself.
 *
 * @example faultText({ code: "row-not-found", detail: { code: "K05A" } }, "en").title // "Row K05A was not found"
 */
export const faultText = (fault: Fault, language: Language): Wording => wordingOf(FAULTS, fault, language);
