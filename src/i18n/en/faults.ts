import { SIGNS_EN } from "../figure";
import type { Words } from "../vi/faults";

export const words: Words = {
  signs: SIGNS_EN,
  faults: {
    "cell-error": "A cell used in the formula shows the error {error}. Correct that cell.",
    "not-a-number":
      "“{text}” in figure cell {place} is not a number. Type a number, or leave the cell blank.",
    "not-yes-no":
      "“{text}” in cell {place} cannot be read. Type có (yes) or không (no), or criteria met such as 17/19.",
    "not-a-grade":
      "“{text}” in cell {place} is not a grade. Type one of the four grades, such as Hoàn thành tốt nhiệm vụ.",
    "bad-year": "“{text}” in year cell {place} is not a year. Type four digits, such as 2026.",
    "no-years": "There are figures, but every year cell is blank. Give each figure its year.",
    length: "There are {values} figure cells but {years} year cells. Select two ranges of the same length.",
    "duplicate-year": "The year {year} has two figures. Keep one for each year.",
    "mixed-scale":
      "{low} stands beside {high}: are these shares or percentages? Write all figures the same way, such as 90 or 90%.",
    criteria: "The criteria do not agree: {total} and {other}. Count all cells out of the same whole.",
    "no-target": 'The target is blank. Type a target, such as 90 or "> 90".',
    "over-count":
      "The figure for {year} is {other}, more than the total of {total}. Correct one of them, for example {total}/{total}.",
    "figure-date":
      "The figure for {year} is the date {day}: the spreadsheet turned a figure like 12/14 into a date. Format the cell as text and type it again, or type the count alone.",
    "zero-or-blank":
      'The figure for {year} is 0 or blank, and the result depends on which. Replace the figures, say B2:G2, with IF(B2:G2="","",B2:G2).',
    "blank-row": "This row has no target and no figures. Enter a target and figures.",
    "bad-target":
      "The target “{text}” cannot be read. Write it like: > 90, ≥ 10, khoảng 250, 2 - 4, 14/14, đạt chuẩn.",
    "bad-kind":
      "There is no kind of target “{text}”. Use one such as mức (level), hằng năm (yearly), luỹ kế (total), số lượng (count).",
    "kind-target": "The target “{text}” does not go with the kind of target. Change one of them.",
    "bad-due": "The due year “{text}” cannot be read. Type a year, such as 2030.",
    "bad-as-of": "The reporting year “{text}” cannot be read. Type a year, such as 2026.",
    "bad-break": "The year of the break “{text}” cannot be read. Type a year, such as 2027, or leave it out.",
    "bad-method": "There is no method “{text}”. Use geometric, points, log or rates.",
    "too-few-years": "Average growth needs figures for at least two years.",
    "base-not-positive":
      "The base is {base}: average growth needs one above 0. For shares and rates use points.",
    "sign-change":
      "The figures change sign from {base} to {latest}, so they have no average growth. Use points.",
    overflow: "The number is too large or too small. Check the figures and their unit.",
    "no-date": "“{text}” names no deadline. Write one with its year, such as: hết tháng 11/2025.",
    "several-dates": "“{text}” names several days. Write one deadline.",
    "bad-date": "“{text}” is not a day of the calendar. Write day/month/year, such as 30/11/2025.",
    "no-today": "It is not done yet, so today's date is needed. Give TODAY() as the third argument.",
    "bad-warn-days": "“{text}” is not a number of days. Type 0 or more, such as 30.",
    "unknown-target":
      "The programme that comes with the add-in has no target with the code “{text}”. See the codes on the sheet “Chỉ tiêu”; where the programme was imported from a text, look figures up there with XLOOKUP.",
    "unknown-field":
      "There is no field “{text}”. Use target, number, unit, kind, due, start, base, group, name, clause, quote or lead.",
    "no-value": "The programme gives no {field} for the target {target}.",
    "column-length":
      "There are {rows} rows of figures but {given} cells of target, due year or kind. Select one cell, or one for each row.",
  },
  absences: {
    "no-figure": "There is no figure for the reporting year.",
    "one-year": "There is a figure for one year only; two are needed.",
    break: "There is a break in the series; the figures after it are too few.",
    "zero-or-blank": "The figure of a year is 0 or blank, and the result depends on which.",
    "rates-typed": "The figures look like rates, not amounts. Check the kind of target.",
    "no-ratio": "No ratio of figure to target is worked out for this target.",
    "no-due": "There is no due year. Give it as the fourth argument.",
    "due-passed": "The due year has come; no year is left.",
    "no-pace": "This kind of target is judged without a pace.",
    "no-road": "The base already meets the target, so there is no progress to measure.",
    "no-target": "This kind of target has no figure to reach.",
    "not-expected": "Nothing is expected yet, so there is no pace to compare.",
    "base-not-positive": "Growth needs a base above 0.",
    overflow: "The number is too large or too small. Check the figures and their unit.",
  },
};
