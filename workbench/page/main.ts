/** The workbench: ribbon, grid and pane on one page, with the choices a person has about the Excel being played. */
import type { Traffic } from "../host/protocol/host";
import { tellCellMessages } from "./cell-message";
import { readCell, type CellFacts } from "./cells";
import { FAULTS } from "./faults";
import { loadFonts } from "./fonts";
import { firstStep, showHint } from "./hint";
import { pasteTexts, select, showSheet, typeInto } from "./person";
import { readRibbon, showRibbon, type RibbonButton } from "./ribbon";
import { FIGURES_SHEET, sampleTexts } from "./sample";
import { signaturesOf, type FunctionsMetadata } from "./signatures";
import { makeSplitter } from "./splitter";
import { openStage, type Choices, type Stage } from "./stage";
import { choice, showTools, type Tool } from "./tools";

/** What tests and the console may ask of the workbench. */
export interface Workbench {
  /** Resolves when the first workbook is open and the add-in's page is loaded. */
  readonly ready: Promise<void>;
  /** Names of the sheets, in the order of their tabs. */
  readonly sheets: () => readonly string[];
  readonly show: (sheet: string) => void;
  /** Brings a sheet to the front and selects cells on it. */
  readonly select: (sheet: string, address: string) => void;
  /** One cell as a person sees it; `address` in A1 form. */
  readonly cell: (sheet: string, address: string) => CellFacts;
  /** Types into a cell as a person does; resolves when everything that follows from it is calculated. */
  readonly type: (sheet: string, address: string, text: string) => Promise<void>;
  readonly settled: () => Promise<void>;
  /** Presses a button of the ribbon, by its id in the manifest; resolves when the add-in says that it is done. */
  readonly press: (id: string) => Promise<void>;
  /** Requests of the add-in to the workbook since its page was loaded. */
  readonly traffic: () => Traffic;
  readonly newWorkbook: () => Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const NAMESPACE = "NLB";

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return found;
}

const pane = element("pane", HTMLElement);
const message = element("message", HTMLElement);
const cellMessage = element("cell-message", HTMLElement);
const choices: Choices = {
  blanks: "zero",
  theme: "light",
  language: "vi-VN",
  fault: {},
  platform: "PC",
  storage: "kept",
};
let stage: Stage | undefined;

const current = (): Stage => {
  if (!stage) throw new Error("No workbook is open yet.");
  return stage;
};

const tell = (place: HTMLElement) => (text: string) => {
  place.textContent = text;
  place.hidden = text === "";
};
const say = tell(message);

const showPane = (shown: boolean) => (pane.hidden = !shown);

async function settled(): Promise<void> {
  await current().model.settled();
}

const sheets = () =>
  current()
    .grid.workbook.getSheets()
    .map((sheet) => sheet.getName());

const hint = element("hint", HTMLElement);
const sayNextStep = () => showHint(hint, firstStep(sheets()));

const cell = (sheet: string, address: string) => readCell(current().grid, sheet, address);

const type = (sheet: string, address: string, text: string) => typeInto(current().grid, sheet, address, text);

async function press({ id, functionName }: RibbonButton): Promise<void> {
  if (functionName === null) showPane(true);
  else await current().host().runCommand(functionName, id);
}

/** Runs what a control asks for; a fault is shown above the sheet instead of being lost in the console. */
const act = (work: () => Promise<void>) => {
  const page = element("page", HTMLElement);
  page.ariaBusy = "true";
  work()
    .catch((error: unknown) => say(String(error)))
    .finally(() => (page.ariaBusy = "false"));
};

const manifest = fetch("/addin/manifest.xml")
  .then((response) => response.text())
  .then((text) => new DOMParser().parseFromString(text, "application/xml"));
const functions = fetch("/addin/functions.json")
  .then((response) => response.json() as Promise<FunctionsMetadata>)
  .then((metadata) => signaturesOf(metadata, NAMESPACE));

const ribbonNow = async () => readRibbon(await manifest, choices.language);

async function pressById(id: string): Promise<void> {
  const button = (await ribbonNow()).buttons.find((one) => one.id === id);
  if (!button) throw new Error(`The ribbon has no button ${id}.`);
  await press(button);
}

async function drawRibbon(): Promise<void> {
  const ribbon = await ribbonNow();
  element("pane-title", HTMLElement).textContent = ribbon.name;
  showRibbon(element("ribbon", HTMLElement), ribbon, (button) => act(() => press(button)));
}

