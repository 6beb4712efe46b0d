import { screen } from "@testing-library/react";
import { STATUS, withRow } from "./book";
import { openTab, show, workbook } from "./pane";

const VIETNAMESE = /[ăâđêôơưạảấầậặẻếềệịọốồộớờợụủứừựỳỷ]/i;
const TABS = ["Overview", "Targets", "Dates", "Bodies", "Report"];

/** A sentence of the pane without the texts of the workbook in it: names, units; and the symbols of documents. */
const ownWords = (text: string) =>
  STATUS.rows
    .flatMap(({ name, unit, target }) => [name, target, unit])
    .filter((given) => given !== "")
    .concat("-BC/ĐU")
    .reduce((left, given) => left.replaceAll(given, ""), text);

test("English leaves no word of the pane in Vietnamese, save the names of sheets and columns", async () => {
  const book = workbook(STATUS);
  const { user } = show(book.actions, { language: "en" });
  const strays: string[] = [];
  for (const name of TABS) {
    await openTab(user, name);
    await screen.findAllByRole("heading", { level: 2 });
    for (const element of document.querySelectorAll("main *")) {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own.map((node) => node.textContent).join("");
      if (VIETNAMESE.test(ownWords(text)) && !element.closest('[lang="vi"]')) strays.push(text);
    }
  }
  expect(strays).toEqual([]);
});

test.each([
  ["Targets", /Số doanh nghiệp trên 1.000/, "Record the actual for 2026"],
  ["Dates", /Phân loại rác thải.*steps done/, "Record date of issue"],
  ["Dates", /Rà soát hộ nghèo/, "Record completion date"],
])("in English the fields and buttons of a row under “%s” have English names", async (tab, row, record) => {
  const { user } = show(workbook(STATUS).actions, { language: "en" });
  await openTab(user, tab);
  const [entry] = await screen.findAllByRole("button", { name: row });
  if (entry) await user.click(entry);
  expect(await screen.findByRole("button", { name: record })).toBeVisible();
  const labels = [...document.querySelectorAll("article label, article legend, article button[type=submit]")];
  expect(labels.map(({ textContent }) => textContent).filter((text) => VIETNAMESE.test(text))).toEqual([]);
});

test("where a cell holds an error, English says what is wrong in English", async () => {
  const figures = [2025, 2026].map((year) => ({
    year,
    plan: null,
    estimate: null,
    result: "chín",
    used: "chín",
  }));
  const wrong = withRow("K06C", { figures, verdict: null, verdictText: "#VALUE!", why: "#VALUE!" });
  const { user } = show(workbook(wrong).actions, { language: "en" });
  await openTab(user, "Targets");
  await user.click(await screen.findByRole("button", { name: /Số doanh nghiệp trên 1.000/ }));
  expect(await screen.findByText(/“chín” in figure cell 1 is not a number/)).toBeVisible();
});
