import type { Words } from "../vi/guide";

export const words: Words = {
  title: "Start in three steps",
  steps: [
    "Choose the reporting year right below: every verdict follows it.",
    "Enter figures: open a target and enter them here in the pane, or type them into the light blue cells of the sheet “Số liệu”. Begin with the first year of the term, so that there is a base to compare with.",
    "Look at the overview every week: which targets are behind schedule, what falls due, which bodies still owe figures.",
  ],
  start: "Enter the first target",
  dismiss: "Hide the guide",
};
