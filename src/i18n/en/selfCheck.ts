import type { Words } from "../vi/selfCheck";

export const words: Words = {
  start: "Run the self-check",
  again: "Run it again",
  running: "Trying, about a minute…",
  progress: "Progress",
  outcomes: { passed: "As needed", differs: "Different", untried: "Could not be tried" },
  summary: (passed, differs, untried) =>
    differs + untried === 0
      ? `All ${passed} checks are as the add-in needs.`
      : `${passed} as the add-in needs, ${differs} different, ${untried} could not be tried.`,
  untried: "Excel did not carry these commands out. Please send the report below to whoever helps you.",
  left: (sheet) =>
    `Excel did not let the scratch sheet “${sheet}” be removed. Run the check again, or right-click the sheet's tab and choose Delete.`,
  reportHint: "A report for whoever helps you; it holds no figure of the workbook.",
  save: "Save as a text file",
  saved: (name) => `Handed “${name}” over as a download. If no file appears, use Copy.`,
  report: {
    title: "SELF-CHECK IN EXCEL",
    addIn: (version) => `Add-in: ${version}`,
    host: (platform, version) => `Excel: ${platform}, version ${version}`,
    day: (day) => `Day: ${day}`,
    took: (seconds) => `Time: ${seconds} s`,
    sets: "Requirement sets",
    has: "available",
    lacks: "not available",
    none: "none",
    came: (came) => `Excel answered: ${came}`,
  },
  checks: {
    settings: {
      what: "Excel recalculates by itself",
      differs: "Excel calculates only when asked: verdicts follow new figures once you press F9.",
    },
    "functions-known": {
      what: "Excel knows the NLB functions",
      differs:
        "Verdict cells will show #NAME?. Close and reopen the workbook; if it stays, tell who installed the add-in.",
    },
    "functions-names": {
      what: "NLB.GROWTH and Excel's GROWTH are kept apart",
      differs: "Do not use NLB.GROWTH in cells; the standard sheets do not use it.",
    },
    "functions-empty-text": {
      what: "Formulas that have no figure yet do not change the verdict",
      differs: "Verdicts of the standard sheets may be wrong in this Excel. Please send this report.",
    },
    "functions-blank-cells": {
      what: "Blank cells after the last figure do not change the verdict",
      differs: "NLB formulas of your own may take a blank cell for 0; point them at cells with figures only.",
    },
    "functions-blank-argument": {
      what: "An argument that is a blank cell counts as left out",
      differs:
        "In NLB formulas of your own leave an unused argument out instead of pointing at a blank cell.",
    },
    "functions-spill": {
      what: "NLB.ASSESS spills over several cells",
      differs: "Use the single NLB functions in place of NLB.ASSESS. The standard sheets are not affected.",
    },
    "functions-fault": {
      what: "NLB functions show #VALUE! for a target nobody can read",
      differs: "A cell with a bad target may show another error. Good rows are not affected.",
    },
    spill: {
      what: "Array formulas spill over several cells",
      differs: "This Excel is older than needed; summaries may show their first result only.",
    },
    "name-array": {
      what: "A formula with the name of several cells works on all of them",
      differs:
        "Verdicts may be wrong when the reporting year is before the last figure. Please send this report.",
    },
    "cells-values": {
      what: "Numbers, text, true/false and blanks come back as written",
      differs: "Do not enter figures through this pane. Please send this report.",
    },
    "cells-null": {
      what: "Cells that are not written keep what they hold",
      differs: "Do not enter figures through this pane. Please send this report.",
    },
    "cells-text": {
      what: "“14/14” in a text cell stays text",
      differs: "Targets such as “14/14” may become dates; type an apostrophe before them.",
    },
    "cells-apostrophe": {
      what: "Text that begins with “-” is text and shows no apostrophe",
      differs: "Quotes may show an apostrophe in front. Figures are not affected.",
    },
    "cells-copied": {
      what: "Formulas are copied down",
      differs: "New standard sheets may lack formulas; run “Check standard sheets” right after making them.",
    },
    "cells-parts": {
      what: "The right part of a range is found",
      differs: "Commands may write in the wrong place; stop using the add-in and send this report.",
    },
    "cells-moved": {
      what: "Rows are inserted, contents cleared, cells merged and unmerged",
      differs: "“Check standard sheets” may not mend everything. Please send this report.",
    },
    "format-of-formula": {
      what: "A formula's cell keeps the number format it is given",
      differs: "Formulas may show wrong decimals, or dates as numbers. Their values are right.",
    },
    "text-cell-formula": {
      what: "A formula calculates once its cell is no longer text",
      differs: "A cell may show the formula itself; choose the format General and enter it again.",
    },
    "row-height": {
      what: "Heights of rows can be set",
      differs: "Rows may be higher or lower than designed. Figures are not affected.",
    },
    "row-height-formula": {
      what: "A row keeps its height when a formula's result grows",
      differs: "Rows fit themselves to their text: no effect on you.",
    },
    "column-width": {
      what: "Widths of columns can be set",
      differs: "Columns may differ from the design and print over the edge. Look at the print preview.",
    },
    "columns-folded": {
      what: "Columns are folded, rows hidden, and shown again",
      differs: "Columns of other years may all be in view. Figures are not affected.",
    },
    "look-cells": {
      what: "Single cells are formatted",
      differs: "Colours and fonts may differ from the design. Figures are not affected.",
    },
    "look-lines": {
      what: "Formatting part of a row or column stays there",
      differs: "Fills may run over whole rows or columns. Figures are not affected.",
    },
    borders: {
      what: "Lines are drawn around cells",
      differs: "Printed tables may lack lines. Figures are not affected.",
    },
    "borders-one-row": {
      what: "Inside lines of a single row",
      differs: "No effect on you: the add-in does not ask for them.",
    },
    "colour-rules": {
      what: "Verdict words are coloured, in the right order of priority",
      differs: "Colours of verdicts may be wrong; go by the word, not by the colour.",
    },
    "data-bar": {
      what: "Bars within cells",
      differs: "Bars may be missing or of another colour. The numbers are right.",
    },
    validations: {
      what: "Lists to choose from, and warnings of wrong entries",
      differs: "Entry cells may have no list and give no warning; use the words of the guide.",
    },
    table: {
      what: "A table is made and its parts are read",
      differs: "The standard sheets cannot be made in this Excel. Please send this report.",
    },
    "table-formulas": {
      what: "Formulas use the names of a table's columns",
      differs: "The standard sheets cannot calculate in this Excel. Please send this report.",
    },
    "table-row-added": {
      what: "A new row of a table gets the column's formula",
      differs: "New rows of the journal may lack the target's name; “Check standard sheets” fills it in.",
    },
    "table-filled-down": {
      what: "Changing one row's formula leaves the other rows alone",
      differs: "Excel fills the whole column: no effect on you, the add-in writes whole columns at once.",
    },
    "table-whole-column": {
      what: "Formulas of a whole column are written row by row as asked",
      differs: "After mending a sheet run “Check standard sheets” once more.",
    },
    "table-changed": {
      what: "Rows and columns are added and taken away, a table is resized",
      differs: "“Check standard sheets” may not mend everything. Please send this report.",
    },
    "table-renamed": {
      what: "Formulas follow when a table is renamed",
      differs: "A renamed table is not mended by one click; give it its name back by hand.",
    },
    "table-to-cells": {
      what: "A table becomes plain cells",
      differs: "A set-up that was interrupted may not be completed. Please send this report.",
    },
    name: {
      what: "Names of cells are made and read",
      differs: "The add-in does not find the reporting year in this Excel. Please send this report.",
    },
    "sheet-look": {
      what: "Tab colour, hidden gridlines, rows that stay when scrolling",
      differs: "Headers may scroll away. Figures are not affected.",
    },
    selection: {
      what: "Sheets are shown and cells selected",
      differs: "A click on a target in this pane may not lead to its row.",
    },
    "chart-order": {
      what: "The chart draws its bars from the top down",
      differs: "The bars may be in the opposite order of the table beside them. The figures are right.",
    },
    "chart-series": {
      what: "The chart keeps the names of its series",
      differs: "The chart may lose the names of its parts; see the table beside it.",
    },
    "page-setup": {
      what: "Printing on A4 at full size is set up",
      differs: "Look at the print preview and set paper and orientation where needed.",
    },
    "page-fit": {
      what: "Full size comes back after fitting to a page",
      differs: "Look at the print preview and set the scale where needed.",
    },
    "print-area": {
      what: "The print area does not grow with a table",
      differs: "Excel lets the print area grow: no effect on you.",
    },
    "print-area-set": {
      what: "The print area can be set again after rows were added",
      differs: "Rows added at the end may not be printed; set the print area again.",
    },
    "file-setting": {
      what: "The workbook remembers its layout",
      differs: "“Check standard sheets” may not know which layout the workbook has.",
    },
    "file-xml": {
      what: "The workbook keeps an imported programme",
      differs: "The programme of another commune cannot be imported in this Excel. Please send this report.",
    },
    events: {
      what: "The pane hears of changed and selected cells",
      differs: "The pane does not follow by itself; press “Reload” after entering figures.",
    },
    today: {
      what: "Cells with TODAY() are recalculated each time",
      differs: "No effect on you: dates in the sheets need not be worked out each time.",
    },
    storage: {
      what: "The pane remembers the language you chose",
      differs: "Next time the pane speaks Office's language again. The workbook is not affected.",
    },
    "speed-cells": {
      what: "2,000 cells are written and read within 5 seconds",
      differs: "Making and checking sheets takes long; wait until the pane says it is done.",
    },
    "speed-functions": {
      what: "100 verdicts are worked out within 10 seconds",
      differs: "After opening the workbook, verdicts show #BUSY! for longer than usual; wait for them.",
    },
  },
};
