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
