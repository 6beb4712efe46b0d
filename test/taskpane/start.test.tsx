/** The page as Excel opens it: ribbon and pane, whatever the browser refuses. */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { refuseStorage } from "../../workbench/host/protocol/page-faults";
import { button } from "./pane";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ADDIN_VERSION: "0.1.0" });

const storage = (store: object) =>
  Object.defineProperty(window, "localStorage", { configurable: true, value: store });

let start: () => void;

/** Office as far as the page asks it before anything is done; an Excel too old for the add-in asks no workbook. */
const office = (context: object) => ({
  actions: { associate: (name: string) => ribbon.push(name) },
  context: {
    displayLanguage: "vi-VN",
    diagnostics: { platform: "PC", version: "16.0" },
    requirements: { isSetSupported: () => false },
    ...context,
  },
  onReady: (ready: () => void) => {
    start = ready;
    return Promise.resolve();
  },
});

let ribbon: string[] = [];

beforeAll(async () => {
  Object.assign(globalThis, { Office: office({}) });
  await import("../../src/index");
});

function open(context: object = {}): void {
  ribbon = [];
  document.body.innerHTML = '<div id="root"></div>';
  Object.assign(globalThis, { Office: office(context) });
  act(() => start());
}

const RIBBON = ["showOverview", "enterFigures", "showReport"];

async function chooseEnglish() {
  const user = userEvent.setup();
  await user.click(button("Mục khác"));
  await user.click(await screen.findByRole("menuitem", { name: "English" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("This Excel is too old");
}

test("a browser that refuses storage keeps neither ribbon nor pane from opening, and the language still changes", async () => {
  refuseStorage(window);
  open();
  expect(ribbon).toEqual(RIBBON);
  expect(await screen.findByRole("alert")).toHaveTextContent("Phiên bản Excel này quá cũ");
  await chooseEnglish();
});

test("whatever the pane stumbles over, the ribbon's buttons answer", () => {
  document.body.innerHTML = "";
  ribbon = [];
  expect(() => start()).toThrow("#root");
  expect(ribbon).toEqual(RIBBON);
});

test("the language chosen is kept under the key that Office gives where storage is shared out", async () => {
  const kept = new Map<string, string>();
  storage({ getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept) });
  open({ partitionKey: "part|" });
  await chooseEnglish();
  expect([...kept]).toEqual([["part|nlb-language", "en"]]);
  open({ partitionKey: "part|" });
  expect(await screen.findByRole("alert")).toHaveTextContent("This Excel is too old");
});
