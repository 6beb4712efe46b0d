import type { Words } from "../vi/figureFaults";

export const words: Words = {
  "no-columns":
    "Line {line}: the columns have to be code, year and at least one of plan, estimate, result; the file has: {text}. Correct the header line.",
  "open-quote": "Line {line}: a quotation mark is opened and never closed. Close it.",
  fields:
    "Line {line}: {found} fields where the header has {wanted}. Put numbers with a decimal comma in quotation marks, or separate fields by semicolons.",
  "unknown-code": "Line {line}: no target has the code “{text}”. See the codes on the sheet “Chỉ tiêu”.",
  year: "Line {line}: “{text}” is not a year from {first} to {last}.",
  twice: "Line {line}: {text} is already in line {before}. Keep one of them.",
  figure: "Line {line}: “{text}” in column {column} is not a number, a yes or no, or a grade.",
  date: "Line {line}: “{text}” in column {column} is a date. Spreadsheets turn “12/12” into one: format the cell as text, type it again and save the file.",
  decimal:
    "Line {line}: “{text}” in column {column} may have thousands or a fraction, and no other number of the file tells which. Run it again with the decimal sign of the file (--decimal).",
};
