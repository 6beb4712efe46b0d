import { plural } from "../plural";
import type { Words } from "../vi/findings";

export const words: Words = {
  cells: (count) => plural(count, "cell", "cells"),
  found: {
    "set-up-unfinished": {
      what: "The last set-up was interrupted.",
      remedy: "Complete the unfinished sheets; figures already typed are kept.",
    },
    "layout-old": {
      what: "The sheets have an older layout (version {version}; now {current}).",
      remedy: "Move to the new layout: rewrite the guide, set colours and entry checks again.",
    },
    "layout-newer": {
      what: "The sheets were made by a newer add-in (layout {version}; this one knows {current}).",
      remedy: "Update the add-in before repairing anything.",
    },
    "sheet-missing": { what: "The sheet “{sheet}” is missing.", remedy: "Create it again." },
    "sheet-copied": {
      what: "The sheet “{sheet}” is a copy of “{original}”.",
      remedy:
        "Only “{original}” is judged. If figures were typed into the copy, carry them over and delete the copy.",
    },
    "sheet-renamed": {
      what: "The sheet “{standard}” is now called “{sheet}”.",
      remedy: "No harm: the add-in still finds it.",
    },
    "sheets-moved": {
      what: "The sheets are in a different order.",
      remedy: "No harm: nothing depends on it.",
    },
    "table-gone": {
      what: "{sheet}: the table was turned into plain cells.",
      remedy: "Make those cells a table again.",
    },
    "table-renamed": {
      what: "{sheet}: the table “{standard}” is now called “{table}”, so the add-in does not see its figures.",
      remedy: "Put the table’s name back; every cell stays.",
    },
    "title-changed": {
      what: "{sheet}, cell {address}: the title “{column}” was changed to “{now}”.",
      remedy: "Put the title back.",
    },
    "column-missing": {
      what: "{sheet}: the column “{column}” is missing.",
      remedy: "Add it again; what was deleted with it can't be brought back.",
    },
    "codes-missing": {
      what: "{sheet}: the column Mã is missing, so nobody can tell which row belongs to which target.",
      remedy:
        "Add it again with the codes in the order of the set-up. Tick only if no row was sorted, added or deleted; otherwise use Excel’s Undo.",
    },
    "figure-odd": {
      what: "{sheet}, cell {address}: {column} of {code} is {figure}, about a hundredth of the years beside it.",
      remedy: "It is judged as it stands. If it is a percentage, enter it as 92,5.",
    },
    "changed-after-closing": {
      what: "{sheet}, cell {address}: {column} of {code} was {signed} when {year} was closed and is {now} now.",
      remedy:
        "It is judged as it stands. If the change is right, reopen the year under Report and close it again.",
    },
    "target-after-closing": {
      what: "The target of {code} in force in {year} was {signed} when the year was closed and is {now} now.",
      remedy:
        "The year is judged by the new target. If it was changed from a later year on, enter that on the sheet Nhật ký.",
    },
    "due-year-after-closing": {
      what: "The due year of {code} in force in {year} was {signed} when the year was closed and is {now} now.",
      remedy:
        "The year is judged by the new due year. If it was changed from a later year on, enter that on the sheet Nhật ký.",
    },
    "verdict-after-closing": {
      what: "The verdict of {code} for {year} was {signed} when the year was closed and is {now} now.",
      remedy:
        "The overview goes on showing the verdict as it was closed. If the change is right, reopen the year under Report and close it again.",
    },
    "code-changed": {
      what: "{sheet}, cell {address}: the code {code} was replaced by “{now}”.",
      remedy: "Put {code} back; the figures of the row stay.",
    },
    "code-twice": {
      what: "{sheet}: {code} has two rows (cells {first} and {address}); only the first counts.",
      remedy: "Remove the second row.",
    },
    "code-unknown": {
      what: "{sheet}: codes the programme does not have: {codes}.",
      remedy: "No harm if the rows are your own; they are kept.",
    },
    "row-missing": {
      what: "{sheet}: the row {code} is missing.",
      remedy: "Add it again, its entry cells blank.",
    },
    "title-unsure": {
      what: "{sheet}, cell {address}: the column “{now}” stands where “{column}” is missing. Its title may have been typed over, or “{column}” was deleted and this is another column.",
      remedy: "Call it “{column}” again. Tick only if its figures surely are those of “{column}”.",
    },
    "column-unsure": {
      what: "{sheet}: the column “{column}” is missing; it may be one of the strange columns: {strange}.",
      remedy:
        "Add the column again, blank. Tick only if it was deleted; if its title was typed over, type the title again: the figures are still there.",
    },
    "code-unsure": {
      what: "{sheet}, cell {address}: the row with the code “{now}” stands where {code} has no row. Its code may have been typed over, or the row of {code} was deleted and this is another one. It holds: {held}.",
      remedy: "Write {code} again. Tick only if its figures surely are those of {code}.",
    },
    "row-unsure": {
      what: "{sheet}: {code} has no row; it may be one of the rows without a known code: {where}.",
      remedy:
        "Add the row again, blank. Tick only if it was deleted; if its code was typed over, type {code} into the right row: the figures are still there.",
    },
    "row-uncoded": {
      what: "{sheet}, cell {address}: this row has no code, so it is not judged. It holds: {held}.",
      remedy:
        "If it is the row of a target, type the target's code into this cell; if it is a row of your own, nothing is to be done.",
    },
    "rows-outside": {
      what: "{sheet}: the table was made smaller; the rows {codes} (cell {address}) are outside it and not judged.",
      remedy: "Extend the table over them again; all cells stay as they are.",
    },
    "columns-outside": {
      what: "{sheet}: the table was made narrower; the columns {columns} are outside it.",
      remedy: "Extend the table over them again; all cells stay as they are.",
    },
    "rows-apart": {
      what: "{sheet}: below the table there are rows with the codes {codes} (cell {address}), which are not judged.",
      remedy:
        "If the figures there are the right ones, copy them into the row of the same code, then delete those rows.",
    },
    "constants-missing": {
      what: "{sheet}, {column}: {count} with words of the programme left blank.",
      remedy: "Write the programme’s words again.",
    },
    "formula-missing": {
      what: "{sheet}, {column}: {count} without the formula.",
      remedy: "Write the formula again.",
    },
    "formula-broken": {
      what: "{sheet}, {column}: {count} with a broken formula (#REF!).",
      remedy: "Write the formula again.",
    },
    "formula-own": {
      what: "{sheet}, {column}: {count} with another formula.",
      remedy: "Replace it with the standard formula.",
    },
    "typed-over": {
      what: "{sheet}, {column}: {count} typed over the formula.",
      remedy: "Replace what was typed with the formula.",
    },
    "colours-missing": {
      what: "{sheet}, {column}: {lost} of {all} colour rules are missing.",
      remedy: "Set the colours of the column again.",
    },
    "colours-order": {
      what: "{sheet}, {column}: the colour rules are in a different order, so a verdict may show the colour of another.",
      remedy: "Set the colours of the column again.",
    },
    "validation-missing": {
      what: "{sheet}: the entry check “{what}” is gone.",
      remedy: "Set it again; what was typed stays.",
    },
    "chart-missing": { what: "{sheet}: the chart “{title}” is gone.", remedy: "Draw it again in its place." },
    "rows-missing": {
      what: "{sheet}: rows above the table are gone ({rows}), and with them cells that formulas use.",
      remedy: "Insert blank rows again; the next check fills those cells.",
    },
    "sheet-bent": {
      what: "{sheet} is not as it was made (places changed: {places}; texts, formulas or colours).",
      remedy: "Write the whole sheet again; entry cells keep what they hold.",
    },
    "cells-changed": {
      what: "{sheet}, {address}: cells that formulas rely on ({name}) were cleared or changed.",
      remedy: "Write these cells again.",
    },
    "name-missing": {
      what: "{sheet}: the name {name}, which formulas use, is gone.",
      remedy: "Define it again.",
    },
  },
};