async function newWorkbook(): Promise<void> {
  const signatures = await functions;
  stage?.close();
  stage = undefined;
  const container = document.createElement("div");
  container.className = "grid";
  const chartLayer = document.createElement("div");
  chartLayer.className = "chart-layer";
  const outline = document.createElement("div");
  outline.className = "outline";
  outline.hidden = true;
  element("sheet", HTMLElement).replaceChildren(outline, container, chartLayer);
  const frame = element("addin", HTMLIFrameElement);
  stage = await openStage(container, chartLayer, outline, frame, signatures, choices, (visibility) =>
    showPane(visibility === "Visible"),
  );
  stage.model.onOpened(offer);
  tellCellMessages(stage.grid, stage.model, tell(cellMessage));
  stage.grid.workbook.sheetCreated$.subscribe(sayNextStep);
  sayNextStep();
  await settled();
}

/** Excel would open the workbook in a window of its own; here it is handed over as a file. */
function offer(file: string): void {
  const link = document.createElement("a");
  link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${file}`;
  link.download = "Book2.xlsx";
  link.click();
  say("Excel sẽ mở sổ mới này ở một cửa sổ khác; bàn thử trao nó thành tệp Book2.xlsx.");
}

/** Loads the add-in's page again in the Excel a person chose. */
async function playAnother(change: Partial<Choices>): Promise<void> {
  Object.assign(choices, change);
  document.documentElement.dataset["theme"] = choices.theme;
  await drawRibbon();
  await current().reload();
  await settled();
}

async function sample(): Promise<void> {
  if (!sheets().includes(FIGURES_SHEET)) {
    say("Chưa có trang Số liệu để điền: hãy tạo bảng ở ngăn bên phải trước.");
    return;
  }
  const texts = sampleTexts((address) => cell(FIGURES_SHEET, address).text);
  await pasteTexts(current().grid, FIGURES_SHEET, texts);
  await settled();
  showHint(hint, undefined);
  say(
    `Đã điền ${String(texts.size)} ô trống của trang Số liệu bằng số liệu minh hoạ. Đây không phải số liệu thật.`,
  );
}

/** What the page can do that Excel cannot: one row a tool. */
const TOOLS: readonly Tool[] = [
  { id: "new-workbook", name: { vi: "Tệp mới", en: "New workbook" }, press: newWorkbook },
  { id: "sample", name: { vi: "Điền số liệu minh hoạ", en: "Sample figures" }, press: sample },
  choice(
    "blanks",
    { vi: "Ô trống", en: "Blank cells" },
    [
      { id: "zero", label: "0 (Excel Windows)" },
      { id: "null", label: "null (Excel web)" },
    ],
    ({ id }) => playAnother({ blanks: id }),
  ),
  choice(
    "theme",
    { vi: "Giao diện", en: "Theme" },
    [
      { id: "light", label: "Sáng · Light" },
      { id: "dark", label: "Tối · Dark" },
    ],
    ({ id }) => playAnother({ theme: id }),
  ),
  choice(
    "language",
    { vi: "Ngôn ngữ Office", en: "Office language" },
    [
      { id: "vi-VN", label: "Tiếng Việt" },
      { id: "en-US", label: "English" },
    ],
    ({ id }) => playAnother({ language: id }),
  ),
  choice(
    "platform",
    { vi: "Nền tảng", en: "Platform" },
    [
      { id: "PC", label: "Windows" },
      { id: "Mac", label: "Mac" },
      { id: "OfficeOnline", label: "Web" },
    ],
    ({ id }) => playAnother({ platform: id }),
  ),
  choice(
    "storage",
    { vi: "Bộ nhớ trình duyệt", en: "Browser storage" },
    [
      { id: "kept", label: "Có · Kept" },
      { id: "refused", label: "Bị chặn · Refused" },
    ],
    ({ id }) => playAnother({ storage: id }),
  ),
  choice("fault", { vi: "Lỗi giả lập", en: "Simulated fault" }, FAULTS, ({ policy, message: told }) => {
    choices.fault = policy;
    current().host().faults = policy;
    say(told);
  }),
];

makeSplitter(element("splitter", HTMLElement), pane);
showTools(element("tools", HTMLFormElement), TOOLS, act);
element("close-pane", HTMLButtonElement).addEventListener("click", () => showPane(false));

const ready = Promise.all([drawRibbon(), loadFonts()]).then(newWorkbook);
ready.catch((error: unknown) => say(String(error)));

window.workbench = {
  ready,
  sheets,
  show: (name) => void showSheet(current().grid, name),
  select: (sheet, address) => select(current().grid, sheet, address),
  cell,
  type: (...where) => type(...where).then(settled),
  settled,
  press: pressById,
  traffic: () => ({ ...current().host().traffic }),
  newWorkbook,
};
