import type { Words } from "../vi/errors";
import { words as atHand } from "./errorsAtHand";

export const words: Words = {
  ...atHand,
  "cell-edit": {
    title: "A cell is being edited",
    message:
      "Excel takes no commands while a cell is being edited. The workbook was not changed and what you are typing is still there. Press Enter to finish or Esc to cancel, then choose Try again.",
  },
  "dialog-open": {
    title: "A dialog box is open",
    message:
      "Excel is waiting for an answer in a dialog box and takes no commands. The workbook was not changed. Close the dialog box in Excel, then choose Try again.",
  },
  "sheet-protected": {
    title: "The sheet “{sheet}” is protected",
    message:
      "The sheet can't be written to because it is protected. Its content was kept as it is. On the Review tab choose Unprotect Sheet, then choose Try again; if you don't have the password, ask the person who protected it.",
  },
  "workbook-protected": {
    title: "The structure of the workbook is protected",
    message:
      "Sheets can't be added because the structure of the workbook is protected. The workbook was kept as it is. On the Review tab choose Protect Workbook to lift the protection, then choose Try again.",
  },
  "read-only": {
    title: "Excel does not allow changes to the workbook",
    message:
      "The workbook is open read-only, or the sheet is protected. The workbook was kept as it is. Choose Enable Editing if Excel offers it, unprotect the sheet, or save a copy, open the copy and choose Try again there.",
  },
  "table-name-taken": {
    title: "The table name “{table}” is taken",
    message:
      "The sheet “{sheet}” has a table named “{table}” that the add-in did not create. That table was kept and nothing was overwritten. Rename it (select a cell of the table, Table Design tab, Table Name), then choose Try again.",
  },
  "headers-hidden": {
    title: "The header row of the table “{table}” is hidden",
    message:
      "Without its header row nobody can tell the columns apart. The table was kept and nothing was written. Select a cell of the table, tick Header Row on the Table Design tab, then choose Try again.",
  },
  "table-renamed": {
    title: "The table “{table}” was renamed “{now}”",
    message:
      "The table on the sheet “{sheet}” was kept. Nothing was written, so that the figures are not split between two tables. Open “⋯”, “Check standard sheets”, to put the name back, then choose Try again.",
  },
  "table-gone": {
    title: "The table “{table}” was turned into plain cells",
    message:
      "Its cells on the sheet “{sheet}” are kept as they are. Nothing was written, so that the figures are not split between two places. Open “⋯”, “Check standard sheets”, to make the table again on these cells, then choose Try again.",
  },
  "name-taken": {
    title: "The name “{name}” is given to other cells",
    message:
      "The workbook has a name “{name}” (it refers to {formula}), so Excel does not let a table have it. Nothing was written; the name and its cells are kept. Open Formulas › Name Manager, rename or delete “{name}”, then choose Try again.",
  },
  "name-no-cells": {
    title: "The name “{name}” refers to no cell",
    message:
      "The add-in reads the year, the day and the way of counting from named cells; “{name}” is now {formula}, which is no cell. Nothing was written; all figures are kept. Open “⋯”, “Check standard sheets”, to set the name again, then choose Try again.",
  },
  "table-filtered": {
    title: "The table on the sheet “{sheet}” is filtered",
    message:
      "While a table is filtered, Excel does not add or remove rows reliably. Nothing was written; all rows are kept. Choose Data › Clear, then Try again.",
  },
  "table-in-the-way": {
    title: "The table “{table}” on the sheet “{sheet}” is in the way",
    message:
      "Rows or columns can only be added by moving part of this table, which Excel refuses. Nothing was written; both tables are kept. Move the table “{table}” to another sheet, then choose Try again.",
  },
  throttled: {
    title: "Excel is limiting commands for the moment",
    message:
      "Excel received too many commands in a short time and paused; the add-in tried again a few times. This command was not carried out and the workbook was kept as it is. Wait about a minute, then choose Try again.",
  },
  "too-large": {
    title: "Too much data for one request",
    message:
      "Excel does not take that much data at once. The workbook was kept as it is. Delete empty formatted rows and columns in the standard sheets, save the workbook, then choose Try again.",
  },
  "text-too-long": {
    title: "The text is longer than a cell can hold",
    message:
      "“{content}” has {length} characters, and a cell of Excel holds {most}. Nothing was written to the workbook; what you typed is still in this pane. Shorten it, or keep the whole text in a file of its own and say where it is, then save again.",
  },
  "session-lost": {
    title: "The connection to the workbook was lost",
    message:
      "The session with Excel has ended. What was written before is still in the workbook. Reload Excel on the web, or close and reopen the workbook, then open this pane again.",
  },
  "not-calculated": {
    title: "Excel is still calculating",
    message:
      "The cell {cell} still shows #BUSY!, so there is no result to take. Nothing was written and the workbook was kept as it is. Wait until Excel has finished calculating, then choose Try again.",
  },
  "functions-missing": {
    title: "Excel does not know the NLB functions",
    message:
      "The cell {cell} shows #NAME?, so there is no result to take. Nothing was written and the workbook was kept as it is. Press Ctrl+Alt+F9 to have Excel calculate again; if the cell still shows #NAME?, close the workbook, open it again and open this pane. Once the cell has its result, choose Try again.",
  },
  "no-status-sheet": {
    title: "The status sheet was not found",
    message:
      "This workbook no longer has the status table (TinhHinh): it may have been deleted or renamed. The other sheets were kept. Open “⋯”, “Check standard sheets”, to put the name back or to create what is missing.",
  },
  "no-annex": {
    title: "There is no sheet “{sheet}” yet",
    message:
      "The report table of this year has not been made, or its sheet was deleted or renamed. The workbook was not changed. Open Report in this pane and choose Make the table.",
  },
  "row-not-found": {
    title: "Row {code} was not found",
    message:
      "No row of the table has the code {code}: the row may have been deleted or the code changed. The workbook was not changed. Check the codes in the sheet, then choose “Reload” under Overview.",
  },
  "sheet-gone": {
    title: "There is no sheet “{sheet}” any more",
    message:
      "It may have been deleted or renamed. The workbook was not changed. If it was deleted, make it again.",
  },
  "year-out-of-term": {
    title: "The year {year} is outside the term",
    message:
      "The reporting year must lie between {first} and {last}. The figures and the reporting year in the workbook were kept. Choose a reporting year in that range.",
  },
  "year-unreadable": {
    title: "A year in the status sheet can't be read",
    message:
      "The cell of the reporting year, or of a year of the term, holds “{content}”, which is not a year. All figures were kept and nothing was written. Type a year of four digits in that cell, then choose Try again.",
  },
  "excel-busy": {
    title: "Excel is busy",
    message:
      "Excel is doing something else (calculating, saving or opening) and took no command; the add-in tried again a few times. The workbook was not changed. Wait until Excel is done, then choose Try again.",
  },
  "nothing-proposed": {
    title: "No lead is still a proposal",
    message:
      "No row on the sheets of targets and tasks has a proposal for the chosen body. Nothing was written and both sheets were kept as they are. Choose another body, or correct the basis beside the lead where an earlier document was wrong.",
  },
  "no-table": {
    title: "The table {table} was not found",
    message:
      "This workbook has no table {table}: it may have been deleted or renamed. The other tables were kept and nothing was written. Open “⋯”, “Check standard sheets”, to put the name back or to create what is missing.",
  },
  "column-not-found": {
    title: "The column “{column}” was not found",
    message:
      "The sheet “{sheet}” no longer has the column “{column}”: it may have been renamed or deleted. Nothing was written and the sheet was kept as it is. Give the column its name back, then choose Try again.",
  },
  "not-an-entry-cell": {
    title: "The cell in column “{column}” holds a formula",
    message:
      "This cell of the sheet “{sheet}” is computed by a formula, so the add-in does not overwrite it. The formula was kept and nothing was written. To enter a figure there, clear the formula from the cell, then choose Try again.",
  },
  "year-closed": {
    title: "{year} is closed already",
    message:
      "The year was closed before, perhaps by somebody who has the workbook open too. What was kept then stays. Reload; to close it again, reopen it first.",
  },
  "year-not-closed": {
    title: "{year} is open",
    message:
      "The year has not been closed, or was reopened, perhaps by somebody who has the workbook open too. The workbook was not changed. Reload.",
  },
  "year-ahead": {
    title: "{year} can’t be closed yet",
    message:
      "The reporting year is {reported}; only that year and those before it can be closed. The workbook was not changed. Choose {year} as the reporting year, then close it.",
  },
  "changed-since": {
    title: "Not undone: the cell has changed",
    message:
      "The cell in column “{column}” was changed after it was written, so undoing would lose the newer content. All cells were kept as they are. Correct them in the sheet if needed.",
  },
  "in-doubt": {
    title: "It may or may not have been written",
    message:
      "Excel stopped answering in the middle of writing ({message}), so what you entered may or may not be in the workbook. All other cells are still as they were. Look at the cell or sheet: if it is there, nothing is left to do; if not, enter it again. If Excel does not answer, close and reopen the workbook.",
  },
  "half-done": {
    title: "Only a part was done",
    message:
      "Excel stopped half-way ({message}): a part was written to the workbook and the rest was not. What was in the workbook is still there and nothing typed was overwritten. Choose Try again to do what is missing.",
  },
  "mended-unread": {
    title: "Repaired, but not checked again",
    message:
      "The items chosen ({mended}) were repaired, but Excel did not answer when the workbook was read again. What was typed is still there. Choose Check to see whether anything is left to repair.",
  },
  stopped: {
    title: "Stopped at your request",
    message:
      "The command was stopped before it wrote anything. The workbook was not changed. If you want it after all, choose Try again.",
  },
  "stopped-half": {
    title: "Stopped half-way at your request",
    message:
      "The command was stopped when only a part had been written. What was in the workbook is still there and nothing typed was overwritten. Choose Try again to do what is missing.",
  },
  "changed-meanwhile": {
    title: "Somebody else just changed the workbook",
    message:
      "While the add-in was at work, a sheet, table or cell it needs was deleted, renamed or moved ({message}). That change was kept and this command was not carried out. Look at the workbook, then choose Try again.",
  },
  "changed-elsewhere": {
    title: "The cell in column “{column}” was just changed",
    message:
      "Since this pane read the workbook, the cell was changed to “{content}”. The new content was kept; what you typed here is still there and was not written. Compare the two and save once more if you still want to replace it.",
  },
  "other-workbook": {
    title: "Another workbook is in front",
    message:
      "The command was meant for this workbook, but another one was just selected in Excel, so Excel did not carry it out. Both workbooks were kept as they are. Select the window of this workbook, then choose Try again.",
  },
  "other-workbook-half": {
    title: "Another workbook came to the front half-way",
    message:
      "While the command was at work another workbook was opened or selected in Excel, so only a part was written ({message}). What was in this workbook is still there and nothing typed was overwritten. Select the window of this workbook, then choose Try again to do what is missing.",
  },
  "pages-left": {
    title: "The sheets are there, their pages are not",
    message:
      "The sheets with their content and formulas were written and can be used. Excel did not take the charts and the print set-up ({message}). Select the window of this workbook, then choose Try again; if Check standard sheets still lists something, repair it there.",
  },
  "copy-pages-left": {
    title: "The sheet “{sheet}” is there, its print set-up is not",
    message:
      "The sheet was made with all its content, which was kept. Excel did not take its print set-up ({message}). Set paper, orientation and margins on the Page Layout tab, or delete the sheet and make it again.",
  },
  "programme-damaged": {
    title: "The programme kept in the workbook can't be read",
    message:
      "The workbook keeps a commune's programme in its file, but that part is damaged. Sheets and figures were kept and formulas still calculate; only deleted sheets can't be created again. Open an older copy of the workbook, or import the text of the programme into a new workbook and copy the figures over.",
  },
  "programme-lost": {
    title: "The workbook has lost its programme",
    message:
      "The standard sheets (with the code “{code}”) belong to a different programme from the one that comes with the add-in, and that programme is no longer in the file: another program may have saved it. Nothing was written; sheets and figures were kept and still work. To create deleted sheets again, open an older copy of the workbook, or import the text of the programme into a new workbook and copy the figures over.",
  },
  "programme-held": {
    title: "The workbook already has standard sheets",
    message:
      "A workbook follows one programme, and this one has its standard sheets. They and their figures were kept; nothing was overwritten. Create a new workbook, open this pane there and import the text of the programme.",
  },
  "file-too-large": {
    title: "The file is too large",
    message:
      "The file is {size} MB; the add-in reads files up to {limit} MB. Nothing was read and the workbook was not changed. Remove pictures from the document and save it, or copy its text and paste it into the text box.",
  },
  "file-encrypted": {
    title: "The file has a password",
    message:
      "The document is protected by a password and can't be read. Nothing was read and the workbook was not changed. Open it with its password, save a copy without one and choose the copy; or copy its text and paste it into the text box.",
  },
  "file-bomb": {
    title: "Unusual size when unpacked",
    message:
      "Unpacked, the content of the file is unusually large and could freeze the machine, so reading was stopped. Nothing was read and the workbook was not changed. If it is your office's own document, open it, copy its text and paste it into the text box; if you don't know where it comes from, don't open it.",
  },
  "file-old-word": {
    title: "An old Word file (.doc)",
    message:
      "The add-in can't read .doc files of Word 97-2003. Nothing was read and the workbook was not changed. Open the file in Word, save it as .docx and choose the new file.",
  },
  "file-other-document": {
    title: "The file is {kind}",
    message:
      "The file is a document in {kind}, whatever its name says; the add-in reads .docx, .pdf and .txt. Nothing was read and the workbook was not changed. Open the file in Word, save it as .docx and choose the new file.",
  },
  "file-other-kind": {
    title: "The file is {kind}, not a document",
    message:
      "The content of the file is {kind}, whatever its name says; the add-in reads .docx, .pdf and .txt. Nothing was read and the workbook was not changed. Choose the document of the programme, or copy its text and tables and paste them into the text box.",
  },
  "file-not-document": {
    title: "The file is not a document",
    message:
      "Its content is not .docx, .pdf or .txt, whatever its name says. Nothing was read and the workbook was not changed. Choose another file, or copy the text and paste it into the text box.",
  },
  "file-damaged": {
    title: "The file can't be read",
    message:
      "The file is damaged or was not downloaded completely. Nothing was read and the workbook was not changed. Open it in Word or a PDF viewer, save a copy and choose the copy; or copy its text and paste it into the text box.",
  },
  "file-scanned": {
    title: "The PDF is a scan",
    message:
      "All {pages} pages of the file are pictures without text. Nothing was read and the workbook was not changed. Ask for the Word version, or run text recognition (OCR), paste its text into the text box and check it.",
  },
  "file-old-letters": {
    title: "The text uses an old encoding",
    message:
      "The letters are in {letters}, not in Unicode, and would be misread. Nothing was read and the workbook was not changed. Convert the text to Unicode (with UniKey Toolkit, for example), then paste it or choose the file again.",
  },
  "file-encoding": {
    title: "The text file is in {encoding}",
    message:
      "The file was saved in {encoding}; the add-in reads UTF-8 and UTF-16. Nothing was read and the workbook was not changed. Open the file in Notepad, save it with the encoding UTF-8 and choose the new file; or copy its text and paste it into the text box.",
  },
  "file-bad-bytes": {
    title: "The text file has damaged characters",
    message:
      "In {count} places of the file there is something that is no letter, first in line {line}; what is read there could be wrong, figures too. Nothing was read and the workbook was not changed. Open the file, correct these places and save it with the encoding UTF-8; or take the original, copy its text and paste it into the text box.",
  },
  "file-empty": {
    title: "There is no text to read",
    message:
      "The file or the text box has no text. The workbook was not changed. Choose another file, or paste the text of the programme into the text box.",
  },
  "book-too-large": {
    title: "The file is too large",
    message:
      "The file has {size} MB; the add-in reads files of up to {limit} MB. Nothing of it was taken, and it is as it was. Delete the pictures in it, save it and choose it again; or ask for a copy of values.",
  },
  "book-encrypted": {
    title: "The file has a password",
    message:
      "The file opens with a password only, so it cannot be read. Nothing of it was taken, and it is as it was. Open it with the password, save a copy without one and choose that copy.",
  },
  "book-bomb": {
    title: "The file is unusually large inside",
    message:
      "What the file holds once unpacked, or the number of its rows, is so large that it could stop this computer, so reading was stopped. Nothing of it was taken, and it is as it was. Delete empty rows and columns in it and save it; if you do not know where it comes from, do not open it.",
  },
  "book-not-workbook": {
    title: "This file is not a workbook",
    message:
      "Inside, the file is no Excel workbook, whatever its name says. Nothing of it was taken, and it is as it was. Ask the commune for its workbook (.xlsx) or a copy of values.",
  },
  "book-damaged": {
    title: "The file could not be read",
    message:
      "The file is damaged or was not downloaded completely. Nothing of it was taken, and it is as it was. Try to open it in Excel, save a copy and choose that; or ask the commune for it again.",
  },
  "form-too-large": {
    title: "The form is too large",
    message:
      "The file has {size} MB; the add-in reads forms of up to {limit} MB. Nothing of it was taken, and this workbook is as it was. Delete the pictures in the form, save it and choose it again.",
  },
  "form-encrypted": {
    title: "The form has a password",
    message:
      "The form opens with a password only, so it cannot be read. Nothing of it was taken, and this workbook is as it was. Open it with the password, save a copy without one and choose that copy.",
  },
  "form-bomb": {
    title: "The form is unusually large inside",
    message:
      "What the file holds once unpacked, or the number of its rows, is so large that it could stop this computer, so reading was stopped. Nothing of it was taken, and this workbook is as it was. Delete empty rows and columns in the form and save it; if you do not know where it comes from, do not open it.",
  },
  "form-not-workbook": {
    title: "This file is not a workbook",
    message:
      "Inside, the file is no .xlsx, .xls or .ods workbook, whatever its name says. Nothing of it was taken, and this workbook is as it was. Ask for the Excel form itself, not for a picture, a PDF or a Word file.",
  },
  "form-damaged": {
    title: "The form could not be read",
    message:
      "The file is damaged or was not downloaded completely. Nothing of it was taken, and this workbook is as it was. Try to open it in Excel, save a copy and choose that; or ask for it again.",
  },
};
