import { screen } from "@testing-library/react";
import { STATUS } from "./book";
import { openTab, show, workbook } from "./pane";

const TABS = ["Overview", "Targets", "Dates, schemes", "Bodies", "Tools"];

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
      if (/[ăâđêôơưạảấầậặẻếềệịọốồộớờợụủứừựỳỷ]/i.test(text) && !element.closest('[lang="vi"]'))
        strays.push(text);
    }
  }
  expect(strays).toEqual([]);
});
